package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sop.testing.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code sop import} writes and says. */
class ImportCommandTest {
    private static final String TABLE =
            """
            ## SOP Penerbitan Surat Keterangan

            | No | Kegiatan | Loket | Camat | Kelengkapan | Waktu | Output | Ket |
            |---|---|---|---|---|---|---|---|
            | 1 | Mengetik surat | | | Surat pengantar | 15 menit | Konsep surat | |
            | 2 | Menandatangani surat ${kecamatan} | | | Konsep surat | 1 jam | Surat keterangan | asli |
            """;

    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void open() {
        console = new Console(folder);
    }

    @Test
    void writesWhatTheSheetSaysAndWhatItDoesNotSay() {
        console.file("surat.txt", TABLE.getBytes(StandardCharsets.UTF_8));
        assertEquals(0, console.run("import surat.txt -o sop").code());
        assertEquals(0, console.run("import surat.txt --origin").code());
        assertEquals(2, console.run("import surat.txt -o sop").code());
        assertEquals(0, console.run("import surat.txt -o sop --force --lang en").code());
        assertEquals(List.of("sop/penerbitan-surat-keterangan.yaml", "surat.txt"), console.files());
        console.check("import");
    }

    /** All that is left to be said of it is what is missing, and every step is told once. */
    @Test
    void whatItWritesCanBeCheckedAndFilledIn() {
        console.file("surat.txt", TABLE.getBytes(StandardCharsets.UTF_8)).run("import surat.txt -o sop");
        String yaml = new String(console.bytes("sop/penerbitan-surat-keterangan.yaml"), StandardCharsets.UTF_8);
        String said = console.run("validate sop").out();
        assertTrue(said.contains("PL002") && !said.contains("YM"), said);
        String filled = yaml.replaceFirst("pelaksana:  # ISI[^\n]*", "pelaksana: loket")
                .replaceFirst("pelaksana:  # ISI[^\n]*", "pelaksana: camat");
        console.file("sop/penerbitan-surat-keterangan.yaml", filled.getBytes(StandardCharsets.UTF_8));
        assertEquals(0, console.run("validate sop").code());
    }

    /** What the draft says in remarks must not be taken for a part of its texts, least of all by a correction. */
    @Test
    void remarksOfItsOwnAreNoPartOfTexts() {
        console.file("surat.txt", TABLE.getBytes(StandardCharsets.UTF_8));
        String yaml = console.run("import surat.txt --origin").out();
        console.file("surat.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        Console.Run run = console.run("validate surat.yaml --fix-unsafe");
        assertFalse(run.out().contains("YM015"), run.out());
        String mended = new String(console.bytes("surat.yaml"), StandardCharsets.UTF_8);
        assertTrue(mended.contains("  camat: Camat  # teks, baris 3\n"), mended);
    }

    @Test
    void readsStandardInput() {
        Console.Run run = console.input(TABLE).run("import -");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("nama: Penerbitan Surat Keterangan"), run.out());
    }

    @Test
    void saysWhyThereIsNothing() {
        console.file("kosong.txt", "Daftar hadir\nBudi\tSiti\n".getBytes(StandardCharsets.UTF_8))
                .file("lama.xls", new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                })
                .file("rusak.pdf", "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.UTF_8))
                .file("gambar.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2})
                .file("surat.txt", TABLE.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                1,
                console.run("import gambar.png kosong.txt lama.xls rusak.pdf surat.txt -o sop")
                        .code());
        assertTrue(console.files().contains("sop/penerbitan-surat-keterangan.yaml"));
        console.check("import-nothing");
    }

    /** A list of something else is no SOP, however long it is. */
    @Test
    void aListOfThousandsIsNoProcedure() {
        StringBuilder list = new StringBuilder("No\tKegiatan\tLoket\tCamat\tKelengkapan\tWaktu\tOutput\n");
        for (int i = 1; i <= 3000; i++) {
            list.append(i).append("\tMengetik surat\t\t\tSurat\t15 menit\tKonsep\n");
        }
        Console.Run run = console.input(list.toString()).run("import -");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("lebih panjang daripada 1000 baris"), run.err());
    }

