package id.sop.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The numbers of the steps or the lines of which one message is true, printed as people write them: "2, 4–6".
 *
 * @param numbers from 1, in order, each of them once
 */
public record Places(List<Integer> numbers) {
    /** No place at all: by it, messages are compared that differ in nothing else. */
    public static final Places NONE = new Places(List.of());

    /** Copies the list. */
    public Places {
        numbers = List.copyOf(numbers);
    }

    /** Returns one place. */
    public static Places of(int number) {
        return new Places(List.of(number));
    }

    /** Returns all places of several. */
    static Places all(List<Places> several) {
        SortedSet<Integer> numbers = new TreeSet<>();
        several.forEach(places -> numbers.addAll(places.numbers));
        return new Places(new ArrayList<>(numbers));
    }

    /** Returns the numbers, with a dash for three or more that follow one another. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        int i = 0;
        while (i < numbers.size()) {
            int last = i;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
                last++;
            }
            if (last - i < 2) {
                parts.add(String.valueOf(numbers.get(i)));
                i++;
            } else {
                parts.add(numbers.get(i) + "–" + numbers.get(last));
                i = last + 1;
            }
        }
        return String.join(", ", parts);
    }
}
