package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.template.BuiltInTemplates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
                "<@daftar sop.peringatan/>||[RN008] `sop.peringatan` tidak tercetak: `Naskah yang terlambat menghambat pelayanan`",
                "<p>${langkah.kegiatan}</p>||[RN008] `.kegiatan` tidak tercetak: `Mengajukan permohonan`",
                "id=\"identitas\"|class=\"identitas\"|[RN008] hasil templat tidak memuat `id=\"identitas\"`",
                " id=\"jumlah\"||[RN008] hasil templat tidak memuat `id=\"jumlah\"`",
                "<#list langkah.sel as id>|<#list langkah.sel?reverse as id>|[RN008] sel `simbol-1-loket` tidak berdiri di kanan",
                "<#list langkah.akhir as id><td id=\"${id}\">|<#list langkah.akhir as id><td>|[RN004] hasil templat tidak dapat ditata: templat tidak mempunyai sel dengan id `akhir-4-",
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
        change("template.yaml", "bawah: 66", "bawah: 40");
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
        assertTrue(run.out().contains("b.yaml:1:8"), run.out());
    }
}
