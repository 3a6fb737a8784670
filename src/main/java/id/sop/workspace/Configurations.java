package id.sop.workspace;

import id.sop.check.Checker;
import id.sop.config.Configuration;
import id.sop.config.ConfigurationFormat;
import id.sop.config.ConfigurationLayer;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Text;
import id.sop.rule.Settings;
import id.sop.yaml.Node;
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

    private final Checker checker;
    private final Inputs inputs;
    private final Map<Place, Configured> known = new ConcurrentHashMap<>();
    private final Set<Diagnostic> faults = new ConcurrentSkipListSet<>(Diagnostic.ORDER);

    public Configurations(Checker checker, Inputs inputs) {
        this.checker = checker;
        this.inputs = inputs;
    }

    /** A configuration, and the folder that nothing it needs may lie outside of. */
    private record Place(Path file, Path root) {}

    /** Returns what holds for a file: the configuration nearest to it, up to its root, with what is special for the file. */
    public Configured of(InputFile file) {
        Configured found = at(file.folder(), file.root());
        Configuration own = found.configuration().at(Inputs.slashed(file.path().toString()));
        return new Configured(own, found.folder(), found.sound(), found.entries());
    }

    /** Returns the configuration nearest to a folder, up to a root. */
    public Configured at(Path folder, Path root) {
        for (Path above = folder; above != null && above.startsWith(root); above = above.getParent()) {
            Path candidate = above.resolve(Inputs.CONFIGURATION);
            if (Files.isRegularFile(candidate)) {
                return known.computeIfAbsent(new Place(candidate, root), this::read);
            }
        }
        return new Configured(Configuration.STANDARD, folder, true, List.of());
    }

    /** Returns what is wrong with the configurations that were read so far, in order. */
    public List<Diagnostic> faults() {
        return List.copyOf(faults);
    }

    private Configured read(Place place) {
        try {
            List<Path> files = new ArrayList<>();
            List<ConfigurationLayer> layers = new ArrayList<>();
            boolean whole = collect(place, files, layers);
            Checker.Decoded<Configuration> outcome = layers.isEmpty()
                    ? new Checker.Decoded<>(Optional.empty(), List.of())
                    : checker.configuration(layers);
            faults.addAll(outcome.diagnostics());
            if (!whole || outcome.value().isEmpty()) {
                return new Configured(Configuration.STANDARD, place.file().getParent(), false, List.of());
            }
            return new Configured(
                    outcome.value().get(), templateFolder(files, layers), true, ConfigurationLayer.merge(layers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a configuration and those it is laid over, from the top to the bottom; tells whether all were found. */
    private boolean collect(Place place, List<Path> files, List<ConfigurationLayer> layers) throws IOException {
        Optional<Path> next = Optional.of(place.file());
        while (next.isPresent()) {
            Path file = next.get();
            files.add(file);
            Checker.Decoded<Node> document =
                    checker.document(inputs.name(file), Inputs.read(file, Checker.mostBytes()));
            faults.addAll(document.diagnostics());
            if (document.value().isEmpty()) {
                return false;
            }
            Node node = document.value().get();
            layers.add(new ConfigurationLayer(Inputs.slashed(file.getParent().toString()), node));
            Optional<Text> base = ConfigurationFormat.base(node);
            next = base.flatMap(name -> base(name, file, place.root()));
            if (base.isPresent() && (next.isEmpty() || isKnown(base.get(), next.get(), files))) {
                return false;
            }
        }
        return true;
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
            if (!path.startsWith(root) || !path.toRealPath().startsWith(root.toRealPath())) {
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
        Finding finding = Finding.at(base.span(), message.apply(ConfigurationFormat.BASE, base.value()));
        faults.addAll(Settings.STANDARD.weigh(List.of(finding)));
    }

    /** Returns the folder of the configuration that names the template, against which that name is resolved. */
    private static Path templateFolder(List<Path> files, List<ConfigurationLayer> layers) {
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).document() instanceof Node.Table table
                    && table.get(ConfigurationFormat.TEMPLATE)
                            .filter(Node.Scalar.class::isInstance)
                            .isPresent()) {
                return files.get(i).getParent();
            }
        }
        return files.get(0).getParent();
    }
}
