package id.sop.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Severity;
import id.sop.model.Text;
import id.sop.source.Source;
import id.sop.template.Paper;
import id.sop.testing.FaultLines;
import id.sop.time.WorkCalendar;
import id.sop.yaml.YamlReader;
import id.sop.yaml.node.Limits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationDecoderTest {
    private static Checked<Configuration> decode(String yaml) {
        return ConfigurationDecoder.decode(new YamlReader(Limits.STANDARD)
                .read(new Source("sop.yaml", yaml))
                .value()
                .orElseThrow());
    }

    private static Configuration sound(String yaml) {
        Checked<Configuration> configuration = decode(yaml);
        assertEquals(List.of(), FaultLines.of(configuration.faults()));
        return configuration.value().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "---\n", "{}"})
    void anEmptyFileDecidesNothing(String yaml) {
        assertEquals(Configuration.STANDARD, sound(yaml));
    }

    @Test
    void everyKeyStandsInItsPlace() {
        Configuration configuration = sound(
                """
                template: templat/kantor
                kertas: F4
                hari_kerja: 8 jam
                minggu_kerja: 6 hari
                pola_nomor: "[0-9]{3}/.+"
                aturan: {MB010: mati, MB009: galat, PL001: catatan, YM010: peringatan}
                istilah: {renja: rencana kerja}
                isian: {kecamatan: Karangploso, tahun: 2026, camat: ""}
                label: {kegiatan: Aktivitas}
                opsi: {sampul: ya}
                """);
        assertEquals(Optional.of("templat/kantor"), configuration.template());
        assertEquals(Optional.of(Paper.F4), configuration.paper());
        assertEquals(new WorkCalendar(480, 6), configuration.settings().calendar());
        assertEquals(
                "[0-9]{3}/.+",
                configuration.settings().numberPattern().orElseThrow().pattern());
        assertEquals(
                Map.of(
                        "MB010", Optional.empty(),
                        "MB009", Optional.of(Severity.ERROR),
                        "PL001", Optional.of(Severity.NOTE),
                        "YM010", Optional.of(Severity.WARNING)),
                configuration.settings().severities());
        assertEquals(Map.of("renja", "rencana kerja"), configuration.settings().abbreviations());
        assertEquals(Map.of("kecamatan", "Karangploso", "tahun", "2026", "camat", ""), configuration.values());
        assertEquals(Map.of("kegiatan", Text.of("Aktivitas")), configuration.labels());
        assertEquals(Map.of("sampul", Text.of("ya")), configuration.options());
        assertEquals("kegiatan", configuration.labels().get("kegiatan").span().text(), "the place is that of the key");
    }

    @ParameterizedTest
    @CsvSource({"7 jam 30 menit, 450", "450 menit, 450", "'7,5 jam', 450", "1 menit, 1", "24 jam, 1440", "90 menit, 90"
    })
    void theWorkingDayIsAWholeNumberOfMinutes(String written, int minutes) {
        assertEquals(
                minutes, sound("hari_kerja: " + written).settings().calendar().minutesPerDay());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 menit",
                "25 jam",
                "1441 menit",
                "1 hari",
                "1 hari 1 jam",
                "7-8 jam",
                "0,5 menit",
                "segera",
                "8",
                "999999999 jam",
                "4294967716 menit"
            })
    void aWorkingDayIsNothingElse(String written) {
        assertEquals(
                List.of("1:13 YM004.angka «" + written + "» [hari_kerja, 7 jam 30 menit, " + written + "]"),
                FaultLines.withArguments(decode("hari_kerja: " + written).faults()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 hari", "0 hari", "5", "1 minggu", "5 hari kalender", "2,5 hari", "4-5 hari", "40 jam"})
    void aWorkingWeekIsOneToSevenDays(String written) {
        Checked<Configuration> configuration = decode("minggu_kerja: " + written);
        assertEquals(List.of("1:15 YM004.angka «" + written + "»"), FaultLines.of(configuration.faults()));
        assertTrue(configuration.value().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "templat: x               | 1:1 YM002.saran «templat»",
                "template: [x]            | 1:11 YM004.teks «[x]»",
                "nomor: 070/12           | 1:1 YM002.tiap-sop «nomor»",
                "pejabat_pengesah: {}    | 1:1 YM002.sinonim «pejabat_pengesah»",
                "kecamatan: X            | 1:1 YM002.kantor «kecamatan»",
                "instansi: {nama: X}     | 1:11 YM004.teks-daftar «{nama: X}»",
                "disahkan_oleh: {jabtan: X} | 1:17 YM002.saran «jabtan»",
                "kertas: a9               | 1:9 YM004.pilihan «a9»",
                "pola_nomor: \"[\"        | 1:13 YM004.angka «\"[\"»",
                "pola_nomor: '(a)\\1'     | 1:13 YM004.pola «'(a)\\1'»",
                "pola_nomor: '(?=a)'      | 1:13 YM004.pola «'(?=a)'»",
                "pola_nomor: 'a++'        | 1:13 YM004.pola «'a++'»",
                "pola_nomor: '[a&&b]'     | 1:13 YM004.pola «'[a&&b]'»",
                "pola_nomor: '((a{100}){100}){100}' | 1:13 YM004.pola-besar «'((a{100}){100}){100}'»",
                "pola_nomor: '(a{100}[)]){100}' | 1:13 YM004.pola-besar «'(a{100}[)]){100}'»",
                "akar: mungkin            | 1:7 YM004.pilihan «mungkin»",
                "aturan: [MB010]          | 1:9 YM004.pemetaan «[MB010]»",
                "aturan: {MB999: mati}    | 1:10 YM004.kode «MB999»",
                "aturan: {YM001: mati}    | 1:10 YM004.tetap «YM001»",
                "aturan: {MB010: hilang}  | 1:17 YM004.pilihan «hilang»",
                "aturan: {MB010: }        | 1:10 YM003.kosong «MB010»",
                "aturan: {MB010: [mati]}  | 1:17 YM004.teks «[mati]»",
                "istilah: {renja: }       | 1:11 YM003.kosong «renja»",
                "istilah: {renja: [a]}    | 1:18 YM004.teks «[a]»",
                "label: Aktivitas         | 1:8 YM004.pemetaan «Aktivitas»",
                "label: {no: ''}          | 1:9 YM003.kosong «no»",
                "opsi: [sampul]           | 1:7 YM004.pemetaan «[sampul]»",
                "- kertas: a4             | 1:1 YM004.bukan-pemetaan «- kertas: a4»",
                "a4                       | 1:1 YM004.bukan-pemetaan «a4»"
            })
    void aFaultIsPointedAt(String yaml, String fault) {
        Checked<Configuration> configuration = decode(yaml);
        assertEquals(List.of(fault), FaultLines.of(configuration.faults()));
        assertTrue(configuration.value().isEmpty());
    }

    @Test
    void everyFaultIsFoundInOneRun() {
        assertEquals(
                List.of(
                        "4:1 YM002 «zzz»",
                        "2:13 YM004.angka «besok»",
                        "3:10 YM004.kode «XX001»",
                        "3:30 YM004.pilihan «x»",
                        "1:9 YM004.pilihan «a9»"),
                FaultLines.of(decode("kertas: a9\nhari_kerja: besok\naturan: {XX001: mati, MB010: x}\nzzz: 1\n")
                        .faults()));
    }
}
