package id.sop.yaml.format;

import static id.sop.yaml.format.MappingSpec.filledIfWritten;
import static id.sop.yaml.format.MappingSpec.oneOf;
import static id.sop.yaml.format.MappingSpec.optional;
import static id.sop.yaml.format.MappingSpec.present;
import static id.sop.yaml.format.MappingSpec.required;

import id.sop.model.Keys;
import id.sop.yaml.format.MappingSpec.Exclusion;
import id.sop.yaml.format.ValueSpec.Either;
import id.sop.yaml.format.ValueSpec.Entries;
import id.sop.yaml.format.ValueSpec.Listing;
import id.sop.yaml.format.ValueSpec.Names;
import id.sop.yaml.format.ValueSpec.Table;
import id.sop.yaml.format.ValueSpec.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mappings of an SOP file. */
public final class SopFormat {
    /** Words that say yes. */
    public static final List<String> YES = List.of("true", "ya");

    /** What the codes of findings begin with. */
    public static final Pattern CODE = Pattern.compile("[A-Z]{2}\\d{3}");

    private static final List<String> NO = List.of("false", "tidak");
    private static final String SUPPRESSION_EXAMPLE = "{MB010: arsip disimpan di luar prosedur ini}";
    private static final ValueSpec REASONS = new Entries(Names.CODES, ValueSpec.TEXT, true);
    private static final ValueSpec TRUTH = new Words(List.of("true", "ya", "false", "tidak"), true);
    static final ValueSpec DISTINCT_KEYS = new Either(List.of(ValueSpec.TEXT, new Listing(ValueSpec.TEXT, true)));

    /** The approver. */
    public static final MappingSpec APPROVAL = SignatureFormat.APPROVAL;

    /** Somebody else who signs. */
    public static final MappingSpec SIGNATORY = SignatureFormat.SIGNATORY;

    /** A part of the identity block that the office adds. */
    public static final MappingSpec OTHER_PART = new MappingSpec(
            Keys.OTHER_PARTS,
            List.of(
                    required(Keys.PART_TITLE, "Maksud dan tujuan")
                            .explained("Judul bagian", "Judul sebagaimana dicetak."),
                    required(Keys.PART_CONTENT, "[Menertibkan pelaporan kinerja]")
                            .holding(ValueSpec.TEXTS)
                            .explained("Isi bagian", "Teks atau daftar, dicetak seperti bagian yang lain."),
                    optional(Keys.PART_AFTER, Keys.LEGAL_BASIS)
                            .holding(Words.of(
                                    Keys.NAME,
                                    Keys.LEGAL_BASIS,
                                    Keys.QUALIFICATIONS,
                                    Keys.RELATED,
                                    Keys.EQUIPMENT,
                                    Keys.WARNINGS,
                                    Keys.RECORDS))
                            .explained(
                                    "Tempat bagian",
                                    "Kunci bagian yang mendahuluinya, `nama` bila paling atas; bawaan: paling akhir.")));

    /** An answer that others act upon in the row of its step. */
    public static final MappingSpec ANSWER = DecisionFormat.ANSWER;

    /** A way on which others act in the row of their step while the work is handed to others at once. */
    public static final MappingSpec HANDED_ON = DecisionFormat.HANDED_ON;

    /** A decision. */
    public static final MappingSpec DECISION = DecisionFormat.DECISION;

    /** What one of several decides in a row. */
    public static final MappingSpec ROW_DECISION = DecisionFormat.ROW_DECISION;

    /** A requirement that says where it comes from. */
    public static final MappingSpec REQUIREMENT = new MappingSpec(
            Keys.REQUIREMENTS,
            List.of(
                    required(Keys.DOCUMENT, "Draf laporan").explained("Dokumen", "Nama dokumen sebagaimana dicetak."),
                    optional(Keys.FROM, "susun")
                            .explained(
                                    "Asal dokumen",
                                    "Asalnya: nomor atau id langkah, `luar`, atau SOP lain sebagai `SOP …`.")));

