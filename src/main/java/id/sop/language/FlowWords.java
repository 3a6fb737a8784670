package id.sop.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What people write in the place where the number of a step is due: {@code kembali ke langkah 2}, {@code Memeriksa berkas},
 * {@code berhenti}.
 */
public final class FlowWords {
    /** The number that stands for the end of the procedure. */
    public static final int END = 0;

    /** In words; what is longer says more than where to go. */
    private static final int MOST_WORDS = 8;

    /** In letters; a shorter part of an activity is found by chance. */
    private static final int LEAST_LETTERS = 5;

    /** The same with the spaces around it. */
    private static final int LEAST_SPACED = LEAST_LETTERS + 2;

    private static final List<String> ORDINALS = List.of(
            "pertama",
            "kedua",
            "ketiga",
            "keempat",
            "kelima",
            "keenam",
            "ketujuh",
            "kedelapan",
            "kesembilan",
            "kesepuluh");

    private static final List<String> NUMBERS =
            List.of("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh");

    /** A number with the first letter of its word: "L3", "langkah3". */
    private static final Pattern GLUED = Pattern.compile("(?:l|lk|lgk|langkah|step|no|nomor|ke)(\\d{1,3})");

    /** What says no more than that a step follows, or in which direction it lies. */
    private static final Set<String> TOWARDS = Set.of(
            "langkah",
            "ke",
            "ka",
            "menuju",
            "kembali",
            "kembalikan",
            "dikembalikan",
            "ulang",
            "ulangi",
            "lanjut",
            "lanjutkan",
            "dilanjutkan",
            "terus",
            "teruskan",
            "diteruskan",
            "nomor",
            "no",
            "step",
            "pada",
            "dari",
            "mulai");

    private static final int MOST_DIGITS = 3;

    private static final Map<String, String> DIRECTIONS = WordList.table(FlowWords.class, "directions.txt");
    private static final Set<String> ENDS = words("akhir");
    private static final Set<String> FIRST = words("awal");
    private static final Set<String> BACK = words("mundur");
    private static final Set<String> ONWARD = words("maju");

    private final List<List<String>> steps;

    /** The plain words of the same texts, each between spaces, once somebody has asked: most files have no such place. */
    private Optional<List<List<String>>> spaced = Optional.empty();

    /**
     * Makes the words for the steps of one procedure. They cost something only once they are asked.
     *
     * @param steps for each step, from the first, its activity and who performs it
     */
    public FlowWords(List<List<String>> steps) {
        this.steps = List.copyOf(steps);
    }

    private static Set<String> words(String direction) {
        return Set.of(DIRECTIONS.get(direction).split(" "));
    }

    /**
     * Returns the step that a text means: its number from 1, or {@link #END}; nothing when that is not clear.
     *
     * @param from the step in which it is written, from 1
     */
    public OptionalInt meant(String written, int from) {
        OptionalInt described = described(written);
        return described.isPresent() || isNumbered(written) ? described : direction(written, from);
    }

    /**
     * Returns the step that a text names by its number and says nothing besides, so that it can mean no other one: {@code langkah 3},
     * {@code -> 3}, {@code kembali ke langkah 1}; nothing where the number lies in another direction than its words.
     *
     * @param from the step in which it is written, from 1
     */
    public OptionalInt stated(String written, int from) {
        List<String> words = PlainWords.of(written);
        List<String> digits = words.stream()
                .filter(word -> word.chars().allMatch(FlowWords::isDigit))
                .toList();
        boolean plain = digits.size() == 1
                && digits.get(0).length() <= MOST_DIGITS
                && words.get(words.size() - 1).equals(digits.get(0))
                && written.chars().noneMatch(sign -> ",.;&+/~<".indexOf(sign) >= 0 && written.indexOf("no.") < 0)
                && words.stream().filter(word -> !word.equals(digits.get(0))).allMatch(TOWARDS::contains);
        if (!plain || (written.strip().startsWith("-") && !written.contains(">"))) {
            return OptionalInt.empty();
        }
        int step = Integer.parseInt(digits.get(0));
        boolean back = step < from || words.stream().noneMatch(BACK::contains);
        boolean onward = step > from || words.stream().noneMatch(ONWARD::contains);
        return step >= 1 && step <= steps.size() && back && onward ? OptionalInt.of(step) : OptionalInt.empty();
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }

