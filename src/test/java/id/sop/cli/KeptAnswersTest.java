package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Golden;
import id.sop.testing.TypedConsole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers of {@code sop new} that are kept until they are in a file: no one of them is lost, whatever lies there. */
class KeptAnswersTest {
    private static final String JOURNAL = ".sop-new.jawaban";

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

    private void check(String name, String file) throws IOException {
        Golden.check("conversation/" + name + ".txt", typed.screen() + "--- " + file + "\n" + text(file));
    }

    @Test
    void whatWasInterruptedIsGoneOnWith() throws IOException {
        int end = NewConversationTest.LETTER.indexOf("30 menit");
        assertEquals(-1, converse(NewConversationTest.LETTER.substring(0, end) + "^C", "new"));
        assertTrue(Files.exists(folder.resolve(".sop-new.jawaban")));
        assertFalse(Files.exists(folder.resolve("penerbitan-surat-keterangan.yaml")));
        assertEquals(ExitCode.CLEAN, converse("\n" + NewConversationTest.LETTER.substring(end), "new"));
        assertFalse(Files.exists(folder.resolve(".sop-new.jawaban")));
        check("terputus", "penerbitan-surat-keterangan.yaml");
        String resumed = text("penerbitan-surat-keterangan.yaml");
        Files.delete(folder.resolve("penerbitan-surat-keterangan.yaml"));
        converse(NewConversationTest.LETTER, "new");
        assertEquals(text("penerbitan-surat-keterangan.yaml"), resumed);
    }

    @Test
    void answersThatNobodyWantsAreKeptAside() throws IOException {
        for (int i = 1; i <= 2; i++) {
            converse("Surat Lama\nKANTOR " + i + "\n^C", "new");
            assertEquals(ExitCode.CLEAN, converse("t\nSurat Baru\n", "new"));
            assertTrue(typed.screen().contains("disimpan sebagai .sop-new.jawaban." + i + "."), typed.screen());
            assertEquals("\nSurat Lama\nKANTOR " + i + "\n", text(JOURNAL + "." + i));
            assertFalse(Files.exists(folder.resolve(JOURNAL)));
        }
        assertTrue(text("surat-baru.yaml").contains("instansi:  # ISI"), text("surat-baru.yaml"));
        Files.move(folder.resolve(JOURNAL + ".1"), folder.resolve(JOURNAL));
        assertEquals(ExitCode.CLEAN, converse("\n", "new"));
        assertTrue(text("surat-lama.yaml").contains("instansi: KANTOR 1\n"), text("surat-lama.yaml"));
    }

    /** What is no journal was put there by somebody else: it is left as it is, under another name. */
    @Test
    void whatCannotBeReadIsKeptAside() throws IOException {
        byte[][] contents = {{(byte) 0xFF, (byte) 0xFE, '\n', 'a', '\n'}, {'a', 0, '\n', 'b', '\n'}, new byte[1 << 21]};
        for (int i = 0; i < contents.length; i++) {
            Files.write(folder.resolve(JOURNAL), contents[i]);
            assertEquals(ExitCode.CLEAN, converse("Surat " + i + "\n", "new"));
            assertArrayEquals(contents[i], Files.readAllBytes(folder.resolve(JOURNAL + "." + (i + 1))));
            assertTrue(Files.exists(folder.resolve("surat-" + i + ".yaml")));
        }
        assertFalse(typed.screen().contains("Lanjutkan?"), typed.screen());
    }

    /** Nobody answers all questions before that is known. */
    @Test
    void aFolderThatCannotBeWrittenIsToldOfBeforeAnythingIsAsked() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("tertutup"));
        assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "root may write everywhere");
        assertEquals(ExitCode.MACHINE, converse("Surat\n", "new", "-o", "tertutup"));
        assertFalse(typed.screen().contains("Nama prosedur"), typed.screen());
    }

    @Test
    void aFolderInItsPlaceIsToldOfAndLeftAlone() throws IOException {
        Files.createDirectory(folder.resolve(JOURNAL));
        assertEquals(ExitCode.CLEAN, converse("Surat\n", "new"));
        assertTrue(typed.screen().contains("tidak dapat disimpan sementara"), typed.screen());
        assertTrue(Files.isDirectory(folder.resolve(JOURNAL)));
    }
}
