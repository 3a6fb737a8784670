package id.sop.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The numbers of the steps or the lines of which one message is true, printed as people write them: "2, 4–6".
 *
 * @param numbers from 1, in order, each of them once
 * @param ofSteps whether they are those of steps, which a sheet may number otherwise
 */
public record Places(List<Integer> numbers, boolean ofSteps) implements Message.OfSteps {
    /** No place at all: by it, messages are compared that differ in nothing else. */
    public static final Places NONE = new Places(List.of(), false);

    /** Copies the list. */
    public Places {
        numbers = List.copyOf(numbers);
    }

    /** Returns one line. */
    public static Places of(int line) {
        return new Places(List.of(line), false);
    }

    /** Returns one step. */
    public static Places ofStep(int number) {
        return ofSteps(List.of(number));
    }

    /** Returns some steps, in order. */
    public static Places ofSteps(List<Integer> numbers) {
        return new Places(numbers, true);
    }

    /** Returns all places of several. */
    static Places all(List<Places> several) {
        SortedSet<Integer> numbers = new TreeSet<>();
        several.forEach(places -> numbers.addAll(places.numbers));
        return new Places(new ArrayList<>(numbers), several.stream().anyMatch(Places::ofSteps));
    }

    /** Returns the numbers, with a dash for three or more that follow one another. */
    @Override
    public String toString() {
        return print(List.of());
    }

    @Override
    public String print(List<String> names) {
        List<String> parts = new ArrayList<>();
        int i = 0;
        while (i < numbers.size()) {
            int last = i;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
                last++;
            }
            if (last - i < 2) {
                parts.add(name(numbers.get(i), names));
                i++;
            } else {
                parts.add(name(numbers.get(i), names) + "–" + name(numbers.get(last), names));
                i = last + 1;
            }
        }
        return String.join(", ", parts);
    }

    private String name(int number, List<String> names) {
        return ofSteps && number <= names.size() ? names.get(number - 1) : String.valueOf(number);
    }
}
