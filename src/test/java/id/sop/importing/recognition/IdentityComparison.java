package id.sop.importing.recognition;

import id.sop.importing.draft.Draft;
import id.sop.importing.draft.DraftOfficial;
import id.sop.importing.draft.Found;
import id.sop.language.EmphasisMarks;
import id.sop.model.Approval;
import id.sop.model.DateText;
import id.sop.model.Identity;
import id.sop.model.Keys;
import id.sop.model.OtherPart;
import id.sop.model.Signatory;
import id.sop.model.Sop;
import id.sop.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells where a draft says something else than the SOP around its table: in the identity, the signatures and the notes. */
final class IdentityComparison {
    private static final List<String> PARTS =
            List.of(Keys.LEGAL_BASIS, Keys.QUALIFICATIONS, Keys.RELATED, Keys.EQUIPMENT, Keys.WARNINGS, Keys.RECORDS);

    private static final List<String> DATES = List.of(Keys.CREATED, Keys.REVISED, Keys.EFFECTIVE);

    private final Identity identity;
    private final Sop sop;
    private final Draft draft;
    private final List<String> differences = new ArrayList<>();

    private IdentityComparison(Sop sop, Draft draft) {
        this.sop = sop;
        this.identity = sop.identity();
        this.draft = draft;
    }

    /** Returns the differences, a line each. */
    static List<String> of(Sop sop, Draft draft) {
        IdentityComparison comparison = new IdentityComparison(sop, draft);
        comparison.compare();
        return comparison.differences;
    }

    private void same(String what, Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            differences.add(what + ": " + expected + " but " + found);
        }
    }

    private void compare() {
        Map<String, List<Text>> values = new LinkedHashMap<>();
        values.put(Keys.NUMBER, identity.number().stream().toList());
        values.put(Keys.REVISION_NUMBER, identity.revisionNumber().stream().toList());
        values.put(Keys.CREATED, date(identity.created()));
        values.put(Keys.REVISED, date(identity.revised()));
        values.put(Keys.EFFECTIVE, date(identity.effective()));
        values.putAll(identity.parts());
        values.forEach((key, texts) -> {
            List<String> found = read(draft.identity().getOrDefault(key, List.of()));
            boolean date = DATES.contains(key);
            same(
                    key,
                    written(texts),
                    date ? found.stream().map(IdentityComparison::plainDay).toList() : found);
        });
        // Whatever an author calls them, a sheet shows them as the lines of one cell.
        List<Text> office = Stream.concat(identity.institution().stream(), identity.address().stream())
                .toList();
        List<Found<String>> lines = Stream.of(Keys.INSTITUTION, Keys.ADDRESS)
                .flatMap(key -> draft.identity().getOrDefault(key, List.of()).stream())
                .toList();
        same("office", written(office), read(lines));
        same("approver", approver(), draft.approver().map(IdentityComparison::official));
        List<List<String>> signatories = identity.signatories().stream()
                .map(IdentityComparison::signatory)
                .toList();
        same(
                "signatories",
                signatories,
                draft.signatories().stream().map(IdentityComparison::official).toList());
        same(
                "other parts",
                identity.otherParts().stream()
                        .sorted(Comparator.comparing(IdentityComparison::place))
                        .map(IdentityComparison::part)
                        .toList(),
                parts());
        same("notes", marked(sop.remarks()), read(draft.notes()));
        sop.totalTime()
                .ifPresent(total -> same(
                        "total",
                        Optional.of(total.text().value()),
                        draft.total().map(Found::value)));
    }

    private static List<Text> date(Optional<DateText> date) {
        return date.map(DateText::text).stream()
                .map(text -> Text.of(plainDay(text.value())))
                .toList();
    }

    /** A sheet of ours leaves out the zero before a day, an office keeps it. */
    private static String plainDay(String date) {
        return date.startsWith("0") ? date.substring(1) : date;
    }

    private Optional<List<String>> approver() {
        Approval approval = identity.approval();
        return identity.isApproved()
                ? Optional.of(signatory(new Signatory(Optional.empty(), approval)))
                : Optional.empty();
    }

    private static List<String> signatory(Signatory signatory) {
        Approval official = signatory.official();
        return Stream.of(
                        signatory.role(),
                        official.position(),
                        official.name(),
                        official.rank(),
                        official.employeeNumber(),
                        official.serviceNumber(),
                        official.signedIn())
                .map(text -> text.map(Text::value).orElse("-").replace('\n', '|'))
                .collect(java.util.stream.Collectors.collectingAndThen(
                        java.util.stream.Collectors.toList(), list -> with(list, official.isBelow())));
    }

    private static List<String> with(List<String> values, boolean below) {
        List<String> all = new ArrayList<>(values);
        all.add(below ? "below" : "above");
        return all;
    }

    private static List<String> official(DraftOfficial official) {
        List<String> values = new ArrayList<>();
        values.add(value(official.role()));
        values.add(
                official.position().isEmpty()
                        ? "-"
                        : String.join(
                                "|",
                                official.position().stream().map(Found::value).toList()));
        Stream.of(
                        official.name(),
                        official.rank(),
                        official.employeeNumber(),
                        official.serviceNumber(),
                        official.signedIn())
                .forEach(found -> values.add(value(found)));
        return with(values, official.below());
    }

    private static String value(Optional<Found<String>> found) {
        return found.map(Found::value).orElse("-");
    }

    /** A part stands behind the one that is printed before it; where none is, behind all of them. */
    private static String part(OtherPart part) {
        String after = part.after().orElse(Keys.RECORDS);
        return part.title().map(Text::value).orElse("") + written(part.content()) + after;
    }

    /** Returns how many parts of the regulation stand before another part. */
    private static int place(OtherPart part) {
        return part.after().map(PARTS::indexOf).orElse(PARTS.size());
    }

    private List<String> parts() {
        return draft.otherParts().stream()
                .map(part -> part.title().value()
                        + read(part.content())
                        + part.after().orElse(Keys.RECORDS))
                .toList();
    }

    /** Returns texts with the marks that stand before them. */
    private static List<String> marked(List<Text> texts) {
        return texts.stream()
                .map(text -> text.mark().map(mark -> mark + " ").orElse("") + text.signed())
                .toList();
    }

    /** Returns texts with signs where they are emphasised. */
    static List<String> written(List<Text> texts) {
        return texts.stream().map(Text::signed).toList();
    }

    /** Returns what was read, with signs where it is emphasised. */
    static List<String> read(List<Found<String>> found) {
        return found.stream().map(text -> signed(text.value())).toList();
    }

    static String signed(String value) {
        EmphasisMarks.Reading reading = EmphasisMarks.read(value);
        return id.sop.language.Emphasis.signed(reading.text(), reading.stretches());
    }
}