    /** A step. */
    public static final MappingSpec STEP = new MappingSpec(
            Keys.STEPS,
            List.of(
                    optional(Keys.ID, "susun")
                            .explained(
                                    "Nama langkah",
                                    "Nama pendek untuk merujuk langkah ini dari `lanjut`, `ya`, `tidak`, atau `dari`;"
                                            + " bukan angka."),
                    required(Keys.ACTIVITY, "Menyusun laporan")
                            .explained("Kegiatan", "Apa yang dilakukan, diawali kata kerja."),
                    present(Keys.ACTORS, "sekretaris")
                            .holding(new Either(List.of(
                                    ValueSpec.TEXT,
                                    new Listing(ValueSpec.TEXT, false),
                                    new Table(PerformersFormat.TOGETHER))))
                            .explained(
                                    "Pelaksana langkah",
                                    "Satu kunci pelaksana; daftar kunci, satu sesudah yang lain, boleh berulang;"
                                            + " `{bersama: [a, b]}`; atau `{salah_satu: [a, b]}`."),
                    filledIfWritten(Keys.DECISION, "{ya: lanjut, tidak: 1}")
                            .holding(new Either(
                                    List.of(new Table(DECISION), new Listing(new Table(ROW_DECISION), false))))
                            .explained(
                                    "Keputusan",
                                    "Menjadikan langkah ini belah ketupat dengan dua jalan keluar atau lebih; daftar bila"
                                            + " beberapa pelaksana memutuskan pada baris yang sama."),
                    filledIfWritten(Keys.OPTIONAL, "bila berkas hilang")
                            .explained(
                                    "Langkah opsional",
                                    "`ya` bila langkah ini tidak selalu dikerjakan, atau syaratnya; dicetak dalam kurung"
                                            + " di belakang kegiatan, dan simbolnya bergaris putus-putus."),
                    optional(Keys.REQUIREMENTS, "[Laporan Realisasi Anggaran, DPA]")
                            .holding(new Either(List.of(
                                    ValueSpec.TEXT,
                                    new Table(REQUIREMENT),
                                    new Listing(new Either(List.of(ValueSpec.TEXT, new Table(REQUIREMENT))), false))))
                            .explained(
                                    "Kelengkapan",
                                    "Dokumen yang diperlukan; setiap butir teks, atau pasangan `dokumen` dan `dari`."),
                    ColumnFormat.until(Keys.REQUIREMENTS),
                    optional(Keys.TIME, "2 jam 10 menit")
                            .explained(
                                    "Waktu",
                                    "Lamanya langkah ini, dengan satuannya: detik, menit, jam, hari, minggu, bulan, tahun."),
                    ColumnFormat.TIME_UNTIL,
                    optional(Keys.OUTPUT, "Draf laporan")
                            .holding(ValueSpec.TEXTS)
                            .explained("Output", "Hasil langkah; langkah lain menyebutnya pada `kelengkapan`."),
                    ColumnFormat.until(Keys.OUTPUT),
                    optional(Keys.NOTE, "Diparaf Sekretaris")
                            .holding(ValueSpec.TEXTS)
                            .explained("Keterangan", "Isi kolom terakhir."),
                    ColumnFormat.until(Keys.NOTE),
                    optional(Keys.NEXT, "susun")
                            .holding(new Either(List.of(
                                    ValueSpec.TEXT,
                                    new Table(HANDED_ON),
                                    new Listing(new Either(List.of(ValueSpec.TEXT, new Table(HANDED_ON))), true))))
                            .explained(
                                    "Langkah berikutnya",
                                    "Nomor atau id langkah berikutnya, `lanjut`, atau `selesai`; tanpa ini alur menuju"
                                            + " langkah di bawahnya. Daftar bila diteruskan ke beberapa langkah sekaligus,"
                                            + " atau pasangan seperti pada jawaban keputusan."),
                    optional(Keys.END, "true")
                            .holding(TRUTH)
                            .explained("Akhir prosedur", "`true` bila prosedur berakhir di sini."),
                    optional(Keys.START, "true")
                            .holding(TRUTH)
                            .explained(
                                    "Awal lain",
                                    "`true` bila prosedur dapat juga dimulai di sini, selain pada langkah pertama."),
                    optional(Keys.SUPPRESSIONS, SUPPRESSION_EXAMPLE)
                            .holding(REASONS)
                            .explained(
                                    "Temuan yang diabaikan",
                                    "Kode temuan, boleh diikuti apa yang dimaksud (`PL001 umum`), dan alasannya; untuk langkah ini saja.")),
            List.of(
                    new Exclusion(Keys.DECISION, Keys.NEXT, List.of()),
                    new Exclusion(Keys.DECISION, Keys.END, NO),
                    new Exclusion(Keys.NEXT, Keys.END, NO)));

