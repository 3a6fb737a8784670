package id.sop.rule.flow;

import id.sop.language.PlainWords;
import id.sop.model.Part;
import id.sop.model.Sop;
import id.sop.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Steps that are told by the part in which they stand: "B.1" where numbers go on, "langkah 1 bagian A", "bagian B", "Pelaksanaan"; and
 * numbers among other words where each part counts anew: they are those of their own part.
 */
final class StepOfPart {
    private static final Set<String> AROUND = Set.of(
            "langkah",
            "ke",
            "kembali",
            "dikembalikan",
            "lanjut",
            "pada",
            "di",
            "nomor",
            "no",
            "bagian",
            "tahap",
            "tabel",
            "dari",
            "awal",
            "menuju");

    private static final Pattern GLUED = Pattern.compile("(\\p{L}{1,4})(\\d{1,3})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    /** In letters; a shorter text is a mark, and no title. */
    private static final int LEAST_TITLE = 5;

    /** In letters, of a mark before a title: "IV". */
    private static final int LONGEST_MARK = 4;

    private StepOfPart() {}

    /**
     * Returns the step that a text means by its part; nothing when it does not name one, or when there are no parts.
     *
     * @param from the step by which it is written
     */
    static OptionalInt meant(String written, int from, Sop sop) {
        List<Part> parts = sop.parts().all();
        if (parts.isEmpty()) {
            return OptionalInt.empty();
        }
        List<String> words = words(written);
        List<String> numbers =
                words.stream().filter(word -> NUMBER.matcher(word).matches()).toList();
        List<String> rest =
                words.stream().filter(word -> !numbers.contains(word)).toList();
        if (numbers.size() > 1
                || (rest.isEmpty() && (numbers.isEmpty() || !sop.parts().areNumberedAnew()))) {
            return OptionalInt.empty();
        }
        if (rest.isEmpty()) {
            return sop.flow().find(from, numbers.get(0)).map(OptionalInt::of).orElse(OptionalInt.empty());
        }
        String named = String.join(" ", rest);
        int[] found = IntStream.range(0, parts.size())
                .filter(i -> isNamed(parts.get(i), i, named))
                .toArray();
        if (found.length != 1) {
            return OptionalInt.empty();
        }
        Part part = parts.get(found[0]);
        int step = part.first() + (numbers.isEmpty() ? 0 : Integer.parseInt(numbers.get(0)) - 1);
        return part.holds(step) ? OptionalInt.of(step) : OptionalInt.empty();
    }

    private static List<String> words(String written) {
        List<String> words = new ArrayList<>();
        for (String word : PlainWords.of(written)) {
            Matcher glued = GLUED.matcher(word);
            if (glued.matches()) {
                words.add(glued.group(1));
                words.add(glued.group(2));
            } else {
                words.add(word);
            }
        }
        words.removeIf(AROUND::contains);
        return words;
    }

    private static boolean isNamed(Part part, int place, String named) {
        Optional<List<String>> title =
                part.title().map(Text::value).map(PlainWords::of).filter(words -> !words.isEmpty());
        boolean marked = title.isPresent()
                && title.get().size() > 1
                && title.get().get(0).length() <= LONGEST_MARK;
        String mark = marked ? title.get().get(0) : String.valueOf((char) ('a' + place));
        String words = String.join(" ", title.orElse(List.of()));
        return named.equals(mark) || (named.length() >= LEAST_TITLE && (" " + words + " ").contains(" " + named + " "));
    }
}
