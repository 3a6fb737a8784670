package id.sop.cli.option;

import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.cli.terminal.Version;
import id.sop.cli.terminal.WrittenFiles;
import id.sop.diagnostic.Handbook;
import id.sop.report.Address;
import id.sop.report.MarkdownReport;
import id.sop.report.Report;
import id.sop.report.ReportFormat;
import id.sop.report.Results;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.wording.WatchPhrase;
import id.sop.workspace.Inputs;
import id.sop.workspace.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** Where and in which forms the results of a check are told. */
public final class ReportOptions {
    /** Forms that may be told one behind the other. */
    private static final Set<ReportFormat> REPEATABLE =
            Set.of(ReportFormat.TEXT, ReportFormat.CONCISE, ReportFormat.JSONL, ReportFormat.GITHUB);

    private static final String ON_GITHUB = "GITHUB_ACTIONS";
    private static final String GITHUB_SUMMARY = "GITHUB_STEP_SUMMARY";

    /** The folder of the repository, as GitHub and GitLab name it. */
    private static final List<String> ROOTS = List.of("GITHUB_WORKSPACE", "CI_PROJECT_DIR");

    /** GitHub takes a mebibyte from a step; a row has some hundred bytes. */
    private static final int MOST_SUMMARY_ROWS = 500;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "${bundle:label.report}",
            descriptionKey = "option.report",
            order = 10)
    private List<String> wanted = new ArrayList<>();

    @Option(names = "--all", descriptionKey = "option.all", order = 11)
    private boolean all;

    /** A report to be made; without a file it goes to standard output. */
    private record Target(ReportFormat format, Optional<Path> file) {}

    /** Reports that are ready to be told. */
    public static final class Requested {
        private final Terminal terminal;
        private final Handbook handbook;
        private final List<Target> targets;
        private final boolean all;

        private Requested(Terminal terminal, Handbook handbook, List<Target> targets, boolean all) {
            this.terminal = terminal;
            this.handbook = handbook;
            this.targets = targets;
            this.all = all;
        }

        /**
         * Takes the places of the files that will be written.
         *
         * @throws UsageException when one of them is taken, or nothing can be written there
         */
        public void take(WrittenFiles written) throws IOException {
            for (Target target : targets) {
                if (target.file().isPresent()) {
                    written.named(target.file().get(), "--format");
                }
            }
        }

        /**
         * Refuses, on standard output, a form that is one whole document: several of them in a row are none.
         *
         * @throws UsageException when one is asked for
         */
        public void refuseWhole(Phrases phrases) {
            for (Target target : targets) {
                if (target.file().isEmpty() && !REPEATABLE.contains(target.format())) {
                    throw new UsageException(phrases.get(
                            WatchPhrase.WHOLE_REPORT, target.format().word()));
                }
            }
        }

        /** Writes the files, each whole, and then to standard output. */
        public void tell(Results results) throws IOException {
            Address address = new Address(this::fromRoot);
            for (Target target : targets) {
                if (target.file().isPresent()) {
                    String text = report(target, address, false).print(results);
                    OutputFile.write(target.file().get(), text.getBytes(StandardCharsets.UTF_8));
                }
            }
            for (Target target : targets) {
                if (target.file().isEmpty()) {
                    terminal.show(report(target, address, terminal.hasColours()).print(results));
                    if (target.format() == ReportFormat.GITHUB) {
                        summarise(results);
                    }
                }
            }
        }

        private Report report(Target target, Address address, boolean colours) throws IOException {
            return target.format().report(handbook, address, Version.read(), colours, all);
        }

        /** Adds a table to the page of the workflow run, to which earlier steps may have written. */
        private void summarise(Results results) throws IOException {
            String file = terminal.environment().getOrDefault(GITHUB_SUMMARY, "");
            if (!file.isEmpty()) {
                String table = new MarkdownReport(handbook, MOST_SUMMARY_ROWS).print(results) + "\n";
                OutputFile.append(terminal.folder().resolve(file), table.getBytes(StandardCharsets.UTF_8));
            }
        }

        private String fromRoot(String name) {
            if (name.startsWith("<")) {
                return name;
            }
            Path path = terminal.folder().resolve(name).normalize();
            Path root = ROOTS.stream()
                    .map(variable -> terminal.environment().getOrDefault(variable, ""))
                    .filter(folder -> !folder.isEmpty())
                    .map(folder -> terminal.folder().resolve(folder).normalize())
                    .filter(path::startsWith)
                    .findFirst()
                    .orElse(terminal.folder());
            Path shown = path.startsWith(root) ? root.relativize(path) : path;
            return Inputs.slashed(shown.toString());
        }
    }

    /**
     * Decides what is told where, before anything is checked.
     *
     * @throws UsageException when a form does not exist, or two reports would go to one place
     */
    public Requested requested(Terminal terminal, Phrases phrases) throws IOException {
        List<Target> targets = new ArrayList<>();
        Set<Optional<Path>> places = new HashSet<>();
        for (String word : wanted) {
            Target target = target(word, terminal, phrases);
            Optional<Path> place = target.file().isEmpty()
                    ? Optional.empty()
                    : Optional.of(WrittenFiles.destination(target.file().get()));
            if (!places.add(place)) {
                Phrase key = target.file().isPresent() ? Phrase.USAGE_REPORT_TWICE : Phrase.USAGE_REPORT_OUTPUT;
                throw new UsageException(phrases.get(key, word));
            }
            targets.add(target);
        }
        if (targets.isEmpty()) {
            targets.add(new Target(usual(terminal), Optional.empty()));
        }
        return new Requested(terminal, new Handbook(phrases.language()), targets, all);
    }

    private static ReportFormat usual(Terminal terminal) {
        Map<String, String> environment = terminal.environment();
        if (environment.getOrDefault(ON_GITHUB, "").equals("true")) {
            return ReportFormat.GITHUB;
        }
        return terminal.watched() ? ReportFormat.TEXT : ReportFormat.CONCISE;
    }

    private static Target target(String word, Terminal terminal, Phrases phrases) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        String file = equals < 0 ? Inputs.STANDARD_INPUT : word.substring(equals + 1);
        ReportFormat format = ReportFormat.of(name)
                .orElseThrow(() -> new UsageException(
                        phrases.get(Phrase.USAGE_REPORT, name, String.join(", ", ReportFormat.words()))));
        if (file.equals("-")) {
            return new Target(format, Optional.empty());
        }
        try {
            Path path = terminal.folder().resolve(file).normalize();
            if (file.isEmpty() || Files.isDirectory(path)) {
                throw new UsageException(phrases.get(Phrase.USAGE_REPORT_FILE, word));
            }
            return new Target(format, Optional.of(path));
        } catch (InvalidPathException e) {
            throw new UsageException(phrases.get(Phrase.USAGE_REPORT_FILE, word));
        }
    }
}
