package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import id.sop.cli.terminal.ExitCode;
import id.sop.template.BuiltInTemplates;
import id.sop.testing.Console;
import id.sop.testing.Jdks;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same files come out, byte for byte, of machines that are set up otherwise and of other versions of Java: sheets of all
 * definitions in all templates, with logos of every kind, pictures, geometries and a binder.
 */
@Tag("slow")
class SameBytesTest {
    private static final List<String> PAPERS = List.of("a4", "f4");
    private static final Path DEFINITIONS = Path.of("sop-definitions");

    /** Settings of a machine that must not matter: calendars, digits, letters, clocks and encodings. */
    private static final List<List<String>> MACHINES = List.of(
            List.of(
                    "-Duser.language=th",
                    "-Duser.country=TH",
                    "-Duser.extensions=u-ca-buddhist-nu-thai",
                    "-Duser.timezone=Pacific/Kiritimati",
                    "-Dfile.encoding=US-ASCII"),
            List.of(
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Duser.timezone=America/Los_Angeles",
                    "-Dfile.encoding=ISO-8859-9"));

    private static final List<String> ELSEWHERE =
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Asia/Kathmandu");

    @TempDir
    private static Path folder;

    private static Map<String, String> expected;

    private final List<List<String>> commands = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();

    @BeforeAll
    static void printHere() throws Exception {
        Console console = new Console(folder.resolve("source"));
        try (Stream<Path> files = Files.walk(DEFINITIONS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                console.file("d/" + DEFINITIONS.relativize(file), Files.readAllBytes(file));
            }
        }
        console.file("d/logo/l.png", picture("png", BufferedImage.TYPE_INT_ARGB))
                .file("d/logo/l.jpg", picture("jpeg", BufferedImage.TYPE_INT_RGB))
                .file("d/logo/l.svg", SVG.getBytes(StandardCharsets.UTF_8))
                .file("d/logo/a.yaml", "logo: l.png\n" + Console.SOUND)
                .file("d/logo/b.yaml", "logo: l.jpg\n" + Console.SOUND)
                .file("d/logo/c.yaml", "logo: l.svg\n" + Console.SOUND);
        Printing.main(console.folder().toString(), folder.resolve("here").toString());
        expected = digests(folder.resolve("here"));
        List<String> some = List.of("jilid.pdf", "sop-ap-f4/logo/b.pdf", "png/logo/a-1.png", "svg/logo/c-1.svg");
        assertTrue(expected.keySet().containsAll(some), expected.toString());
    }

    private static final String SVG =
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="64" height="64">
              <circle cx="32" cy="32" r="30.3" fill="#204080"/><path d="M 10 50 C 20 5 40 5 54 50 Z" fill="#e0c020"/>
            </svg>
            """;

    private static byte[] picture(String format, int type) throws IOException {
        BufferedImage image = new BufferedImage(90, 90, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.YELLOW, 90, 70, Color.BLUE));
        graphics.fillOval(3, 3, 80, 80);
        graphics.setStroke(new BasicStroke(4));
        graphics.drawLine(0, 90, 90, 0);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    @AfterEach
    void endWhatStillRuns() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void otherMachinesPrintTheSame() throws Exception {
        Path java = Path.of(System.getProperty("java.home"));
        List<Path> results = new ArrayList<>();
        for (List<String> machine : MACHINES) {
            results.add(start(java, machine));
        }
        assertAllPrintWhatIsPrintedHere(results, name -> true);
    }

    /** How a line becomes pixels is the affair of Java's own painter, which changes from version to version. */
    @Test
    void otherVersionsOfJavaPrintTheSame() throws Exception {
        List<Path> others = Jdks.others();
        assumeFalse(others.isEmpty(), "no other version of Java here; -Djdks=<folder> names some");
        List<Path> results = new ArrayList<>();
        for (Path java : others) {
            results.add(start(java, ELSEWHERE));
        }
        assertAllPrintWhatIsPrintedHere(results, name -> !name.endsWith(".png"));
    }

    private Path start(Path java, List<String> settings) throws IOException {
        Path result = Files.createTempDirectory(folder, "result");
        List<String> command = new ArrayList<>();
        command.add(java.resolve("bin/java").toString());
        command.addAll(settings);
        // They run for a few seconds only, and the in-process run was compiled otherwise.
        command.addAll(List.of("-Djava.awt.headless=true", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        commands.add(List.copyOf(command));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Printing.class.getName(),
                folder.resolve("source").toString(),
                result.toString()));
        processes.add(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(result.getFileName() + ".log").toFile())
                .start());
        return result;
    }

    private void assertAllPrintWhatIsPrintedHere(List<Path> results, Predicate<String> compared) throws Exception {
        for (int i = 0; i < results.size(); i++) {
            int code = processes.get(i).waitFor();
            String log = Files.readString(folder.resolve(results.get(i).getFileName() + ".log"));
            assertEquals(0, code, log);
            Map<String, String> printed = digests(results.get(i));
            assertEquals(expected.keySet(), printed.keySet());
            printed.entrySet().removeAll(expected.entrySet());
            printed.keySet().removeIf(compared.negate());
            assertEquals(Set.of(), printed.keySet(), "other bytes with " + commands.get(i));
        }
    }

    private static Map<String, String> digests(Path folder) throws IOException, NoSuchAlgorithmException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                digests.put(folder.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
        }
        return digests;
    }

    /** Prints everything: from the first folder into the second. */
    static final class Printing {
        private Printing() {}

        public static void main(String... arguments) {
            Console console = new Console(Path.of(arguments[0]));
            String out = arguments[1];
            for (String template : BuiltInTemplates.names()) {
                for (String paper : PAPERS) {
                    String name = out + "/" + template + "-" + paper;
                    print(
                            console,
                            "render d --template " + template + " --paper " + paper + " -o " + name + " --geometry "
                                    + name + ".json");
                }
            }
            for (String part : List.of("logo", "kecamatan")) {
                print(console, "render d/" + part + " --format png --dpi 50 -o " + out + "/png/" + part);
                print(console, "render d/" + part + " --format svg -o " + out + "/svg/" + part);
            }
            print(console, "render d --binder " + out + "/jilid.pdf");
        }

        private static void print(Console console, String command) {
            Console.Run run = console.run(command);
            if (run.code() != ExitCode.CLEAN) {
                throw new IllegalStateException(command + ": " + run.err());
            }
        }
    }
}
