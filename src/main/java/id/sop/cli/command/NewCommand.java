package id.sop.cli.command;

import id.sop.authoring.Answers;
import id.sop.authoring.Interview;
import id.sop.authoring.NewSop;
import id.sop.authoring.NewSopWriter;
import id.sop.authoring.StandardTexts;
import id.sop.check.Checker;
import id.sop.check.Reformatter;
import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.cli.terminal.Version;
import id.sop.cli.terminal.WrittenFiles;
import id.sop.wording.NewPhrase;
import id.sop.wording.Phrases;
import id.sop.workspace.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sop new}: writes the beginning of an SOP, or of the folder of an office. */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class NewCommand implements Callable<Integer> {
    private static final String YAML = ".yaml";

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
        name = Answers.plain(name);
        institution.replaceAll(Answers::plain);
        actors.replaceAll(Answers::plain);
        boolean told = !institution.isEmpty() || !actors.isEmpty() || !steps.isEmpty();
        if (from != null && told) {
            throw new UsageException(phrases.get(NewPhrase.FROM_AND));
        }
        if (office != null && output != null) {
            throw new UsageException(phrases.get(NewPhrase.OFFICE_AND));
        }
        if (office != null) {
            return writeOffice();
        }
        if (from != null) {
            return writeCopy();
        }
        boolean asking = ask || (terminal.answered() && !told && !silent);
        NewSop known = known();
        if (!asking) {
            if (known.name().isEmpty()) {
                throw new UsageException(phrases.get(NewPhrase.NO_NAME));
            }
            Path target = free(target(known.name()));
            write(Map.of(target, text(known)));
            next.tell(target, text(known));
            return ExitCode.CLEAN;
        }
        return interview(known);
    }

    private NewSop known() {
        NewSop known = new NewSop(name, institution, Map.of(), actors, List.of());
        try {
            return steps.isEmpty() ? known : new Answers(phrases).steps(known, steps);
        } catch (IllegalArgumentException e) {
            throw new UsageException(phrases.get(NewPhrase.STEP_WRONG, e.getMessage()));
        }
    }

    private String text(NewSop sop) {
        String text = NewSopWriter.write(sop, phrases);
        // An answer may be one that the format rejects, such as a placeholder that does not end: it is kept, and told of by a check.
        return formatted(text).orElse(text);
    }

    private Optional<String> formatted(String text) {
        return new Reformatter(new Checker())
                .format("sop", text.getBytes(StandardCharsets.UTF_8))
                .map(Reformatter.Reformatted::after);
    }

    /** What is in the way of a named file is told before anything is asked; for a name that is made another one is found. */
    private int interview(NewSop known) throws IOException {
        if (output != null) {
            free(target(name));
        }
        Optional<AnswerJournal> journal = journal();
        try {
            Conversation conversation = new Conversation(terminal, journal);
            NewSop start = journal.isPresent() ? resumed(known, journal.get(), conversation) : known;
            NewSop sop = new Interview(conversation, phrases, start).hold();
            Path target = target(sop.name());
            for (int i = 2; output == null && isTaken(target); i++) {
                String plain = target(sop.name()).getFileName().toString();
                target = target.resolveSibling(plain.substring(0, plain.length() - YAML.length()) + "-" + i + YAML);
            }
            String text = text(sop);
            write(Map.of(free(target), text));
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
            return Optional.of(AnswerJournal.open(terminal.folder()));
        } catch (IOException e) {
            terminal.err().println(phrases.get(NewPhrase.NO_JOURNAL, terminal.folder()));
            return Optional.empty();
        }
    }

    /** Offers to go on with answers that are left of another time; their first line is the name that was given then. */
    private NewSop resumed(NewSop known, AnswerJournal journal, Conversation conversation) throws IOException {
        List<String> lines = journal.lines();
        if (lines.size() > 1) {
            String earlier = lines.get(0).isEmpty() ? Answers.plain(lines.get(1)) : lines.get(0);
            Optional<String> answer = conversation.askAside(phrases.get(
                    NewPhrase.RESUME, earlier.isEmpty() ? phrases.get(NewPhrase.UNNAMED) : earlier));
            if (!answer.orElse("").strip().toLowerCase(Locale.ROOT).startsWith("t")) {
                List<String> kept = lines.subList(1, lines.size());
                conversation.replay(kept);
                return new NewSop(
                        lines.get(0), known.institution(), known.identity(), known.actors(), known.steps());
            }
        }
        journal.begin(known.name());
        return known;
    }

    private int writeCopy() throws IOException {
        boolean standard = StandardTexts.names().contains(from);
        String text = original(standard);
        Path target = free(
                output != null || !name.isEmpty()
                        ? target(name)
                        : terminal.folder().resolve(from.substring(Math.max(from.lastIndexOf('/'), from.lastIndexOf('\\')) + 1)
                                + (standard ? YAML : "")));
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(target, text);
        Path values = target.resolveSibling(OfficeFolder.CONFIGURATION);
        boolean open = standard && !isThere(values);
        if (open) {
            files.put(values, StandardTexts.values());
        }
        write(files);
        next.tellCopy(target, text, standard ? Optional.of(values) : Optional.empty(), open);
        return ExitCode.CLEAN;
    }

    /** Returns the text to start from, under the name that was given. */
    private String original(boolean standard) throws IOException {
        String text = standard ? StandardTexts.text(from) : read(terminal.folder().resolve(from));
        String renamed = name.isEmpty() ? text : StandardTexts.renamed(text, name);
        return formatted(renamed).orElseThrow(() -> new UsageException(phrases.get(NewPhrase.NO_SOP, from)));
    }

    private String read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException(phrases.get(NewPhrase.NO_TEXT, from));
        }
        String text = new String(terminal.read(file, from, Checker.mostBytes(), phrases), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private int writeOffice() throws IOException {
        Path folder = terminal.folder().resolve(office).normalize();
        new WrittenFiles(terminal, phrases).demandFolder(folder);
        List<String> found = content(folder);
        if (!found.isEmpty() && !force) {
            throw new UsageException(
                    phrases.get(NewPhrase.NOT_EMPTY, terminal.name(folder), String.join(", ", found)));
        }
        Map<Path, String> files = new LinkedHashMap<>();
        String text;
        String plain;
        if (from == null) {
            NewSop sop = OfficeFolder.completed(known());
            text = text(sop);
            plain = new ImportedNames().next(Optional.of(sop.name()), "") + YAML;
        } else {
            text = original(StandardTexts.names().contains(from));
            plain = new ImportedNames().next(Optional.of(name).filter(given -> !given.isEmpty()), from.substring(from.lastIndexOf('/') + 1) + YAML) + YAML;
        }
        files.put(folder.resolve(plain), text);
        new OfficeFolder(phrases)
                .files(folder.getFileName() == null ? "" : folder.getFileName().toString())
                .forEach((file, content) -> files.put(folder.resolve(file), content));
        write(files);
        next.tellOffice(folder, files.keySet());
        return ExitCode.CLEAN;
    }

    /** Returns what lies in a folder, the first three of it; a repository of Git is in nobody's way. */
    private static List<String> content(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.map(file -> file.getFileName().toString())
                    .filter(file -> !file.equals(".git"))
                    .sorted()
                    .limit(3)
                    .toList();
        }
    }

    /** Returns where an SOP of a name goes. */
    private Path target(String title) {
        if (output == null) {
            return terminal.folder().resolve(new ImportedNames().next(Optional.of(title), "") + YAML);
        }
        Path target = terminal.folder().resolve(output).normalize();
        if (Files.isDirectory(target)) {
            return target.resolve(new ImportedNames().next(Optional.of(title), "") + YAML);
        }
        String plain = target.getFileName().toString().toLowerCase(Locale.ROOT);
        return plain.endsWith(YAML) || plain.endsWith(".yml") ? target : target.resolveSibling(target.getFileName() + YAML);
    }

    private boolean isTaken(Path target) {
        return !force && isThere(target);
    }

    private static boolean isThere(Path target) {
        return Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    }

    /** Returns a path if a file may be written there. */
    private Path free(Path target) throws IOException {
        new WrittenFiles(terminal, phrases).demandFolder(target.getParent());
        if (target.getFileName().toString().equalsIgnoreCase(OfficeFolder.CONFIGURATION)) {
            throw new UsageException(phrases.get(NewPhrase.CONFIGURATION));
        }
        if (isTaken(target) || Files.isDirectory(target)) {
            throw new UsageException(phrases.get(NewPhrase.EXISTS, terminal.name(target)));
        }
        return target;
    }

    private static void write(Map<Path, String> files) throws IOException {
        Map<Path, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((file, text) -> bytes.put(file, text.getBytes(StandardCharsets.UTF_8)));
        AtomicFile.write(bytes);
    }
}
