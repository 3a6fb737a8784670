package id.sop.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads lists of words that lie as resources beside the class that needs them; lines that begin with # are remarks. */
public final class WordList {
    private WordList() {}

    /** Returns the lines of a list, without those that are empty or remarks. */
    public static List<String> lines(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the words of a list with any number of them on a line. */
    public static Set<String> words(Class<?> beside, String resource) {
        return lines(beside, resource).stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the first word of each line with the words behind it; nothing may stand behind a word. */
    public static Map<String, String> table(Class<?> beside, String resource) {
        return lines(beside, resource).stream()
                .map(line -> line.split("\\s+", 2))
                .collect(Collectors.toUnmodifiableMap(
                        fields -> fields[0], fields -> fields.length > 1 ? fields[1] : ""));
    }
}
