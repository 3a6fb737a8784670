package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import id.sop.testing.Golden;
import id.sop.testing.TypedConsole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said between {@code sop new} and a person at a terminal, as both see it there. */
class NewConversationTest {
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

    static final String LETTER =
            """
            Penerbitan Surat Keterangan
            PEMERINTAH KABUPATEN MALANG
            KECAMATAN KARANGPLOSO

            Pemohon
            Petugas Loket
            Camat

            Mengajukan permohonan
            Memeriksa berkas dan mengetik surat
            Menandatangani surat

            1
            Surat pengantar; Kartu keluarga
            5 menit
            Berkas permohonan

            petugas loket
            1
            30 menit
            Konsep surat
            1

            3
            2
            1 jam
            Surat keterangan


            """;

    @Test
    void aStraightConversationGivesASheetWithoutErrors() throws IOException {
        assertEquals(ExitCode.CLEAN, converse(LETTER, "new"));
        check("lurus", "penerbitan-surat-keterangan.yaml");
        Console console = new Console(folder);
        Console.Run run = console.run("validate .");
        assertEquals(ExitCode.CLEAN, run.code(), run.err());
        assertEquals(ExitCode.CLEAN, console.run("format . --check").code());
        assertEquals(ExitCode.CLEAN, console.run("render . -o hasil").code());
        assertEquals(
                List.of("hasil/penerbitan-surat-keterangan.pdf", "penerbitan-surat-keterangan.yaml"), console.files());
    }

    @Test
    void wrongAnswersAreExplainedAndAnyCanBeChanged() throws IOException {
        String keys =
                """
                ?
                Surat Masuk
                KANTOR
                <
                <
                Pengelolaan Surat: "Masuk" #1
                KECAMATAN KARANGPLOSO

                Petugas Loket
                petugas loket
                Camat

                ?
                Menerima surat
                Membuang surat
                <
                Memeriksa surat
                Menandatangani surat

                Kasi
                1, 2
                Surat masuk, amplop
                <
                Surat masuk; amplop
                15
                08.00 - 10.00 WIB
                nanti sore
                ?
                15 menit
                Surat: tercatat
                ya
                bukan
                + Kepala Seksi
                7
                1
                2 jam
                Lembar disposisi
                2
                9
                1
                selesai
                Camat
                -
                1 hari
                Surat yang ditandatangani

                12
                3
                Petugas Loket
                Camat
                Kasi Pelayanan

                5

                1




                1
                Pengelolaan Surat Masuk

                """;
        assertEquals(ExitCode.CLEAN, converse(keys, "new"));
        check("dibetulkan", "pengelolaan-surat-masuk.yaml");
    }

    /** A step that nothing leads to, and somebody who does nothing: both are said before anything else is done. */
    @Test
    void whatCannotBeIsToldAtOnce() throws IOException {
        String keys =
                """

                Loket
                Kasi
                Camat

                Menerima surat
                Memeriksa surat
                Mengirim surat

                1
                Surat
                1 jam
                Agenda

                2
                1
                1 jam
                Disposisi
                1
                selesai
                2
                2
                1 jam
                Tanda terima


                """;
        assertEquals(ExitCode.CLEAN, converse(keys, "new", "Surat"));
        check("keliru", "surat.yaml");
    }

    @Test
    void theEndOfInputWritesTheFileAsFarAsItGoes() throws IOException {
        assertEquals(ExitCode.CLEAN, converse("PEMERINTAH KABUPATEN MALANG\n\nCamat", "new", "Surat Tugas"));
        check("seadanya", "surat-tugas.yaml");
        Console.Run run = new Console(folder).run("validate .");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertEquals(
                ExitCode.CLEAN,
                new Console(folder).run("render . -o hasil --draf").code());
        assertTrue(Files.exists(folder.resolve("hasil/surat-tugas.draf.pdf")));
    }

    /** What the manual shows of a conversation is what a person sees. */
    @Test
    void theManualShowsATrueConversation() throws IOException {
        String manual = Files.readString(Path.of("src/site/markdown/panduan.md"));
        int start = manual.indexOf("Langkah 2 dari 3");
        String shown = manual.substring(start, manual.indexOf("```", start));
        converse(LETTER, "new");
        assertTrue(typed.screen().contains(shown), typed.screen());
    }

    @Test
    void nothingIsAskedWhereNobodyAnswers() {
        Console console = new Console(folder).input("Jawaban\n");
        Console.Run run = console.run("new", "Surat Masuk");
        assertEquals(ExitCode.CLEAN, run.code());
        assertEquals("surat-masuk.yaml\n", run.out());
        assertEquals(ExitCode.CLEAN, console.run("new", "--ask").code());
        assertEquals(List.of("jawaban.yaml", "surat-masuk.yaml"), console.files());
    }

    /** What a table says is not asked again: only who acts where that is not plain, and what decides. */
    @Test
    void aPastedTableAnswersWhatItSays() throws IOException {
        String keys =
                """
                Surat Masuk

                Staf
                Camat

                No\tKegiatan\tPelaksana\tKelengkapan\tWaktu\tOutput
                1\tMenerima surat\tStaf\tSurat masuk\t5 mnt\tAgenda
                2\tMemeriksa surat\tSekretaris\tAgenda, surat masuk\t1jam\tDisposisi
                3\tMengirim surat\tstaf\tDisposisi\tsecepatnya ya\tTanda terima


                Camat

                1

                10 menit

                """;
        assertEquals(ExitCode.CLEAN, converse(keys, "new"));
        check("tabel", "surat-masuk.yaml");
        assertEquals(
                ExitCode.CLEAN,
                new Console(folder).run("validate surat-masuk.yaml").code());
    }

    /** A list that was copied has letters too; several positions on one line are one, and that is said. */
    @Test
    void whatWasTypedOtherwiseIsUnderstoodOrToldOfAtOnce() throws IOException {
        String keys =
                """
                SOP Surat Masuk
                -
                Pemohon, Petugas Loket
                <
                Pemohon
                Camat

                a. Menerima surat
                b) Memeriksa surat

                """;
        assertEquals(ExitCode.CLEAN, converse(keys, "new"));
        assertTrue(typed.screen().contains("Dicatat sebagai satu pelaksana"), typed.screen());
        String written = text("surat-masuk.yaml");
        assertTrue(written.contains("\nnama: Surat Masuk\n"), written);
        assertTrue(written.contains("- kegiatan: Menerima surat\n"), written);
        assertTrue(written.contains("- kegiatan: Memeriksa surat\n"), written);
    }
}
