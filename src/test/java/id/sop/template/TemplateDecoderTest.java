package id.sop.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.testing.FaultLines;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateDecoderTest {
    private static final Template BASE = TemplateFiles.standard();

    private static List<String> faults(String yaml) {
        Checked<Template> template = TemplateFiles.decode(yaml, BASE);
        assertEquals(template.faults().isEmpty(), template.value().isPresent());
        return FaultLines.of(template.faults());
    }

    private static Template template(String yaml) {
        assertEquals(List.of(), faults(yaml));
        return TemplateFiles.decode(yaml, BASE).value().orElseThrow();
    }

    @Test
    void whatADocumentDoesNotSayIsThatOfItsBase() {
        Template template = template("nama: kantor");
        assertEquals("kantor", template.name());
        assertEquals(BASE.paper(), template.paper());
        assertEquals(BASE.margins(), template.margins());
        assertEquals(BASE.densities(), template.densities());
        assertEquals(BASE.labels(), template.labels());
        assertEquals(BASE.options(), template.options());
        assertEquals(
                List.of("t", "sop-ap"),
                template.folders().stream().map(TemplateFolder::name).toList());
    }

    @Test
    void everyKeyReplacesThatOfTheBase() {
        Template template = template(
                """
                nama: kantor
                keterangan: Lembar kantor
                kertas: F4
                arah: tegak
                tepi: {atas: 10, kanan: "20,5", bawah: 60, kiri: 0}
                kerapatan: [{huruf: 10, baris: 50}, {huruf: 8, baris: 0}]
                label: {kegiatan: Aktivitas, ya: Yes}
                opsi: {sampul: ya, baris_jumlah: FALSE}
                """);
        assertEquals(Paper.F4, template.paper());
        assertFalse(template.landscape());
        assertEquals(609.449, template.pageWidth());
        assertEquals(935.433, template.pageHeight());
        assertEquals(new Margins(10, 20.5, 60, 0), template.margins());
        assertEquals(List.of(new Density(10, 50), new Density(8, 0)), template.densities());
        assertEquals("Aktivitas", template.label("kegiatan"));
        assertEquals("Yes", template.label("ya"));
        assertEquals("Tidak", template.label("tidak"));
        assertTrue(template.isOn("sampul"));
        assertFalse(template.isOn("baris_jumlah"));
        assertTrue(template.isOn("satu_halaman"));
    }

    @Test
    void aFileIsLookedForInTheOwnFolderFirst() {
        Template template = TemplateFiles.of(Map.of("lembar.css", "own"));
        assertEquals(
                "own", new String(template.file("lembar.css").orElseThrow(), java.nio.charset.StandardCharsets.UTF_8));
        assertTrue(template.file("lembar.ftlh").isPresent(), "taken from the base");
        assertEquals(Optional.empty(), template.file("nothing.css"));
    }

    @Test
    void aTemplateWithoutABaseMayHaveWordsAndSwitchesOfItsOwn() {
        Checked<Template> template = TemplateFiles.decode(
                "nama: t\nlabel: {apa: Apa}\nopsi: {baru: true, nilai: x}", TemplateDecoder.blank());
        assertEquals(List.of(), template.faults());
        assertEquals(Map.of("apa", "Apa"), template.value().orElseThrow().labels());
        assertEquals(
                Map.of("baru", "ya", "nilai", "x"),
                template.value().orElseThrow().options());
    }

    @Test
    void wordsAndSwitchesThatTheBaseDoesNotKnowAreReported() {
        assertEquals(
                List.of("2:9 YM002.saran «kegiatn»", "2:21 YM002 «zzzz»", "3:8 YM002.saran «sampulnya»"),
                faults("nama: t\nlabel: {kegiatn: K, zzzz: Z}\nopsi: {sampulnya: ya}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kertas: a3                          | 2:9 YM004.pilihan «a3»",
                "arah: miring                        | 2:7 YM004.pilihan «miring»",
                "opsi: {sampul: mungkin}             | 2:16 YM004.pilihan «mungkin»",
                "opsi: {sampul: }                    | 2:8 YM003.kosong «sampul»",
                "label: {kegiatan: ''}               | 2:9 YM003.kosong «kegiatan»",
                "label: {kegiatan: [a]}              | 2:19 YM004.teks «[a]»",
                "label: Kegiatan                     | 2:8 YM004.pemetaan «Kegiatan»",
                "tepi: 30                            | 2:7 YM004.pemetaan «30»",
                "kerapatan: {huruf: 9, baris: 40}    | 2:12 YM004.daftar «{huruf: 9, baris: 40}»",
                "kerapatan: [9]                      | 2:13 YM004.butir-pasangan «9»",
                "kerapatan: [{huruf: 5.9, baris: 4}] | 2:21 YM004.angka «5.9»",
                "kerapatan: [{huruf: 9, baris: -1}]  | 2:31 YM004.angka «-1»",
                "kerapatan: [{huruf: 501, baris: 1}] | 2:21 YM004.angka «501»",
                "kerapatan: [{huruf: NaN, baris: 1}] | 2:21 YM004.angka «NaN»",
                "kerapatan: [{huruf: 9pt, baris: 1}] | 2:21 YM004.angka «9pt»",
                "kerapatan: [{huruf: 9}]             | 2:13 YM003 «{»",
                "warna: merah                        | 2:1 YM002 «warna»",
                "nama: u                             | 2:1 YM005 «nama»"
            })
    void aFaultIsPointedAt(String line, String fault) {
        Checked<Template> template = TemplateFiles.decode("nama: t\n" + line, BASE);
        if (!fault.contains("YM005")) {
            assertEquals(List.of(fault), FaultLines.of(template.faults()));
        }
    }

    @Test
    void marginsAreGivenAllAtOnce() {
        assertEquals(
                List.of("2:7 YM003 «{»", "2:7 YM003 «{»", "2:14 YM004.angka «tiga»"),
                faults("nama: t\ntepi: {atas: tiga, kiri: 30}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a]", "kata", ""})
    void aDocumentThatIsNoMappingIsNoTemplate(String yaml) {
        assertEquals(1, faults(yaml).size());
        assertEquals(Optional.empty(), TemplateDecoder.base(TemplateFiles.node(yaml)));
    }

    @Test
    void theNameOfTheBaseIsRead() {
        assertEquals(
                "sop-ap",
                TemplateDecoder.base(TemplateFiles.node("dasar: sop-ap"))
                        .orElseThrow()
                        .value());
        assertEquals(Optional.empty(), TemplateDecoder.base(TemplateFiles.node("nama: t")));
    }

    @Test
    void papersAreThoseOfIndonesianOffices() {
        assertEquals(Paper.F4, Paper.of("F4"));
        assertEquals(Paper.LETTER, Paper.of("letter"));
        assertThrows(IllegalArgumentException.class, () -> Paper.of("a3"));
        assertEquals(215, Paper.F4.width() / 72 * 25.4, 0.001);
        assertEquals(330, Paper.F4.height() / 72 * 25.4, 0.001);
        assertEquals(210, Paper.A4.width() / 72 * 25.4, 0.001);
        assertEquals(297, Paper.A4.height() / 72 * 25.4, 0.001);
    }
}
