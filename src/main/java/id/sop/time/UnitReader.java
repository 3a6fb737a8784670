package id.sop.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a unit in the spellings that sheets have, and notes those that are not the proper one. */
final class UnitReader {
    /** The number one as it is joined to a unit: "sejam", "sehari". */
    static final String ONE = "se";

    private static final String WORKING_DAY = "hari kerja";

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
            Map.entry("min", WorkUnit.MINUTE));

    /** The words that "se" is joined to; the abbreviations are not. */
    private static final List<String> JOINED = List.of("tahun", "bulan", "minggu", "pekan", "hari", "jam", "menit");

    private final Cursor cursor;
    private final List<Oddity> oddities;

    UnitReader(Cursor cursor, List<Oddity> oddities) {
        this.cursor = cursor;
        this.oddities = oddities;
    }

    /** Tells whether this lower-case word is one of a unit, such as "sejam". */
    static boolean isOneUnit(String word) {
        return word.startsWith(ONE) && JOINED.contains(word.substring(ONE.length()));
    }

    /** Reads the unit at the cursor with the point of its abbreviation; empty, without moving, when there is none. */
    Optional<WorkUnit> read() {
        int from = cursor.position();
        String word = cursor.word();
        WorkUnit unit = SPELLINGS.get(word);
        if (unit == null) {
            return Optional.empty();
        }
        cursor.moveTo(cursor.wordEnd());
        cursor.take('.');
        String proper = unit.word();
        if (word.equals("hk")) {
            proper = WORKING_DAY;
        } else if (unit == WorkUnit.DAY && (cursor.takeWord("kalender") || cursor.takeWord("kalendar"))) {
            cursor.take('.');
            unit = WorkUnit.CALENDAR_DAY;
            proper = unit.word();
        } else if (unit == WorkUnit.DAY && cursor.takeWord("kerja")) {
            cursor.take('.');
            proper = WORKING_DAY;
        }
        String written = cursor.textBetween(from, cursor.position());
        // The number and kind of spaces are nobody's spelling.
        if (!Cursor.withoutSpaces(written).equals(Cursor.withoutSpaces(proper))) {
            oddities.add(new Oddity(written, from, proper));
        }
        return Optional.of(unit);
    }
}
