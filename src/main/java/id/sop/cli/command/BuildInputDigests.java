package id.sop.cli.command;

import id.sop.batch.BuildInputs;
import id.sop.batch.Procedure;
import id.sop.check.Definition;
import id.sop.cli.terminal.Version;
import id.sop.config.Configuration;
import id.sop.rule.Settings;
import id.sop.source.ContentDigest;
import id.sop.template.Template;
import id.sop.template.TemplateFolder;
import id.sop.workspace.LocalTemplate;
import id.sop.workspace.LogoFiles;
import id.sop.yaml.OfficeIdentity;
import id.sop.yaml.node.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Digests of what goes into sheets besides the values of an office. */
final class BuildInputDigests {
    private static final String NONE = "";

    private final String program;
    private final Optional<Instant> moment;
    private final Map<Template, String> templates = new ConcurrentHashMap<>();
    private final Map<Path, String> logos = new ConcurrentHashMap<>();

    BuildInputDigests(Optional<Instant> moment) throws IOException {
        this.program = program();
        this.moment = moment;
    }

    /**
     * The version alone does not tell two builds apart, nor do the names of libraries and fonts what is in them: so every jar that
     * this program is made of counts by its content.
     */
    private static String program() throws IOException {
        ContentDigest.Pieces pieces = new ContentDigest.Pieces().add(Version.read());
        CodeSource source = BuildInputDigests.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = source == null
                    ? Path.of(NONE)
                    : Path.of(source.getLocation().toURI());
            for (Path part : new ProgramFiles(jar, System.getProperty("java.class.path", NONE)).jars()) {
                pieces.add(part.getFileName().toString()).add(Files.readAllBytes(part));
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            // Classes that come from elsewhere than a file; the version must do.
        }
        return pieces.digest().shortHex();
    }

    /** Returns what all sheets of an SOP are made of. */
    BuildInputs of(byte[] content, Definition definition, Configuration configuration, Template template) {
        return new BuildInputs(
                program,
                new ContentDigest.Pieces().add(content).digest().shortHex(),
                settings(configuration.settings(), definition.shared()),
                templates.computeIfAbsent(template, this::digest),
                Map.of(),
                NONE);
    }

    private static String settings(Settings settings, OfficeIdentity identity) {
        ContentDigest.Pieces pieces = new ContentDigest.Pieces()
                .add(settings.calendar().toString())
                .add(settings.numberPattern().map(Object::toString).orElse(NONE));
        new TreeMap<>(settings.abbreviations())
                .forEach((word, meaning) -> pieces.add(word).add(meaning));
        new TreeSet<>(settings.available()).forEach(pieces::add);
        settings.replacedLaws().forEach(law -> pieces.add(law.toString()));
        settings.columns().all().forEach(column -> pieces.add(column.key())
                .add(column.head().toString())
                .add(column.place().name()));
        new TreeMap<>(settings.severities())
                .forEach((code, weight) -> pieces.add(code).add(weight.toString()));
        add(identity.entries(), pieces);
        return pieces.digest().shortHex();
    }

    /** Where something stands, and in which order keys do, makes no other sheet. */
    private static void add(List<Node.Entry> entries, ContentDigest.Pieces pieces) {
        entries.stream()
                .sorted(Comparator.comparing(entry -> entry.key().text()))
                .forEach(entry -> {
                    pieces.add(entry.key().text());
                    add(entry.value(), pieces);
                });
    }

    private static void add(Node value, ContentDigest.Pieces pieces) {
        if (value instanceof Node.Scalar scalar) {
            pieces.add("text").add(scalar.text());
        } else if (value instanceof Node.Listing listing) {
            pieces.add("list").add(String.valueOf(listing.items().size()));
            listing.items().forEach(item -> add(item, pieces));
        } else if (value instanceof Node.Table table) {
            pieces.add("mapping").add(String.valueOf(table.entries().size()));
            add(table.entries(), pieces);
        } else {
            pieces.add("nothing");
        }
    }

    private String digest(Template template) {
        ContentDigest.Pieces pieces = new ContentDigest.Pieces()
                .add(template.name())
                .add(template.paper().name())
                .add(String.valueOf(template.landscape()))
                .add(template.margins().toString())
                .add(template.densities().toString())
                .add(new TreeMap<>(template.labels()).toString())
                .add(new TreeMap<>(template.options()).toString())
                .add(moment.toString());
        template.folders().forEach(folder -> add(folder, pieces));
        return pieces.digest().shortHex();
    }

    /** Which files a template reads is known only when it is used; it can read none but those directly in its folders. */
    private static void add(TemplateFolder folder, ContentDigest.Pieces pieces) {
        if (!(folder instanceof LocalTemplate local)) {
            pieces.add(folder.name());
            return;
        }
        try (Stream<Path> files = Files.list(local.folder())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                // A file that is too large for the template counts as missing, and so its content does not matter.
                pieces.add(name).add(local.read(name).orElse(new byte[0]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what tells the logos of an SOP apart; each file is read once. */
    Procedure.LogoDigests logos(LogoFiles files) {
        return (definition, values) -> definition
                .logo(values)
                .flatMap(files::usable)
                .map(path -> logos.computeIfAbsent(path, BuildInputDigests::read))
                .orElse(NONE);
    }

    private static String read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            // A logo that is larger is refused, whatever is in it.
            return new ContentDigest.Pieces()
                    .add(in.readNBytes(LogoFiles.MOST_BYTES + 1))
                    .digest()
                    .shortHex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
