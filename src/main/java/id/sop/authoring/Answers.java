package id.sop.authoring;

import id.sop.language.ProcedureTitle;
import id.sop.model.Keys;
import id.sop.time.ProperSpelling;
import id.sop.time.Reading;
import id.sop.time.TimeNotation;
import id.sop.wording.NewPhrase;
import id.sop.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what people answer: as they write it, in lists that were pasted, with numbers in place of names. */
public final class Answers {
    /** In characters, of one answer; on a sheet that is half a page. */
    static final int LONGEST = 500;

    /** What is said of a step. */
    private static final int MOST_PARTS = 7;

    private static final Set<String> DENIALS = Set.of("tidak", "bukan", "t", "n", "no");

    private final Phrases phrases;

    /** Makes one that complains in a language. */
    public Answers(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Returns a line without what nobody meant to type: keys for the cursor, control and invisible characters, spaces at its ends.
     * A tab or the end of a line becomes a space.
     */
    public static String plain(String line) {
        StringBuilder plain = new StringBuilder();
        int[] characters = line.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            int type = Character.getType(characters[i]);
            if (characters[i] == 0x1B && i + 1 < characters.length && characters[i + 1] == '[') {
                // ECMA-48, 5.4: a control sequence ends with a character from @ to ~.
                i += 2;
                while (i < characters.length && (characters[i] < '@' || characters[i] > '~')) {
                    i++;
                }
            } else if (Character.isWhitespace(characters[i]) || type == Character.SPACE_SEPARATOR) {
                plain.append(' ');
            } else if (type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.SURROGATE
                    && type != Character.UNASSIGNED) {
                plain.appendCodePoint(characters[i]);
            }
        }
        return plain.toString().strip();
    }

    /** Returns the name of a procedure, without the "SOP" that the sheet prints before it (ID016). */
    public static String title(String line) {
        String name = plain(line);
        return ProcedureTitle.behindLabel(name).orElse(name);
    }

    /** Reads any text. */
    Answer<String> text(String answer) {
        return answer.codePointCount(0, answer.length()) > LONGEST
                ? Answer.no(phrases.get(NewPhrase.LONG, answer.codePointCount(0, answer.length()), LONGEST))
                : Answer.of(answer);
    }

    /** Reads who performs a step: numbers or names of actors, parted by commas or semicolons. */
    Answer<List<String>> performers(String answer, List<String> actors) {
        Optional<String> whole = actor(answer, actors);
        if (whole.isPresent()) {
            return Answer.of(List.of(whole.get()));
        }
        List<String> found = new ArrayList<>();
        for (String piece : parts(answer.replace(" dan ", ","), ",;")) {
            Optional<String> actor = actor(piece, actors);
            if (actor.isEmpty()) {
                return Answer.no(unknown(piece, answer, actors));
            }
            found.add(actor.get());
        }
        return Answer.of(found);
    }

    /** Says that nobody is called so, and who may be meant: the only one whose name has these words. */
    private String unknown(String piece, String answer, List<String> actors) {
        if (actors.isEmpty()) {
            return phrases.get(NewPhrase.NO_ACTORS);
        }
        List<String> having = actors.stream()
                .filter(actor -> words(actor).contains(words(piece)))
                .toList();
        return having.size() != 1
                ? phrases.get(NewPhrase.NO_ACTOR, piece, answer)
                : phrases.get(NewPhrase.NEAR_ACTOR, piece, actors.indexOf(having.get(0)) + 1, having.get(0), answer);
    }

    private static String words(String name) {
        return " " + name.toLowerCase(Locale.ROOT) + " ";
    }

    private static Optional<String> actor(String piece, List<String> actors) {
        OptionalNumber number = OptionalNumber.of(piece);
        if (number.isWithin(actors.size())) {
            return Optional.of(actors.get(number.value() - 1));
        }
        return actors.stream().filter(piece::equalsIgnoreCase).findFirst();
    }

