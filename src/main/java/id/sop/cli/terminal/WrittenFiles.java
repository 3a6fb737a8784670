package id.sop.cli.terminal;

import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.FileKind;
import id.sop.workspace.InputFile;
import id.sop.workspace.Inputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The files that a run will write, settled before the first of them is: none is written twice, none over a file that the run
 * reads, and none where something lies that is no plain file. A file is the same however it is spelled, and whatever links lead to
 * it.
 */
public final class WrittenFiles {
    /** Whoever names the folder of results so means a file. */
    private static final List<String> SHEET_ENDINGS = List.of(".pdf", ".png", ".svg");

    /** So many links Linux follows one after another (path_resolution(7)). */
    private static final int MOST_LINKS = 40;

    /** In bytes; no file system of Linux takes longer names, and those of Windows and macOS hardly do. */
    private static final int LONGEST_NAME = 255;

    private static final String CONFIGURATION = "sop.yaml";

    /** SOPs and settings, templates, logos and rosters. */
    private static final Pattern AUTHORED = Pattern.compile("\\.(?:ya?ml|ftlh|css|png|jpe?g|svg|csv|xlsx|docx)$");

    private final Terminal terminal;
    private final Phrases phrases;
    private final Map<Path, Refusal> read = new HashMap<>();
    private final Map<String, String> taken = new LinkedHashMap<>();
    private final List<Family> families = new ArrayList<>();

    /** Begins with none. */
    public WrittenFiles(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    /** What is said of a result that would be written over a file; what the phrase names is that file. */
    private record Refusal(Phrase phrase, String file) {}

    /** Results of which only the names are known yet: those below a folder that a test holds for. */
    private record Family(Path folder, Predicate<String> names, String by) {}

    /** Keeps SOPs from being written over. */
    public void spare(List<InputFile> files, Phrase refusal) {
        files.stream()
                .filter(file -> !file.isStandardInput())
                .forEach(file -> read.put(file.place(), new Refusal(refusal, file.name())));
    }

    /** Keeps a file that an option names, and that is there, from being written over. */
    public void spare(Path file) throws IOException {
        read.put(
                destination(terminal.folder().resolve(file)), new Refusal(Phrase.USAGE_OVER_READ, terminal.name(file)));
    }

    /**
     * Takes a place for a result. Whatever bears its name is replaced by it, a link as well.
     *
     * @param by what the result is made of, as the user calls it
     * @throws UsageException when the place is taken, or belongs to a file that is read
     */
    public void result(Path target, String by) throws IOException {
        Path place =
                Inputs.real(target.getParent()).resolve(target.getFileName()).normalize();
        refuseRead(place);
        take(place, target, by, Phrase.USAGE_COLLISION);
    }

    /**
     * Takes places for results of which only the names are known yet.
     *
     * @param names holds for their paths below the folder, with forward slashes
     * @param by what they are made of, as the user calls it
     */
    public void results(Path folder, Predicate<String> names, String by) throws IOException {
        families.add(new Family(Inputs.real(folder).normalize(), names, by));
    }

    /**
     * Takes the place of the file that an option names; behind a link, that to which it leads.
     *
     * @param option as the user knows it
     * @return where to write
     * @throws UsageException when the place is taken, belongs to a file that is read, or cannot be written to
     */
    public Path named(Path file, String option) throws IOException {
        Path target = terminal.folder().resolve(file).normalize();
        demandFolder(target.getParent());
        if (Files.exists(target)) {
            FileKind kind = FileKind.of(target);
            if (kind == FileKind.OPEN_DESCRIPTOR || kind == FileKind.CHARACTER_DEVICE) {
                return target;
            }
            if (kind != FileKind.PLAIN) {
                throw new UsageException(phrases.get(Phrase.USAGE_NO_FILE, terminal.name(target)));
            }
        }
        Path place = destination(target);
        refuseRead(place);
        if (isAuthored(place)) {
            throw new UsageException(phrases.get(Phrase.USAGE_OVER_AUTHORED, terminal.name(target)));
        }
        if (place.getFileName().toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw new UsageException(phrases.get(Phrase.USAGE_LONG_NAME, option, LONGEST_NAME));
        }
        for (Family family : families) {
            if (place.startsWith(family.folder())
                    && family.names()
                            .test(Inputs.slashed(
                                    family.folder().relativize(place).toString()))) {
                throw new UsageException(
                        phrases.get(Phrase.USAGE_SAME_FILE, terminal.name(target), family.by(), option));
            }
        }
        take(place, target, option, Phrase.USAGE_SAME_FILE);
        return target;
    }

    /**
     * Makes sure that results can be put into a folder that is there or will be made.
     *
     * @throws UsageException when something else lies there, or a folder would be made under the name of a sheet
     */
    public void demandFolder(Path folder) throws IOException {
        String name = folder.toString().toLowerCase(Locale.ROOT);
        if (SHEET_ENDINGS.stream().anyMatch(name::endsWith) && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(phrases.get(Phrase.USAGE_SHEET_NAME, terminal.name(folder)));
        }
        Path found = folder;
        // A link that leads nowhere is there, too, and no folder can be made of it.
        while (found != null && !Files.exists(found, LinkOption.NOFOLLOW_LINKS)) {
            found = found.getParent();
        }
        if (found != null && !Files.isDirectory(found)) {
            throw new UsageException(phrases.get(Phrase.USAGE_NO_FOLDER, terminal.name(found)));
        }
    }

    /** Returns where what is written to a path comes to lie, whatever links lead there and whether anything is there yet. */
    public static Path destination(Path file) throws IOException {
        Path place = file.toAbsolutePath().normalize();
        for (int i = 0; i < MOST_LINKS && place.getParent() != null; i++) {
            place = Inputs.real(place.getParent()).resolve(place.getFileName());
            if (!Files.isSymbolicLink(place)) {
                return place;
            }
            place = place.resolveSibling(Files.readSymbolicLink(place)).normalize();
        }
        return place;
    }

    /**
     * Tells whether a file is one that people write, by its name: what is written by a mistake there is lost. A
     * configuration is read wherever it lies, and must not come into being as something else.
     */
    private static boolean isAuthored(Path place) {
        String name = place.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.equals(CONFIGURATION)
                || (Files.exists(place) && AUTHORED.matcher(name).find());
    }

    private void refuseRead(Path place) {
        Refusal refusal = read.get(place);
        if (refusal != null) {
            throw new UsageException(phrases.get(refusal.phrase(), refusal.file()));
        }
    }

    private void take(Path place, Path target, String by, Phrase refusal) {
        // Some file systems do not tell capitals from small letters.
        String other = taken.putIfAbsent(place.toString().toLowerCase(Locale.ROOT), by);
        if (other != null) {
            throw new UsageException(phrases.get(refusal, terminal.name(target), other, by));
        }
    }
}
