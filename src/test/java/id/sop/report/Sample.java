package id.sop.report;

import id.sop.check.CheckResult;
import id.sop.check.Checker;
import id.sop.rule.Settings;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files with findings of every kind: of each severity, with another place, over several lines, with awkward characters. */
final class Sample {
    /** The name and the text hold what the forms must escape. */
    static final String AWKWARD = "sop/a b/surat & 100%, <1>.yaml";

    static final String TEXT =
            """
            nama: Penerbitan <Surat> & "Keterangan"
            nama: Dua kali
            instansi: [PEMERINTAH KABUPATEN MALANG]
            pelaksana:
              pemohon: Pemohon
              loket: Petugas | Loket
              camat: Camat
            langkah:
              - kegiatan: Mengajukan permohonan
                pelaksana: pemohon
                kelengkapan: Surat pengantar
                waktu: 5
                output: Daftar | tamu 😀
                lanjut: tanda
              - kegiatan: Memeriksa 漢字 lalu
                  mengetik
                pelaksana: [loket, bupati]
                kelengkapan: [Notula | pimpinan, "Analisis\\n100%", 'Draf `<b>`']
                waktu: 30 menit
                output: Konsep
              - id: tanda
                kegiatan: Menandatangani
                pelaksana: camat
                kelengkapan: Konsep
                waktu: 1 jam
                output: Surat keterangan
            jumlah_waktu: 1 jam
            """;

    static final String BROKEN = "nama: X\n\tlangkah: []\n";

    static final String SOUND =
            "nama: Baik\npelaksana: {staf: Staf}\nlangkah:\n  - {kegiatan: Mencatat, pelaksana: staf, "
                    + "kelengkapan: Surat, waktu: 5 menit, output: Agenda}\n";

    private Sample() {}

    static Results results() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(AWKWARD, TEXT);
        files.put("sop/baik.yaml", SOUND);
        files.put("sop/rusak.yaml", BROKEN);
        return results(files);
    }

    static Results of(String text) {
        return results(Map.of("a.yaml", text));
    }

    static Results results(Map<String, String> files) {
        List<Located> found = new ArrayList<>();
        files.forEach((name, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            CheckResult inspection = new Checker().check(name, bytes, Placeholders.NONE, false, Settings.STANDARD);
            inspection.diagnostics().stream()
                    .map(diagnostic ->
                            new Located(diagnostic, inspection.landmarks().name(diagnostic.span())))
                    .forEach(found::add);
        });
        return Results.of(List.copyOf(files.keySet()), found);
    }

    /** Returns many findings, a step without time unit for each. */
    static Results many(int steps) {
        StringBuilder text = new StringBuilder("nama: Banyak\npelaksana: {staf: Staf}\nlangkah:\n");
        for (int i = 1; i <= steps; i++) {
            text.append("  - {kegiatan: Langkah ").append(i).append(", pelaksana: staf, waktu: 5}\n");
        }
        return of(text.toString());
    }
}