    /** Returns the step that a text names by its number from 1, or by what is done in it; nothing when that is not clear. */
    public OptionalInt described(String written) {
        List<String> words = PlainWords.of(written);
        String plain = String.join(" ", words);
        String asked = spaced(plain);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return OptionalInt.empty();
        }
        OptionalInt named = only(asked::equals);
        if (named.isPresent()) {
            return named;
        }
        List<Integer> numbers = numbers(words);
        int last = NUMBERS.indexOf(words.get(words.size() - 1));
        boolean spelled =
                last >= 0 && words.subList(0, words.size() - 1).stream().allMatch(TOWARDS::contains);
        if (numbers.isEmpty() && spelled) {
            numbers = List.of(last + 1);
        }
        if (!numbers.isEmpty()) {
            int number = numbers.get(0);
            boolean one = numbers.size() == 1 && number >= 1 && number <= steps.size();
            return one ? OptionalInt.of(number) : OptionalInt.empty();
        }
        boolean telling = plain.length() >= LEAST_LETTERS;
        OptionalInt part = telling ? only(text -> text.contains(asked)) : named;
        return part.isPresent() ? part : only(text -> text.length() >= LEAST_SPACED && asked.contains(text));
    }

    /** Tells whether a text holds the number of a step, or of one that does not exist. */
    private boolean isNumbered(String written) {
        return !numbers(PlainWords.of(written)).isEmpty();
    }

    private List<Integer> numbers(List<String> words) {
        List<Integer> numbers = new ArrayList<>();
        words.forEach(word -> number(word, steps.size()).ifPresent(numbers::add));
        return numbers;
    }

    private static OptionalInt number(String word, int steps) {
        Matcher glued = GLUED.matcher(word);
        String digits = glued.matches() ? glued.group(1) : word;
        if (digits.chars().allMatch(FlowWords::isDigit)) {
            return OptionalInt.of(digits.length() > MOST_DIGITS ? -1 : Integer.parseInt(digits));
        }
        int ordinal = ORDINALS.indexOf(word);
        if (ordinal >= 0) {
            return OptionalInt.of(ordinal + 1);
        }
        return word.equals("terakhir") ? OptionalInt.of(steps) : OptionalInt.empty();
    }

    private static OptionalInt direction(String written, int from) {
        List<String> words = PlainWords.of(written);
        if (words.size() > MOST_WORDS) {
            return OptionalInt.empty();
        }
        if (words.stream().anyMatch(FIRST::contains)) {
            return OptionalInt.of(1);
        }
        if (words.stream().anyMatch(ENDS::contains)) {
            return OptionalInt.of(END);
        }
        if (words.stream().anyMatch(BACK::contains)) {
            return from > 1 ? OptionalInt.of(from - 1) : OptionalInt.empty();
        }
        return words.stream().anyMatch(ONWARD::contains) ? OptionalInt.of(from + 1) : OptionalInt.empty();
    }

    private static List<String> spaced(List<String> texts) {
        return texts.stream().map(text -> spaced(PlainWords.key(text))).toList();
    }

    private static String spaced(String words) {
        return " " + words + " ";
    }

    /** Returns the only step of which a text passes a test. */
    private OptionalInt only(Predicate<String> test) {
        if (spaced.isEmpty()) {
            spaced = Optional.of(steps.stream().map(FlowWords::spaced).toList());
        }
        List<List<String>> texts = spaced.get();
        int[] found = IntStream.range(0, texts.size())
                .filter(step -> texts.get(step).stream().anyMatch(test))
                .limit(2)
                .toArray();
        return found.length == 1 ? OptionalInt.of(found[0] + 1) : OptionalInt.empty();
    }
}
