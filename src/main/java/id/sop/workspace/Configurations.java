package id.sop.workspace;

import id.sop.check.Checker;
import id.sop.config.Configuration;
import id.sop.config.ConfigurationFormat;
import id.sop.config.ConfigurationLayer;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.model.Text;
import id.sop.rule.Settings;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.node.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BiFunction;

/** Finds and reads the configurations of files, each once. May be shared by threads. */
public final class Configurations {
    @Message.Words("YM004.tidak-ada")
    private record BaseIsMissing(String key, String file) implements Message {}

    @Message.Words("YM004.luar")
    private record BaseIsOutside(String key, String file) implements Message {}

    @Message.Words("YM004.lingkaran")
    private record BasesInACircle(String key, String file) implements Message {}

    @Message.Words("KF002.tautan")
    private record LinkLeadsOut(String file) implements Message {}

    @Message.Words("KF002")
    private record LeftOut(String file) implements Message {}

    @Message.Words("KF002.jenis")
    private record NoPlainFile(String file) implements Message {}

    @Message.Words("KF002.terkunci")
    private record Closed(String file) implements Message {}

    private final Checker checker;
    private final Inputs inputs;
    private final ConfigurationSearch search;
    private final Map<Path, Checker.Decoded<Node>> documents = new ConcurrentHashMap<>();
    private final Map<Path, Configured> known = new ConcurrentHashMap<>();
    private final Map<List<Path>, Layered> layered = new ConcurrentHashMap<>();
    private final Set<Diagnostic> faults = new ConcurrentSkipListSet<>(Diagnostic.ORDER);

    /** Begins with none known. */
    public Configurations(Checker checker, Inputs inputs) {
        this(checker, inputs, new Ownership());
    }

    Configurations(Checker checker, Inputs inputs, Ownership ownership) {
        this.checker = checker;
        this.inputs = inputs;
        this.search = new ConfigurationSearch(
                file -> document(file)
                        .value()
                        .filter(ConfigurationFormat::isRoot)
                        .isPresent(),
                ownership);
    }

    /** What several files say together; nothing when one of them cannot be used. */
    private record Layered(
            Optional<Configuration> configuration,
            List<Node.Entry> entries,
            Path templateFolder,
            Optional<Path> logoFolder,
            List<Path> files) {}

    /** Returns what holds for a file: the configurations above it, with what is special for the file. */
    public Configured of(InputFile file) {
        return at(file.folder()).at(file.place());
    }

    /**
     * Returns what holds in a folder.
     *
     * @param folder its real path
     */
    public Configured at(Path folder) {
        return known.computeIfAbsent(folder, this::find);
    }

    /** Returns what is wrong with the configurations that were read so far, in order. */
    public List<Diagnostic> faults() {
        return List.copyOf(faults);
    }

    /** Notes something that is wrong with a configuration; the same fault counts once, however many files it concerns. */
    void report(List<Diagnostic> found) {
        faults.addAll(found);
    }

