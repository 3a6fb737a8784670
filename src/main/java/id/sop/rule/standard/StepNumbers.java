package id.sop.rule.standard;

import java.util.ArrayList;
import java.util.List;

/** Numbers of steps in words. */
final class StepNumbers {
    private StepNumbers() {}

    /** Returns ascending numbers with three and more in a row drawn together: "1–4, 6, 7". */
    static String print(List<Integer> numbers) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            boolean goesOn = i < numbers.size() && numbers.get(i) == numbers.get(i - 1) + 1;
            if (!goesOn) {
                add(pieces, numbers.subList(from, i));
                from = i;
            }
        }
        return String.join(", ", pieces);
    }

    private static void add(List<String> pieces, List<Integer> row) {
        if (row.size() > 2) {
            pieces.add(row.get(0) + "–" + row.get(row.size() - 1));
        } else {
            row.forEach(number -> pieces.add(String.valueOf(number)));
        }
    }
}
