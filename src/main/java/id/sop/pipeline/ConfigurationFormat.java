package id.sop.pipeline;

import static id.sop.yaml.MappingSpec.optional;

import id.sop.yaml.MappingSpec;
import id.sop.yaml.ValueSpec;
import id.sop.yaml.ValueSpec.Entries;
import id.sop.yaml.ValueSpec.Names;
import id.sop.yaml.ValueSpec.Words;
import java.util.List;

/** The keys of {@code sop.yaml}. */
public final class ConfigurationFormat {
    static final String TEMPLATE = "template";
    static final String PAPER = "kertas";
    static final String DAY = "hari_kerja";
    static final String WEEK = "minggu_kerja";
    static final String NUMBER_PATTERN = "pola_nomor";
    static final String RULES = "aturan";
    static final String TERMS = "istilah";
    static final String LABELS = "label";
    static final String OPTIONS = "opsi";

    /** The weights that an office may give to a finding. */
    static final Words WEIGHTS = new Words(List.of("mati", "catatan", "peringatan", "galat"), false);

    private static final ValueSpec TEXTS_BY_NAME = new Entries(Names.CHOSEN, ValueSpec.TEXT, false);

    /** The file itself. */
    public static final MappingSpec FILE = new MappingSpec(
            "sop.yaml",
            List.of(
                    optional(TEMPLATE, "sop-ap")
                            .explained(
                                    "Templat", "Nama templat bawaan, atau folder templat relatif terhadap `sop.yaml`."),
                    optional(PAPER, "f4")
                            .holding(Words.of("a4", "f4", "legal", "letter"))
                            .explained("Kertas", "`a4`, `f4` (215 × 330 mm), `legal`, atau `letter`."),
                    optional(DAY, "7 jam 30 menit")
                            .explained("Hari kerja", "Lama sehari kerja; bawaan 7 jam 30 menit (Perpres 21/2023)."),
                    optional(WEEK, "5 hari").explained("Minggu kerja", "Banyaknya hari kerja seminggu; bawaan 5 hari."),
                    optional(NUMBER_PATTERN, "\"[0-9]{3}/[0-9]+/.+\"")
                            .explained("Pola nomor", "Ekspresi reguler yang harus dipenuhi seluruh `nomor`."),
                    optional(RULES, "{MB010: mati, MB009: galat}")
                            .holding(new Entries(Names.CODES_ONLY, WEIGHTS, false))
                            .explained(
                                    "Bobot temuan",
                                    "Bobot temuan menurut kode: `mati`, `catatan`, `peringatan`, `galat`."),
                    optional(TERMS, "{renja: rencana kerja}")
                            .holding(TEXTS_BY_NAME)
                            .explained(
                                    "Singkatan kantor",
                                    "Singkatan kantor dan kepanjangannya, untuk merangkaikan dokumen."),
                    optional(LABELS, "{kegiatan: Aktivitas}")
                            .holding(TEXTS_BY_NAME)
                            .explained("Kata-kata lembar", "Kata-kata lembar pengganti milik templat."),
                    optional(OPTIONS, "{sampul: ya}")
                            .holding(TEXTS_BY_NAME)
                            .explained("Pilihan templat", "Pilihan templat, `ya` atau `tidak`.")));

    private ConfigurationFormat() {}
}