    private static List<String> parts(String answer, String signs) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= answer.length(); i++) {
            if (i == answer.length() || signs.indexOf(answer.charAt(i)) >= 0) {
                parts.add(answer.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /**
     * Reads documents that are parted by semicolons; numbers may be parted by commas.
     *
     * @param outputs what the steps put out, in their order; a number means one of these
     */
    Answer<List<String>> requirements(String answer, List<String> outputs) {
        List<String> documents = new ArrayList<>();
        List<String> numbers = parts(answer.replace(" dan ", ","), ",;");
        boolean numbered =
                numbers.stream().allMatch(piece -> OptionalNumber.of(piece).isNumber());
        for (String piece : numbered ? numbers : parts(answer, ";")) {
            OptionalNumber number = OptionalNumber.of(piece);
            if (number.isNumber() && !(number.isWithin(outputs.size()) && hasText(outputs, number.value()))) {
                return Answer.no(phrases.get(NewPhrase.NO_DOCUMENT, piece));
            }
            documents.add(number.isNumber() ? outputs.get(number.value() - 1) : piece);
        }
        boolean one = documents.size() == 1 && answer.indexOf(',') >= 0;
        return new Answer<>(
                Optional.of(documents.stream().distinct().toList()), one ? phrases.get(NewPhrase.ONE_DOCUMENT) : "");
    }

    private static boolean hasText(List<String> outputs, int number) {
        return !outputs.get(number - 1).isEmpty();
    }

    /** Reads how long a step takes; units that are abbreviated or lack their space are written as sheets have them. */
    Answer<String> time(String answer) {
        Reading reading = TimeNotation.parse(answer);
        if (!(reading instanceof Reading.Unreadable unreadable) || answer.contains("${")) {
            return Answer.of(ProperSpelling.of(answer));
        }
        return switch (unreadable.reason()) {
            case MISSING_UNIT -> Answer.no(phrases.get(NewPhrase.NO_UNIT, unreadable.piece()));
            case CLOCK_TIME -> Answer.no(phrases.get(NewPhrase.CLOCK, unreadable.piece()));
            default -> Answer.no(phrases.get(NewPhrase.NO_TIME, answer));
        };
    }

    /**
     * Reads where an answer leads.
     *
     * @param step the number of the step that decides
     * @param steps how many there are
     * @return an empty text where nothing is decided
     */
    Answer<String> target(String answer, int step, int steps) {
        String word = answer.toLowerCase(Locale.ROOT).replace("langkah ", "").strip();
        if (word.equals(Keys.END) || word.equals(Keys.NEXT)) {
            return Answer.of(word);
        }
        if (DENIALS.contains(word)) {
            return Answer.of("");
        }
        OptionalNumber number = OptionalNumber.of(word);
        if (number.value() == step) {
            return Answer.no(phrases.get(NewPhrase.SAME_STEP, step));
        }
        return number.isWithin(steps)
                ? Answer.of(String.valueOf(number.value()))
                : Answer.no(phrases.get(NewPhrase.NO_STEP, answer, steps));
    }

    /**
     * Reads a text that was told without being asked for.
     *
     * @throws IllegalArgumentException whose message says what is wrong with it
     */
    public String told(String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            throw new IllegalArgumentException(phrases.get(NewPhrase.NOTHING_SAID));
        }
        return taken(text(plain));
    }

    /**
     * Reads actors that were told without being asked for.
     *
     * @throws IllegalArgumentException whose message says which of them cannot be
     */
    public List<String> actors(List<String> names) {
        List<String> actors = new ArrayList<>();
        for (String name : names) {
            String actor = told(name);
            if (actors.stream().anyMatch(actor::equalsIgnoreCase)) {
                throw new IllegalArgumentException(
                        phrases.get(NewPhrase.TWICE, actor).strip());
            }
            actors.add(actor);
        }
        return actors;
    }

    /**
     * Reads steps, each on one line: what is asked of a step, in that order, parted by {@code |}.
     *
     * @throws IllegalArgumentException whose message says what cannot be read
     */
    public NewSop steps(NewSop sop, List<String> lines) {
        List<List<String>> rows = lines.stream().map(this::row).toList();
        List<String> actors = new ArrayList<>(sop.actors());
        List<String> outputs = rows.stream().map(row -> cell(row, 4)).toList();
        List<NewStep> steps = IntStream.range(0, rows.size())
                .mapToObj(i -> step(rows.get(i), i + 1, actors, outputs))
                .toList();
        return new NewSop(sop.name(), sop.institution(), sop.identity(), actors, steps);
    }

    private List<String> row(String line) {
        List<String> row = Stream.of(line.split("\\|", -1)).map(Answers::plain).toList();
        if (row.stream().allMatch(String::isEmpty)) {
            throw new IllegalArgumentException(phrases.get(NewPhrase.NOTHING_SAID));
        }
        if (row.size() > MOST_PARTS) {
            throw new IllegalArgumentException(phrases.get(NewPhrase.MANY_PARTS, row.size(), MOST_PARTS));
        }
        return row;
    }

    private NewStep step(List<String> row, int number, List<String> actors, List<String> outputs) {
        // A conversation adds an actor so, and here it does no harm.
        String performers =
                cell(row, 1).startsWith("+") ? cell(row, 1).substring(1).strip() : cell(row, 1);
        if (actor(performers, actors).isEmpty() && OptionalNumber.of(performers).value() == 0) {
            // Whoever was not named before has a column from here on.
            parts(performers, ";").stream()
                    .filter(name -> actor(name, actors).isEmpty())
                    .forEach(actors::add);
        }
        String no = taken(cell(row, 5), answer -> target(answer, number, outputs.size()));
        return new NewStep(
                taken(ListLine.unnumbered(row.get(0)), this::text),
                performers.isEmpty() ? List.of() : taken(performers(performers, actors)),
                cell(row, 2).isEmpty() ? List.of() : taken(requirements(cell(row, 2), outputs)),
                taken(cell(row, 3), this::time),
                taken(cell(row, 4), this::text),
                no,
                taken(cell(row, 6), answer -> target(answer, number, outputs.size())));
    }

    private static String taken(String answer, Function<String, Answer<String>> reading) {
        return answer.isEmpty() ? "" : taken(reading.apply(answer));
    }

    private static <T> T taken(Answer<T> answer) {
        return answer.value().orElseThrow(() -> new IllegalArgumentException(answer.said()));
    }

    private static String cell(List<String> row, int index) {
        return index < row.size() ? row.get(index) : "";
    }
}
