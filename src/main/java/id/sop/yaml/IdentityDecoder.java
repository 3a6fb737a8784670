package id.sop.yaml;

import id.sop.language.Emphasis;
import id.sop.model.Approval;
import id.sop.model.DateText;
import id.sop.model.Identity;
import id.sop.model.Keys;
import id.sop.model.OtherPart;
import id.sop.model.Signatory;
import id.sop.model.Text;
import id.sop.source.Origin;
import id.sop.source.Span;
import id.sop.time.DateNotation;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.Fields;
import id.sop.yaml.decoding.OwnExamples;
import id.sop.yaml.decoding.UnwrittenSignature;
import id.sop.yaml.decoding.WrongShape;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SignatureFormat;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decodes the identity block. */
final class IdentityDecoder {
    private static final String NONE = "-";

    private final Decoding decoding;

    IdentityDecoder(Decoding decoding) {
        this.decoding = decoding;
    }

    Identity identity(Fields fields) {
        return new Identity(
                fields.text(Keys.NAME),
                fields.text(Keys.NUMBER),
                fields.text(Keys.REVISION_NUMBER),
                fields.texts(Keys.INSTITUTION),
                fields.texts(Keys.ADDRESS),
                fields.text(Keys.LOGO),
                fields.text(Keys.REGION_CODE),
                fields.choice(Keys.KIND)
                        .map(word -> word.equals("teknis") ? Identity.Kind.TECHNICAL : Identity.Kind.ADMINISTRATIVE),
                date(fields, Keys.CREATED),
                date(fields, Keys.REVISED),
                date(fields, Keys.EFFECTIVE),
                fields.table(Keys.APPROVAL, OwnExamples.approval(fields))
                        .map(table -> approval(decoding.fields(table, SopFormat.APPROVAL)))
                        .orElse(Approval.NONE),
                fields.texts(Keys.LEGAL_BASIS),
                fields.texts(Keys.QUALIFICATIONS),
                fields.texts(Keys.RELATED),
                fields.texts(Keys.EQUIPMENT),
                fields.texts(Keys.WARNINGS),
                fields.texts(Keys.RECORDS),
                otherParts(fields),
                signatories(fields));
    }

    private Optional<DateText> date(Fields fields, String key) {
        Optional<Text> written = fields.text(key);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Text text = written.get();
        Optional<LocalDate> date = text.open() ? Optional.empty() : DateNotation.parse(text.value());
        boolean noDate = text.value().equals(NONE) && key.equals(Keys.REVISED);
        if (date.isPresent() || text.open() || noDate) {
            return Optional.of(new DateText(text, date));
        }
        MeantDate.Meant meant = MeantDate.of(key, text);
        decoding.report(meant.finding());
        return Optional.of(new DateText(text, meant.date()));
    }

    private static Approval approval(Fields fields) {
        return new Approval(
                lines(fields),
                fields.text(Keys.NAME),
                fields.text(Keys.APPROVER_RANK),
                fields.text(Keys.APPROVER_ID),
                fields.text(Keys.SERVICE_ID),
                fields.text(Keys.SIGNED_IN),
                fields.choice(Keys.SIGNATURE_PLACE)
                        .filter(SignatureFormat.BELOW::equals)
                        .isPresent(),
                fields.origin());
    }

    /** Returns the position; one of several lines, such as "a.n. CAMAT" and "Sekretaris", as one text. */
    private static Optional<Text> lines(Fields approval) {
        List<Text> lines = approval.texts(Keys.APPROVER_POSITION);
        if (lines.size() < 2) {
            return lines.stream().findFirst();
        }
        String signed = lines.stream().map(Text::signed).collect(Collectors.joining("\n"));
        Span place = approval.node(Keys.APPROVER_POSITION).orElseThrow().span();
        return Optional.of(new Text(
                Emphasis.unsigned(signed),
                lines.stream().anyMatch(Text::open),
                Origin.of(place),
                Optional.empty(),
                Emphasis.ofSigned(signed)));
    }

    private List<Signatory> signatories(Fields fields) {
        Optional<List<Node>> items =
                fields.written(Keys.SIGNATORIES).flatMap(written -> UnwrittenSignature.meant(written, decoding));
        return mappings(
                        items.orElseGet(() -> fields.items(Keys.SIGNATORIES)),
                        fields,
                        Keys.SIGNATORIES,
                        SopFormat.SIGNATORY)
                .stream()
                .map(signatory -> new Signatory(signatory.text(Keys.SIGNED_AS), approval(signatory)))
                .toList();
    }

    private List<OtherPart> otherParts(Fields fields) {
        return mappings(fields.items(Keys.OTHER_PARTS), fields, Keys.OTHER_PARTS, SopFormat.OTHER_PART).stream()
                .map(part -> new OtherPart(
                        part.text(Keys.PART_TITLE), part.texts(Keys.PART_CONTENT), part.choice(Keys.PART_AFTER)))
                .toList();
    }

    /** Returns the mappings of a list; reports items that are none. */
    private List<Fields> mappings(List<Node> items, Fields fields, String key, MappingSpec spec) {
        List<Fields> mappings = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof Node.Table table) {
                mappings.add(decoding.fields(table, spec));
            } else {
                String example = fields.example(key);
                decoding.report(
                        item,
                        item instanceof Node.Blank
                                ? new WrongShape.EmptyItem(key, example)
                                : new WrongShape.ItemNotMapping(key, example));
            }
        }
        return mappings;
    }
}
