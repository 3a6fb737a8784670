package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.geometry.Box;
import id.sop.pdf.Typesetter;
import id.sop.pdf.export.PrintedPage;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word that is longer than any line is broken or told of, in whatever text it stands; nothing of it is lost. */
class LongWordsTest {
    private static final SheetRenderer RENDERER =
            new SheetRenderer(new Typesetter(), Definitions.standard(Paper.A4), Optional.empty());

    /** What letters may overlap one another, and reach beyond a margin, in points. */
    private static final double SLACK = 1;

    private static final String WORD =
            "Xqpenyelenggaraanpemerintahankecamatanpertanggungjawabankeuangandaerahterpadudanseterusnya";
    private static final String ADDRESS =
            "xqjdih.karangplosokab.go.id/dokumen/peraturan-daerah/2014/Perda-Nomor-12.pdf?unduh=ya";
    private static final String NUMBER =
            "1234567812345678123456781234567812345678123456781234567812345678123456781234567812345678";

    /** The places where a longer word cannot be read at all. */
    private static final Set<String> AT_EXITS = Set.of("label-tidak", "pilihan");

    private static final Pattern PLACE = Pattern.compile("<([a-z-]+)>");

    /** A definition with the place of a word in each text that a sheet prints. */
    private static final String SHEET =
            """
            nama: "A <nama>"
            nomor: "A <nomor>"
            instansi: ["A <instansi>"]
            alamat: ["A <alamat>"]
            tanggal_pembuatan: "A <pembuatan>"
            tanggal_revisi: "A <revisi>"
            tanggal_efektif: "A <efektif>"
            disahkan_oleh: {jabatan: "A <jabatan>", nama: "A <pejabat>", pangkat: "A <pangkat>", nip: "A <nip>", nrp: "A <nrp>"}
            penandatangan:
              - {sebagai: "A <sebagai>", jabatan: "A <jabatan-lain>", nama: "A <penandatangan>", pangkat: "A <pangkat-lain>", nip: "A <nip-lain>"}
              - {sebagai: Diperiksa oleh, jabatan: Sekretaris, nama: Budi}
              - {sebagai: Dibuat oleh, jabatan: Kasi, nama: Siti}
              - {sebagai: Disetujui oleh, jabatan: Camat, nama: Suroto}
            dasar_hukum: ["A <dasar>", Perda]
            kualifikasi_pelaksana: "A <kualifikasi>"
            keterkaitan: ["A <keterkaitan>"]
            peralatan_perlengkapan: ["- A <peralatan>\\n- Komputer"]
            peringatan: "A <peringatan>"
            pencatatan_pendataan: "A <pencatatan>"
            bagian_lain: [{judul: "A <judul-lain>", isi: "A <isi-lain>"}]
            pelaksana: {a: Staf, b: Kepala Seksi, c: Camat}
            kolom: [kelengkapan, waktu, output, {risiko: "A <kepala>"}, keterangan]
            bagian:
              - judul: "A <judul>"
                langkah:
                  - {kegiatan: "A <kegiatan>", pelaksana: a, kelengkapan: ["A <kelengkapan>", Berkas], waktu: "A <waktu>", output: "A <output>", risiko: "A <risiko>", keterangan: "A <keterangan>"}
                  - {kegiatan: Memeriksa, pelaksana: [b, a], waktu: 1 jam, opsional: "A <opsional>"}
                jumlah_waktu: "A <jumlah-bagian>"
              - judul: "A <judul-kedua>"
                langkah:
                  - {kegiatan: Menilai, pelaksana: b, waktu: 1 jam, keputusan: {tanya: "A <tanya>", tidak: 1, label_tidak: "A <label-tidak>"}}
                  - {kegiatan: Menyetujui, pelaksana: c, waktu: 1 jam, keputusan: {pilihan: {"A <pilihan>": 1, Biasa: 5}}}
                  - {kegiatan: Mengarsipkan, pelaksana: a, waktu: 1 jam}
            jumlah_waktu: "A <jumlah>"
            catatan: ["*) A <catatan>", "A <catatan-kedua>"]
            """;

    @ParameterizedTest
    @ValueSource(strings = {WORD, ADDRESS, NUMBER})
    void nothingIsLostOfALongWordInAnyText(String word) {
        Map<String, String> words = new LinkedHashMap<>();
        Matcher places = PLACE.matcher(SHEET);
        String yaml = places.replaceAll(place -> {
            String number = String.valueOf(10 + words.size());
            String own = number + (AT_EXITS.contains(place.group(1)) ? word.substring(0, 58) : word);
            words.put(place.group(1), own);
            return own;
        });
        Checked<Sheet> printed = RENDERER.print(Definitions.parse(yaml), Optional.empty(), false);
        assertTrue(printed.value().isPresent(), printed.faults()::toString);
        List<PrintedPage> pages = PrintedPage.of(printed.value().orElseThrow().pdf());
        String all = letters(pages.stream()
                .flatMap(page -> page.words().stream())
                .map(PrintedPage.Word::text)
                .collect(Collectors.joining()));
        words.values().removeIf(own -> all.contains(letters(own)) || tells(printed.faults(), own));
        assertEquals(Map.of(), words, "cut without a word");
        for (PrintedPage page : pages) {
            assertEquals(List.of(), outside(page), "beyond the margins");
            assertEquals(List.of(), overlapping(page), "one over the other");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, ADDRESS, NUMBER})
    void aNameThatNoColumnHasRoomForIsTold(String word) {
        Checked<Sheet> printed = RENDERER.print(
                Definitions.parse(
                        "nama: A\npelaksana: {a: \"A " + word + "\"}\nlangkah: [{kegiatan: A, pelaksana: a}]"),
                Optional.empty(),
                false);
        assertTrue(printed.value().isPresent() || tells(printed.faults(), word), printed.faults()::toString);
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\u00ad-]", "").toLowerCase(Locale.ROOT);
    }

    private static boolean tells(List<Finding> findings, String word) {
        return findings.stream()
                .flatMap(finding -> finding.arguments().stream())
                .anyMatch(argument -> argument.toString().contains(word.substring(0, 12)));
    }

    /** Returns what reaches beyond the margins of A4 across. */
    private static List<String> outside(PrintedPage page) {
        return page.words().stream()
                .filter(word -> word.box().x() < 30 - SLACK
                        || word.box().right() > 842 - 30 + SLACK
                        || word.box().bottom() > 595 - 30)
                .map(PrintedPage.Word::text)
                .toList();
    }

    private static List<String> overlapping(PrintedPage page) {
        List<String> pairs = new ArrayList<>();
        List<PrintedPage.Word> words =
                page.words().stream().filter(word -> !word.text().isBlank()).toList();
        for (int i = 0; i < words.size(); i++) {
            for (PrintedPage.Word other : words.subList(i + 1, words.size())) {
                if (overlap(words.get(i).box(), other.box())) {
                    pairs.add(words.get(i).text() + " / " + other.text());
                }
            }
        }
        return pairs;
    }

    private static boolean overlap(Box one, Box other) {
        double across = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        double down = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return across > SLACK && down > SLACK;
    }
}
