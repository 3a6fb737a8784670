package id.sop.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.Checker;
import id.sop.config.Configuration;
import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Diagnostic;
import id.sop.model.Columns;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.testing.FaultLines;
import id.sop.testing.Sops;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnDecoderTest {
    private static final String STEPS = "pelaksana: {a: A}\nlangkah: [{kegiatan: k, pelaksana: a%s}]\n";

    private static String columns(Columns columns) {
        return columns.all().stream()
                .map(column -> column.key()
                        + column.head().map(head -> "=" + head.value()).orElse(""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[output, waktu]|output waktu",
                "{waktu: Lama, kelengkapan: Persyaratan}|waktu=Lama kelengkapan=Persyaratan",
                "[waktu, risiko, tanda_tangan, Paraf Kasi]|waktu risiko=Risiko tanda_tangan=Tanda tangan paraf_kasi=Paraf Kasi",
                "keterangan|keterangan",
                "[output, {waktu: Lama, risiko: Bahaya}]|output waktu=Lama risiko=Bahaya",
                "[]|''",
                "{}|''",
                "[output, hasil]|output hasil=Hasil",
                "~|kelengkapan waktu output keterangan"
            })
    void columnsAreReadInTheirOrderUnderTheirHeads(String written, String expected) {
        String line = written.equals("~") ? "kolom:\n" : "kolom: " + written + "\n";
        assertEquals(
                expected,
                columns(Sops.sound("nama: x\n" + line + STEPS.formatted("")).columns()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{kegiatan: Uraian, output: Hasil}|{kegiatan=Uraian}|output=Hasil",
                "[risiko, {kegiatan: Uraian}, {pelaksana: Unit}, waktu]|{kegiatan=Uraian, pelaksana=Unit}|risiko=Risiko waktu",
                "[risiko, kegiatan, output]|{}|risiko=Risiko output"
            })
    void whatIsAlwaysThereMayHaveAnotherHead(String written, String heads, String expected) {
        Columns columns = Sops.sound("nama: x\nkolom: " + written + "\n" + STEPS.formatted(""))
                .columns();
        assertEquals(heads, new TreeMap<>(columns.heads()).toString());
        assertEquals(expected, columns(columns));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[kegiatn, pelaksana, output]|[2:9 YM016 «kegiatn» [kegiatn`, `pelaksana]]",
                "[kegiatn, output]|[2:9 YM016 «kegiatn» [kegiatn]]",
                "{kegiatn: Uraian, output: Hasil}|[2:9 YM016.saran «kegiatn» [kegiatn, kegiatan]]",
                "[risiko, kegiatn, output]|[2:17 YM016.saran «kegiatn» [kegiatn, kegiatan]]"
            })
    void aMisspeltNameOfWhatIsAlwaysThereIsToldAsThat(String written, String expected) {
        assertEquals(
                expected,
                FaultLines.withArguments(Sops.decode("nama: x\nkolom: " + written + "\n" + STEPS.formatted(""))
                                .faults())
                        .toString());
    }

    @Test
    void anOwnColumnIsFilledByItsKeyInTheStep() {
        Sop sop = Sops.sound(
                "nama: x\nkolom: [Risiko, catatan, keterangan]\n" + STEPS.formatted(", risiko: [r, s], catatan: c"));
        assertEquals(
                List.of("r", "s"),
                sop.step(1).texts("risiko").stream().map(Text::value).toList());
        assertEquals(1, sop.step(1).texts("catatan").size());
        assertEquals(List.of(), sop.step(1).notes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Tingkat Risiko]|Tingkat Risiko",
                "[Tingkat Risiko]|tingkat_risiko",
                "'Paraf, Tingkat Risiko'|Tingkat Risiko",
                "{tingkat_risiko: Level}|Level",
                "{Tingkat Risiko: Level}|Tingkat Risiko"
            })
    void anOwnColumnIsFilledUnderTheNameItHasInKolom(String columns, String key) {
        Checked<Sop> sop = Sops.decode("nama: x\nkolom: " + columns + "\n" + STEPS.formatted(", " + key + ": Rendah"));
        assertEquals(
                1, sop.value().orElseThrow().step(1).texts("tingkat_risiko").size());
        assertTrue(FaultLines.of(sop.faults()).stream().noneMatch(line -> line.contains("YM002")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{kegiatn: Uraian, waktu: Lama}|YM016.saran [kegiatn, kegiatan]|{kegiatan=Uraian}|waktu=Lama",
                "[pelaksna, waktu]|YM016 [pelaksna]|{}|waktu",
                "{uraian: Uraian Kegiatan, waktu: Lama}|YM016.sinonim [uraian, kegiatan, Uraian Kegiatan]|{kegiatan=Uraian Kegiatan}"
                        + "|waktu=Lama",
                "{petugas: Pelaksana}|YM016.sinonim [petugas, pelaksana, Pelaksana]|{pelaksana=Pelaksana}|''",
                "[waktu, Mutu]|YM016 [Mutu]|{}|waktu",
            })
    void whatIsAlwaysThereIsKnownByOtherWords(String written, String fault, String heads, String expected) {
        Checked<Sop> sop = Sops.decode("nama: x\nkolom: " + written + "\n" + STEPS.formatted(""));
        assertEquals(
                List.of(fault),
                sop.faults().stream()
                        .map(found -> found.code()
                                + (found.variant().isEmpty() ? "" : "." + found.variant())
                                + " " + found.arguments())
                        .toList());
        Columns columns = sop.value().orElseThrow().columns();
        assertEquals(heads, new TreeMap<>(columns.heads()).toString());
        assertEquals(expected, columns(columns));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{uraian: Uraian Kegiatan}|uraian",
                "{petugas: Pelaksana}|petugas",
                "[kegiatn]|kegiatn",
                "[Mutu]|mutu",
                "[pelaksanaan]|pelaksanaan",
                "{bukti: Bukti Kegiatan}|bukti",
                "{uraian: Uraian Tugas}|uraian",
            })
    void aColumnThatStepsFillIsTheirs(String written, String key) {
        Columns columns = Sops.sound("nama: x\nkolom: " + written + "\n" + STEPS.formatted(", " + key + ": r"))
                .columns();
        assertEquals(key, columns.all().get(0).key());
    }

    @Test
    void withoutAColumnItsKeyIsUnknown() {
        assertEquals(
                List.of("3:39 YM002.kolom-satu «risiko»"),
                FaultLines.of(Sops.decode("nama: x\n" + STEPS.formatted(", risiko: r"))
                        .faults()));
    }

    private static final String OFFICE = "kolom: {output: Hasil, risiko: Risiko}\n";

    private static List<String> said(String office, String file) {
        Checker checker = new Checker();
        Configuration configuration = checker.configuration("sop.yaml", office.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        return checker
                .check(
                        "a.yaml",
                        file.getBytes(StandardCharsets.UTF_8),
                        Placeholders.NONE,
                        true,
                        configuration.settings())
                .diagnostics()
                .stream()
                .map(Diagnostic::finding)
                .filter(finding -> !finding.code().startsWith("ID"))
                .map(finding -> finding.code() + " " + finding.arguments())
                .toList();
    }

    @Test
    void theColumnsOfAnOfficeHoldForItsSopsUnlessOneHasItsOwn() {
        String filled = STEPS.formatted(", output: o, risiko: r");
        assertEquals(List.of(), said(OFFICE, "nama: x\n" + filled));
        List<String> own = said(OFFICE, "nama: x\nkolom: [output]\n" + filled);
        assertTrue(own.toString().contains("YM002") && own.toString().contains("risiko"), own.toString());
    }

    @Test
    void theColumnsOfAnOfficeAreJudgedLikeThoseOfAnSop() {
        List<String> said = new Checker()
                        .configuration("sop.yaml", "kolom: [no, persyaratan]\n".getBytes(StandardCharsets.UTF_8))
                        .diagnostics()
                        .stream()
                        .map(diagnostic -> diagnostic.finding().code() + " "
                                + diagnostic.finding().variant())
                        .toList();
        assertEquals(List.of("YM016 ", "YM016 sinonim"), said);
    }
}