    /** Several SOPs have no room on standard output, and what is in the way is not touched. */
    @Test
    void writesAllOrNothing() {
        console.file("a.txt", TABLE.getBytes(StandardCharsets.UTF_8))
                .file("b.txt", TABLE.replace("Penerbitan", "Penolakan").getBytes(StandardCharsets.UTF_8))
                .file("sop/penolakan-surat-keterangan.yaml", "milik orang lain".getBytes(StandardCharsets.UTF_8));
        assertEquals(2, console.run("import a.txt b.txt").code());
        assertEquals(2, console.run("import a.txt b.txt -o sop").code());
        assertFalse(console.files().contains("sop/penerbitan-surat-keterangan.yaml"));
        assertEquals(
                "milik orang lain",
                new String(console.bytes("sop/penolakan-surat-keterangan.yaml"), StandardCharsets.UTF_8));
    }

    @Test
    void namesTellTheSopsApart() {
        console.file("a.txt", (TABLE + "\n" + TABLE).getBytes(StandardCharsets.UTF_8));
        console.run("import a.txt -o sop");
        assertEquals(
                List.of("penerbitan-surat-keterangan-2.yaml", "penerbitan-surat-keterangan.yaml"),
                console.files("sop"));
    }

    @Test
    void theJsonTellsWhereEveryValueComesFrom() throws Exception {
        console.file("surat.txt", TABLE.getBytes(StandardCharsets.UTF_8));
        Console.Run run = console.run("import surat.txt -f json");
        JsonNode sop = new ObjectMapper().readTree(run.out()).at("/documents/0/sops/0");
        assertEquals("Mengetik surat", sop.at("/sop/langkah/0/kegiatan").asText());
        assertEquals("teks, baris 5", sop.at("/origins/~1langkah~10~1kegiatan").asText());
        assertEquals("IM003", sop.at("/remarks/0/code").asText());
        assertTrue(sop.at("/sop/langkah/0/pelaksana").isNull());
        sop.get("origins")
                .fieldNames()
                .forEachRemaining(
                        pointer -> assertFalse(sop.get("sop").at(pointer).isMissingNode(), pointer));
    }

    @Test
    void theReviewMarksTheRemarksOnBothSheets() {
        console.file("surat.txt", TABLE.getBytes(StandardCharsets.UTF_8));
        assertEquals(2, console.run("import surat.txt --review").code());
        assertEquals(0, console.run("import surat.txt -o sop --review").code());
        String page = new String(console.bytes("sop/penerbitan-surat-keterangan.html"), StandardCharsets.UTF_8);
        for (int remark = 0; remark < 2; remark++) {
            assertEquals(3, page.split("data-remark=\"" + remark + "\"", -1).length - 1, "button, document, sheet");
        }
        assertFalse(page.contains("://"), "no network");
    }

    /** A sentence above the table is no title. */
    @Test
    void aSentenceAboutTheProcedureIsNotItsName() {
        for (String sentence : List.of("Prosedur ini mengatur pelayanan.", "SOP ini berlaku di kecamatan.")) {
            console.file(
                    "a.txt", TABLE.replace("\n\n|", "\n\n" + sentence + "\n\n|").getBytes(StandardCharsets.UTF_8));
            String yaml = console.run("import a.txt").out();
            assertTrue(yaml.contains("\nnama: Penerbitan Surat Keterangan\n"), yaml);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsNowhereIsNoFolder() throws IOException {
        console.file("a.txt", TABLE.getBytes(StandardCharsets.UTF_8));
        Files.createSymbolicLink(folder.resolve("hasil"), Path.of("tidak-ada"));
        Console.Run run = console.run("import a.txt -o hasil");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("sop: hasil bukan folder, sehingga"), run.err());
    }
}
