package id.sop.workspace;

import id.sop.config.Glob;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Turns the files, folders and patterns of a command line into the SOPs that are meant. */
public final class Inputs {
    /** Stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    static final String CONFIGURATION = "sop.yaml";

    private static final String NAMELESS = "<stdin>";

    private final Path folder;
    private final InputStream in;
    private final Predicate<Path> isSop;
    private final Function<Path, Optional<byte[]>> unsaved;

    /**
     * Makes what finds files.
     *
     * @param folder the working folder, absolute
     * @param in standard input
     * @param isSop tells whether a file that is called as a configuration holds an SOP
     * @param unsaved the content of a file that is being edited, by its real path; nothing where that on the disk counts
     */
    Inputs(Path folder, InputStream in, Predicate<Path> isSop, Function<Path, Optional<byte[]>> unsaved) {
        this.folder = folder;
        this.in = in;
        this.isSop = isSop;
        this.unsaved = unsaved;
    }

    /**
     * Returns the files meant, each once, in the order of their names.
     *
     * @throws UnusableInput when an argument names nothing, or nothing is meant at all
     * @throws IOException when a folder or a list cannot be read
     */
    public List<InputFile> resolve(InputSelection selection) throws IOException {
        List<InputFile> found = new ArrayList<>();
        for (String argument : selection.arguments()) {
            found.addAll(
                    argument.equals(STANDARD_INPUT) ? List.of(standardInput(selection)) : named(argument, selection));
        }
        for (String line : listed(selection)) {
            found.addAll(existing(line, selection).orElseThrow(() -> missing(line)));
        }
        if (found.isEmpty()) {
            throw new UnusableInput(
                    UnusableInput.Reason.EMPTY, selection.filesFrom().orElse(""));
        }
        // A file that is named twice, or by a link besides, counts once, and under its own name where that was given.
        // By their
        // paths, not by the texts of these: two names may look alike in a text.
        found.sort(Comparator.comparing((InputFile file) -> !file.path().equals(file.place()))
                .thenComparing(InputFile::name));
        Map<Identity, InputFile> files = new LinkedHashMap<>();
        found.forEach(file -> files.putIfAbsent(new Identity(file.isStandardInput(), file.place()), file));
        return files.values().stream()
                .sorted(Comparator.comparing(InputFile::name))
                .toList();
    }

    /** What makes two inputs one. */
    private record Identity(boolean isStandardInput, Path place) {}

    private InputFile standardInput(InputSelection selection) throws IOException {
        Optional<Path> place = selection.standardInputName().map(this::absolute);
        Path path = place.orElse(folder.resolve("stdin.yaml"));
        String name = selection.standardInputName().map(Inputs::slashed).orElse(NAMELESS);
        return new InputFile(name, path, true, real(path), path.getFileName());
    }

    private List<InputFile> named(String argument, InputSelection selection) throws IOException {
        Optional<List<InputFile>> existing = existing(argument, selection);
        if (existing.isPresent()) {
            return existing.get();
        }
        if (!Glob.isPattern(argument)) {
            throw argument.isEmpty() ? missing(argument) : NearFile.missing(argument, absolute(argument));
        }
        return matching(argument, selection);
    }

    /** Returns the file of a name, or the SOPs of a folder; nothing when there is neither. */
    private Optional<List<InputFile>> existing(String name, InputSelection selection) throws IOException {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Path path = absolute(name);
        if (Files.isDirectory(path)) {
            List<InputFile> files = new ArrayList<>();
            for (FolderWalk.Found found : FolderWalk.below(path, selection, isSop)) {
                Path relative = found.relative();
                String shown = FileNames.shown(Path.of(name).resolve(relative));
                // Of a folder that cannot be looked into, the folder itself stands for what may be in it.
                boolean itself = relative.toString().isEmpty() && path.getFileName() != null;
                files.add(new InputFile(
                        shown, path.resolve(relative), false, found.place(), itself ? path.getFileName() : relative));
            }
            if (files.isEmpty()) {
                throw new UnusableInput(UnusableInput.Reason.NONE, name);
            }
            return Optional.of(files);
        }
        return isThere(path)
                ? Optional.of(List.of(new InputFile(slashed(name), path, false, place(path), path.getFileName())))
                : Optional.empty();
    }

