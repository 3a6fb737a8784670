package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.template.BuiltInTemplates;
import id.sop.testing.Console;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
class TemplateCheckTest {
    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void prepare() {
        console = new Console(folder);
        console.run("template eject sop-ap t");
    }

    static List<String> names() {
        return BuiltInTemplates.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theBuiltInTemplatesKeepEveryPromise(String name) {
        console.file("a.yaml", Console.SOUND);
        Console.Run run = console.run("template check " + name + " a.yaml");
        assertEquals("", run.out());
        assertEquals(ExitCode.CLEAN, run.code());
    }

    private void change(String file, String from, String to) {
        String text = new String(console.bytes("t/" + file), StandardCharsets.UTF_8);
        assertTrue(text.contains(from), from);
        console.file("t/" + file, text.replace(from, to));
    }

    private List<String> told() {
        return console.run("template check t -f concise")
                .out()
                .lines()
                .filter(line -> !line.startsWith("  "))
                .map(line -> line.replaceAll(":\\d+:\\d+: galat", " "))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "${sop.nomor}||[RN008] `sop.nomor` tidak tercetak: `000.8/001/CONTOH`",
                "${sop.disahkan_oleh.nama}||[RN008] `disahkan_oleh.nama` tidak tercetak: `Budi Pengesah, SH`",
                "<@daftar bagian.isi/>||[RN008] `sop.dasar_hukum` tidak tercetak: `Undang-Undang Contoh Pertama`",
                "<p>${langkah.kegiatan}</p>||[RN008] `.kegiatan` tidak tercetak: `Mengajukan permohonan`",
                "id=\"identitas\"|class=\"identitas\"|[RN008] hasil templat tidak memuat `id=\"identitas\"`",
                " id=\"jumlah\"||[RN008] hasil templat tidak memuat `id=\"jumlah\"`",
                "<#list langkah.sel as id>|<#list langkah.sel?reverse as id>|[RN008] sel `simbol-1-loket` tidak berdiri di kanan",
                "<#list langkah.akhir as id><td id=\"${id}\"|<#list langkah.akhir as id><td|[RN001] templat `sop-ap` tidak memuat sel `akhir-4-",
                "lang=\"id-ID\"||[RN008] hasil templat tidak memuat `<html lang=",
                "${sop.nomor}|${sop.nomer}|[RN004] `sop.nomer` tidak ada nilainya"
            })
    void aBrokenPromiseIsNamedInTheTemplate(String from, String to, String told) {
        change("lembar.ftlh", from, to == null ? "" : to);
        List<String> all = told();
        assertTrue(
                all.stream().anyMatch(line -> line.startsWith("t/lembar.ftlh " + told)),
                () -> "not said: " + told + "\n" + String.join("\n", all));
    }

    @Test
    void theFootIsKeptFree() {
        change("template.yaml", "bawah: 70", "bawah: 40");
        List<String> all = told();
        assertTrue(all.contains("t/template.yaml [RN008] tepi bawah 40.0 titik kurang dari 50 titik"), all.toString());
        assertTrue(
                all.stream().anyMatch(line -> line.contains("kurang dari 50 titik dari tepi bawah")), all.toString());
    }

