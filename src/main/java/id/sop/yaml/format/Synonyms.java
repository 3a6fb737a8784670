package id.sop.yaml.format;

import id.sop.language.WordList;
import id.sop.yaml.repair.KeyWords;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Other words for the keys of an SOP. */
public final class Synonyms {
    /** By mapping and word, as {@code langkah hasil}. */
    private static final Map<String, String> MEANT = read();

    /** The mappings whose keys an SOP holds. */
    public static final List<MappingSpec> MAPPINGS = List.of(
            SopFormat.SOP,
            SopFormat.STEP,
            SopFormat.DECISION,
            SopFormat.ANSWER,
            SopFormat.APPROVAL,
            SopFormat.SIGNATORY,
            SopFormat.OTHER_PART,
            SopFormat.PART,
            SopFormat.REQUIREMENT,
            PerformersFormat.TOGETHER,
            ActorFormat.ACTOR);

    private Synonyms() {}

    private static Map<String, String> read() {
        Map<String, String> meant = new HashMap<>();
        for (String line : WordList.lines(Synonyms.class, "sinonim-kunci.txt")) {
            String[] words = line.split(" ");
            Arrays.stream(words).skip(2).forEach(word -> meant.put(words[0] + " " + word, words[1]));
        }
        return Map.copyOf(meant);
    }

    /** Returns the key of a mapping that another word means. */
    public static Optional<String> meant(String written, MappingSpec mapping) {
        // What an office says of its SOPs has the keys that an SOP has.
        String name = mapping.name().equals(SopFormat.OFFICE) ? SopFormat.SOP.name() : mapping.name();
        return Optional.ofNullable(MEANT.get(name + " " + KeyWords.normal(written)))
                .filter(key -> mapping.key(key).isPresent());
    }

    /** Returns all words by which a line of an SOP is known to hold a key. */
    public static KeyWords keyWords() {
        Set<String> exact = new HashSet<>();
        MAPPINGS.forEach(mapping -> exact.addAll(mapping.names()));
        Map<String, String> synonyms = new HashMap<>();
        MEANT.forEach((word, key) -> synonyms.putIfAbsent(word.substring(word.indexOf(' ') + 1), key));
        synonyms.keySet().removeAll(exact);
        Map<String, List<String>> mappings = new HashMap<>();
        MAPPINGS.forEach(mapping -> mappings.merge(
                mapping.equals(SopFormat.SOP) ? KeyWords.FILE : mapping.name(),
                mapping.names(),
                (one, other) ->
                        Stream.concat(one.stream(), other.stream()).distinct().toList()));
        return new KeyWords(exact, synonyms, mappings);
    }
}
