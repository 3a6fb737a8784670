package id.sop.config;

import static id.sop.yaml.format.MappingSpec.optional;
import static id.sop.yaml.format.MappingSpec.required;

import id.sop.model.Keys;
import id.sop.model.Text;
import id.sop.source.Origin;
import id.sop.yaml.format.ColumnFormat;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.PerformersFormat;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.format.Synonyms;
import id.sop.yaml.format.ValueSpec;
import id.sop.yaml.format.ValueSpec.Entries;
import id.sop.yaml.format.ValueSpec.Listing;
import id.sop.yaml.format.ValueSpec.Names;
import id.sop.yaml.format.ValueSpec.Table;
import id.sop.yaml.format.ValueSpec.Words;
import id.sop.yaml.node.Node;
import id.sop.yaml.repair.KeyWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The keys of {@code sop.yaml}. */
public final class ConfigurationFormat {
    /** Names the configuration that this one is laid over. */
    public static final String BASE = "turunan_dari";

    /** Says that no configuration further up counts. */
    public static final String ROOT = "akar";

    /** The keys that say how files are laid over one another, and nothing about SOPs. */
    public static final Set<String> ABOUT_FILES = Set.of(BASE, ROOT);

    /** Names the template of the sheets. */
    public static final String TEMPLATE = "template";

    static final String PAPER = "kertas";

    /** Says how beginning and end of a procedure are drawn. */
    static final String CAPSULES = Keys.CAPSULES;

    /** How long people work on a day. */
    public static final String DAY = "hari_kerja";

    /** How many days people work in a week. */
    public static final String WEEK = "minggu_kerja";

    static final String NUMBER_PATTERN = "pola_nomor";

    /** Holds weights by code, at the top and in an item of {@link #OVERRIDES}. */
    public static final String RULES = "aturan";

    static final String TERMS = "istilah";

    /** Names what the office always has at hand. */
    static final String AVAILABLE = "selalu_tersedia";

    /** Names regulations that were replaced, each with its successor. */
    static final String REPLACED_LAWS = "dasar_hukum_dicabut";

    /** Holds values for placeholders. */
    static final String VALUES = "isian";

    /** Lists the placeholders whose value may fill an empty cell of a roster. */
    static final String DEFAULTS = "isian_bawaan";

    static final String LABELS = "label";
    static final String OPTIONS = "opsi";

    /** Lists what differs for some files. */
    public static final String OVERRIDES = "khusus";

    /** Names the files of an item of {@link #OVERRIDES}. */
    public static final String FILES = "berkas";

    /** What {@link #ROOT} may say. */
    static final Words DECISION = Words.of("ya", "tidak", "true", "false");

    private static final List<String> YES = List.of("ya", "true");

    /** The weights that an office may give to a finding. */
    static final Words WEIGHTS = new Words(List.of("mati", "catatan", "peringatan", "galat"), false);

    private static final ValueSpec TEXTS_BY_NAME = new Entries(Names.CHOSEN, ValueSpec.TEXT, false);

    /** What differs for some files. */
    public static final MappingSpec OVERRIDE = new MappingSpec(
            OVERRIDES,
            List.of(
                    required(FILES, "\"lama/**\"")
                            .holding(ValueSpec.TEXTS)
                            .explained(
                                    "Berkas",
                                    "Pola atau daftar pola, relatif terhadap `sop.yaml` ini; tanpa `/` berlaku di folder mana pun."),
                    required(RULES, "{MB010: mati, MB009: galat}")
                            .holding(new Entries(Names.CODES_ONLY, WEIGHTS, false))
                            .explained("Bobot temuan", "Bobot temuan untuk berkas-berkas itu.")));

