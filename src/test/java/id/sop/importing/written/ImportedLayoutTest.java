package id.sop.importing.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.drawing.SheetGeometry;
import id.sop.model.Sop;
import id.sop.render.Sheet;
import id.sop.template.Paper;
import id.sop.testing.Console;
import id.sop.testing.Definitions;
import id.sop.testing.RandomParts;
import id.sop.testing.RandomSops;
import id.sop.testing.Seed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft needs no formatting: it is written in the one layout, with all that is said of its gaps. */
@Tag("slow")
class ImportedLayoutTest {
    private static final int SHEETS = 2;

    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void open() {
        console = new Console(folder);
    }

    private String drafted(String options) throws IOException {
        Console.Run made = console.run("import masukan -o sop --force " + options);
        assertTrue(made.code() != ExitCode.USAGE && !console.files("sop").isEmpty(), made.out() + made.err());
        Console.Run check = console.run("format sop --check");
        assertEquals(
                ExitCode.CLEAN,
                check.code(),
                () -> console.run("format sop --diff").out() + check.err());
        StringBuilder all = new StringBuilder();
        for (String file : console.files("sop")) {
            all.append(new String(console.bytes("sop/" + file), StandardCharsets.UTF_8));
        }
        return all.toString();
    }

    @Test
    void draftsOfPastedTextsAreLaidOut() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/importing"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                console.file("masukan.txt", Files.readAllBytes(file));
                for (String options : new String[] {"", " --origin", " --lang en"}) {
                    Console.Run made = console.run("import masukan.txt -o sop --force" + options);
                    assertTrue(made.code() != ExitCode.USAGE, made.err());
                    Console.Run check = console.run("format sop --check");
                    assertEquals(
                            ExitCode.CLEAN,
                            check.code(),
                            () -> console.run("format sop --diff").out() + check.err());
                }
            }
        }
    }

    @Test
    void draftsOfWorkbooksAndDocumentsAreLaidOut() throws IOException {
        Random random = new Random(Seed.or(14));
        int count = 0;
        for (long seed : Seed.each(SHEETS)) {
            Path definition =
                    Definitions.all().get(random.nextInt(Definitions.all().size()));
            Sop drawn = Definitions.parse(seed % 2 == 0 ? RandomSops.yaml(seed) : RandomParts.yaml(seed));
            for (Sop sop : new Sop[] {Definitions.sop(definition), drawn}) {
                Optional<SheetGeometry> geometry = Definitions.tryPrint(sop, Definitions.standard(Paper.A4))
                        .map(Sheet::geometry);
                if (geometry.isPresent()) {
                    Dressing dressing = Dressing.random(random);
                    OfficeSheet sheet = SheetLayout.of(sop, geometry.get(), dressing);
                    String name = "masukan/" + count++;
                    console.file(name + ".xlsx", WorkbookWriter.write(sheet, dressing));
                    console.file(name + ".docx", DocumentWriter.write(sheet, dressing));
                }
            }
        }
        drafted("");
        drafted("--origin");
        assertTrue(count > SHEETS, "too few: " + count);
    }

    @Test
    void whatIsLeftToBeFilledInAndCheckedStandsWhereItBelongs() throws IOException {
        console.file(
                "masukan.txt",
                """
                No\tKegiatan\tKelengkapan\tWaktu\tOutput\tKet
                1\tMenerima surat: dari luar\tSurat\t5 menit\tSurat\t
                2\tApakah lengkap? Jika tidak kembali ke 1\t\tsebentar\t- a\t# penting
                3\tMenyimpan "arsip" 'lama' dan memberitahukan kepada semua pihak yang berkepentingan tentang surat yang telah disimpan di lemari arsip kantor\t[x]\t\t\t
                """
                        .getBytes(StandardCharsets.UTF_8));
        Console.Run made = console.run("import masukan.txt -o sop");
        assertTrue(made.code() != ExitCode.USAGE, made.err());
        String text = new String(console.bytes("sop/" + console.files("sop").get(0)), StandardCharsets.UTF_8);
        assertTrue(text.contains("pelaksana:  # ISI"), text);
        assertEquals(ExitCode.CLEAN, console.run("format sop --check").code(), text);
    }
}
