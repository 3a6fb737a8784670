package id.sop.rule;

import id.sop.check.CheckResult;
import id.sop.check.Checker;
import id.sop.diagnostic.Diagnostic;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is found in a folder of SOPs, and what a person said of each finding. {@code penilaian.tsv} in the folder has a line for each
 * of them: file, line, code, and whether an evaluator agrees ({@code benar} or {@code salah}).
 */
public final class Judgements {
    private static final String FILE = "penilaian.tsv";
    private static final Checker CHECKER = new Checker();

    private Judgements() {}

    /**
     * A finding, or the judgement about it.
     *
     * @param file without its folders
     * @param line from 1
     */
    public record Spoken(String file, int line, String code) {}

    /** Returns what is found in the SOPs of a folder and of those in it, in order; office files decide nothing here. */
    public static List<Spoken> spoken(Path folder) {
        List<Spoken> spoken = new ArrayList<>();
        for (Path file : sops(folder)) {
            CheckResult result =
                    CHECKER.check(file.toString(), read(file), Placeholders.NONE, false, Settings.STANDARD);
            for (Diagnostic diagnostic : result.diagnostics()) {
                int line = diagnostic.finding().span().from().line();
                spoken.add(new Spoken(
                        file.getFileName().toString(),
                        line,
                        diagnostic.finding().code()));
            }
        }
        return spoken;
    }

    /** Returns the judgements in a folder: whether each finding is right. None when nobody has judged it. */
    public static Map<Spoken, Boolean> judged(Path folder) {
        Path file = folder.resolve(FILE);
        return Files.exists(file)
                ? new String(read(file), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t", -1))
                        .collect(Collectors.toMap(
                                cells -> new Spoken(cells[0], Integer.parseInt(cells[1]), cells[2]),
                                cells -> cells[3].equals("benar"),
                                Boolean::logicalAnd))
                : Map.of();
    }

    /** Returns how many SOPs a folder has. */
    public static int size(Path folder) {
        return sops(folder).size();
    }

    /** Counts findings by code. */
    public static Map<String, Long> byCode(Stream<Spoken> findings) {
        return findings.collect(Collectors.groupingBy(Spoken::code, TreeMap::new, Collectors.counting()));
    }

    private static List<Path> sops(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.getFileName().toString().equals("sop.yaml"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