    private static final List<MappingSpec.Key> OF_OFFICE = List.of(
            optional(BASE, "../sop.yaml")
                    .explained(
                            "Dasar",
                            "`sop.yaml` lain yang menjadi dasar, relatif terhadap berkas ini; nilai sendiri menang."),
            optional(ROOT, "ya")
                    .holding(DECISION)
                    .explained(
                            "Akar",
                            "`ya`: yang terluar; `sop.yaml` di folder-folder di atasnya tidak berlaku. Bawaan `tidak`."),
            optional(TEMPLATE, "sop-ap")
                    .explained("Templat", "Nama templat bawaan, atau folder templat relatif terhadap `sop.yaml`."),
            optional(PAPER, "f4")
                    .holding(Words.of("a4", "f4", "legal", "letter"))
                    .explained("Kertas", "`a4`, `f4` (215 × 330 mm), `legal`, atau `letter`."),
            optional(CAPSULES, PerformersFormat.OWN_CAPSULES)
                    .holding(PerformersFormat.CAPSULES)
                    .explained("Kapsul", PerformersFormat.CAPSULES_EXPLAINED),
            optional(DAY, "7 jam 30 menit")
                    .explained("Hari kerja", "Lama sehari kerja; bawaan 7 jam 30 menit (Perpres 21/2023)."),
            optional(WEEK, "5 hari").explained("Minggu kerja", "Banyaknya hari kerja seminggu; bawaan 5 hari."),
            optional(NUMBER_PATTERN, "\"[0-9]{3}/[0-9]+/.+\"")
                    .explained("Pola nomor", "Ekspresi reguler yang harus dipenuhi seluruh `nomor`."),
            ColumnFormat.COLUMNS,
            optional(RULES, "{MB010: mati, MB009: galat}")
                    .holding(new Entries(Names.CODES_ONLY, WEIGHTS, false))
                    .explained("Bobot temuan", "Bobot temuan menurut kode: `mati`, `catatan`, `peringatan`, `galat`."),
            optional(TERMS, "{renja: rencana kerja}")
                    .holding(TEXTS_BY_NAME)
                    .explained("Singkatan kantor", "Singkatan kantor dan kepanjangannya, untuk merangkaikan dokumen."),
            optional(AVAILABLE, "[Buku jurnal, SIKS-NG]")
                    .holding(ValueSpec.TEXTS)
                    .explained(
                            "Selalu tersedia",
                            "Alat, aplikasi, dan berkas yang ada di kantor, sehingga sebagai `kelengkapan` tidak perlu asal."),
            optional(REPLACED_LAWS, "{Perbup 5/2014: Perbup 7/2020}")
                    .holding(TEXTS_BY_NAME)
                    .explained(
                            "Dasar hukum dicabut",
                            "Peraturan yang sudah dicabut dan penggantinya: jenis, nomor, dan tahun."),
            optional(VALUES, "{kecamatan: Karangploso}")
                    .holding(new Entries(Names.CHOSEN, ValueSpec.TEXT, true))
                    .explained("Isian", "Nilai isian `${…}` yang berlaku bila `--set` dan `--data` tidak memberinya."),
            optional(DEFAULTS, "[kabupaten_kota]")
                    .holding(ValueSpec.TEXTS)
                    .explained(
                            "Isian untuk sel kosong",
                            "Nama isian yang nilainya di `isian` juga boleh mengisi sel kosong daftar kantor."),
            optional(LABELS, "{kegiatan: Aktivitas}")
                    .holding(TEXTS_BY_NAME)
                    .explained("Kata-kata lembar", "Kata-kata lembar pengganti milik templat."),
            optional(OPTIONS, "{sampul: ya}")
                    .holding(TEXTS_BY_NAME)
                    .explained("Pilihan templat", "Pilihan templat, `ya` atau `tidak`."),
            optional(OVERRIDES, "[{berkas: \"lama/**\", aturan: {MB010: mati}}]")
                    .holding(new Listing(new Table(OVERRIDE), false))
                    .explained("Pengecualian", "Bobot temuan yang lain untuk sebagian berkas; yang terakhir menang."));

    /** The file itself: what an office decides, and what all its SOPs have of their identity. */
    public static final MappingSpec FILE = new MappingSpec(
            SopFormat.OFFICE,
            Stream.concat(OF_OFFICE.stream(), SopFormat.SHARED.stream().map(ConfigurationFormat::ofAll))
                    .toList());

    private static MappingSpec.Key ofAll(MappingSpec.Key key) {
        return key.name().equals(Keys.LOGO)
                ? key.explained(key.title(), "Berkas PNG, JPEG, atau SVG, relatif terhadap `sop.yaml` ini.")
                : key;
    }

    /** Returns all words by which a line is known to hold a key. */
    public static KeyWords keyWords() {
        return Synonyms.keyWords().with(FILE.names());
    }

    /** Tells whether only a configuration has a key. */
    public static boolean isOwn(String key) {
        return OF_OFFICE.stream().anyMatch(own -> own.name().equals(key));
    }

    /** Returns the file that a configuration says it is laid over, relative to its own. */
    public static Optional<Text> base(Node document) {
        return document instanceof Node.Table table
                ? table.get(BASE)
                        .filter(Node.Scalar.class::isInstance)
                        .map(Node.Scalar.class::cast)
                        .map(node -> new Text(node.text().strip(), false, Origin.of(node.span())))
                : Optional.empty();
    }

    /** Tells whether a configuration says that none further up counts. */
    public static boolean isRoot(Node document) {
        return document instanceof Node.Table table
                && table.get(ROOT)
                        .filter(Node.Scalar.class::isInstance)
                        .map(Node.Scalar.class::cast)
                        .flatMap(node -> DECISION.chosen(node.text().strip()))
                        .filter(YES::contains)
                        .isPresent();
    }

    private ConfigurationFormat() {}
}
