package id.sop.cli.option;

import id.sop.check.Checker;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.cli.terminal.WrittenFiles;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Spelling;
import id.sop.rule.Linter;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.Workspace;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** Options that give values for placeholders. */
public final class ValueOptions {
    @Option(names = "--set", paramLabel = "${bundle:label.assignment}", descriptionKey = "option.set", order = 50)
    private List<String> assignments = new ArrayList<>();

    @Option(names = "--data", paramLabel = "${bundle:label.file}", descriptionKey = "option.data", order = 51)
    private List<Path> data = new ArrayList<>();

    /** Returns the values for placeholders; those given last win. */
    public Placeholders placeholders(Workspace workspace, Terminal terminal, Phrases phrases) throws IOException {
        Map<String, String> values = data(workspace, terminal, phrases);
        values.putAll(assignments(phrases));
        return new Placeholders(values);
    }

    /**
     * Returns the values of the files of {@code --data}; those of later ones win.
     *
     * @throws UsageException when one of them cannot be used; its faults are told before
     */
    public Map<String, String> data(Workspace workspace, Terminal terminal, Phrases phrases) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        List<Diagnostic> faults = new ArrayList<>();
        for (Path file : data) {
            Path path = terminal.folder().resolve(file);
            byte[] bytes = terminal.read(path, file.toString(), Checker.mostBytes(), phrases);
            Checker.Decoded<Map<String, String>> outcome =
                    workspace.checker().values(workspace.inputs().name(path), bytes);
            faults.addAll(outcome.diagnostics());
            outcome.value().ifPresent(values::putAll);
        }
        terminal.tell(phrases, faults);
        if (Linter.hasError(faults)) {
            throw new UsageException(phrases.get(Phrase.USAGE_DATA));
        }
        return values;
    }

    /** Returns the files of {@code --data}. */
    public List<Path> watched(Path folder) {
        return data.stream().map(folder::resolve).toList();
    }

    /** Keeps the files of {@code --data} from being written over. */
    public void spare(WrittenFiles written) throws IOException {
        for (Path file : data) {
            written.spare(file);
        }
    }

    /** Returns the values given on the command line itself. */
    public Map<String, String> assignments(Phrases phrases) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 1 || !Placeholders.isName(assignment.substring(0, equals))) {
                throw new UsageException(phrases.get(Phrase.USAGE_SET, assignment));
            }
            String name = assignment.substring(0, equals);
            String value = assignment.substring(equals + 1);
            if (!Placeholders.isValue(value)) {
                throw new UsageException(phrases.get(Phrase.USAGE_CONTROL, name));
            }
            values.put(name, value);
        }
        return values;
    }

    /** Says of each name of {@code --set} that no SOP asks for it: a slip there would leave the sheet as it is, in silence. */
    public void tellUnused(Set<String> used, Terminal terminal, Phrases phrases) {
        Set<String> given = assignments(phrases).keySet();
        Set<String> open = new TreeSet<>(used);
        open.removeAll(given);
        for (String name : given) {
            if (!used.contains(name)) {
                String remark = Spelling.nearest(name, open)
                        .map(near -> phrases.get(Phrase.SET_UNUSED_NEAR, name, near))
                        .orElseGet(() -> phrases.get(Phrase.SET_UNUSED, name));
                terminal.err().println(remark);
            }
        }
    }
}
