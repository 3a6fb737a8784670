package id.sop.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a unit in the spellings that sheets have, and notes those that are not the proper one. */
final class UnitReader {
    /** The number one as it is joined to a unit: "sejam", "sehari". */
    static final String ONE = "se";

    static final String WORKING_DAY = "hari kerja";

    /** What makes a day a working one, and how people shorten it. */
    private static final List<String> WORKING = List.of("kerja", "krj");

    private static final List<String> CALENDAR = List.of("kalender", "kalendar", "takwim");

    /** Signs of minutes behind a figure; two of them, and {@link #DOUBLE_PRIMES}, are those of seconds. */
    private static final String PRIMES = "'′’‘´`ʹ";

    private static final String DOUBLE_PRIMES = "\"″”“ʺ";

    private static final Map<String, WorkUnit> SPELLINGS = Map.ofEntries(
            Map.entry("tahun", WorkUnit.YEAR),
            Map.entry("thn", WorkUnit.YEAR),
            Map.entry("th", WorkUnit.YEAR),
            Map.entry("bulan", WorkUnit.MONTH),
            Map.entry("bln", WorkUnit.MONTH),
            Map.entry("minggu", WorkUnit.WEEK),
            Map.entry("mggu", WorkUnit.WEEK),
            Map.entry("mgg", WorkUnit.WEEK),
            Map.entry("pekan", WorkUnit.WEEK),
            Map.entry("hari", WorkUnit.DAY),
            Map.entry("hr", WorkUnit.DAY),
            Map.entry("hk", WorkUnit.DAY),
            Map.entry("jam", WorkUnit.HOUR),
            Map.entry("jm", WorkUnit.HOUR),
            Map.entry("j", WorkUnit.HOUR),
            Map.entry("menit", WorkUnit.MINUTE),
            Map.entry("mnit", WorkUnit.MINUTE),
            Map.entry("mnt", WorkUnit.MINUTE),
            Map.entry("min", WorkUnit.MINUTE),
            Map.entry("detik", WorkUnit.SECOND),
            Map.entry("dtk", WorkUnit.SECOND));

    /** Names of several months together. */
    private static final Map<String, Period> PERIODS = Map.ofEntries(
            Map.entry("semester", new Period("semester", 6)),
            Map.entry("smt", new Period("semester", 6)),
            Map.entry("caturwulan", new Period("caturwulan", 4)),
            Map.entry("cawu", new Period("caturwulan", 4)),
            Map.entry("triwulan", new Period("triwulan", 3)),
            Map.entry("trwulan", new Period("triwulan", 3)),
            Map.entry("tw", new Period("triwulan", 3)),
            Map.entry("kuartal", new Period("kuartal", 3)),
            Map.entry("kwartal", new Period("kuartal", 3)));

    /** Words behind a unit that belong to it and change nothing. */
    private static final Map<WorkUnit, List<String>> COMPANIONS = Map.of(
            WorkUnit.HOUR, List.of("kerja"),
            WorkUnit.WEEK, List.of("kerja", "kalender"),
            WorkUnit.MONTH, List.of("kerja", "kalender"),
            WorkUnit.YEAR, List.of("anggaran", "ajaran", "akademik", "kalender"));

    /** The words that "se" is joined to; the abbreviations are not. */
    private static final List<String> JOINED =
            List.of("tahun", "bulan", "minggu", "pekan", "hari", "jam", "menit", "detik");

    private final Cursor cursor;
    private final List<Oddity> oddities;
    private int days;
    private int workingDays;

    /** Months by another name. */
    private record Period(String name, int months) {}

    /** A unit, and how many of it one of the word makes: a semester is 6 bulan. */
    record Measure(WorkUnit unit, int times) {}

    UnitReader(Cursor cursor, List<Oddity> oddities) {
        this.cursor = cursor;
        this.oddities = oddities;
    }

    /** Tells whether this lower-case word is one of a unit, such as "sejam". */
    static boolean isOneUnit(String word) {
        return word.startsWith(ONE) && JOINED.contains(word.substring(ONE.length()));
    }

    /** Tells whether this lower-case word is one of a unit, with or without "se". */
    static boolean isUnit(String word) {
        return SPELLINGS.containsKey(word) || PERIODS.containsKey(word) || isOneUnit(word);
    }

    /** Tells whether this lower-case word is jam. */
    static boolean isHour(String word) {
        return SPELLINGS.get(word) == WorkUnit.HOUR;
    }

    /** Tells whether this lower-case word is one of several months together: "triwulan". */
    static boolean isPeriod(String word) {
        return PERIODS.containsKey(word);
    }

    /** Tells whether a text has days, and calls each of them "hari kerja". */
    boolean onlyWorkingDays() {
        return workingDays > 0 && workingDays == days;
    }

    /** Reads the unit at the cursor with the point of its abbreviation; empty, without moving, when there is none. */
    Optional<Measure> read() {
        int from = cursor.position();
        String word = cursor.word();
        if (PERIODS.containsKey(word)) {
            Period period = PERIODS.get(word);
            cursor.moveTo(cursor.wordEnd());
            note(from, period.name());
            return Optional.of(new Measure(WorkUnit.MONTH, period.months()));
        }
        if (word.isEmpty()) {
            return readPrime();
        }
        WorkUnit unit = SPELLINGS.get(word);
        if (unit == null) {
            return Optional.empty();
        }
        cursor.moveTo(cursor.wordEnd());
        cursor.take('.');
        String proper = unit.word();
        if (word.equals("hk")) {
            proper = WORKING_DAY;
            workingDays++;
        } else if (unit == WorkUnit.DAY && CALENDAR.stream().anyMatch(cursor::takeWord)) {
            cursor.take('.');
            unit = WorkUnit.CALENDAR_DAY;
            proper = unit.word();
        } else if (unit == WorkUnit.DAY && WORKING.stream().anyMatch(cursor::takeWord)) {
            cursor.take('.');
            proper = WORKING_DAY + (cursor.takeWord("efektif") ? " efektif" : "");
            workingDays++;
        } else if (unit == WorkUnit.DAY && cursor.takeWord("efektif")) {
            proper = "hari efektif";
            workingDays++;
        }
        days += unit == WorkUnit.DAY ? 1 : 0;
        note(from, proper);
        COMPANIONS.getOrDefault(unit, List.of()).forEach(cursor::takeWord);
        return Optional.of(new Measure(unit, 1));
    }

    /** Reads the sign of minutes or seconds that stands in the place of a unit: 5' or 30". */
    private Optional<Measure> readPrime() {
        int from = cursor.position();
        WorkUnit unit = WorkUnit.MINUTE;
        if (isOneOf(DOUBLE_PRIMES)) {
            unit = WorkUnit.SECOND;
        } else if (!isOneOf(PRIMES)) {
            return Optional.empty();
        }
        char sign = cursor.peek(0);
        cursor.take(sign);
        if (unit == WorkUnit.MINUTE && cursor.take(sign)) {
            unit = WorkUnit.SECOND;
        }
        note(from, unit.word());
        return Optional.of(new Measure(unit, 1));
    }

    private boolean isOneOf(String signs) {
        return !cursor.atEnd() && signs.indexOf(cursor.peek(0)) >= 0;
    }

    /** Notes the unit from here to the cursor when it is not spelled as it should be. */
    private void note(int from, String proper) {
        String written = cursor.textBetween(from, cursor.position());
        // The number and kind of spaces are nobody's spelling.
        if (!Cursor.withoutSpaces(written).equals(Cursor.withoutSpaces(proper))) {
            oddities.add(new Oddity(written, from, proper));
        }
    }
}
