package id.sop.workspace;

import id.sop.diagnostic.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file that was most likely meant by a name that no file has: {@code surat.yaml.txt}, {@code Surat.yaml}, {@code surat.yml}. */
final class NearFile {
    /** Whoever has more files in one folder finds his own sooner than this. */
    private static final int MOST_FILES = 5_000;

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".txt", ".yaml.txt", ".yml.txt", ".docx");

    private NearFile() {}

    /** Returns what is to be said of a name that nothing has. */
    static UnusableInput missing(String argument, Path path) {
        Path name = path.getFileName();
        Path folder = path.getParent();
        Optional<String> near = name == null || folder == null ? Optional.empty() : near(folder, name.toString());
        if (near.isEmpty()) {
            return new UnusableInput(UnusableInput.Reason.MISSING, argument);
        }
        String shown = argument.substring(
                        0, Math.max(0, argument.length() - name.toString().length()))
                + near.get();
        boolean added = isEndingAdded(near.get(), name.toString());
        if (near.get().startsWith(name + " ")) {
            return new UnusableInput(UnusableInput.Reason.BEGINNING, argument, Inputs.slashed(shown));
        }
        UnusableInput.Reason reason = added ? UnusableInput.Reason.ENDING_ADDED : UnusableInput.Reason.NEAR;
        return new UnusableInput(reason, argument, Inputs.slashed(shown));
    }

    private static boolean isEndingAdded(String near, String name) {
        return name.indexOf('.') > 0 && lower(near).startsWith(lower(name) + ".");
    }

    private static Optional<String> near(Path folder, String name) {
        List<String> there;
        try (Stream<Path> files = Files.list(folder)) {
            there = files.limit(MOST_FILES)
                    .map(file -> file.getFileName().toString())
                    .filter(file -> !file.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return Optional.empty();
        }
        return there.stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .or(() -> there.stream()
                        .filter(file -> file.startsWith(name + " ")
                                && (isYaml(file) || Files.isDirectory(folder.resolve(file))))
                        .findFirst())
                .or(() ->
                        there.stream().filter(file -> isEndingAdded(file, name)).findFirst())
                .or(() -> there.stream()
                        .filter(file ->
                                ENDINGS.stream().anyMatch(ending -> lower(file).equals(stem(name) + ending)))
                        .findFirst())
                .or(() -> Spelling.nearest(
                        name,
                        there.stream()
                                .filter(file -> isYaml(file) && isMisspelt(name, file))
                                .toList()));
    }

    /** Tells whether a name may be a slip of the hand: no other number, and the same letters but for some, without its ending. */
    private static boolean isMisspelt(String name, String file) {
        String written = stem(name);
        String there = stem(file);
        return digits(written).equals(digits(there)) && Spelling.isWithin(written.length() / 3, written, there);
    }

    private static String digits(String name) {
        return name.chars()
                .filter(c -> c >= '0' && c <= '9')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isYaml(String file) {
        return lower(file).endsWith(".yaml") || lower(file).endsWith(".yml");
    }

    private static String stem(String name) {
        String lower = lower(name);
        return ENDINGS.stream()
                .filter(lower::endsWith)
                .map(ending -> lower.substring(0, lower.length() - ending.length()))
                .min(Comparator.comparingInt(String::length))
                .orElse(lower);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