    @Test
    void whatLeavesThePageIsSeen() {
        change("lembar.css", ".judul { text-align: center;", ".judul { margin-left: -20pt; text-align: left;");
        assertTrue(told().stream().anyMatch(line -> line.contains("keluar dari bidang cetak")), told().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "word-wrap: break-word;|white-space: nowrap;|t/lembar.ftlh [RN008] tulisan `Ketidakberkesinambunganpengadministrasian` melewati tepi selnya",
                ".jarak { height: 9pt; }|.jarak { colour: red }|t/lembar.css [RN004] gaya tidak mengenal `colour`",
                ".jarak { height: 9pt; }|.jarak { height: banyak }|t/lembar.css [RN004] `banyak` bukan nilai yang dikenal gaya di sini",
                "\"Liberation Sans\"|Arial|t/lembar.css [RN004] fon itu tidak ada; yang ada hanya `Liberation Sans`",
                "html {|.jarak { background-image: url(sop:x.png) } html {|t/lembar.css [RN004] berkas `sop:x.png` tidak ada dalam templat",
                ".nomor-halaman:before { content: counter(page); }||t/lembar.ftlh [RN008] halaman 1 dari 3 tidak bernomor"
            })
    void aStyleThatSpoilsTheSheetIsSeen(String from, String to, String told) {
        change("lembar.css", from, to == null ? "" : to);
        List<String> all = told();
        assertTrue(all.contains(told), () -> "not said: " + told + "\n" + String.join("\n", all));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "<p>${langkah.kegiatan}</p></td>|<p>${langkah.kegiatan}</td>|RN004|unsur <p> tidak ditutup",
                "<h1>|<iframe/><h1>|RN004|<iframe>",
                "<h1>|<h1 style=\"colour: red\">|RN004|`colour`",
                "<tr class=\"jumlah\"|<tr class=\"jumlah\"><td id=\"identitas\"></td></tr><tr class=\"jumlah\"|RN004|`identitas`",
                "href=\"#identitas\"|href=\"#nama\"|RN004|`nama`",
                "sop:lembar.css|sop:x.css|RN004|`sop:x.css`",
                "<col style=\"width: ${kolom.pelaksana}pt\"/>|<col style=\"width: ${nama?is_first?then(kolom.pelaksana * pelaksana?size - 23 * (pelaksana?size - 1), 23)}pt\"/>|RN008|kurang dari 25"
            })
    void aFaultOfTheTextIsToldWhereTheTemplateWroteIt(String from, String to, String code, String told) {
        String text = new String(console.bytes("t/lembar.ftlh"), StandardCharsets.UTF_8);
        long line = text.substring(0, text.indexOf(from)).lines().count();
        change("lembar.ftlh", from, to);
        String out = console.run("template check t -f concise").out();
        assertTrue(
                out.lines()
                        .anyMatch(said -> said.startsWith("t/lembar.ftlh:")
                                && said.contains("[" + code + "]")
                                && said.contains(told)
                                && (code.equals("RN008") || said.startsWith("t/lembar.ftlh:" + line + ":"))),
                () -> "line " + line + ": " + out);
    }

    @Test
    void everyPageOfTheFlowNeedsTheNamesOfItsActors() {
        change(
                "lembar.ftlh",
                "<@nama_pelaksana kelompok false/>",
                "<#if hal?is_first><@nama_pelaksana kelompok false/><#else>"
                        + "<#list kelompok.pelaksana as nama><th class=\"pelaksana\"></th></#list></#if>");
        List<String> all = told();
        assertTrue(
                all.contains("t/lembar.ftlh [RN008] `Pemohon` tidak tertulis pada halaman 3, yang memuat simbol"),
                all.toString());
    }

    @Test
    void everyMistakeIsToldWithItsLineAndTheValueThatFedIt() {
        change("lembar.ftlh", "${sop.nomor}", "${sop.nomer}");
        change("lembar.ftlh", "${langkah.kegiatan}", "${langkah.kegiatann}");
        console.file("t/rusak.ftlh", "<p>${1 + }</p>\n");
        console.run("template check t");
        console.file("t/rusak.ftlh", "<p>${1 + 1}</p>\n");
        console.run("template check t");
        console.run("--lang en template check t");
        console.check("template-check");
    }

    @Test
    void otherSopsAreTriedToo() {
        console.file("a.yaml", Console.SOUND).file("b.yaml", "nama: [");
        assertEquals(ExitCode.CLEAN, console.run("template check t a.yaml").code());
        Console.Run run = console.run("template check t a.yaml b.yaml");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.out().contains("b.yaml:1:7"), run.out());
    }
}
