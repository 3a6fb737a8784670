package id.sop.yaml.decoding;

import id.sop.diagnostic.Message;
import id.sop.yaml.repair.KeyWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which keys of a mapping are named to somebody who wrote one that it does not know, and that looks like none of them. */
final class KnownKeys {
    /** A list of more keys says nothing to who reads it. */
    private static final int MOST = 20;

    /** How many of a longer list are named. */
    private static final int FIRST = 8;

    /** In letters. */
    private static final int LEAST_ALIKE = 4;

    private KnownKeys() {}

    /** What is said of a key that has a word, or its first letters, in common with some of many that its mapping knows. */
    @Message.Words("YM002.mirip")
    private record Similar(String key, String mapping, String similar) implements Message {}

    /** Returns what is to be said of a key: with all that are known, and of many with those like it or with the first ones. */
    static Message told(String key, String mapping, List<String> known) {
        if (known.size() <= MOST) {
            return new UnknownKey(key, mapping, String.join(", ", known), "");
        }
        String similar = first(known.stream().filter(other -> isSimilar(KeyWords.normal(key), other)));
        return similar.isEmpty()
                ? new UnknownKey(key, mapping, first(known.stream()) + ", …", "")
                : new Similar(key, mapping, similar);
    }

    private static String first(Stream<String> keys) {
        return keys.limit(FIRST).collect(Collectors.joining(", "));
    }

    /** Tells whether two keys have a word in common, or begin with the same letters. */
    private static boolean isSimilar(String key, String other) {
        List<String> words = List.of(other.split("_", -1));
        boolean begins = key.length() >= LEAST_ALIKE && other.startsWith(key.substring(0, LEAST_ALIKE));
        return begins
                || Stream.of(key.split("_", -1)).anyMatch(word -> word.length() >= LEAST_ALIKE && words.contains(word));
    }
}
