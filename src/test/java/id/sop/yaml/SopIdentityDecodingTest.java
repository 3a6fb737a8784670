package id.sop.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.diagnostic.Checked;
import id.sop.model.DateText;
import id.sop.model.Identity;
import id.sop.model.OtherPart;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.testing.FaultLines;
import id.sop.testing.Sops;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts, lists and dates in the head of an SOP. */
class SopIdentityDecodingTest {
    private static Identity identity(String line) {
        return Sops.sound("nama: x\n" + line + SmallSop.REST).identity();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "instansi",
                "alamat",
                "dasar_hukum",
                "kualifikasi_pelaksana",
                "keterkaitan",
                "peralatan_perlengkapan",
                "peringatan",
                "pencatatan_pendataan",
                "masukan"
            })
    void aTextListIsOneTextOrSeveral(String key) {
        assertEquals(List.of(), SmallSop.faults(key + ": satu"));
        assertEquals(List.of(), SmallSop.faults(key + ": [satu, dua]"));
        assertEquals(List.of(), SmallSop.faults(key + ":"));
        int column = key.length() + 3;
        assertEquals(List.of("2:" + column + " YM004.teks-daftar «{a: b}»"), SmallSop.faults(key + ": {a: b}"));
        assertEquals(
                List.of(
                        "2:" + (column + 1) + " YM004.butir-kosong «''»",
                        "2:" + (column + 5) + " YM004.butir «{a: b}»",
                        "2:" + (column + 13) + " YM004.butir «[c]»"),
                SmallSop.faults(key + ": ['', {a: b}, [c], d]"));
    }

    @Test
    void aListKeepsItsSoundItems() {
        assertEquals(
                List.of(Text.of("d")),
                SmallSop.decode("instansi: ['', {a: b}, d]")
                        .value()
                        .orElseThrow()
                        .identity()
                        .institution());
    }

    @Test
    void anotherPartHasATitleAContentAndMayHaveAPlace() {
        assertEquals(
                List.of(
                        new OtherPart(
                                Optional.of(Text.of("Definisi")),
                                List.of(Text.of("satu"), Text.of("dua")),
                                Optional.of("peringatan")),
                        new OtherPart(Optional.of(Text.of("Formulir")), List.of(Text.of("F-1.01")), Optional.empty())),
                identity("bagian_lain: [{judul: Definisi, isi: [satu, dua], sesudah: peringatan},"
                                + " {judul: Formulir, isi: F-1.01}]")
                        .otherParts());
    }

    @Test
    void whatIsNoPartIsReportedAtItsPlace() {
        assertEquals(List.of("2:14 YM004.daftar «Definisi»"), SmallSop.faults("bagian_lain: Definisi"));
        assertEquals(List.of("2:15 YM004.butir-pasangan «Definisi»"), SmallSop.faults("bagian_lain: [Definisi]"));
        assertEquals(List.of("2:15 YM003 «{»"), SmallSop.faults("bagian_lain: [{judul: A}]"));
        assertEquals(
                List.of("2:43 YM004.pilihan «langkah»"),
                SmallSop.faults("bagian_lain: [{judul: A, isi: b, sesudah: langkah}]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            maksud_dan_tujuan: [Menertibkan kerja] | maksud_dan_tujuan | [{judul: Maksud dan tujuan, isi: [Menertibkan kerja]}]
            Ruang Lingkup: Semua seksi             | Ruang Lingkup     | [{judul: Ruang Lingkup, isi: Semua seksi}]
            definisi: ["Arsip: naskah", b]         | definisi          | [{judul: Definisi, isi: ["Arsip: naskah", b]}]
            formulir: {a: b}                       | formulir          | [{judul: Formulir, isi: …}]
            tujuan:                                | tujuan            | [{judul: Tujuan, isi: …}]
            """)
    void aUsualPartWrittenAsAKeyIsShownAsTheFormatHasIt(String line, String key, String example) {
        Checked<Sop> sop = SmallSop.decode(line);
        assertEquals(
                List.of("2:1 YM002.bagian «" + key + "» [" + key + ", SOP, " + example + "]"),
                FaultLines.withArguments(sop.faults()));
        assertEquals(List.of(), SmallSop.faults("bagian_lain: " + example));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nomor",
                "logo",
                "kode_wilayah",
                "jenis",
                "tanggal_pembuatan",
                "tanggal_revisi",
                "tanggal_efektif",
                "jumlah_waktu"
            })
    void aTextIsNoListAndNoMapping(String key) {
        int column = key.length() + 3;
        assertEquals(List.of("2:" + column + " YM004.teks «[a]»"), SmallSop.faults(key + ": [a]"));
        assertEquals(List.of("2:" + column + " YM004.teks «{a: b}»"), SmallSop.faults(key + ": {a: b}"));
        assertEquals(List.of(), SmallSop.faults(key + ":"));
    }

    @Test
    void theKindIsOneOfTwoWords() {
        assertEquals(
                Optional.of(Identity.Kind.ADMINISTRATIVE),
                identity("jenis: ADMINISTRATIF").kind());
        assertEquals(
                List.of("2:8 YM004.pilihan «admin» [jenis, administratif, teknis, admin]"),
                FaultLines.withArguments(SmallSop.decode("jenis: admin").faults()));
    }

    @ParameterizedTest
    @CsvSource({"2014-12-20", "20 Desember 2014", "'20 desember 2014'", "\"2014-12-20\""})
    void aDateIsReadInBothForms(String written) {
        DateText date = identity("tanggal_efektif: " + written).effective().orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2014, 12, 20)), date.date());
        assertEquals(written.replace("\"", ""), date.text().value());
    }

    @Test
    void onlyTheRevisionMayHaveNoDate() {
        DateText date = identity("tanggal_revisi: \"-\"").revised().orElseThrow();
        assertEquals(new DateText(Text.of("-"), Optional.empty()), date);
        assertEquals(List.of("2:20 ID005 «\"-\"»"), SmallSop.faults("tanggal_pembuatan: \"-\""));
        assertEquals(List.of("2:18 ID005 «\"-\"»"), SmallSop.faults("tanggal_efektif: \"-\""));
    }

    @Test
    void whatIsNoRealDateIsReportedAndKeptAsText() {
        Checked<Sop> sop = SmallSop.decode("tanggal_efektif: 31 Februari 2014");
        assertEquals(
                List.of(
                        "2:18 ID005.tidak-ada «31 Februari 2014» [tanggal_efektif, 31 Februari 2014, Februari 2014, 28]"),
                FaultLines.withArguments(sop.faults()));
        assertEquals(
                "31 Februari 2014",
                sop.value()
                        .orElseThrow()
                        .identity()
                        .effective()
                        .orElseThrow()
                        .text()
                        .value());
    }

    @Test
    void aPositionMayHaveSeveralLines() {
        assertEquals(
                Optional.of(Text.of("a.n. CAMAT\nSekretaris")),
                identity("disahkan_oleh: {jabatan: [a.n. CAMAT, Sekretaris]}")
                        .approval()
                        .position());
    }

    @Test
    void theApproverIsAMappingOfKnownKeys() {
        assertEquals(
                Optional.of(Text.of("1961")),
                identity("disahkan_oleh: {nip: 1961}").approval().employeeNumber());
        assertEquals(List.of("2:16 YM004.pemetaan «Camat»"), SmallSop.faults("disahkan_oleh: Camat"));
        assertEquals(List.of(), SmallSop.faults("disahkan_oleh: {}"));
        assertEquals(
                List.of(
                        "2:17 YM002.saran «jabtan» [jabtan, disahkan_oleh, jabatan, nama, pangkat, nip, nrp, tempat_tanggal,"
                                + " letak, jabatan]"),
                FaultLines.withArguments(
                        SmallSop.decode("disahkan_oleh: {jabtan: Camat}").faults()));
    }
}
