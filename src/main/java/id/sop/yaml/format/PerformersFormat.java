package id.sop.yaml.format;

import static id.sop.yaml.format.MappingSpec.oneOf;
import static id.sop.yaml.format.MappingSpec.optional;

import id.sop.model.CapsuleStyle;
import id.sop.model.Keys;
import id.sop.model.Performers;
import id.sop.yaml.format.MappingSpec.Exclusion;
import id.sop.yaml.format.ValueSpec.Words;
import java.util.List;
import java.util.Optional;

/** What an SOP may say about the symbols of those who perform its steps. */
public final class PerformersFormat {
    /** Asks for capsules beside the symbols of the first and the last step. */
    public static final String OWN_CAPSULES = "sendiri";

    private static final String STEP_CAPSULES = "langkah";

    /** How beginning and end may be drawn. */
    public static final Words CAPSULES = Words.of(STEP_CAPSULES, OWN_CAPSULES);

    /** The words of the manual for them. */
    public static final String CAPSULES_EXPLAINED =
            "`langkah` (bawaan): langkah pertama dan terakhir sendiri berbentuk kapsul; `sendiri`: kapsul tersendiri di"
                    + " atas kotak pertama dan di bawah kotak terakhir.";

    private static final String LINE = "garis";
    private static final String ONE_BOX = "satu_kotak";
    private static final String DASHED = "garis_putus";
    private static final String BOTH_WAYS = "panah_dua_arah";

    /** The performers of a step who act together, or of whom one acts. */
    public static final MappingSpec TOGETHER = new MappingSpec(
            Keys.ACTORS,
            List.of(
                    oneOf(Keys.TOGETHER, "[sekretaris, camat]")
                            .holding(SopFormat.DISTINCT_KEYS)
                            .explained(
                                    "Bersama-sama",
                                    "Kunci para pelaksana yang mengerjakan langkah ini bersama-sama; dihubungkan garis tanpa"
                                            + " mata panah."),
                    oneOf(Keys.EITHER, "[kasi, sekretaris]")
                            .holding(SopFormat.DISTINCT_KEYS)
                            .explained(
                                    "Salah satu",
                                    "Kunci para pelaksana yang masing-masing mengerjakan langkah ini pada jalannya sendiri;"
                                            + " menurut urutan jalan yang masuk."),
                    optional(Keys.BOND, ONE_BOX)
                            .holding(Words.of(LINE, ONE_BOX, DASHED, BOTH_WAYS))
                            .explained(
                                    "Gambar kebersamaan",
                                    "`garis` (bawaan), `satu_kotak` melintasi kolom-kolom yang bersebelahan, `garis_putus`,"
                                            + " atau `panah_dua_arah` (rapat).")),
            List.of(
                    new Exclusion(Keys.EITHER, Keys.TOGETHER, List.of()),
                    new Exclusion(Keys.EITHER, Keys.BOND, List.of())));

    private PerformersFormat() {}

    /** Returns how it is drawn that some act together, by its word. */
    public static Performers.Bond bond(Optional<String> word) {
        return switch (word.orElse(LINE)) {
            case ONE_BOX -> Performers.Bond.ONE_BOX;
            case DASHED -> Performers.Bond.DASHED;
            case BOTH_WAYS -> Performers.Bond.BOTH_WAYS;
            default -> Performers.Bond.LINE;
        };
    }

    /** Returns how beginning and end are drawn, by its word. */
    public static CapsuleStyle capsules(String word) {
        return word.equals(OWN_CAPSULES) ? CapsuleStyle.OWN : CapsuleStyle.STEP;
    }
}
