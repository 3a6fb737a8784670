package id.sop.template;

import id.sop.language.Emphasis;
import id.sop.language.ProcedureTitle;
import id.sop.model.Approval;
import id.sop.model.Columns;
import id.sop.model.DateText;
import id.sop.model.Identity;
import id.sop.model.Keys;
import id.sop.model.OtherPart;
import id.sop.model.Requirement;
import id.sop.model.Signatory;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.model.TimeText;
import id.sop.time.DateNotation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the author of an SOP wrote and a sheet shows, by the names of the YAML format, in the order of the sheet. Templates are
 * given it, and are held to print all of it.
 *
 * <p>A value is a {@link Text}, a {@link String} where the sheet shows something else than what was written, a list of texts, or
 * a table of values. One that is missing is the empty string.
 */
public final class SopValues {
    private SopValues() {}

    /** Returns the name with the label "SOP" before it, once; the label alone when there is no name. */
    public static String title(Identity identity) {
        return ProcedureTitle.of(identity.name().map(Text::value).orElse(""));
    }

    /** Returns the same with the emphasis of the name, for the text of a sheet. */
    static Text titleText(Identity identity) {
        String title = title(identity);
        return identity.name()
                .filter(name -> !name.emphasis().isEmpty() && title.endsWith(name.value()))
                .map(name -> new Text(
                        title,
                        name.open(),
                        name.origin(),
                        Optional.empty(),
                        Emphasis.behind(
                                name.emphasis(), title.length() - name.value().length())))
                .orElseGet(() -> Text.of(title));
    }

    /** Returns the identity block, without the logo, which is no text. */
    public static Map<String, Object> identity(Identity identity) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("nama", text(identity.name()));
        values.put("nomor", text(identity.number()));
        values.put("nomor_revisi", text(identity.revisionNumber()));
        values.put("instansi", identity.institution());
        values.put("alamat", identity.address());
        values.put("tanggal_pembuatan", date(identity.created()));
        values.put("tanggal_revisi", date(identity.revised()));
        values.put("tanggal_efektif", date(identity.effective()));
        values.put("disahkan_oleh", approval(identity.approval().isBelow() ? Approval.NONE : identity.approval()));
        values.put(
                "penandatangan",
                identity.signatories(false).stream().map(SopValues::signatory).toList());
        values.put(
                "tanda_tangan_bawah",
                identity.below().stream().map(SopValues::signatory).toList());
        values.putAll(identity.parts());
        values.put(
                "bagian_lain",
                identity.otherParts().stream().map(SopValues::part).toList());
        return values;
    }

    /** Returns the words in the row of a step, by the keys of the columns that a sheet has. */
    public static Map<String, Object> step(Step step, Columns columns, Template template) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(Keys.ACTIVITY, text(activity(step, template)));
        columns.all().forEach(column -> values.put(column.key(), step.texts(column.key())));
        return values;
    }

    /** Returns the words in the row of a step by the keys of the columns of PermenPAN-RB 35/2012. */
    static Map<String, Object> step(Step step, Template template) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kegiatan", text(activity(step, template)));
        values.put(
                "kelengkapan",
                step.requirements().stream().map(Requirement::document).toList());
        values.put("waktu", text(step.time().map(TimeText::text)));
        values.put("output", step.outputs());
        values.put("keterangan", step.notes());
        return values;
    }

    /** Returns the activity of a step, with what the template says of an optional one. */
    static Optional<Text> activity(Step step, Template template) {
        return step.printedActivity(template.label(Keys.OPTIONAL));
    }

    /** Returns a part of one's own. */
    static Map<String, Object> part(OtherPart part) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("judul", text(part.title()));
        values.put("isi", part.content());
        return values;
    }

    private static Map<String, Object> signatory(Signatory signatory) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sebagai", text(signatory.role()));
        values.putAll(approval(signatory.official()));
        return values;
    }

    private static Map<String, Object> approval(Approval approval) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("jabatan", text(approval.position()));
        values.put("nama", text(approval.name()));
        values.put("pangkat", text(approval.rank()));
        values.put(
                "nip",
                approval.employeeNumber()
                        .map(Text::value)
                        .map(SopValues::employeeNumber)
                        .orElse(""));
        values.put("nrp", text(approval.serviceNumber()));
        values.put("tempat_tanggal", text(approval.signedIn()));
        return values;
    }

    /** Returns a NIP in the groups 8-6-1-3 in which it is printed (BKN); another text as it is. */
    private static String employeeNumber(String written) {
        String digits = written.replace(" ", "");
        return digits.matches("[0-9]{18}")
                ? String.join(
                        " ",
                        digits.substring(0, 8),
                        digits.substring(8, 14),
                        digits.substring(14, 15),
                        digits.substring(15))
                : written;
    }

    /** Returns a text with its place, so that a fault of the template can name the value that fed it. */
    private static Object text(Optional<Text> text) {
        return text.<Object>map(value -> value).orElse("");
    }

    private static String date(Optional<DateText> date) {
        return date.map(written -> written.date()
                        .map(DateNotation::print)
                        .orElse(written.text().value()))
                .orElse("");
    }
}
