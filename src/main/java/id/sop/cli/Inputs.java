package id.sop.cli;

import id.sop.pipeline.Glob;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the files, folders and patterns of a command line into the SOPs that are meant. */
final class Inputs {
    /** Stands for standard input. */
    static final String STANDARD_INPUT = "-";

    static final String CONFIGURATION = "sop.yaml";

    private static final String NAMELESS = "<stdin>";

    private final Terminal terminal;
    private final Phrases phrases;

    Inputs(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    /**
     * Returns the files meant, each once, in the order of their names.
     *
     * @throws UsageException when an argument names nothing, or nothing is meant at all
     * @throws IOException when a folder or a list cannot be read
     */
    List<InputFile> resolve(InputOptions options) throws IOException {
        List<InputFile> found = new ArrayList<>();
        for (String argument : options.arguments(phrases)) {
            found.addAll(argument.equals(STANDARD_INPUT) ? List.of(standardInput(options)) : named(argument, options));
        }
        for (String line : listed(options)) {
            found.addAll(existing(line, options).orElseThrow(() -> missing(line)));
        }
        if (found.isEmpty()) {
            throw new UsageException(
                    phrases.get(Phrase.INPUT_EMPTY, options.filesFrom().orElse("")));
        }
        Map<String, InputFile> files = new LinkedHashMap<>();
        found.forEach(file -> files.putIfAbsent(file.isStandardInput() + ":" + file.path(), file));
        return files.values().stream()
                .sorted(Comparator.comparing(InputFile::name))
                .toList();
    }

    private InputFile standardInput(InputOptions options) {
        Optional<Path> place = options.standardInputName().map(this::absolute);
        Path path = place.orElse(terminal.folder().resolve("stdin.yaml"));
        String name = options.standardInputName().map(Inputs::slashed).orElse(NAMELESS);
        return new InputFile(name, path, true, root(path.getParent()), path.getFileName());
    }

    private List<InputFile> named(String argument, InputOptions options) throws IOException {
        Optional<List<InputFile>> existing = existing(argument, options);
        if (existing.isPresent()) {
            return existing.get();
        }
        if (!Glob.isPattern(argument)) {
            throw missing(argument);
        }
        return matching(argument, options);
    }

    /** Returns the file of a name, or the SOPs of a folder; nothing when there is neither. */
    private Optional<List<InputFile>> existing(String name, InputOptions options) throws IOException {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Path path = absolute(name);
        if (Files.isDirectory(path)) {
            List<InputFile> files = new ArrayList<>();
            for (Path relative : Tree.below(path, options.ignoring())) {
                String shown = slashed(Path.of(name).resolve(relative).toString());
                files.add(new InputFile(shown, path.resolve(relative), false, path, relative));
            }
            if (files.isEmpty()) {
                throw new UsageException(phrases.get(Phrase.INPUT_NONE, name));
            }
            return Optional.of(files);
        }
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        return Optional.of(
                List.of(new InputFile(slashed(name), path, false, root(path.getParent()), path.getFileName())));
    }

    /** Finds what a shell that knows {@code **} would have found, had it been asked. */
    private List<InputFile> matching(String pattern, InputOptions options) throws IOException {
        // Where backslashes part folders they cannot take away the meaning of a star as well.
        String written = pattern.replace(terminal.folder().getFileSystem().getSeparator(), "/");
        Glob glob = Glob.of(written).orElseThrow(() -> missing(pattern));
        int wild = 0;
        while (!Glob.isPattern(written.substring(wild, wild + 1))) {
            wild++;
        }
        String fixed = written.substring(0, written.lastIndexOf('/', wild) + 1);
        Path folder = absolute(fixed);
        List<InputFile> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            for (Path relative : Tree.below(folder, options.ignoring())) {
                String name = fixed + slashed(relative.toString());
                Path path = folder.resolve(relative);
                if (glob.matches(name)) {
                    files.add(new InputFile(name, path, false, root(folder), relative));
                }
            }
        }
        if (files.isEmpty()) {
            throw new UsageException(phrases.get(Phrase.INPUT_UNMATCHED, pattern));
        }
        return files;
    }

    /** Returns the lines of the list of files; they are names as they stand, never patterns. */
    private List<String> listed(InputOptions options) throws IOException {
        if (options.filesFrom().isEmpty()) {
            return List.of();
        }
        String list = options.filesFrom().get();
        byte[] bytes;
        if (list.equals(STANDARD_INPUT)) {
            bytes = terminal.in().readAllBytes();
        } else {
            Path path = absolute(list);
            if (!Files.isRegularFile(path)) {
                throw missing(list);
            }
            bytes = Files.readAllBytes(path);
        }
        return Stream.of(new String(bytes, StandardCharsets.UTF_8).split(options.separator()))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private UsageException missing(String argument) {
        return new UsageException(phrases.get(Phrase.INPUT_MISSING, argument));
    }

    /**
     * Returns the path of a name, as seen from the working folder.
     *
     * @throws UsageException when no file can have this name
     */
    Path absolute(String name) {
        try {
            return terminal.folder().resolve(name).normalize();
        } catch (InvalidPathException e) {
            throw missing(name);
        }
    }

    /** Returns the folder above which a file that was named itself has no configuration. */
    private Path root(Path folder) {
        return folder.startsWith(terminal.folder()) ? terminal.folder() : folder;
    }

    /** Returns the bytes of a file, or the first ones of a file that is too large to be an SOP. */
    byte[] read(InputFile file, int most) throws IOException {
        return file.isStandardInput() ? terminal.in().readNBytes(most + 1) : read(file.path(), most);
    }

    /** Returns at most {@code most + 1} bytes of a file: one more than allowed shows that it is too large. */
    static byte[] read(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most + 1);
        }
    }

    /** Returns a path as messages show it: relative to the working folder where that is shorter, with forward slashes. */
    String name(Path path) {
        return slashed(
                path.startsWith(terminal.folder())
                        ? terminal.folder().relativize(path).toString()
                        : path.toString());
    }

    static String slashed(String path) {
        return path.replace('\\', '/');
    }
}
