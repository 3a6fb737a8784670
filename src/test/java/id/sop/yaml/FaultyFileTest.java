package id.sop.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.CheckResult;
import id.sop.check.Checker;
import id.sop.rule.Settings;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An author should see all that is wrong with a file in one run, and not one thing after the other. */
class FaultyFileTest {
    private static final String FILE =
            """
            nama: [Pelaporan]
            nomer: 070
            jenis: campuran
            tanggal_efektif: 31 Februari 2014
            disahkan_oleh: Camat
            dasar_hukum: {uu: 23}
            instansi: &kop KECAMATAN
            nomor: 12/${ab
            nomor: 13
            keterkaitan: !!str SOP
            pelaksana:
              camat: Camat
              tim: [Tim]
              umum: Umum
            langkah:
              - id: 7
                kegiatan: Menyusun
                pelaksana: {bersama: [camat, camat]}
                waktu: 15
                lanjut: 2
                selesai: ya
              - kegiatan:
                pelaksana: camt
                keputusan:
                  ya: lanjut
                kelengkapan: [[a]]
                waktu: 1 jam
              - Mengirim
            jumlah_waktu: 1 jam
            abaikan: [MB010]
            """;

    private static List<String> said() {
        CheckResult inspection = new Checker()
                .check(
                        "a.yaml",
                        FILE.getBytes(StandardCharsets.UTF_8),
                        new Placeholders(Map.of()),
                        false,
                        Settings.STANDARD);
        assertTrue(inspection.hasError());
        return inspection.diagnostics().stream()
                .map(d -> d.span().from().line() + ":" + d.span().from().column() + " " + d.code()
                        + (d.finding().variant().isEmpty()
                                ? ""
                                : "." + d.finding().variant()))
                .filter(line -> line.matches("\\S+ (YM|ID005|PL|MB002).*"))
                .toList();
    }

    @Test
    void everyFaultOfAFileIsFoundInOneRun() {
        assertEquals(
                List.of(
                        "1:7 YM004.teks",
                        "2:1 YM002.saran",
                        "3:8 YM004.pilihan",
                        "4:18 ID005.tidak-ada",
                        "5:16 YM004.pemetaan",
                        "6:14 YM004.teks-daftar",
                        "7:11 YM006.jangkar",
                        "8:8 YM007",
                        "9:1 YM005",
                        "10:14 YM006.tag",
                        "13:8 YM004.teks",
                        "16:9 YM011.angka",
                        "18:34 YM004.dua-kali",
                        "19:12 MB002.tanpa-satuan",
                        "21:5 YM004.bertentangan",
                        "22:5 YM003.kosong",
                        "23:16 PL003.saran",
                        "25:7 YM003",
                        "26:19 YM004.butir",
                        "28:5 YM004.butir-langkah",
                        "30:10 YM004.alasan"),
                said());
    }
}
