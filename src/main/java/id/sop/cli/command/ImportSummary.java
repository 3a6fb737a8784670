package id.sop.cli.command;

import id.sop.importing.draft.Draft;
import id.sop.importing.draft.Remark;
import id.sop.wording.ImportPhrase;
import id.sop.wording.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person is told after an import: what came of each document, and what to do next. */
final class ImportSummary {
    private final Phrases phrases;
    private final List<String> lines = new ArrayList<>();
    private int sops;
    private long steps;
    private long gaps;
    private long doubts;

    /** How many drafts lack a key of the identity block. */
    private final Map<String, Integer> missing = new LinkedHashMap<>();

    private String first = "";

    /** The first one with something to see to; empty if there is none. */
    private String marked = "";

    ImportSummary(Phrases phrases) {
        this.phrases = phrases;
    }

    int sops() {
        return sops;
    }

    /**
     * Counts a draft.
     *
     * @param name of its file, without ending
     */
    void add(String name, Draft draft) {
        long performed = draft.steps().stream()
                .filter(step -> !step.performers().keys().isEmpty())
                .count();
        long open = draft.allRemarks().filter(Remark::isGap).count();
        long unsure = draft.allRemarks().count() - open;
        lines.add(phrases.get(
                ImportPhrase.IMPORT_SUMMARY,
                name + ImportCommand.YAML,
                draft.steps().size(),
                performed,
                draft.actors().size(),
                draft.arrows().glued() + draft.arrows().near(),
                draft.arrows().loose(),
                open,
                unsure));
        draft.missingIdentity().forEach(key -> missing.merge(key, 1, Integer::sum));
        first = first.isEmpty() ? name : first;
        marked = marked.isEmpty() && open + unsure > 0 ? name : marked;
        sops++;
        steps += draft.steps().size();
        gaps += open;
        doubts += unsure;
    }

    /** Returns a line for each draft. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /**
     * Returns the sums of all.
     *
     * @param documents that were given
     * @param failed those of them that gave no draft
     */
    List<String> sums(int documents, int failed) {
        List<String> sums = new ArrayList<>();
        sums.add(phrases.get(ImportPhrase.IMPORT_TOTAL, sops, documents, steps, gaps, doubts));
        if (!missing.isEmpty()) {
            sums.add(phrases.get(
                    ImportPhrase.IMPORT_IDENTITY,
                    missing.entrySet().stream()
                            .map(key -> sops == 1 ? key.getKey() : key.getKey() + " (" + key.getValue() + ")")
                            .collect(Collectors.joining(", "))));
        }
        if (failed > 0) {
            sums.add(phrases.get(ImportPhrase.IMPORT_NOTHING, failed));
        }
        return sums;
    }

    /**
     * Returns what to do next with drafts that were written.
     *
     * @param folder where they are, as a person writes it
     * @param reviewed whether a page to compare stands beside each
     */
    List<String> next(String folder, boolean reviewed) {
        if (sops == 0) {
            return List.of();
        }
        String shown = folder.isEmpty() ? "." : folder;
        List<String> next = new ArrayList<>(List.of(phrases.get(ImportPhrase.IMPORT_NEXT)));
        if (reviewed) {
            String page = marked.isEmpty() ? first : marked;
            next.add(phrases.get(ImportPhrase.IMPORT_NEXT_COMPARE, quoted(shown + "/" + page + ImportCommand.REVIEW)));
        }
        if (!marked.isEmpty()) {
            next.add(phrases.get(ImportPhrase.IMPORT_NEXT_MARKS, quoted(shown + "/" + marked + ImportCommand.YAML)));
        }
        next.add(phrases.get(ImportPhrase.IMPORT_NEXT_CHECK, quoted(shown)));
        next.add(phrases.get(ImportPhrase.IMPORT_NEXT_PRINT, quoted(shown)));
        return next;
    }

    /** What has spaces is copied to a command line in quotation marks. */
    private static String quoted(String path) {
        return path.indexOf(' ') < 0 ? path : '"' + path + '"';
    }
}
