package id.sop.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads times for several cases: "7 hari dengan Bupati; 2 hari dengan Kadin", "ringan: 1 hari, berat: 3 hari". The longest counts,
 * since whoever is told less may wait in vain.
 */
final class CasesReader {
    /** Longer than any cell. */
    private static final int LONGEST = 300;

    private static final Pattern SEPARATOR =
            Pattern.compile("[;\\n]|,(?!\\d)|(?<![\\p{L}\\p{N}])atau(?![\\p{L}\\p{N}])|(?<=\\p{L}) ?/ ?(?=\\d)| / ");

    /** Of an item of a list; it tells no case. */
    private static final Pattern MARK = Pattern.compile("^\\s*+(?:[-–—•*]|\\p{L}[.)]|\\d[.)](?!\\d))\\s*+");

    private CasesReader() {}

    /** Returns the longest of at least two times with words that tell the cases; nothing for every other text. */
    static Optional<Reading> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<Reading.Measured> times = new ArrayList<>();
        boolean labelled = false;
        for (String marked : SEPARATOR.split(text, -1)) {
            String part = MARK.matcher(marked).replaceFirst("");
            Optional<Reading.Measured> time = time(part);
            if (time.isEmpty()) {
                return Optional.empty();
            }
            labelled |=
                    !(new TimeReader(part).read() instanceof Reading.Measured whole) || whole.has(Reading.Trait.REMARK);
            times.add(time.get());
        }
        return labelled && times.size() > 1 ? Optional.of(longest(times)) : Optional.empty();
    }

    /** Returns the only time of a part, which words may precede and follow. */
    private static Optional<Reading.Measured> time(String part) {
        int figure = 0;
        while (figure < part.length() && !Character.isDigit(part.charAt(figure))) {
            figure++;
        }
        String value = part.substring(figure);
        Reading reading = new TimeReader(value).read();
        if (reading instanceof Reading.Unreadable flawed && flawed.reason() == Reading.Reason.TRAILING_TEXT) {
            boolean more = flawed.piece().chars().anyMatch(Character::isDigit);
            reading = more ? reading : new TimeReader(value.substring(0, flawed.offset())).read();
        }
        return reading instanceof Reading.Measured measured ? Optional.of(measured) : Optional.empty();
    }

    private static Reading.Measured longest(List<Reading.Measured> times) {
        Reading.Measured longest = times.get(0);
        for (Reading.Measured time : times) {
            boolean longer = WorkCalendar.STANDARD.compare(
                            time.value().max(), longest.value().max())
                    > 0;
            longest = longer ? time : longest;
        }
        Set<Reading.Trait> traits = EnumSet.of(Reading.Trait.CASES, Reading.Trait.REMARK);
        traits.addAll(longest.traits());
        return new Reading.Measured(
                WorkTimeRange.exactly(longest.value().max()), longest.qualifier(), traits, List.of());
    }
}
