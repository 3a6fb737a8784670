package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.TypedConsole;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code sop new} makes of input that no careful person types. */
class OddAnswersTest {
    @TempDir
    private Path folder;

    private TypedConsole typed;

    @BeforeEach
    void prepare() {
        typed = new TypedConsole(folder);
    }

    private int converse(String keys, String... arguments) {
        return typed.run(keys.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** A list of a document, and rows of a table, with whatever stands before the words. */
    @Test
    void aPastedListIsTakenLineByLine() throws IOException {
        String pasted =
                """
                1. Menerima surat

                2) Memeriksa surat


                - Mencatat: "surat"
                \u2022 Menyimpan # surat
                No\tKegiatan\tPelaksana
                5\tMengirim surat\tCamat
                \t\u001B[200~Mengarsip surat\u001B[201~\u0007
                """;
        String keys = "\n\n\u0002" + pasted + "\u0003\n";
        assertEquals(ExitCode.CLEAN, converse(keys, "new", "Surat"));
        String text = text("surat.yaml");
        assertEquals(
                List.of(
                        "Menerima surat",
                        "Memeriksa surat",
                        "\"Mencatat: \\\"surat\\\"\"",
                        "\"Menyimpan # surat\"",
                        "Mengirim surat",
                        "Mengarsip surat"),
                text.lines()
                        .filter(line -> line.startsWith("  - kegiatan: "))
                        .map(line -> line.substring(14).replace('\'', '"'))
                        .map(line -> line.equals("\"Mencatat: \"surat\"\"") ? "\"Mencatat: \\\"surat\\\"\"" : line)
                        .toList());
    }

    @Test
    void aConsoleThatDoesNotSpeakUtf8IsUnderstood() throws IOException {
        byte[] keys = "Rapat caf\u00E9 \u2013 \u201Cpagi\u201D\n".getBytes(Charset.forName("windows-1252"));
        assertEquals(ExitCode.CLEAN, typed.run(keys, "new"));
        assertTrue(text("rapat-cafe-pagi.yaml").contains("\nnama: Rapat caf\u00E9 \u2013 \u201Cpagi\u201D\n"));
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        Files.writeString(folder.resolve("surat.yaml"), "milik orang");
        assertEquals(ExitCode.CLEAN, converse("", "new", "Surat"));
        assertEquals("milik orang", text("surat.yaml"));
        assertTrue(Files.exists(folder.resolve("surat-2.yaml")));
        assertEquals(ExitCode.USAGE, converse("", "new", "Surat", "-o", "surat.yaml"));
        assertEquals("milik orang", text("surat.yaml"));
    }

    @Test
    void aVeryLongAnswerIsAskedForAgain() throws IOException {
        String keys = "x".repeat(200_000) + "\nSurat\n";
        assertEquals(ExitCode.CLEAN, converse(keys, "new"));
        assertTrue(
                typed.screen().contains("Terlalu panjang: 8192 huruf, paling banyak 500"),
                typed.screen().substring(200_000));
        assertTrue(text("surat.yaml").contains("\nnama: Surat\n"));
    }
}
