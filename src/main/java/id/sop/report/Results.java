package id.sop.report;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a check found.
 *
 * @param files the names of the files that were checked, also of those in which nothing was found
 * @param list what was found, file by file and from top to bottom
 */
public record Results(List<String> files, List<Result> list) {
    /** Copies the lists. */
    public Results {
        files = List.copyOf(files);
        list = List.copyOf(list);
    }

    /** Orders and fingerprints what was found. */
    public static Results of(List<String> files, List<Located> found) {
        Map<String, Integer> seen = new HashMap<>();
        List<Result> results = new ArrayList<>();
        List<Located> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Located::diagnostic, Diagnostic.ORDER));
        for (Located located : sorted) {
            String fingerprint = FindingFingerprint.of(located);
            int occurrence = seen.merge(fingerprint, 1, Integer::sum);
            results.add(new Result(located.diagnostic(), fingerprint, occurrence));
        }
        return new Results(files, results);
    }

    /** Returns the results for which something holds. */
    public Results filter(Predicate<Result> condition) {
        return new Results(files, list.stream().filter(condition).toList());
    }

    /** Returns how many results have a severity. */
    public long count(Severity severity) {
        return list.stream().filter(result -> result.severity() == severity).count();
    }

    /** Returns the results without their places, in order. */
    public List<Diagnostic> diagnostics() {
        return list.stream().map(Result::diagnostic).toList();
    }

    /** Returns the heaviest results, at most so many; equally heavy ones in order. */
    List<Result> worst(int most) {
        return list.stream()
                .sorted(Comparator.comparing(Result::severity).reversed())
                .limit(most)
                .toList();
    }
}
