package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testing.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip of the hand in the name of a result costs no author's work. */
class SparedInputsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate a.yaml -f json=a.yaml",
                "validate a.yaml --write-baseline a.yaml",
                "render a.yaml --binder a.yaml",
                "render a.yaml -o out --geometry a.yaml"
            })
    void noResultIsWrittenOverAnSopThatWasNamed(String command) {
        Console console = new Console(folder).file("a.yaml", Console.SOUND);
        Console.Run run = console.run(command);
        assertEquals(2, run.code());
        assertTrue(run.err().contains("a.yaml adalah SOP yang"), run.err());
        assertEquals(Console.SOUND, new String(console.bytes("a.yaml"), StandardCharsets.UTF_8));
    }

    /** Every name under which a file can be meant: spelled otherwise, by a link to it or to its folder, or one yet without a target. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "render a.yaml -o out --geometry out/a.pdf",
                "render a.yaml -o out --geometry OUT/../out/A.pdf",
                "render a.yaml -o ./x/../out --binder out/a.pdf",
                "render a.yaml -o out --binder jauh/a.pdf",
                "render a.yaml -o jauh --binder out/a.pdf",
                "render a.yaml -o out --geometry nanti.json",
                "render a.yaml -o out --format png --geometry out/a-1.png",
                "render a.yaml -o out --format svg --binder jauh/a-12.svg",
                "render a.yaml --binder x.pdf --geometry x.pdf",
                "render a.yaml --binder x.pdf --geometry out/../x.pdf",
                "render a.yaml --binder out/x.pdf --geometry jauh/x.pdf",
                "render a.yaml --binder tautan.yaml",
                "render a.yaml -o out --geometry keluar/a.yaml",
                "render isi.pdf -o .",
                "render a.yaml --data d.yaml --binder ./d.yaml",
                "validate a.yaml -f json=tautan.yaml",
                "validate a.yaml -f json=keluar/a.yaml",
                "validate a.yaml --write-baseline tautan.yaml",
                "validate a.yaml --write-baseline x.json -f json=./x.json",
                "validate a.yaml -f json=out/x.json -f text=jauh/x.json",
                "validate a.yaml --data d.yaml -f json=d.yaml",
                "validate a.yaml --baseline kenal.json -f json=kenal.json",
                "batch a.yaml --roster r.csv -o out -f json=r.csv",
                "batch a.yaml --roster r.csv -o out -f json=a.yaml",
                "batch a.yaml --roster r.csv -o out -f json=out/1/a.pdf",
                "batch a.yaml --roster r.csv -o out -f json=jauh/manifest.jsonl",
                "template check t -f json=t/template.yaml",
                "validate a.yaml -f json=sop.yaml",
                "validate a.yaml -f json=out/sop.yaml",
                "validate a.yaml -f json=logo.png",
                "validate a.yaml -f json=tautan.png",
                "validate a.yaml -f json=t/template.yaml",
                "validate a.yaml --write-baseline t/template.yaml",
                "validate a.yaml -f json=r.csv",
                "render a.yaml -o out --binder logo.png",
                "render a.yaml -o out --geometry t/lembar.ftlh",
                "render a.yaml -o out --binder %1$s.pdf",
                "validate a.yaml -f json=%1$s.json",
                "batch a.yaml --roster r.csv -o out --overrides d.yaml",
                "template check sop-ap a.yaml -f json=a.yaml"
            })
    void noResultIsWrittenTwiceNorOverWhatIsRead(String command) throws IOException {
        Console console = new Console(folder)
                .file("a.yaml", Console.SOUND)
                .file("isi.pdf", Console.SOUND)
                .file("d.yaml", "x: y\n")
                .file("r.csv", "kode\n1\n")
                .file("kenal.json", "{\"version\":1,\"findings\":[]}")
                .file("sop.yaml", "kertas: a4\n")
                .file("logo.png", "")
                .file("t/template.yaml", "nama: t\ndasar: sop-ap\n")
                .file("t/lembar.ftlh", "");
        Files.createSymbolicLink(folder.resolve("tautan.png"), Path.of("logo.png"));
        Files.createDirectories(folder.resolve("out"));
        Files.createSymbolicLink(folder.resolve("jauh"), Path.of("out"));
        Files.createSymbolicLink(folder.resolve("keluar"), Path.of("."));
        Files.createSymbolicLink(folder.resolve("tautan.yaml"), Path.of("a.yaml"));
        Files.createSymbolicLink(folder.resolve("nanti.json"), Path.of("out/a.pdf"));
        Map<String, String> before = contents(console);
        Console.Run run = console.run(command.formatted("é".repeat(126)));
        assertEquals(2, run.code(), run.out() + run.err());
        assertTrue(run.err().startsWith("sop: "), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals(before, contents(console));
    }

    @Test
    void whatIsApartIsWritten() throws IOException {
        Console console = new Console(folder).file("a.yaml", Console.SOUND).file("a-1.yaml", Console.SOUND);
        Files.createSymbolicLink(folder.resolve("nanti.json"), Path.of("lain.json"));
        assertEquals(
                0,
                console.run("render a.yaml a-1.yaml -o out --binder out/jilid.pdf --geometry nanti.json")
                        .code());
        assertEquals(List.of("a-1.pdf", "a.pdf", "jilid.pdf"), console.files("out"));
        assertEquals(
                0,
                console.run("render a.yaml -o out --format png --dpi 36 --binder out/a.png --geometry out/a-0.png")
                        .code());
        assertEquals(0, console.run("validate a.yaml --write-baseline b.json").code());
        assertEquals(
                0,
                console.run("validate a.yaml --baseline b.json --write-baseline b.json -f json=/dev/null")
                        .code());
    }

    private static Map<String, String> contents(Console console) {
        Map<String, String> contents = new TreeMap<>();
        for (String file : console.files()) {
            contents.put(file, new String(console.bytes(file), StandardCharsets.ISO_8859_1));
        }
        return contents;
    }
}
