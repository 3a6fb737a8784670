package id.sop.workspace;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The SOPs or documents below a folder, by how their names end, without hidden ones, configurations, and what
 * {@code .gitignore} files leave out.
 *
 * <p>A file behind a symbolic link counts while it stays in the tree. Folders behind links are not entered, so that no link
 * leads out of the tree or round in it. A document behind a link that leads out counts as the link itself, which is not read
 * ({@link LinkedOutException}), so that it is told of; so does an SOP behind a link to nothing ({@link DeadLinkException}).
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final boolean ignoring;
    private final Sought sought;
    private final Deque<IgnoreRules> rules = new ArrayDeque<>();
    private final List<Found> found = new ArrayList<>();
    private final List<Found> configurations = new ArrayList<>();

    private FolderWalk(Path root, boolean ignoring, Sought sought) {
        this.root = root;
        this.ignoring = ignoring;
        this.sought = sought;
    }

    /**
     * A file.
     *
     * @param relative its place below the folder
     * @param place where it really is
     */
    record Found(Path relative, Path place) {}

    /**
     * Returns the files of a folder. Where there is none, those that somebody called like a configuration.
     *
     * @param selection tells which files are meant, and whether {@code .gitignore} files count
     * @param isSop tells whether a file that is called like a configuration holds an SOP
     */
    static List<Found> below(Path folder, InputSelection selection, Predicate<Path> isSop) throws IOException {
        Path root = folder.toRealPath();
        Optional<IgnoreRules> above =
                selection.ignoring() ? IgnoreRules.above(root, new Ownership()) : Optional.empty();
        FolderWalk tree = new FolderWalk(root, above.isPresent(), selection.sought());
        tree.rules.push(above.orElse(IgnoreRules.NONE));
        Files.walkFileTree(root, tree);
        return tree.found.isEmpty()
                ? tree.configurations.stream()
                        .filter(found -> isSop.test(found.place()))
                        .toList()
                : tree.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (!folder.equals(root) && (isHidden(folder) || rules.element().ignores(folder, true))) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        rules.push(ignoring ? rules.element().with(folder) : IgnoreRules.NONE);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException trouble) {
        rules.pop();
        return trouble == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, trouble);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean isLink = attributes.isSymbolicLink();
        // A pipe that is called like an SOP is not one, but whoever made it may think that it was checked.
        boolean isFile = attributes.isRegularFile() || attributes.isOther() || isLink;
        if (isFile && isSought(file) && !rules.element().ignores(file, false)) {
            // A link to nothing is told of: whoever made it believes that an SOP is there.
            Optional<Path> place = isLink
                    ? fileInside(file).or(() -> Optional.of(file)
                            .filter(link -> sought == Sought.DOCUMENTS || !Files.exists(link)))
                    : Optional.of(file);
            boolean isConfiguration = sought != Sought.SOPS_AND_CONFIGURATIONS && isConfiguration(file);
            place.ifPresent(
                    real -> (isConfiguration ? configurations : found).add(new Found(root.relativize(file), real)));
        }
        return FileVisitResult.CONTINUE;
    }

    /** What cannot be entered is an input that cannot be read: that is said of it, and the others are looked at. */
    @Override
    public FileVisitResult visitFileFailed(Path path, IOException trouble) {
        found.add(new Found(root.relativize(path), path));
        return FileVisitResult.CONTINUE;
    }

    /** Returns where a link leads, if that is a file in the tree. */
    private Optional<Path> fileInside(Path link) {
        try {
            Path target = link.toRealPath();
            return Optional.of(target).filter(path -> path.startsWith(root) && Files.isRegularFile(path));
        } catch (IOException e) {
            // It leads nowhere, or round to itself.
            return Optional.empty();
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private boolean isSought(Path file) {
        String name = file.getFileName().toString();
        return (sought.includes(name) || isMisnamed(name)) && !isHidden(file);
    }

    /** Tells whether a configuration got the ending of a text from an editor that hides it: it has no effect, and that is told of it. */
    private boolean isMisnamed(String name) {
        return sought == Sought.SOPS && name.equalsIgnoreCase(Inputs.CONFIGURATION + ".txt");
    }

    /** Tells whether a file is found where a configuration is looked for: in other capitals only where names do not differ by them. */
    private static boolean isConfiguration(Path file) {
        String name = file.getFileName().toString();
        try {
            Path looked = file.resolveSibling(Inputs.CONFIGURATION);
            return name.equals(Inputs.CONFIGURATION)
                    || (name.equalsIgnoreCase(Inputs.CONFIGURATION)
                            && Files.exists(looked)
                            && Files.isSameFile(looked, file));
        } catch (IOException e) {
            return false;
        }
    }
}
