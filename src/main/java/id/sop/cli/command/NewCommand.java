package id.sop.cli.command;

import id.sop.authoring.Answers;
import id.sop.authoring.Interview;
import id.sop.authoring.NewSop;
import id.sop.authoring.NewSopWriter;
import id.sop.authoring.OfficeDefaults;
import id.sop.authoring.StandardTexts;
import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.cli.terminal.Version;
import id.sop.cli.terminal.WrittenFiles;
import id.sop.config.Configuration;
import id.sop.wording.NewPhrase;
import id.sop.wording.Phrases;
import id.sop.workspace.Inputs;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sop new}: writes the beginning of an SOP, or of the folder of an office. */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class NewCommand implements Callable<Integer> {
    private static final Set<String> NO = Set.of("tidak", "t", "no", "n");

    @Parameters(paramLabel = "${bundle:label.name}", arity = "0..1", descriptionKey = "new.name")
    private String name = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.file}",
            descriptionKey = "new.output",
            order = 1)
    private Path output;

    @Option(names = "--institution", paramLabel = "${bundle:label.line}", descriptionKey = "new.institution", order = 2)
    private List<String> institution = new ArrayList<>();

    @Option(names = "--actor", paramLabel = "${bundle:label.line}", descriptionKey = "new.actor", order = 3)
    private List<String> actors = new ArrayList<>();

    @Option(names = "--step", paramLabel = "${bundle:label.step}", descriptionKey = "new.step", order = 4)
    private List<String> steps = new ArrayList<>();

    @Option(names = "--from", paramLabel = "${bundle:label.text}", descriptionKey = "new.from", order = 5)
    private String from;

    @Option(names = "--list", descriptionKey = "new.list", order = 6)
    private boolean list;

    @Option(names = "--office", paramLabel = "${bundle:label.folder}", descriptionKey = "new.office", order = 7)
    private Path office;

    @Option(names = "--ask", descriptionKey = "new.ask", order = 8)
    private boolean ask;

    @Option(
            names = {"--no-input", "--yes"},
            descriptionKey = "new.no-input",
            order = 9)
    private boolean silent;

    @Option(names = "--force", descriptionKey = "new.force", order = 10)
    private boolean force;

    private final Terminal terminal;
    private final Phrases phrases;
    private final NextSteps next;
    private NewFiles files;

    public NewCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
        this.next = new NextSteps(terminal, phrases);
    }

    @Override
    public Integer call() throws IOException {
        if (list) {
            StandardTexts.names().forEach(terminal.out()::println);
            return ExitCode.CLEAN;
        }
        NewSop known = known();
        name = known.name();
        demandName("-o", output);
        demandName("--office", office);
        files = new NewFiles(terminal, phrases, Optional.ofNullable(output), force);
        boolean told = !institution.isEmpty() || !actors.isEmpty() || !steps.isEmpty();
        if (from != null && told) {
            throw new UsageException(phrases.get(NewPhrase.FROM_AND));
        }
        if (office != null && output != null) {
            throw new UsageException(phrases.get(NewPhrase.OFFICE_AND));
        }
        if (office != null) {
            return writeOffice(known);
        }
        if (from != null) {
            return writeCopy();
        }
        boolean asking = ask || (terminal.answered() && !told && !silent);
        if (!asking) {
            if (known.name().isEmpty()) {
                throw new UsageException(phrases.get(NewPhrase.NO_NAME));
            }
            Path target = files.free(files.named(known.name()));
            String text = text(known, defaults(target.getParent()));
            NewFiles.write(Map.of(target, text));
            next.tell(target, text);
            return ExitCode.CLEAN;
        }
        return interview(known);
    }

    private NewSop known() {
        Answers answers = new Answers(phrases);
        String title = Answers.title(name);
        NewSop known = new NewSop(
                title.isEmpty() ? "" : told("sop new", () -> answers.told(title)),
                told(
                        "--institution",
                        () -> institution.stream().map(answers::told).toList()),
                Map.of(),
                told("--actor", () -> answers.actors(actors)),
                List.of());
        return steps.isEmpty() ? known : told("--step", () -> answers.steps(known, steps));
    }

    private <T> T told(String option, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new UsageException(phrases.get(NewPhrase.OPTION_WRONG, option, e.getMessage()));
        }
    }

    /** A file or folder that begins has a name that can be seen, and typed again. */
    private void demandName(String option, Path path) {
        String written = path == null ? "." : path.toString();
        if (written.isBlank()) {
            throw new UsageException(phrases.get(NewPhrase.OPTION_WRONG, option, phrases.get(NewPhrase.NOTHING_SAID)));
        }
        if (written.codePoints().anyMatch(Character::isISOControl)) {
            throw new UsageException(phrases.get(NewPhrase.OPTION_WRONG, option, phrases.get(NewPhrase.UNPRINTABLE)));
        }
    }

    /** Returns what the configurations of a folder say for all SOPs. */
    private OfficeDefaults defaults(Path folder) throws IOException {
        Configuration office =
                terminal.workspace().configurations().at(Inputs.real(folder)).configuration();
        return new OfficeDefaults(
                office.identity().entries().stream()
                        .map(entry -> entry.key().text())
                        .collect(Collectors.toSet()),
                office.values().keySet());
    }

    private String text(NewSop sop, OfficeDefaults office) {
        String text = NewSopWriter.write(sop, office, phrases);
        // An answer may be one that the format rejects, such as a placeholder that does not end: it is kept, and told
        // of by a check.
        return Layout.ofSop(text).orElse(text);
    }

    /** What is in the way of a named file is told before anything is asked; for a name that is made another one is found. */
    private int interview(NewSop known) throws IOException {
        if (output != null) {
            files.free(files.named(name));
        }
        Path folder = files.named(name).getParent();
        if (NewFiles.isThere(folder) && !Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
        Optional<AnswerJournal> journal = journal();
        try {
            Conversation conversation = new Conversation(terminal, journal, this::tellUnkept);
            NewSop start = journal.isPresent() ? resumed(known, journal.get(), conversation) : known;
            NewSop sop = new Interview(conversation, phrases, start).hold();
            Path target = files.unused(sop.name());
            String text = text(sop, defaults(target.getParent()));
            NewFiles.write(Map.of(files.free(target), text));
            if (journal.isPresent()) {
                journal.get().discard();
            }
            next.tell(target, text);
            return ExitCode.CLEAN;
        } finally {
            if (journal.isPresent()) {
                journal.get().close();
            }
        }
    }

    /** Only a person can be cut off; answers from a pipe or a file can be given again. */
    private Optional<AnswerJournal> journal() {
        if (!terminal.answered()) {
            return Optional.empty();
        }
        try {
            return Optional.of(AnswerJournal.open(
                    terminal.folder(), () -> terminal.err().println("\n" + phrases.get(NewPhrase.KEPT))));
        } catch (IOException e) {
            tellUnkept();
            return Optional.empty();
        }
    }

    private void tellUnkept() {
        terminal.err().println(phrases.get(NewPhrase.NO_JOURNAL, terminal.folder()));
    }

    /** Offers to go on with answers that are left of another time; their first line is the name that was given then. */
    private NewSop resumed(NewSop known, AnswerJournal journal, Conversation conversation) throws IOException {
        Optional<List<String>> read = journal.lines();
        List<String> lines = read.orElse(List.of());
        if (lines.size() > 1) {
            String earlier = lines.get(0).isEmpty() ? Answers.plain(lines.get(1)) : lines.get(0);
            Optional<String> answer = conversation.askAside(
                    phrases.get(NewPhrase.RESUME, earlier.isEmpty() ? phrases.get(NewPhrase.UNNAMED) : earlier));
            if (!NO.contains(answer.orElse("").strip().toLowerCase(Locale.ROOT))) {
                List<String> kept = lines.subList(1, lines.size());
                conversation.replay(kept);
                return new NewSop(lines.get(0), known.institution(), known.identity(), known.actors(), known.steps());
            }
        }
        if (lines.size() > 1 || read.isEmpty()) {
            terminal.err()
                    .println(phrases.get(NewPhrase.SET_ASIDE, terminal.name(journal.keepAside()), AnswerJournal.FILE));
        }
        journal.begin(known.name());
        return known;
    }

    private int writeCopy() throws IOException {
        SopCopy copy = new SopCopy(terminal, phrases, from, name);
        String text = copy.text();
        boolean named = output != null || !name.isEmpty();
        Path target = files.free(named ? files.named(name) : terminal.folder().resolve(copy.plainName()));
        Map<Path, String> written = new LinkedHashMap<>();
        written.put(target, text);
        Path values = target.resolveSibling(OfficeFolder.CONFIGURATION);
        boolean open = copy.isStandard() && !NewFiles.isThere(values);
        if (open) {
            written.put(values, StandardTexts.values());
        }
        NewFiles.write(written);
        next.tellCopy(target, text, copy.isStandard() ? Optional.of(values) : Optional.empty(), open);
        return ExitCode.CLEAN;
    }

    private int writeOffice(NewSop known) throws IOException {
        Path folder = terminal.folder().resolve(office).normalize();
        new WrittenFiles(terminal, phrases).demandFolder(folder);
        List<String> found = NewFiles.content(folder);
        if (!found.isEmpty() && !force) {
            throw new UsageException(phrases.get(NewPhrase.NOT_EMPTY, terminal.name(folder), String.join(", ", found)));
        }
        Map<Path, String> written = new LinkedHashMap<>();
        if (from == null) {
            NewSop sop = OfficeFolder.completed(known);
            written.put(folder.resolve(NewFiles.plainName(sop.name())), text(sop, OfficeFolder.DEFAULTS));
        } else {
            SopCopy copy = new SopCopy(terminal, phrases, from, name);
            written.put(folder.resolve(name.isEmpty() ? copy.plainName() : NewFiles.plainName(name)), copy.text());
        }
        new OfficeFolder(phrases)
                .files(folder.getFileName() == null ? "" : folder.getFileName().toString())
                .forEach((file, content) -> written.put(folder.resolve(file), content));
        NewFiles.write(written);
        next.tellOffice(folder, written.keySet());
        return ExitCode.CLEAN;
    }
}