    /** Tells whether there is something of a name, be it a link to nothing or what may not even be looked at. */
    private static boolean isThere(Path path) {
        try {
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (AccessDeniedException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns where a file really is; what another command writes into is where standard input would be. */
    private Path place(Path path) throws IOException {
        boolean isOpen = Files.exists(path) && FileKind.of(path) == FileKind.OPEN_DESCRIPTOR;
        return isOpen ? folder.resolve(path.getFileName()) : real(path);
    }

    /** Finds what a shell that knows {@code **} would have found, had it been asked. */
    private List<InputFile> matching(String pattern, InputSelection selection) throws IOException {
        // Where backslashes part folders they cannot take away the meaning of a star as well.
        String written = pattern.replace(folder.getFileSystem().getSeparator(), "/");
        Glob glob = Glob.of(written).orElseThrow(() -> missing(pattern));
        int wild = 0;
        while (!Glob.isPattern(written.substring(wild, wild + 1))) {
            wild++;
        }
        String fixed = written.substring(0, written.lastIndexOf('/', wild) + 1);
        Path start = absolute(fixed);
        List<InputFile> files = new ArrayList<>();
        if (Files.isDirectory(start)) {
            for (FolderWalk.Found found : FolderWalk.below(start, selection, isSop)) {
                String name = fixed + FileNames.shown(found.relative());
                if (glob.matches(name)) {
                    Path path = start.resolve(found.relative());
                    files.add(new InputFile(name, path, false, found.place(), found.relative()));
                }
            }
        }
        if (files.isEmpty()) {
            throw new UnusableInput(UnusableInput.Reason.UNMATCHED, pattern);
        }
        return files;
    }

    /** Returns the lines of the list of files; they are names as they stand, never patterns. */
    private List<String> listed(InputSelection selection) throws IOException {
        if (selection.filesFrom().isEmpty()) {
            return List.of();
        }
        String list = selection.filesFrom().get();
        if (list.equals(STANDARD_INPUT)) {
            return FileList.names(list, in, selection.separator());
        }
        Path path = absolute(list);
        if (!Files.exists(path)) {
            throw missing(list);
        }
        return FileList.names(list, path, selection.separator());
    }

    private static UnusableInput missing(String argument) {
        return new UnusableInput(UnusableInput.Reason.MISSING, argument);
    }

    /**
     * Returns the path of a name, as seen from the working folder.
     *
     * @throws UnusableInput when no file can have this name
     */
    public Path absolute(String name) {
        try {
            Path written = folder.resolve(name);
            Path plain = written.normalize();
            // Behind a link, ".." leads up from where the link leads.
            boolean same = written.equals(plain)
                    || !Files.exists(written)
                    || (Files.exists(plain) && Files.isSameFile(written, plain));
            return same ? plain : written.toRealPath();
        } catch (InvalidPathException e) {
            throw missing(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns where a path leads, whatever links are on the way. A file that is not there, as one that comes from standard
     * input, is where the nearest folder above it is.
     */
    public static Path real(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Path parent = path.getParent();
        return parent == null ? path : real(parent).resolve(path.getFileName());
    }

    /**
     * Returns the bytes of a file, or the first ones of a file that is too large to be an SOP.
     *
     * @throws LinkedOutException when it was found in a folder as a link to elsewhere
     * @throws DeadLinkException when it is a link to nothing
     */
    public byte[] read(InputFile file, int most) throws IOException {
        Optional<byte[]> edited = unsaved.apply(file.place());
        if (edited.isPresent()) {
            return edited.get();
        }
        if (!file.isStandardInput() && Files.isSymbolicLink(file.place())) {
            if (!Files.exists(file.place())) {
                throw new DeadLinkException(file.name());
            }
            throw new LinkedOutException(file.name());
        }
        return file.isStandardInput() ? in.readNBytes(most + 1) : read(file.path(), most);
    }

    /**
     * Returns at most {@code most + 1} bytes of a file: one more than allowed shows that it is too large.
     *
     * @throws IrregularFileException when it is no file of which one may know that reading it ends
     */
    public static byte[] read(Path file, int most) throws IOException {
        FileKind.demandReadable(file);
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most + 1);
        }
    }

    /** Returns the bytes of a file that no user has named, as {@link #read(Path, int)}; while it is edited, what its editor holds. */
    byte[] content(Path file, int most) throws IOException {
        Optional<byte[]> edited = unsaved.apply(file);
        return edited.isPresent() ? edited.get() : read(file, most);
    }

    /** Returns a path as messages show it: relative to the working folder where that is shorter, with forward slashes. */
    public String name(Path path) {
        return FileNames.shown(path.startsWith(folder) ? folder.relativize(path) : path);
    }

    /** Returns a path with forward slashes; where these alone part folders, a backslash is a character like others. */
    public static String slashed(String path) {
        return File.separatorChar == '\\' ? path.replace('\\', '/') : path;
    }
}