    /** A part of the procedure. */
    public static final MappingSpec PART = PartFormat.of(STEP);

    /** The file itself. */
    public static final MappingSpec SOP = new MappingSpec(
            "SOP",
            List.of(
                    required(Keys.NAME, "Pelaporan Kinerja").explained("Nama SOP", "Nama prosedur, tanpa kata SOP."),
                    optional(Keys.NUMBER, "070/12/421.632/2014")
                            .explained("Nomor SOP", "Nomor SOP menurut tata naskah dinas."),
                    optional(Keys.REVISION_NUMBER, "02")
                            .explained("Nomor revisi", "Nomor revisi, pada lembar yang menghitungnya."),
                    optional(Keys.INSTITUTION, "[PEMERINTAH KABUPATEN MALANG, KANTOR KECAMATAN KARANGPLOSO]")
                            .holding(ValueSpec.TEXTS)
                            .explained("Instansi", "Baris di sisi logo, dari atas ke bawah."),
                    optional(Keys.ADDRESS, "[Jalan Panglima Sudirman 1, Karangploso 65152]")
                            .holding(ValueSpec.TEXTS)
                            .explained("Alamat", "Baris di bawah instansi, tidak tebal."),
                    optional(Keys.LOGO, "logo/malang.png")
                            .explained(
                                    "Logo",
                                    "Berkas PNG, JPEG, atau SVG, relatif terhadap berkas ini dan tidak di luar"
                                            + " foldernya."),
                    optional(Keys.REGION_CODE, "35.07.23").explained("Kode wilayah", "PP.KK.CC menurut Kepmendagri."),
                    optional(Keys.KIND, "administratif")
                            .holding(Words.of("administratif", "teknis"))
                            .explained("Jenis SOP", "`administratif` atau `teknis`."),
                    optional(Keys.CREATED, "20 Desember 2014")
                            .explained("Tanggal pembuatan", "20 Desember 2014 atau 2014-12-20."),
                    optional(Keys.REVISED, "20 Desember 2014")
                            .explained("Tanggal revisi", "Tanggal revisi terakhir; `\"-\"` bila tidak ada."),
                    optional(Keys.EFFECTIVE, "20 Desember 2014")
                            .explained("Tanggal efektif", "Tanggal SOP mulai berlaku."),
                    optional(Keys.APPROVAL, "{jabatan: Camat, nama: Suroto, nip: 19610219 198103 1 007}")
                            .holding(new Table(APPROVAL))
                            .explained("Disahkan oleh", "Pejabat yang mengesahkan: jabatan, nama, pangkat, dan NIP."),
                    SignatureFormat.SIGNATORIES,
                    optional(Keys.LEGAL_BASIS, "[Peraturan Presiden Nomor 29 Tahun 2014]")
                            .holding(ValueSpec.TEXTS)
                            .explained("Dasar hukum", "Daftar peraturan yang mendasari prosedur."),
                    optional(Keys.QUALIFICATIONS, "[Mampu mengoperasikan komputer]")
                            .holding(ValueSpec.TEXTS)
                            .explained("Kualifikasi pelaksana", "Daftar kemampuan yang diperlukan."),
                    optional(Keys.RELATED, "[SOP Pengumpulan Data Kinerja]")
                            .holding(ValueSpec.TEXTS)
                            .explained("Keterkaitan", "Daftar SOP lain."),
                    optional(Keys.EQUIPMENT, "[Dokumen IKU, Komputer]")
                            .holding(ValueSpec.TEXTS)
                            .explained("Peralatan dan perlengkapan", "Daftar barang dan dokumen yang dipakai."),
                    optional(Keys.WARNINGS, "Tim harus sudah ditetapkan oleh Camat.")
                            .holding(ValueSpec.TEXTS)
                            .explained("Peringatan", "Daftar hal yang menggagalkan prosedur bila tidak dipenuhi."),
                    optional(Keys.RECORDS, "Dokumen Laporan Kinerja")
                            .holding(ValueSpec.TEXTS)
                            .explained("Pencatatan dan pendataan", "Daftar catatan yang disimpan."),
                    optional(
                                    Keys.OTHER_PARTS,
                                    "[{judul: Maksud dan tujuan, isi: [Menertibkan pelaporan kinerja], sesudah: dasar_hukum}]")
                            .holding(new Listing(new Table(OTHER_PART), false))
                            .explained(
                                    "Bagian lain",
                                    "Bagian identitas yang tidak ada kuncinya: maksud dan tujuan, ruang lingkup, definisi, dan lain-lain."),
                    optional(Keys.EXTERNAL_INPUTS, "[Surat permohonan]")
                            .holding(ValueSpec.TEXTS)
                            .explained("Masukan dari luar", "Dokumen yang datang dari luar prosedur; tidak dicetak."),
                    ActorFormat.ACTORS,
                    ColumnFormat.COLUMNS,
                    oneOf(Keys.STEPS, "[{kegiatan: Menyusun laporan, pelaksana: sekretaris}]")
                            .holding(new Listing(new Table(STEP), false))
                            .explained("Langkah", "Daftar langkah, dari yang pertama."),
                    PartFormat.key(PART),
                    optional(Keys.TOTAL_TIME, "2 jam 10 menit")
                            .explained(
                                    "Jumlah waktu",
                                    "Dihitung menurut jalan terpanjang bila tidak ada, diperiksa bila ada."),
                    optional(Keys.CAPSULES, PerformersFormat.OWN_CAPSULES)
                            .holding(PerformersFormat.CAPSULES)
                            .explained("Kapsul", PerformersFormat.CAPSULES_EXPLAINED),
                    optional(Keys.REMARKS, "[Berkas dinyatakan lengkap oleh *front office*]")
                            .holding(ValueSpec.TEXTS)
                            .explained("Catatan", "Catatan di bawah tabel; tanda seperti `*)` di depannya dicetak."),
                    optional(Keys.SUPPRESSIONS, SUPPRESSION_EXAMPLE)
                            .holding(REASONS)
                            .explained(
                                    "Temuan yang diabaikan",
                                    "Kode temuan, boleh diikuti apa yang dimaksud (`PL001 umum`), dan alasannya; untuk seluruh berkas.")),
            List.of(new Exclusion(Keys.PARTS, Keys.STEPS, List.of())));

    /** How messages call the file of an office. */
    public static final String OFFICE = "sop.yaml";

    /** Keys of the identity that each SOP has for itself; it cannot have them from its office. */
    private static final Set<String> OWN_IDENTITY = Set.of(Keys.NAME, Keys.NUMBER, Keys.REVISION_NUMBER);

    /** The keys of the identity that an office may say for all its SOPs, in the order of the reference page. */
    public static final List<MappingSpec.Key> SHARED = SOP.keys().stream()
            .takeWhile(key -> !key.name().equals(Keys.EXTERNAL_INPUTS))
            .filter(key -> !OWN_IDENTITY.contains(key.name()))
            .toList();

    private SopFormat() {}

    /** Tells whether a text is the code of a finding, perhaps with some words behind it. */
    public static boolean isCode(String text) {
        Matcher code = CODE.matcher(text);
        return code.lookingAt() && (code.end() == text.length() || text.charAt(code.end()) == ' ');
    }
}
