package id.sop.report;

import id.sop.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people are shown of the findings of one file: of those that say the same of many places, the first ones, and how many
 * more there are. Nobody reads the thousandth message about a key that was copied into every row.
 *
 * @param shown the findings that are told, in order
 * @param rest what stands for the others, in the order in which their kinds began to be cut
 */
record Alike(List<Diagnostic> shown, List<Rest> rest) {
    /** Of one code and variant in one file. */
    static final int MOST = 20;

    /** Copies the lists. */
    Alike {
        shown = List.copyOf(shown);
        rest = List.copyOf(rest);
    }

    /**
     * Findings of one kind that are not shown.
     *
     * @param first the first of them
     * @param lastLine the line of the last of them
     * @param count how many they are
     */
    record Rest(Diagnostic first, int lastLine, int count) {
        private Rest and(Diagnostic further) {
            return new Rest(first, Math.max(lastLine, further.span().from().line()), count + 1);
        }
    }

    private record Kind(String code, String variant) {
        static Kind of(Diagnostic diagnostic) {
            return new Kind(diagnostic.code(), diagnostic.finding().variant());
        }
    }

    /**
     * Parts findings by their files.
     *
     * @param all whether every one of them is shown
     */
    static List<Alike> byFile(List<Diagnostic> diagnostics, boolean all) {
        if (all) {
            return List.of(new Alike(diagnostics, List.of()));
        }
        Map<String, List<Diagnostic>> files = new LinkedHashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            files.computeIfAbsent(diagnostic.span().source().name(), name -> new ArrayList<>())
                    .add(diagnostic);
        }
        return files.values().stream().map(Alike::ofFile).toList();
    }

    private static Alike ofFile(List<Diagnostic> diagnostics) {
        Map<Kind, Integer> counts = new LinkedHashMap<>();
        Map<Kind, Rest> rest = new LinkedHashMap<>();
        List<Diagnostic> shown = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            Kind kind = Kind.of(diagnostic);
            if (counts.merge(kind, 1, Integer::sum) <= MOST) {
                shown.add(diagnostic);
            } else {
                rest.merge(
                        kind,
                        new Rest(diagnostic, diagnostic.span().from().line(), 1),
                        (known, further) -> known.and(further.first()));
            }
        }
        return new Alike(shown, new ArrayList<>(rest.values()));
    }
}
