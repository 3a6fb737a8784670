package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.template.BuiltInTemplates;
import id.sop.testing.SopProcess;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What libraries think of broken input does not reach a person: the standard error of a real process holds no line of theirs. */
@Tag("slow")
class SilentLibrariesTest {
    private static final Pattern LIBRARY = Pattern.compile(
            "SEVERE|WARNING|Exception|Error:|\\[Fatal Error\\]|^\\s+at |org\\.apache|openhtmltopdf|freemarker|java\\.");

    @TempDir
    private Path folder;

    private static byte[] picture(String kind) {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>";
        return switch (kind) {
            case "cut.png" -> png;
            case "noise.jpg" -> new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};
            case "unclosed.svg" -> (svg + "<g>").getBytes(StandardCharsets.UTF_8);
            case "odd.svg" ->
                (svg + "<path d='M0 0 L bad' fill='url(#no)'/><use href='#no'/></svg>")
                        .getBytes(StandardCharsets.UTF_8);
            default ->
                (svg + "<title>" + "<b>".repeat(4000) + "</b>".repeat(4000) + "</title></svg>")
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    private void assertSilent(List<String> arguments) throws Exception {
        assertEquals(
                0,
                SopProcess.start(folder, List.of(), SopProcess.MAIN, arguments).waitFor() / 3);
        assertEquals(
                List.of(),
                Files.readAllLines(folder.resolve("err.txt")).stream()
                        .filter(line -> LIBRARY.matcher(line).find())
                        .toList());
    }

    private void sop(String logo) throws Exception {
        Files.writeString(
                folder.resolve("a.yaml"),
                """
                nama: Surat
                %s
                pelaksana: {a: Camat, b: Staf}
                langkah:
                  - {kegiatan: Mengetik surat, pelaksana: b, waktu: 1 jam, output: Surat}
                  - {kegiatan: Memeriksa surat, pelaksana: a, kelengkapan: Surat, waktu: 1 jam, output: Surat}
                """
                        .formatted(logo));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut.png", "noise.jpg", "unclosed.svg", "odd.svg", "deep.svg"})
    void brokenPictures(String name) throws Exception {
        Files.write(folder.resolve(name), picture(name));
        sop("logo: " + name);
        assertSilent(List.of("render", "a.yaml", "-o", "out"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#attempt>${x.y.z}<#recover>${.error}</#attempt>",
                "${x.y.z}",
                "<p>",
                "<img src='sop:tidak.png' alt='x'/>",
                "<p style='colour: red'>a</p>",
                "<#macro m><@m/></#macro><@m/>",
                "${(1..100000000)?join(',')}"
            })
    void brokenTemplates(String text) throws Exception {
        Path template = Files.createDirectory(folder.resolve("t"));
        for (String file : List.of("lembar.ftlh", "lembar.css", "jilid.ftlh", "template.yaml")) {
            String content = new String(
                    BuiltInTemplates.find("sop-ap").orElseThrow().read(file).orElseThrow(), StandardCharsets.UTF_8);
            Files.writeString(
                    template.resolve(file), content.replace("<div id=\"identitas\">", text + "<div id=\"identitas\">"));
        }
        sop("");
        assertSilent(List.of("render", "a.yaml", "-o", "out", "--template", "t"));
    }
}
