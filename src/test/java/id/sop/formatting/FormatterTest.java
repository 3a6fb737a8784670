package id.sop.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.config.ConfigurationFormat;
import id.sop.diagnostic.Checked;
import id.sop.source.Source;
import id.sop.yaml.YamlReader;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Node;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatterTest {
    private static final YamlReader READER = new YamlReader(Limits.STANDARD);

    /** Nothing when a text has faults, and so is not formatted. */
    private static Optional<String> formatted(String text) {
        return formatted(text, SopFormat.SOP);
    }

    private static Optional<String> formatted(String text, MappingSpec file) {
        Source source = new Source("a.yaml", text);
        Checked<Node> read = READER.read(source);
        if (!read.faults().isEmpty() || !(read.value().orElse(null) instanceof Node.Table document)) {
            return Optional.empty();
        }
        Optional<String> formatted = new Formatter(READER).format(source, document, file);
        assertTrue(formatted.isPresent(), () -> "not read back as it was:\n" + text);
        return formatted;
    }

    private static void becomes(String written, String wanted) {
        assertEquals(wanted, formatted(written).orElseThrow());
        assertEquals(wanted, formatted(wanted).orElseThrow());
    }

    @Test
    void aConfigurationIsLaidOutByItsOwnKeys() {
        String wanted =
                """
                # Kantor

                akar: ya
                template: sop-ap  # bawaan
                kolom: [kelengkapan, {waktu: Lama}]
                aturan:
                  # arsip
                  MB010: mati
                istilah:
                  renja: rencana kerja
                  dpa: dokumen pelaksanaan anggaran
                khusus:
                  - berkas: lama/**
                    aturan:
                      MB009: galat
                logo: logo/kantor.png
                disahkan_oleh:
                  jabatan: Camat
                  nip: "1"
                """;
        String written =
                """
                # Kantor

                template: 'sop-ap' # bawaan
                disahkan_oleh: {nip: "1", jabatan: Camat}
                logo: logo/kantor.png
                khusus: [{aturan: {MB009: galat}, berkas: "lama/**"}]
                istilah: {renja: rencana kerja, dpa: dokumen pelaksanaan anggaran}
                aturan:
                    # arsip
                    MB010: mati
                kolom:
                - kelengkapan
                - waktu: Lama
                akar: ya
                """;
        assertEquals(wanted, formatted(written, ConfigurationFormat.FILE).orElseThrow());
        assertEquals(wanted, formatted(wanted, ConfigurationFormat.FILE).orElseThrow());
    }

    @Test
    void keysStandInTheOrderOfTheReferencePageAndOthersBehindThoseTheyFollow() {
        becomes(
                """
                langkah:
                - output: Arsip
                  risiko: Hilang
                  kegiatan: Menyimpan
                  id: simpan
                  pelaksana: b
                pelaksana: {b: Bagian, a: Arsiparis}
                nama: X
                """,
                """
                nama: X
                pelaksana:
                  b: Bagian
                  a: Arsiparis
                langkah:
                  - id: simpan
                    kegiatan: Menyimpan
                    pelaksana: b
                    output: Arsip
                    risiko: Hilang
                """);
    }

    @Test
    void whoActsAndWhereTheFlowGoesStandsOnOneLineWhereItFits() {
        becomes(
                """
                nama: X
                langkah:
                  - kegiatan: Menyimpan
                    pelaksana:
                      bersama:
                        - a
                        - b
                    keputusan:
                      tanya: Lengkap?
                      ya: lanjut
                      tidak: 1
                    kelengkapan: [Surat, Berkas]
                """,
                """
                nama: X
                langkah:
                  - kegiatan: Menyimpan
                    pelaksana: {bersama: [a, b]}
                    keputusan: {tanya: "Lengkap?", ya: lanjut, tidak: 1}
                    kelengkapan:
                      - Surat
                      - Berkas
                """);
    }

    @Test
    void columnsStandOnOneLineToo() {
        becomes(
                """
                nama: X
                kolom:
                  - kegiatan: Aktivitas
                  - waktu
                """,
                """
                nama: X
                kolom: [{kegiatan: Aktivitas}, waktu]
                """);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "'Surat Masuk', Surat Masuk",
                "'070', \"070\"",
                "070, 070",
                "\"-\", \"-\"",
                "'no', \"no\"",
                "\"a: b\", \"a: b\"",
                "'a \"b\" # c', 'a \"b\" # c'",
                "\"a\\tb\", \"a\\tb\"",
                "'13.01.05', 13.01.05",
                "2014-12-20, 2014-12-20",
                "'2014-12-20', \"2014-12-20\"",
                "'@surat', \"@surat\""
            })
    void quotationMarksStandWhereTheyAreNeeded(String written, String wanted) {
        becomes("nomor: " + written + "\n", "nomor: " + wanted + "\n");
    }

    @Test
    void longTextsAreFoldedAndTextsOfSeveralLinesKeepThem() {
        String word = "pemerintahan ";
        becomes(
                """
                nama: |
                  Satu
                   dua
                peringatan: >
                  Pendek
                  saja
                catatan: %s
                """
                        .formatted(word.repeat(11).strip()),
                """
                nama: |
                  Satu
                   dua
                peringatan: "Pendek saja\\n"
                catatan: >-
                  %s
                  %s
                """
                        .formatted(word.repeat(9).strip(), word.repeat(2).strip()));
    }

    @Test
    void commentsStayWithWhatTheyAreAbout() {
        becomes(
                """

                # Kepala berkas

                # nomor
                nomor: "1"   #beside
                nama: X # nama


                dasar_hukum: # semua
                # satu
                - A #  a
                # akhir daftar tidak terlihat dari jarak
                langkah:
                - # langkah satu
                  # sebelum waktu
                  waktu: 5 menit
                  kegiatan: Menerima
                  # akhir langkah satu

                - kegiatan: >-   # lipat
                    Menyimpan # bukan catatan
                  lanjut: [1, # ke atas
                    2]
                # akhir
                """,
                """
                # Kepala berkas

                nama: X  # nama
                # nomor
                nomor: "1"  #beside

                dasar_hukum:  # semua
                  # satu
                  - A  #  a
                # akhir daftar tidak terlihat dari jarak
                langkah:
                  # langkah satu
                  # sebelum waktu
                  - kegiatan: Menerima
                    waktu: 5 menit
                    # akhir langkah satu

                  - kegiatan: "Menyimpan # bukan catatan"  # lipat
                    lanjut:
                      - 1  # ke atas
                      - 2
                # akhir
                """);
    }

    @Test
    void whatStandsOnTopIsAboutTheFile() {
        becomes(
                """
                # yaml-language-server: $schema=sop.schema.json
                nomor: 1
                nama: X
                """,
                """
                # yaml-language-server: $schema=sop.schema.json
                nama: X
                nomor: 1
                """);
    }

    /** Fixtures hold whatever was found in the files of offices and beginners. */
    @Test
    void everyFileOfTheFixturesSaysWhatItSaidAndIsFormattedOnce() throws IOException {
        int count = 0;
        for (Path file : files()) {
            for (MappingSpec format : List.of(SopFormat.SOP, ConfigurationFormat.FILE)) {
                Optional<String> once = text(file).flatMap(text -> formatted(text, format));
                if (once.isPresent()) {
                    assertEquals(once, formatted(once.get(), format), file::toString);
                    count++;
                }
            }
        }
        assertTrue(count > 1000, "too few were formatted: " + count);
    }

    /** The formatter itself refuses a text that has lost a comment or a value, which {@link #formatted} asserts against. */
    @Test
    void commentsAnywhereSurvive() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        List<Path> files = files();
        int count = 0;
        for (int round = 0; round < 400; round++) {
            Optional<String> strewn = text(files.get(random.nextInt(files.size())))
                    .filter(text -> formatted(text).isPresent())
                    .map(text -> strewn(text, random));
            Optional<String> once = strewn.flatMap(FormatterTest::formatted);
            if (once.isPresent()) {
                assertEquals(once, formatted(once.get()), () -> "seed " + seed + "\n" + strewn.get());
                count++;
            }
        }
        assertTrue(count > 100, "too few were formatted: " + count + ", seed " + seed);
    }

    private static String strewn(String text, Random random) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            switch (random.nextInt(6)) {
                case 0 -> lines.add(" ".repeat(random.nextInt(7)) + "# di atas " + lines.size());
                case 1 -> lines.add("");
                default -> {
                    // Most lines stay without neighbours.
                }
            }
            lines.add(random.nextInt(5) == 0 && !line.isBlank() ? line + "   # di sisi " + lines.size() : line);
        }
        return String.join("\n", lines) + "\n# akhir\n";
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("sop-definitions", "src/test/resources")) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                found.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static Optional<String> text(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file)).filter(text -> !text.startsWith("\uFEFF"));
        } catch (MalformedInputException e) {
            return Optional.empty();
        }
    }
}
