package id.sop.workspace;

import id.sop.model.Text;
import id.sop.template.BuiltInTemplates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What has a part in the findings and sheets of some SOPs, whether it is there or could come. */
public final class WatchedFiles {
    private static final String IGNORE = ".gitignore";

    /** Whoever watches more folders than this has named the wrong one. */
    private static final int MOST_FOLDERS = 2000;

    private WatchedFiles() {}

    /**
     * Returns the SOPs themselves, the configurations above them, the templates and logos that are chosen, and the folders in which
     * SOPs may come.
     *
     * @param roots the folders of which all SOPs are meant
     * @param logos how the SOPs that have a logo name it
     */
    public static Set<Path> of(
            Workspace workspace, List<Path> roots, List<InputFile> files, Map<InputFile, Text> logos) {
        Set<Path> watched = new HashSet<>();
        Set<Path> folders = new HashSet<>();
        roots.forEach(root -> addFolders(root, watched));
        for (InputFile file : files) {
            watched.add(file.path());
            watched.add(file.place());
            if (folders.add(file.folder())) {
                addConfigured(workspace.configurations().at(file.folder()), file.folder(), watched);
            }
            if (logos.containsKey(file)) {
                addLogo(workspace.configuration(file), file, logos.get(file), watched);
            }
        }
        return watched;
    }

    /** A configuration counts also where there is none yet. */
    private static void addConfigured(Configured configured, Path folder, Set<Path> watched) {
        Path last = configured.path().last();
        for (Path above = folder; above != null && above.startsWith(last); above = above.getParent()) {
            watched.add(above.resolve(Inputs.CONFIGURATION));
            watched.add(above.resolve(IGNORE));
        }
        watched.addAll(configured.files());
        configured.configuration().template().ifPresent(name -> watched.addAll(ofTemplate(configured.folder(), name)));
    }

    /** Returns the folder of a template, and what is in it; nothing of one that came with the program. */
    public static Set<Path> ofTemplate(Path base, String name) {
        Set<Path> watched = new HashSet<>();
        if (BuiltInTemplates.find(name).isEmpty()) {
            addTemplate(base, name, watched);
        }
        return watched;
    }

    private static void addTemplate(Path base, String name, Set<Path> watched) {
        try {
            Path folder = base.resolve(name).normalize();
            watched.add(folder);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.forEach(watched::add);
                }
            }
        } catch (InvalidPathException e) {
            // There is no such folder, and none can come.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addLogo(Configured configured, InputFile file, Text logo, Set<Path> watched) {
        LogoFiles files = new LogoFiles(file, configured);
        files.usable(logo).ifPresent(watched::add);
        try {
            watched.add(files.folder(logo).resolve(logo.value()).normalize());
        } catch (InvalidPathException e) {
            // There is no such file, and none can come.
        }
    }

    private static void addFolders(Path root, Set<Path> watched) {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                private int folders;

                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (!folder.equals(root) && folder.getFileName().toString().startsWith(".")) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    watched.add(folder);
                    return ++folders < MOST_FOLDERS ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException trouble) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
