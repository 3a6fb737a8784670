package id.sop.workspace;

import id.sop.config.Glob;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What the {@code .gitignore} files of a tree leave out, by the rules of gitignore(5): the last pattern that fits decides,
 * and patterns nearer to a file come after those further up. That nothing below an ignored folder can be taken back is left
 * to who walks the tree, by not entering it.
 */
final class IgnoreRules {
    /** Ignores nothing. */
    static final IgnoreRules NONE = new IgnoreRules(List.of());

    private static final String FILE = ".gitignore";
    private static final String REPOSITORY = ".git";

    /** What stands further down in a file has no effect. */
    private static final int MOST_BYTES = 1 << 20;

    private final List<Rule> rules;

    private IgnoreRules(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * One line of a file.
     *
     * @param folder where the file is
     * @param glob what it means, relative to that folder
     * @param negated whether it takes back what an earlier line ignored
     * @param foldersOnly whether plain files are not meant
     */
    private record Rule(Path folder, Glob glob, boolean negated, boolean foldersOnly) {
        boolean fits(Path path, boolean isFolder) {
            return (isFolder || !foldersOnly)
                    && path.startsWith(folder)
                    && glob.matches(Inputs.slashed(folder.relativize(path).toString()));
        }
    }

    /**
     * Returns the rules of the folders above one, up to the root of its repository. Outside of a repository there are none, and
     * none further down: otherwise what is left out would depend on the folder where one begins.
     *
     * @return nothing outside of a repository
     */
    static Optional<IgnoreRules> above(Path folder, Ownership ownership) throws IOException {
        Deque<Path> folders = new ArrayDeque<>();
        Path current = folder;
        while (current != null && !isRepository(current, ownership)) {
            current = current.getParent();
            if (current != null) {
                folders.addFirst(current);
            }
        }
        if (current == null) {
            return Optional.empty();
        }
        IgnoreRules found = NONE;
        for (Path above : folders) {
            found = found.with(above);
        }
        return Optional.of(found);
    }

    /** Tells whether a folder is the root of a repository that no stranger has made it. */
    static boolean isRepository(Path folder, Ownership ownership) throws IOException {
        Path repository = folder.resolve(REPOSITORY);
        return Files.exists(repository, LinkOption.NOFOLLOW_LINKS) && ownership.isTrusted(repository);
    }

    /** Returns these rules and those of the file in a folder further down, if there is one. */
    IgnoreRules with(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return this;
        }
        String text = new String(Inputs.read(file, MOST_BYTES), StandardCharsets.UTF_8);
        List<Rule> all = new ArrayList<>(rules);
        text.lines().flatMap(line -> rule(folder, line).stream()).forEach(all::add);
        return new IgnoreRules(List.copyOf(all));
    }

    private static Optional<Rule> rule(Path folder, String line) {
        String pattern = withoutTrailingSpaces(line.startsWith("\uFEFF") ? line.substring(1) : line);
        if (pattern.startsWith("#")) {
            return Optional.empty();
        }
        boolean negated = pattern.startsWith("!");
        pattern = negated ? pattern.substring(1) : pattern;
        boolean foldersOnly = pattern.endsWith("/");
        pattern = foldersOnly ? pattern.substring(0, pattern.length() - 1) : pattern;
        if (pattern.isEmpty()) {
            return Optional.empty();
        }
        // A slash at the beginning or in the middle ties a pattern to its folder.
        String anchored = pattern.contains("/") ? pattern.replaceFirst("^/", "") : "**/" + pattern;
        return Glob.ofIgnoreFile(anchored).map(glob -> new Rule(folder, glob, negated, foldersOnly));
    }

    private static String withoutTrailingSpaces(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ' && !(end > 1 && line.charAt(end - 2) == '\\')) {
            end--;
        }
        return line.substring(0, end);
    }

    /** Tells whether a file or folder is left out. */
    boolean ignores(Path path, boolean isFolder) {
        for (int i = rules.size() - 1; i >= 0; i--) {
            if (rules.get(i).fits(path, isFolder)) {
                return !rules.get(i).negated();
            }
        }
        return false;
    }
}
