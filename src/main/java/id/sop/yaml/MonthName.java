package id.sop.yaml;

import id.sop.diagnostic.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A month by a name that was recognised.
 *
 * @param number from 1
 * @param certain whether it is one of its names, and no misspelling
 */
record MonthName(int number, boolean certain) {
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember");

    /** Other names of months: English, old spelling, short, Roman numerals. */
    private static final Map<String, Integer> OTHER_NAMES = otherNames();

    private static Map<String, Integer> otherNames() {
        String[] lines = {
            "january jan i",
            "february feb pebruari peb ii",
            "march mar mrt iii",
            "april apr iv",
            "may v",
            "june jun vi",
            "july jul vii",
            "august aug agu agt ags agst agus agust viii",
            "sept sep ix",
            "october oct okt x",
            "nopember nov nop xi",
            "december dec des xii"
        };
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < lines.length; i++) {
            for (String name : lines[i].split(" ", -1)) {
                names.put(name, i + 1);
            }
        }
        return Map.copyOf(names);
    }

    /** Returns the month that a word in lower case names, surely or by its letters. */
    static Optional<MonthName> of(String name) {
        if (MONTHS.contains(name)) {
            return Optional.of(new MonthName(MONTHS.indexOf(name) + 1, true));
        }
        if (OTHER_NAMES.containsKey(name)) {
            return Optional.of(new MonthName(OTHER_NAMES.get(name), true));
        }
        // A day of the week is nobody's month.
        boolean day = Stream.of("senin", "selasa", "rabu", "kamis", "jumat", "jum", "sabtu", "minggu", "tanggal")
                .anyMatch(name::equals);
        return day || name.length() < 3
                ? Optional.empty()
                : Spelling.nearest(name, MONTHS).map(near -> new MonthName(MONTHS.indexOf(near) + 1, false));
    }
}
