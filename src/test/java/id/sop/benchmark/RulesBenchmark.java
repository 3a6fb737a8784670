package id.sop.benchmark;

import id.sop.rule.Judgements;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts how often each rule speaks in folders of SOPs, and how often an evaluator agrees where the findings of a folder were judged.
 * What is suppressed in a file is not counted.
 */
public final class RulesBenchmark {
    private static final List<String> USUAL = List.of("sop-definitions", "src/test/resources/offices");

    private RulesBenchmark() {}

    /**
     * Prints a table in Markdown.
     *
     * @param arguments folders; without any the definitions of the project and the SOPs of its tests
     */
    public static void main(String[] arguments) {
        List<Path> folders = (arguments.length == 0 ? USUAL : Arrays.asList(arguments))
                .stream().map(Path::of).toList();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, long[]> counts = new TreeMap<>();
        long sops = 0;
        for (Path folder : folders) {
            sops += Judgements.size(folder);
            Map<Judgements.Spoken, Boolean> judged = Judgements.judged(folder);
            Set<Judgements.Spoken> spoken = Judgements.spoken(folder).stream().collect(Collectors.toSet());
            add(counts, 0, spoken.stream());
            add(counts, 1, spoken.stream().filter(judged::containsKey));
            add(counts, 2, spoken.stream().filter(finding -> judged.getOrDefault(finding, false)));
        }
        out.printf("%d SOP%n%n", sops);
        out.println("| Kode | Berbicara | Dinilai | Benar |");
        out.println("|---|---|---|---|");
        counts.forEach((code, count) -> out.printf("| %s | %d | %d | %d |%n", code, count[0], count[1], count[2]));
    }

    private static void add(Map<String, long[]> counts, int column, Stream<Judgements.Spoken> findings) {
        Judgements.byCode(findings)
                .forEach((code, count) -> counts.computeIfAbsent(code, key -> new long[3])[column] += count);
    }
}
