package id.sop.cli;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Spelling;
import id.sop.pipeline.Checker;
import id.sop.rule.Settings;
import id.sop.source.Source;
import id.sop.yaml.Node;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values of single offices that differ from the roster, each office in a file {@code KODE.yaml} of one folder.
 *
 * @param values by kode
 * @param faulty codes whose file cannot be used: their sheets would be wrong without it
 * @param diagnostics what is to be said
 */
record Overrides(Map<String, Map<String, String>> values, Set<String> faulty, List<Diagnostic> diagnostics) {
    static final Overrides NONE = new Overrides(Map.of(), Set.of(), List.of());

    private static final String ENDING = ".yaml";

    /** Copies the collections. */
    Overrides {
        values = Map.copyOf(values);
        faulty = Set.copyOf(faulty);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads a folder.
     *
     * @param codes of the offices in the roster
     * @param used the names of placeholders that have an effect
     */
    static Overrides read(Path folder, Session session, Set<String> codes, Set<String> used) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + ENDING)) {
            all.forEach(files::add);
        }
        files.sort(null);
        Map<String, Map<String, String>> values = new HashMap<>();
        Set<String> faulty = new HashSet<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Path file : files) {
            String name = session.inputs().name(file);
            String code = file.getFileName().toString();
            code = code.substring(0, code.length() - ENDING.length());
            if (!codes.contains(code)) {
                Finding finding = Finding.at(new Source(name, "").span(0, 0), code);
                diagnostics.addAll(weigh(finding.coded("DF007")));
                continue;
            }
            byte[] bytes = Inputs.read(file, Checker.mostBytes());
            Checker.Outcome<Map<String, String>> outcome = session.checker().values(name, bytes);
            diagnostics.addAll(outcome.diagnostics());
            if (outcome.value().isEmpty()) {
                faulty.add(code);
            } else {
                values.put(code, outcome.value().get());
                session.checker()
                        .document(name, bytes)
                        .value()
                        .ifPresent(node -> diagnostics.addAll(unused(node, used)));
            }
        }
        return new Overrides(values, faulty, diagnostics);
    }

    private static List<Diagnostic> unused(Node document, Set<String> used) {
        List<Diagnostic> found = new ArrayList<>();
        if (document instanceof Node.Table table) {
            for (Node.Entry entry : table.entries()) {
                String name = entry.key().text();
                if (!used.contains(name)) {
                    Optional<String> near = Spelling.nearest(name, used);
                    Finding finding = Finding.at(entry.key().span(), name, near.orElse(""))
                            .as(near.isPresent() ? "isian-mirip" : "isian");
                    found.addAll(weigh(finding.coded("DF007")));
                }
            }
        }
        return found;
    }

    private static List<Diagnostic> weigh(Finding fault) {
        return Settings.STANDARD.weigh(List.of(fault));
    }
}
