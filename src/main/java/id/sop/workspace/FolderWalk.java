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
import java.util.Locale;

/**
 * The SOPs below a folder: files that end in .yaml or .yml, without hidden ones, configurations, and what {@code .gitignore}
 * files leave out.
 *
 * <p>A file behind a symbolic link counts while it stays in the tree. Folders behind links are not entered, so that no link
 * leads out of the tree or round in it.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final boolean ignoring;
    private final Deque<IgnoreRules> rules = new ArrayDeque<>();
    private final List<Path> found = new ArrayList<>();

    private FolderWalk(Path root, boolean ignoring) {
        this.root = root;
        this.ignoring = ignoring;
    }

    /**
     * Returns the files, relative to the folder.
     *
     * @param ignoring whether {@code .gitignore} files count
     */
    static List<Path> below(Path folder, boolean ignoring) throws IOException {
        Path root = folder.toRealPath();
        FolderWalk tree = new FolderWalk(root, ignoring);
        tree.rules.push(ignoring ? IgnoreRules.above(root) : IgnoreRules.NONE);
        Files.walkFileTree(root, tree);
        return tree.found;
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
    public FileVisitResult postVisitDirectory(Path folder, IOException trouble) throws IOException {
        rules.pop();
        return super.postVisitDirectory(folder, trouble);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        // A pipe that is called like an SOP is not one, but whoever made it may think that it was checked.
        boolean isFile = attributes.isRegularFile()
                || attributes.isOther()
                || (attributes.isSymbolicLink() && leadsToFileInside(file));
        if (isFile && isSop(file) && !rules.element().ignores(file, false)) {
            found.add(root.relativize(file));
        }
        return FileVisitResult.CONTINUE;
    }

    /** What cannot be entered is an input that cannot be read: that is said of it, and the others are looked at. */
    @Override
    public FileVisitResult visitFileFailed(Path path, IOException trouble) throws IOException {
        if (path.equals(root)) {
            throw trouble;
        }
        found.add(root.relativize(path));
        return FileVisitResult.CONTINUE;
    }

    private boolean leadsToFileInside(Path link) {
        try {
            Path target = link.toRealPath();
            return target.startsWith(root) && Files.isRegularFile(target);
        } catch (IOException e) {
            // It leads nowhere, or round to itself.
            return false;
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static boolean isSop(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(".yaml") || name.endsWith(".yml"))
                && !name.equals(Inputs.CONFIGURATION)
                && !isHidden(file);
    }
}
