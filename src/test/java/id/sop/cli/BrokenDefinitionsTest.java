package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import id.sop.testing.Seed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped definition, broken in every way that an author breaks a file: the right code at the right place. */
@Tag("slow")
class BrokenDefinitionsTest {
    private static final String SIGNS = "\n\t :-[]{}\"'#&*!|>%@`,?";

    @TempDir
    private Path folder;

    /** A definition as lines, and where a change was made in it. */
    private record Broken(List<String> lines, int line, int column) {
        String place() {
            return "a.yaml:" + line + ":" + column + ": ";
        }
    }

    static List<Path> definitions() {
        try (Stream<Path> files = Files.walk(Path.of("sop-definitions"))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".yaml")
                            && !file.getFileName().toString().equals("sop.yaml"))
                    .sorted()
                    .toList();
            assertTrue(found.size() >= 9, "the definitions are missing");
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path definition) {
        try {
            return new ArrayList<>(Files.readAllLines(definition));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int find(List<String> lines, String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i;
            }
        }
        return -1;
    }

    /** Replaces the value of the first line that begins like this. */
    private static Broken replaced(List<String> lines, String start, String value) {
        int index = find(lines, start);
        lines.set(index, start + " " + value);
        return new Broken(lines, index + 1, start.length() + 2);
    }

    private static Broken inserted(List<String> lines, int index, String line, int column) {
        lines.add(index, line);
        return new Broken(lines, index + 1, column);
    }

    private void assertSaid(String code, Broken broken) {
        Console.Run run = validate(String.join("\n", broken.lines()).getBytes(StandardCharsets.UTF_8));
        assertEquals(ExitCode.FINDINGS, run.code(), run.out());
        assertTrue(
                run.out()
                        .lines()
                        .anyMatch(line -> line.startsWith(broken.place()) && line.matches(".*\\[" + code + "\\].*")),
                () -> "expected " + broken.place() + code + " in\n" + run.out());
    }

    private Console.Run validate(byte[] content) {
        Console.Run run = new Console(folder).file("a.yaml", content).run("validate a.yaml --strict");
        for (String said : List.of(run.out(), run.err())) {
            assertFalse(said.contains("\tat ") || said.contains("Exception"), said);
        }
        return run;
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void aWrongTotalIsPointedAt(Path definition) {
        List<String> lines = lines(definition);
        lines.removeIf(line -> line.startsWith("jumlah_waktu:"));
        lines.add("jumlah_waktu: 99 tahun");
        assertSaid("MB01[56]", new Broken(lines, lines.size(), 15));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void aColumnWithoutAStepIsPointedAt(Path definition) {
        List<String> lines = lines(definition);
        assertSaid("PL001", inserted(lines, find(lines, "pelaksana:") + 1, "  hantu: Hantu", 3));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void anActorWithoutAColumnIsPointedAt(Path definition) {
        assertSaid("PL003", replaced(lines(definition), "    pelaksana:", "hantu"));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void aTargetThatDoesNotExistIsPointedAt(Path definition) {
        List<String> lines = lines(definition);
        if (find(lines, "      tidak:") >= 0) {
            assertSaid("AL001", replaced(lines, "      tidak:", "entah"));
        } else {
            assertSaid("AL001", inserted(lines, find(lines, "    pelaksana:"), "    lanjut: entah", 13));
        }
    }

    @Test
    void aMisspeltDocumentIsPointedAt() {
        int misspelt = 0;
        for (Path definition : definitions()) {
            List<String> lines = lines(definition);
            int index = suppliedRequirement(lines);
            if (index >= 0) {
                String line = lines.get(index);
                lines.set(index, line.substring(0, 21) + "x" + line.substring(21));
                assertSaid("MB019", new Broken(lines, index + 1, 18));
                misspelt++;
            }
        }
        assertTrue(misspelt >= 3, "only " + misspelt + " definitions could be tried");
    }

    /** Returns the first line with a long document that an earlier line puts out under the same name; else -1. */
    private static int suppliedRequirement(List<String> lines) {
        Set<String> outputs = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip().toLowerCase(Locale.ROOT);
            String document = line.substring(line.indexOf(' ') + 1);
            if (line.startsWith("kelengkapan: ") && outputs.contains(document) && document.length() > 12) {
                return i;
            }
            if (line.startsWith("output: ")) {
                outputs.add(document);
            }
        }
        return -1;
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void aTabIsPointedAt(Path definition) {
        List<String> lines = lines(definition);
        int index = find(lines, "    pelaksana:");
        lines.set(index, "\t" + lines.get(index).strip());
        assertSaid("YM001", new Broken(lines, index + 1, 1));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void aDuplicateKeyIsPointedAt(Path definition) {
        List<String> lines = lines(definition);
        assertSaid("YM005", inserted(lines, lines.size(), "nama: Lagi", 1));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void binaryGarbageIsPointedAt(Path definition) throws IOException {
        byte[] content = Files.readAllBytes(definition);
        byte[] garbage = Arrays.copyOf(content, content.length + 4);
        garbage[content.length] = (byte) 0xFF;
        Console.Run run = validate(garbage);
        assertEquals(ExitCode.FINDINGS, run.code());
        int last = lines(definition).size() + (content[content.length - 1] == '\n' ? 1 : 0);
        assertTrue(run.out().startsWith("a.yaml:" + last + ":"), run.out());
        assertTrue(run.out().contains("galat[YM008] "), run.out());
        assertEquals(
                1, run.out().lines().filter(line -> line.startsWith("a.yaml:")).count());
    }

    @Test
    void anEmptyFileAndAHugeOneAreSaidToBeSo() throws IOException {
        assertTrue(validate(new byte[0]).out().startsWith("a.yaml:1:1: galat[YM003]"));
        byte[] content = Files.readAllBytes(definitions().get(0));
        byte[] huge = Arrays.copyOf(content, 5 << 20);
        Arrays.fill(huge, content.length, huge.length, (byte) '\n');
        assertTrue(validate(huge).out().startsWith("a.yaml:1:1: galat[YM009]"));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void whateverIsCutOutOrStirredNothingButFindingsComesOut(Path definition) throws IOException {
        byte[] content = Files.readAllBytes(definition);
        long seed = Seed.or(definition.toString().hashCode());
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            byte[] broken = Arrays.copyOf(content, round % 3 == 0 ? random.nextInt(content.length) : content.length);
            for (int i = 0; round % 3 != 0 && i < 1 + random.nextInt(5); i++) {
                broken[random.nextInt(broken.length)] = random.nextBoolean()
                        ? (byte) SIGNS.charAt(random.nextInt(SIGNS.length()))
                        : content[random.nextInt(content.length)];
            }
            Console.Run run = validate(broken);
            assertTrue(run.code() == 0 || run.code() == 1, "seed " + seed + ", round " + round + ": " + run.err());
        }
    }

    @Test
    void brokenDefinitionsAreNeverPrinted() throws IOException {
        Console console = new Console(folder);
        for (Path definition : definitions()) {
            List<String> lines = lines(definition);
            lines.add(find(lines, "pelaksana:") + 1, "  hantu: Hantu");
            console.file(
                    "d/" + definition.getParent().getFileName() + "/" + definition.getFileName(),
                    String.join("\n", lines));
        }
        assertEquals(ExitCode.FINDINGS, console.run("render d -o out").code());
        assertEquals(List.of(), console.files("out"));
    }
}
