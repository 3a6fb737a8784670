package id.sop.yaml;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.PlainWords;
import id.sop.model.Actor;
import id.sop.model.Columns;
import id.sop.model.Identity;
import id.sop.model.Keys;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Suppression;
import id.sop.model.Text;
import id.sop.model.TimeText;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.Fields;
import id.sop.yaml.decoding.InnerKeys;
import id.sop.yaml.decoding.MeantKeys;
import id.sop.yaml.decoding.MissingValue;
import id.sop.yaml.decoding.OwnExamples;
import id.sop.yaml.decoding.WrongShape;
import id.sop.yaml.format.PerformersFormat;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Node;
import id.sop.yaml.node.Placeholders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Decodes the nodes of a file into an SOP. What is wrong is reported and left out; an SOP comes out whenever the file is a
 * mapping, so that the rules can speak about the rest of it in the same run.
 */
public final class SopDecoder {
    private static final Pattern NUMBER_LIKE = Pattern.compile("[0-9]+([.,][0-9]+)?");

    private final Limits limits;
    private final IntPredicate printable;

    @Message.Words("YM011")
    private record RepeatedId(String id, int line) implements Message {}

    @Message.Words("YM011.angka")
    private record NumberAsId(String id) implements Message {}

    @Message.Words("YM011.kata-alur")
    private record FlowWordAsId(String id) implements Message {}

    /**
     * Makes a decoder; it may be shared by threads.
     *
     * @param printable the characters (code points) that the sheet can show
     */
    public SopDecoder(Limits limits, IntPredicate printable) {
        this.limits = limits;
        this.printable = printable;
    }

    /** Decodes a document of an office that has the columns of the regulation. */
    public Checked<Sop> decode(Node document, Placeholders placeholders, boolean complete) {
        return decode(document, placeholders, complete, Columns.STANDARD);
    }

    /** Decodes a document of an office that says nothing of the identity of its SOPs. */
    public Checked<Sop> decode(Node document, Placeholders placeholders, boolean complete, Columns office) {
        return decode(document, OfficeIdentity.NONE, placeholders, complete, office);
    }

    /**
     * Decodes a document.
     *
     * @param shared what of the identity the document does not say itself
     * @param placeholders values to fill in
     * @param complete whether an unfilled placeholder is a fault
     * @param office the columns of a sheet that chooses none itself
     */
    public Checked<Sop> decode(
            Node document, OfficeIdentity shared, Placeholders placeholders, boolean complete, Columns office) {
        if (document instanceof Node.Blank) {
            Finding empty = Finding.at(document.span(), new MissingValue.EmptyFile());
            return new Checked<>(Optional.empty(), List.of(empty));
        }
        Decoding decoding = new Decoding(placeholders, complete, printable);
        if (!(document instanceof Node.Table table)) {
            MeantKeys.finding(document, SopFormat.SOP.names())
                    .ifPresentOrElse(
                            decoding::report,
                            () -> decoding.report(document, new WrongShape.NotSop("SOP", "nama: Pelaporan Kinerja")));
            return new Checked<>(Optional.empty(), decoding.faults());
        }
        Node.Table whole = shared.completing(opened(table, decoding));
        Sop sop = sop(decoding.fields(whole, SopFormat.SOP), decoding, office);
        NoPartLeft.report(sop, decoding);
        return new Checked<>(Optional.of(sop), decoding.faults());
    }

    /** Returns an SOP with its keys where they belong; reports those that stand elsewhere. */
    static Node.Table opened(Node.Table sop, Decoding decoding) {
        return InnerKeys.ofSop(Wrappers.opened(sop, SopFormat.SOP, decoding), decoding);
    }

    private Sop sop(Fields fields, Decoding decoding, Columns office) {
        Identity identity = new IdentityDecoder(decoding).identity(fields);
        List<Actor> actors = ActorDecoder.actors(fields, decoding, limits.actors());
        Columns columns = ColumnDecoder.columns(fields, decoding).orElse(office);
        decoding.know(columns);
        PartsDecoder procedure = new PartsDecoder(decoding, limits, columns);
        procedure.decode(fields);
        reportIds(procedure.steps(), decoding);
        Optional<Text> total = fields.text(Keys.TOTAL_TIME).filter(text -> columns.has(Keys.TIME));
        return new Sop(
                identity,
                actors,
                columns,
                procedure.steps(),
                procedure.parts(),
                total.map(text -> new TimeText(text, new HeadedTime(columns).read(text))),
                fields.texts(Keys.EXTERNAL_INPUTS),
                fields.choice(Keys.CAPSULES).map(PerformersFormat::capsules),
                FootnoteMarks.split(fields.texts(Keys.REMARKS)),
                suppressions(fields, decoding),
                fields.origin());
    }

    private static void reportIds(List<Step> steps, Decoding decoding) {
        Map<String, Text> seen = new HashMap<>();
        for (Step step : steps) {
            if (step.id().isEmpty()) {
                continue;
            }
            Text id = step.id().get();
            if (NUMBER_LIKE.matcher(id.value()).matches()) {
                decoding.report(id.span(), new NumberAsId(id.value()));
            } else if (isWordOfTheFlow(id.value())) {
                decoding.report(id.span(), new FlowWordAsId(id.value()));
            }
            Text first = seen.putIfAbsent(id.value(), id);
            if (first != null) {
                Message message = new RepeatedId(id.value(), first.span().from().line());
                decoding.report(Finding.at(id.span(), message).with(first.span()));
            }
        }
    }

    private static boolean isWordOfTheFlow(String id) {
        return id.equals(Keys.NEXT) || id.equals(Keys.END) || Requirement.meansOutside(id);
    }

    static List<Suppression> suppressions(Fields fields, Decoding decoding) {
        List<Suppression> suppressions = new ArrayList<>();
        Optional<Finding> unreasoned = OwnExamples.unreasoned(fields);
        unreasoned.ifPresent(decoding::report);
        if (unreasoned.isPresent()) {
            return suppressions;
        }
        for (Node.Entry entry :
                fields.table(Keys.SUPPRESSIONS).map(Node.Table::entries).orElse(List.of())) {
            String code = entry.key().text();
            // Dots that wait to be written over are none.
            Optional<Text> reason = decoding.text(entry.value(), code, "alasannya")
                    .filter(text -> text.open() || !PlainWords.isEmpty(text.value()));
            suppressions.add(Suppression.of(code, reason, entry.key().span()));
        }
        return suppressions;
    }
}
