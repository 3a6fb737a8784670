package id.sop.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The versions of Java on this machine: where the system property {@code jdks} says, or in the usual folder. */
public final class Jdks {
    private static final Path USUAL = Path.of("/usr/lib/jvm");
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
    private static final int OLDEST = 17;

    private Jdks() {}

    /** Returns one folder for each version, besides the one that runs, that can run the program. */
    public static List<Path> others() throws IOException {
        Map<Integer, Path> found = new TreeMap<>();
        for (Path home : candidates()) {
            Path release = home.resolve("release");
            if (Files.isExecutable(home.resolve("bin/java")) && Files.isRegularFile(release)) {
                Matcher version = VERSION.matcher(Files.readString(release));
                if (version.find()) {
                    found.putIfAbsent(Integer.valueOf(version.group(1)), home);
                }
            }
        }
        found.remove(Runtime.version().feature());
        found.keySet().removeIf(version -> version < OLDEST);
        return List.copyOf(found.values());
    }

    private static List<Path> candidates() throws IOException {
        String named = System.getProperty("jdks");
        if (named != null) {
            return Stream.of(named.split(System.getProperty("path.separator"), -1))
                    .map(Path::of)
                    .toList();
        }
        if (!Files.isDirectory(USUAL)) {
            return List.of();
        }
        try (Stream<Path> homes = Files.list(USUAL)) {
            return homes.sorted().toList();
        }
    }
}
