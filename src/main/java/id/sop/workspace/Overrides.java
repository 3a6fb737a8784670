package id.sop.workspace;

import id.sop.check.Checker;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Spelling;
import id.sop.rule.Settings;
import id.sop.source.Source;
import id.sop.yaml.node.Node;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
public record Overrides(Map<String, Map<String, String>> values, Set<String> faulty, List<Diagnostic> diagnostics) {
    public static final Overrides NONE = new Overrides(Map.of(), Set.of(), List.of());

    @Message.Words("DF007")
    private record UnknownOffice(String code) implements Message {}

    /** No placeholder looks like the name, so that the nearest one is empty. */
    @Message.Words("DF007.isian")
    private record UnusedValue(String placeholder, String near) implements Message {}

    @Message.Words("DF007.isian-mirip")
    private record MisspeltValue(String placeholder, String near) implements Message {}

    @Message.Words("DF007.tautan")
    private record Outside(String code) implements Message {}

    private static final String ENDING = ".yaml";

    /** Copies the collections. */
    public Overrides {
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
    public static Overrides read(Path folder, Workspace workspace, Set<String> codes, Set<String> used)
            throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + ENDING)) {
            all.forEach(files::add);
        }
        files.sort(null);
        Map<String, Map<String, String>> values = new HashMap<>();
        Set<String> faulty = new HashSet<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Path file : files) {
            String name = workspace.inputs().name(file);
            String code = file.getFileName().toString();
            code = code.substring(0, code.length() - ENDING.length());
            if (!codes.contains(code)) {
                diagnostics.addAll(weigh(Finding.at(new Source(name, "").span(0, 0), new UnknownOffice(code))));
                continue;
            }
            // A link within the folder is how Kubernetes mounts files; one that leads out of it would show what nobody
            // asked for.
            Path real = Files.exists(file) ? file.toRealPath() : file;
            if (!real.startsWith(folder.toRealPath()) || !Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
                diagnostics.addAll(weigh(Finding.at(new Source(name, "").span(0, 0), new Outside(code))));
                faulty.add(code);
                continue;
            }
            byte[] bytes = Inputs.read(real, Checker.mostBytes());
            Checker.Decoded<Map<String, String>> outcome = workspace.checker().values(name, bytes);
            diagnostics.addAll(outcome.diagnostics());
            if (outcome.value().isEmpty()) {
                faulty.add(code);
            } else {
                values.put(code, outcome.value().get());
                workspace
                        .checker()
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
                    Message message = near.<Message>map(meant -> new MisspeltValue(name, meant))
                            .orElse(new UnusedValue(name, ""));
                    found.addAll(weigh(Finding.at(entry.key().span(), message)));
                }
            }
        }
        return found;
    }

    private static List<Diagnostic> weigh(Finding fault) {
        return Settings.STANDARD.weigh(List.of(fault));
    }
}
