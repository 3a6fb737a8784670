package id.sop.yaml.format;

import static id.sop.yaml.format.MappingSpec.oneOf;
import static id.sop.yaml.format.MappingSpec.optional;
import static id.sop.yaml.format.MappingSpec.required;

import id.sop.model.Keys;
import id.sop.yaml.format.MappingSpec.Exclusion;
import id.sop.yaml.format.ValueSpec.Either;
import id.sop.yaml.format.ValueSpec.Entries;
import id.sop.yaml.format.ValueSpec.Listing;
import id.sop.yaml.format.ValueSpec.Names;
import id.sop.yaml.format.ValueSpec.Table;
import java.util.List;

/** The mappings that say where the flow goes from a step: decisions, and ways at once. */
public final class DecisionFormat {
    private static final ValueSpec KEYS = new Either(List.of(ValueSpec.TEXT, new Listing(ValueSpec.TEXT, true)));

    /** One of several targets of an answer, entered at another than its first performer. */
    public static final MappingSpec LISTED = new MappingSpec(
            "tujuan",
            List.of(
                    required(Keys.AT, "camat")
                            .explained(
                                    "Di kotak", "Kunci pelaksana langkah yang dituju, yang kotaknya dituju panah itu."),
                    optional(Keys.NEXT, "susun")
                            .explained(
                                    "Langkah berikutnya",
                                    "Langkah yang dituju: `lanjut` (bawaan), nomor langkah, atau id langkah.")));

    private static final ValueSpec TARGETS = new Listing(new Either(List.of(ValueSpec.TEXT, new Table(LISTED))), true);

    /** An answer that others act upon in the row of its step, or that enters the next one at another than its first performer. */
    static final MappingSpec ANSWER = new MappingSpec(
            "jawaban",
            List.of(
                    oneOf(Keys.THROUGH, "sekretaris")
                            .holding(KEYS)
                            .explained(
                                    "Lewat",
                                    "Kunci pelaksana langkah ini yang bertindak sesudah jawaban itu, pada baris yang sama;"
                                            + " satu, atau daftar menurut urutannya."),
                    oneOf(Keys.AT, "camat")
                            .explained(
                                    "Di kotak",
                                    "Kunci pelaksana langkah yang dituju, bila panahnya menuju kotaknya, bukan kotak yang"
                                            + " bertindak pertama."),
                    optional(Keys.NEXT, "susun")
                            .holding(new Either(List.of(ValueSpec.TEXT, TARGETS)))
                            .explained(
                                    "Langkah berikutnya",
                                    "Tujuan sesudahnya: `lanjut` (bawaan), `selesai`, nomor langkah, atau id langkah.")));

    private static final ValueSpec ANSWER_VALUE = new Either(List.of(ValueSpec.TEXT, TARGETS, new Table(ANSWER)));

    /** A way that is like such an answer, while the work is handed to others at once. */
    static final MappingSpec HANDED_ON = new MappingSpec(
            Keys.NEXT,
            List.of(
                    ANSWER.keys().get(0),
                    ANSWER.keys().get(1),
                    optional(Keys.NEXT, "susun")
                            .explained(
                                    "Langkah berikutnya",
                                    "Tujuan sesudahnya: `lanjut` (bawaan), `selesai`, nomor langkah, atau id langkah.")));

    /** A decision. */
    static final MappingSpec DECISION = new MappingSpec(
            Keys.DECISION,
            List.of(
                    optional(Keys.DECIDED_BY, "sekretaris")
                            .explained(
                                    "Yang memutuskan",
                                    "Kunci pelaksana yang memutuskan; bawaan: yang terakhir pada langkah itu."),
                    optional(Keys.YES, "lanjut")
                            .holding(ANSWER_VALUE)
                            .explained(
                                    "Bila ya",
                                    "Tujuan jawaban ya: `lanjut` (bawaan), `selesai`, nomor langkah, atau id langkah."),
                    oneOf(Keys.NO, "1")
                            .holding(ANSWER_VALUE)
                            .explained(
                                    "Bila tidak",
                                    "Tujuan jawaban tidak: `lanjut`, `selesai`, nomor langkah, atau id langkah."),
                    oneOf(Keys.ANSWERS, "{Surat biasa: 3, Surat rahasia: 4, Undangan: 5}")
                            .holding(new Entries(Names.CHOSEN, ANSWER_VALUE, false))
                            .explained(
                                    "Pilihan",
                                    "Pengganti `ya` dan `tidak` bila jawabannya lain, atau lebih dari dua: tulisan pada"
                                            + " panahnya, dan tujuannya."),
                    optional(Keys.YES_LABEL, "Lengkap").explained("Tulisan ya", "Pengganti tulisan Ya pada panahnya."),
                    optional(Keys.NO_LABEL, "Tidak lengkap")
                            .explained("Tulisan tidak", "Pengganti tulisan Tidak pada panahnya."),
                    optional(Keys.QUESTION, "Setuju?")
                            .explained("Pertanyaan", "Teks di dalam belah ketupat; simbol resmi kosong.")),
            List.of(
                    new Exclusion(Keys.ANSWERS, Keys.YES, List.of()),
                    new Exclusion(Keys.ANSWERS, Keys.NO, List.of()),
                    new Exclusion(Keys.ANSWERS, Keys.YES_LABEL, List.of()),
                    new Exclusion(Keys.ANSWERS, Keys.NO_LABEL, List.of())));

    /** What one of several decides in a row. */
    static final MappingSpec ROW_DECISION = new MappingSpec(
            Keys.DECISION,
            DECISION.keys().stream()
                    .map(key -> key.name().equals(Keys.DECIDED_BY) ? key.needed() : key)
                    .toList(),
            DECISION.exclusions());

    private DecisionFormat() {}
}
