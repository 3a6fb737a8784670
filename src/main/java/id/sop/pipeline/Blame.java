package id.sop.pipeline;

import id.sop.diagnostic.Fault;
import id.sop.diagnostic.Finding;
import id.sop.pdf.fault.LayoutFault;
import id.sop.pdf.fault.TypesettingException;
import id.sop.pdf.fault.UnusablePicture;
import id.sop.pdf.layout.Resources;
import id.sop.source.Span;
import id.sop.template.Template;
import id.sop.template.Written;
import java.util.List;
import java.util.Optional;

/**
 * Says what a template has done wrong that shows only on its sheets, and where in its files: of a template that came with the
 * program, whose files nobody can mend, at the SOP that was printed.
 */
final class Blame {
    private final Template template;
    private final TemplatePlaces places;
    private final Optional<Span> shown;

    /**
     * Prepares what is said of a sheet.
     *
     * @param shown what was printed, if it was one SOP
     */
    Blame(Template template, Optional<Span> shown) {
        this.template = template;
        this.places = new TemplatePlaces(template);
        this.shown = shown;
    }

    /** Returns the fault that a symbol has no cell (RN001). */
    Fault missingCell(String cell) {
        return fault("RN001", places.word(list(cell)), "", template.name(), cell);
    }

    /** Returns the fault that a cell is not on its page (RN004). */
    Fault strayCell(String cell) {
        return fault("RN004", places.word(list(cell)), "halaman", cell);
    }

    /** Returns the fault that a sheet takes too long to be laid out (RN004). */
    Fault tooMuch() {
        return fault("RN004", Optional.empty(), "berat");
    }

    /** Returns the fault of a picture of the template (RN004). */
    Fault picture(UnusablePicture picture) {
        String variant = pictureVariant(picture.defect());
        return fault(
                "RN004",
                places.anywhere(picture.uri()),
                variant.isEmpty() ? "gambar" : "gambar-" + variant,
                picture.uri(),
                picture.detail());
    }

    /** Returns how the messages of a picture that cannot be used are told from one another. */
    static String pictureVariant(UnusablePicture.Defect defect) {
        return switch (defect) {
            case UNKNOWN_FORMAT -> "format";
            case BROKEN -> "";
            case INKS -> "tinta";
            case LARGE -> "besar";
            case WIDE -> "lebar";
            case INTRICATE -> "rumit";
            case FOREIGN_ELEMENT -> "unsur";
        };
    }

    /**
     * Returns what is wrong with a text that cannot be typeset (RN004, RN001).
     *
     * @param written the text
     */
    List<Fault> of(TypesettingException exception, Optional<Written> written) {
        return exception.faults().stream().map(flaw -> fault(flaw, written)).toList();
    }

    private Fault fault(LayoutFault flaw, Optional<Written> written) {
        return flaw.kind() == LayoutFault.Kind.NO_CELL
                ? missingCell(flaw.detail())
                : fault("RN004", place(flaw, written), variant(flaw.kind()), flaw.detail());
    }

    private static String variant(LayoutFault.Kind kind) {
        return switch (kind) {
            case NOT_XML -> "xhtml";
            case ENTITY -> "entitas";
            case TOO_DEEP -> "sarang";
            case TOO_MANY -> "banyak";
            case ELEMENT -> "unsur";
            case ATTRIBUTE -> "atribut";
            case REPEATED_ID -> "kembar";
            case ADDRESS -> "alamat";
            case NO_ALTERNATIVE -> "alt";
            case MISSING_FILE -> "hilang";
            case PICTURE -> "gambar";
            case MISPLACED_SVG -> "svg";
            case GLYPH -> "huruf";
            // Has a code of its own.
            case NO_CELL -> "";
            case NO_TARGET -> "penanda";
            case NOT_SHARED -> "tautan";
            case TOO_WIDE -> "lebar";
            case FONT -> "fon";
            case PROPERTY -> "sifat";
            case VALUE -> "nilai";
            case STYLE -> "gaya";
            case GIVEN_UP -> "menyerah";
            case OTHER -> "hasil";
        };
    }

    private Optional<Span> place(LayoutFault flaw, Optional<Written> written) {
        if (!flaw.file().isEmpty()) {
            return places.line(flaw.file().substring(Resources.SCHEME.length()), flaw.place(), flaw.detail());
        }
        return written.flatMap(text -> text.origin(flaw.place()))
                .or(() -> places.anywhere(flaw.kind() == LayoutFault.Kind.FONT ? "font-family" : flaw.detail()));
    }

    /** Returns how a template calls the list of ids that a cell is from. */
    private static String list(String cell) {
        return cell.startsWith("simbol-") ? ".sel" : cell.startsWith("akhir-") ? ".akhir" : ".atas";
    }

    private Fault fault(String code, Optional<Span> place, String variant, Object... arguments) {
        if (template.isBuiltIn() && shown.isPresent()) {
            return new Fault(code, Finding.at(shown.get(), arguments).as(variant));
        }
        Finding finding = Finding.at(place.orElseGet(places::head), arguments).as(variant);
        return new Fault(code, shown.map(finding::with).orElse(finding));
    }
}
