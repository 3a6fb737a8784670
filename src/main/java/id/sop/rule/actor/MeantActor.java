package id.sop.rule.actor;

import id.sop.diagnostic.Spelling;
import id.sop.language.PlainWords;
import id.sop.model.Actor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the actor whom a text means that stands where the key of one is due, or of a step. Everything it returns is a key. */
public final class MeantActor {
    /** In characters; nobody writes a longer name into one cell. */
    private static final int LONGEST = 200;

    /** What stands before names without making somebody else of them. */
    private static final Set<String> COURTESIES = Set.of(
            "bapak",
            "ibu",
            "pak",
            "bu",
            "bpk",
            "sdr",
            "sdri",
            "saudara",
            "saudari",
            "yth",
            "para",
            "seorang",
            "oleh",
            "ke",
            "kepada",
            "kembali",
            "dikembalikan",
            "diteruskan",
            "lanjut");

    private final List<Actor> actors;

    /** Makes a search among some columns. */
    public MeantActor(List<Actor> actors) {
        this.actors = List.copyOf(actors);
    }

    /** Returns the column of which a text is the key or the head, in any capitals. */
    public Optional<String> certain(String written) {
        return first(actors.stream().filter(actor -> actor.key().equalsIgnoreCase(written)))
                .or(() -> named(written));
    }

    /** Returns the key of the column that has this name at its head: the one mistaken for the other. */
    private Optional<String> named(String written) {
        return first(actors.stream().filter(actor -> actor.name().value().equalsIgnoreCase(written)));
    }

    private static Optional<String> first(Stream<Actor> found) {
        return found.map(Actor::key).findFirst();
    }

    /** Returns the column whose key, or else whose head, is spelt nearly so; a whole word more or less is no misspelling. */
    public Optional<String> nearest(String written) {
        return nearest(written, actors.stream().map(Actor::key)).or(() -> nearest(
                        written, actors.stream().map(actor -> actor.name().value()))
                .flatMap(this::named));
    }

    private static Optional<String> nearest(String written, Stream<String> names) {
        Set<String> words = Set.copyOf(Arrays.asList(words(written).split(" ")));
        return Spelling.nearest(
                written,
                names.filter(name -> {
                            Set<String> others =
                                    Set.copyOf(Arrays.asList(words(name).split(" ")));
                            return words.equals(others) || !(words.containsAll(others) || others.containsAll(words));
                        })
                        .toList());
    }

    /**
     * Returns the only column whose key or head opens a text or is opened by it, words of courtesy left out: {@code Bapak Camat}, or
     * {@code petugas} for {@code Petugas Loket}. A {@code Sekretaris Camat} is somebody else than the {@code Camat}.
     */
    public Optional<String> within(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String words = words(written);
        List<String> found = actors.stream()
                .filter(actor -> Stream.of(actor.key(), actor.name().value())
                        .map(MeantActor::words)
                        .anyMatch(name -> !name.isBlank()
                                && !words.isBlank()
                                && (name.startsWith(words) || words.startsWith(name))))
                .map(Actor::key)
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Returns the words of a name behind those of courtesy, each with a space behind it. */
    private static String words(String name) {
        return Arrays.stream(PlainWords.key(name).split(" "))
                .dropWhile(COURTESIES::contains)
                .map(word -> word + " ")
                .collect(Collectors.joining());
    }
}
