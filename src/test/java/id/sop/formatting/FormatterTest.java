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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatterTest {
    private static final YamlReader READER = new YamlReader(Limits.STANDARD);

    /** Nothing when a text has faults, and so is not formatted. */
    static Optional<String> formatted(String text) {
        return formatted(text, SopFormat.SOP);
    }

    static Optional<String> formatted(String text, MappingSpec file) {
        Source source = new Source("a.yaml", text);
        Checked<Node> read = READER.read(source);
        if (!read.faults().isEmpty() || !(read.value().orElse(null) instanceof Node.Table document)) {
            return Optional.empty();
        }
        Optional<String> formatted = new Formatter(READER).format(source, document, file);
        assertTrue(formatted.isPresent(), () -> "not read back as it was:\n" + text);
        return formatted;
    }

    /** Of a text that is laid out already, nothing is changed. */
    static void becomes(String written, String wanted) {
        assertEquals(wanted, formatted(written).orElseThrow());
        assertEquals(wanted, formatted(wanted).orElseThrow());
    }

    /** No value says nothing, so that what the office says holds; quotation marks say that there is nothing. */
    @Test
    void quotationMarksThatSayNothingStay() {
        becomes(
                """
                nama: Uji
                disahkan_oleh: {jabatan: "", nama: ~, nip: '  '}
                logo: ''  # tanpa logo
                alamat:
                instansi: ["", ~]
                pelaksana: {a: {nama: A, kelompok: ""}}
                """,
                """
                nama: Uji
                instansi:
                  - ""
                  -
                alamat:
                logo: ""  # tanpa logo
                disahkan_oleh:
                  jabatan: ""
                  nama:
                  nip: ""
                pelaksana:
                  a: {nama: A, kelompok: ""}
                """);
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
}
