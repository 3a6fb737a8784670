package id.sop.lsp.text;

import id.sop.check.CheckResult;
import id.sop.check.Checker;
import id.sop.check.Definition;
import id.sop.diagnostic.Diagnostic;
import id.sop.model.Sop;
import id.sop.rule.Settings;
import id.sop.workspace.Configured;
import id.sop.workspace.InputFile;
import id.sop.workspace.Inputs;
import id.sop.workspace.Workspace;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The pages that an editor has open, over the files of the disk. Pages come and go on the thread that reads the editor's messages;
 * studies are made on another one.
 */
public final class Desk {
    /** The file name of configurations. */
    public static final String CONFIGURATION = "sop.yaml";

    private final Path folder;
    private final Checker checker = new Checker();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final Map<Path, Page> places = new ConcurrentHashMap<>();
    private final Map<String, Study> studies = new ConcurrentHashMap<>();
    private final Map<String, Sop> lastRead = new ConcurrentHashMap<>();
    private Workspace workspace;

    /** How often all was forgotten. */
    private volatile int forgotten;

    /**
     * Makes an empty desk.
     *
     * @param folder as seen from which messages name files, absolute
     */
    public Desk(Path folder) {
        this.folder = folder;
    }

    /** Returns where a document lies; nothing when it is no file of this machine. */
    public static Optional<Path> file(String uri) {
        try {
            URI parsed = new URI(uri.replace(" ", "%20"));
            return "file".equalsIgnoreCase(parsed.getScheme())
                    ? Optional.of(Path.of(parsed).toAbsolutePath().normalize())
                    : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Lays a page on the desk, in the place of an older one of the same document. */
    public void lay(Page page) {
        pages.put(page.uri(), page);
        place(page.uri()).ifPresent(place -> places.put(place, page));
    }

    /** Takes a page away, so that the file on the disk counts again. */
    public void take(String uri) {
        pages.remove(uri);
        studies.remove(uri);
        lastRead.remove(uri);
        place(uri).ifPresent(places::remove);
    }

    private static Optional<Path> place(String uri) {
        return file(uri).map(path -> {
            try {
                return Inputs.real(path);
            } catch (IOException e) {
                return path;
            }
        });
    }

    /** Returns a page that lies on the desk. */
    public Optional<Page> page(String uri) {
        return Optional.ofNullable(pages.get(uri));
    }

    /** Returns all pages on the desk. */
    public List<Page> pages() {
        return List.copyOf(pages.values());
    }

    /** Forgets what was read from the disk: something there may have changed. */
    public synchronized void forget() {
        workspace = null;
        forgotten++;
        studies.clear();
    }

    /** Returns what judges files, with the pages of the desk in the place of those on the disk. */
    public synchronized Workspace workspace() {
        if (workspace == null) {
            workspace = Workspace.edited(folder, checker, place -> Optional.ofNullable(places.get(place))
                    .map(Page::bytes));
        }
        return workspace;
    }

    /** Returns what is known of a page; a page is studied once. */
    public Study study(Page page) {
        Study known = studies.get(page.uri());
        if (known != null && known.page().equals(page)) {
            return known;
        }
        int before = forgotten;
        Study study = read(page);
        study.sop()
                .filter(sop -> !sop.steps().isEmpty() || !sop.actors().isEmpty())
                .ifPresent(sop -> lastRead.put(page.uri(), sop));
        keep(study, before);
        return study;
    }

    /** Keeps a study, unless its page was taken away meanwhile, or what else it had read was forgotten. */
    private synchronized void keep(Study study, int before) {
        Page page = study.page();
        if (before == forgotten && page.equals(pages.get(page.uri()))) {
            studies.put(page.uri(), study);
        }
    }

    private Study read(Page page) {
        Optional<Path> file = file(page.uri());
        if (file.isEmpty()) {
            Definition definition = checker.open(page.uri(), page.bytes());
            CheckResult result = checker.check(definition, Placeholders.NONE, false, Settings.STANDARD);
            return new Study(
                    page, file, result, List.of(), definition.placeholders().keySet(), () -> definition);
        }
        try {
            Workspace here = workspace();
            Path path = file.get();
            Path place = Inputs.real(path);
            InputFile input = new InputFile(here.inputs().name(path), path, false, place, path.getFileName());
            Configured configured = here.configuration(input);
            CheckResult result = here.check(input, Placeholders.NONE, false);
            Set<String> names =
                    new TreeSet<>(configured.configuration().values().keySet());
            names.addAll(here.placeholders());
            Map<Boolean, List<Diagnostic>> found = result.diagnostics().stream()
                    .collect(Collectors.partitioningBy(
                            one -> one.span().source().name().equals(input.name())));
            CheckResult own = new CheckResult(result.sop(), found.get(true), result.landmarks(), result.settings());
            List<Diagnostic> others = new ArrayList<>(here.configurationFaults());
            others.addAll(found.get(false));
            return new Study(
                    page,
                    file,
                    own,
                    others,
                    names,
                    new Once<>(() -> checker.open(
                            input.name(),
                            page.bytes(),
                            configured.configuration().identity())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the SOP of a document as it could last be read; a text in which something is being typed seldom can. */
    public Optional<Sop> lastRead(String uri) {
        return Optional.ofNullable(lastRead.get(uri));
    }

    /** Returns what an SOP says that is not on the desk, such as a page without the line that is being typed. */
    public Optional<Sop> trial(String text, Settings settings) {
        return checker.check("", text.getBytes(StandardCharsets.UTF_8), Placeholders.NONE, false, settings)
                .sop();
    }

    /** Returns what judges single files. */
    public Checker checker() {
        return checker;
    }

    /** Returns the folder as seen from which messages name files. */
    public Path folder() {
        return folder;
    }
}
