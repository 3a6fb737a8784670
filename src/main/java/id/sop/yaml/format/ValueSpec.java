package id.sop.yaml.format;

import java.util.List;
import java.util.Optional;

/** What may stand behind a key: the shape that the decoders ask for and the JSON Schema describes. */
public sealed interface ValueSpec {
    /** One text. Every scalar is a text: numbers, dates and {@code ya} are taken as they are written. */
    ValueSpec TEXT = new Text();

    /** A text or a list of texts. */
    ValueSpec TEXTS = new Either(List.of(TEXT, new Listing(TEXT, false)));

    /** Tells whether a value may be a mapping whose keys the author chooses, none of which may be blank. */
    static boolean wantsNames(ValueSpec spec) {
        return spec instanceof Entries entries
                ? entries.names() == Names.CHOSEN && !entries.blank()
                : spec instanceof Either either
                        && either.alternatives().stream().anyMatch(ValueSpec::wantsNames);
    }

    /** Returns a shape, or the one among its alternatives, that is of a kind; no two alternatives are. */
    static <T extends ValueSpec> Optional<T> alternative(ValueSpec spec, Class<T> kind) {
        return spec instanceof Either either
                ? either.alternatives().stream()
                        .flatMap(one -> alternative(one, kind).stream())
                        .findFirst()
                : Optional.of(spec).filter(kind::isInstance).map(kind::cast);
    }

    /** A text. */
    record Text() implements ValueSpec {}

    /**
     * One of a few words.
     *
     * @param anyCase whether capital letters may stand for small ones
     */
    record Words(List<String> words, boolean anyCase) implements ValueSpec {
        /** Copies the list. */
        public Words {
            words = List.copyOf(words);
        }

        /** Returns a set of words that may be written in any case. */
        public static Words of(String... words) {
            return new Words(List.of(words), true);
        }

        /** Returns the word that was written, as it stands in the set. */
        public Optional<String> chosen(String written) {
            return words.stream()
                    .filter(word -> anyCase ? word.equalsIgnoreCase(written) : word.equals(written))
                    .findFirst();
        }

        /** Returns those of the words that are also among others. */
        public Words only(List<String> others) {
            return new Words(words.stream().filter(others::contains).toList(), anyCase);
        }
    }

    /** A mapping whose keys the format knows. */
    record Table(MappingSpec mapping) implements ValueSpec {}

    /**
     * A mapping whose keys the author chooses, or takes from the table of codes.
     *
     * @param blank whether a key may stand without a value
     */
    record Entries(Names names, ValueSpec value, boolean blank) implements ValueSpec {}

    /** Where the keys of {@link Entries} come from. */
    enum Names {
        /** The author makes them up. */
        CHOSEN,
        /** They are codes of findings; a rule speaks about others. */
        CODES,
        /** They are codes of findings, and nothing else is accepted. */
        CODES_ONLY
    }

    /**
     * A list; none of its items may be empty.
     *
     * @param distinct whether the same item may not stand in it twice
     */
    record Listing(ValueSpec item, boolean distinct) implements ValueSpec {}

    /** One of several shapes, no two of which are both texts, both lists or both mappings. */
    record Either(List<ValueSpec> alternatives) implements ValueSpec {
        /** Copies the list. */
        public Either {
            alternatives = List.copyOf(alternatives);
        }
    }
}