    private Configured find(Path folder) {
        try {
            ConfigurationPath path = search.from(folder);
            path.left().ifPresent(file -> report(beginning(file), new LeftOut(inputs.name(file))));
            path.unusable().forEach(file -> report(beginning(file), new NoPlainFile(inputs.name(file))));
            boolean usable = path.unusable().isEmpty();
            if (path.files().isEmpty()) {
                return new Configured(
                        Configuration.STANDARD, folder, usable, List.of(), path, Optional.empty(), List.of());
            }
            List<Path> key = new ArrayList<>(path.files());
            key.add(path.tree());
            Layered found = layered.get(key);
            if (found == null) {
                found = read(path);
                layered.put(key, found);
            }
            return new Configured(
                    found.configuration().orElse(Configuration.STANDARD),
                    found.templateFolder(),
                    usable && found.configuration().isPresent(),
                    found.entries(),
                    path,
                    found.logoFolder(),
                    found.files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Layered read(ConfigurationPath path) throws IOException {
        List<Path> files = new ArrayList<>();
        List<ConfigurationLayer> layers = new ArrayList<>();
        boolean whole = true;
        for (Path file : path.files()) {
            // One that was already met as the base of another lies where that one wants it.
            whole &= files.contains(file) || collect(file, path, files, layers);
        }
        Checker.Decoded<Configuration> outcome =
                layers.isEmpty() ? new Checker.Decoded<>(Optional.empty(), List.of()) : checker.configuration(layers);
        faults.addAll(outcome.diagnostics());
        if (!whole || outcome.value().isEmpty()) {
            return new Layered(Optional.empty(), List.of(), path.files().get(0).getParent(), Optional.empty(), files);
        }
        Path templateFolder = folder(files, layers, ConfigurationFormat.TEMPLATE)
                .orElse(files.get(0).getParent());
        Optional<Path> logoFolder = folder(files, layers, Keys.LOGO);
        return new Layered(outcome.value(), ConfigurationLayer.merge(layers), templateFolder, logoFolder, files);
    }

    /** Reads a configuration and those it is laid over, from the top to the bottom; tells whether all were found. */
    private boolean collect(Path top, ConfigurationPath path, List<Path> files, List<ConfigurationLayer> layers)
            throws IOException {
        Set<Path> above = Set.copyOf(path.files());
        List<Path> chain = new ArrayList<>();
        Optional<Path> next = Optional.of(top);
        while (next.isPresent()) {
            Path file = next.get();
            if (!file.toRealPath().startsWith(path.tree())) {
                report(beginning(file), new LinkLeadsOut(inputs.name(file)));
                return false;
            }
            chain.add(file);
            files.add(file);
            Checker.Decoded<Node> document = document(file);
            Optional<DocumentKind> kind = document.value()
                    .flatMap(node -> DocumentKind.of(file.getFileName().toString(), node));
            if (kind.isPresent() && kind.get() == DocumentKind.SOP) {
                report(document.value().get().span().source().span(0, 0), DocumentKind.SOP.message(inputs.name(file)));
                return false;
            }
            faults.addAll(document.diagnostics());
            if (document.value().isEmpty()) {
                return false;
            }
            Node node = document.value().get();
            layers.add(new ConfigurationLayer(Inputs.slashed(file.getParent().toString()), node));
            Optional<Text> base = ConfigurationFormat.base(node);
            next = base.flatMap(name -> base(name, file, path.tree()));
            if (base.isPresent() && (next.isEmpty() || isKnown(base.get(), next.get(), chain))) {
                return false;
            }
            // What lies above anyway keeps its place there.
            next = next.filter(found -> !above.contains(found) && !files.contains(found));
        }
        return true;
    }

    private Checker.Decoded<Node> document(Path file) {
        return documents.computeIfAbsent(file, key -> {
            try {
                return checker.layer(inputs.name(file), inputs.content(file, Checker.mostBytes()));
            } catch (IOException e) {
                Finding fault = Finding.at(beginning(file), new Closed(inputs.name(file)));
                return new Checker.Decoded<>(Optional.empty(), Settings.STANDARD.weigh(List.of(fault)));
            }
        });
    }

    /** Returns the file that a configuration is laid over; nothing, with a fault, when it is none that may be read. */
    private Optional<Path> base(Text name, Path file, Path root) {
        Path path;
        try {
            path = file.resolveSibling(name.value()).normalize();
        } catch (InvalidPathException e) {
            report(name, BaseIsMissing::new);
            return Optional.empty();
        }
        try {
            if (path.startsWith(root) && !Files.isRegularFile(path)) {
                report(name, BaseIsMissing::new);
                return Optional.empty();
            }
            if (!path.startsWith(root) || !path.toRealPath().startsWith(root)) {
                report(name, BaseIsOutside::new);
                return Optional.empty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(path);
    }

    private boolean isKnown(Text name, Path base, List<Path> files) throws IOException {
        for (Path file : files) {
            if (Files.isSameFile(file, base)) {
                report(name, BasesInACircle::new);
                return true;
            }
        }
        return false;
    }

    private void report(Text base, BiFunction<String, String, Message> message) {
        report(base.span(), message.apply(ConfigurationFormat.BASE, base.value()));
    }

    private void report(Span place, Message message) {
        faults.addAll(Settings.STANDARD.weigh(List.of(Finding.at(place, message))));
    }

    private Span beginning(Path file) {
        return new Source(inputs.name(file), "").span(0, 0);
    }

    /** Returns the folder of the configuration whose value of a key holds; nothing when none has one. */
    private static Optional<Path> folder(List<Path> files, List<ConfigurationLayer> layers, String key) {
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).document() instanceof Node.Table table
                    && table.get(key).filter(Node.Scalar.class::isInstance).isPresent()) {
                return Optional.of(files.get(i).getParent());
            }
        }
        return Optional.empty();
    }
}
