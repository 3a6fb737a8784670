package id.sop.time;

import java.util.List;
import java.util.OptionalInt;

/**
 * Reads what stands behind a value and does not change it: brackets ("2 minggu (10 hari kerja)"), for what the value holds ("5
 * menit/berkas", "15 menit per pemohon") and from when it runs ("3 hari sejak diterima"). Serves once.
 */
final class RemarkReader {
    private static final List<String> PER =
            List.of("per", "tiap", "setiap", "untuk setiap", "untuk tiap", "untuk satu", "untuk 1", "@", "/");

    private static final List<String> SINCE =
            List.of("sejak", "semenjak", "setelah", "sesudah", "terhitung", "dihitung", "dari tanggal", "dari saat");

    /** Words behind a value that say nothing new. */
    private static final List<String> EMPHASES =
            List.of("saja", "penuh", "nonstop", "non stop", "non-stop", "setelahnya", "sesudahnya", "kemudian");

    /** A working week between the five days of an office and the seven of a ward, a day between half a day and its hours. */
    private static final WorkCalendar SHORTEST = new WorkCalendar(5 * 60, 5);

    private static final WorkCalendar LONGEST = new WorkCalendar(24 * 60, 7);

    /** Each is read as a time of its own; nobody writes more behind one. */
    private static final int MOST_BRACKETS = 8;

    private final Cursor cursor;
    private final WorkTimeRange value;
    private boolean found;
    private boolean rateOfTime;
    private OptionalInt contradictionEnd = OptionalInt.empty();

    RemarkReader(Cursor cursor, WorkTimeRange value) {
        this.cursor = cursor;
        this.value = value;
    }

    /** Reads on from the cursor, which stays where nothing more is a remark. */
    void read() {
        cursor.skipSpaces();
        if (cursor.takeAny(EMPHASES).isPresent()) {
            found = true;
            cursor.skipSpaces();
        }
        for (int i = 0; i < MOST_BRACKETS && contradictionEnd.isEmpty() && readBracket(); i++) {
            found = true;
            cursor.skipSpaces();
        }
        if (readWords()) {
            found = true;
        }
        int end = cursor.position();
        cursor.skipSpaces();
        if (!cursor.take('.')) {
            cursor.moveTo(end);
        }
    }

    boolean isFound() {
        return found;
    }

    /** Tells whether the value is one of every day, week or the like ("2 jam per hari"), so that it adds up to nothing known. */
    boolean isRateOfTime() {
        return rateOfTime;
    }

    /** Returns where the bracket ends that holds another time than the value; empty when there is none. */
    OptionalInt contradictionEnd() {
        return contradictionEnd;
    }

    private boolean readBracket() {
        int open = cursor.position();
        if (!cursor.take('(')) {
            return false;
        }
        int inner = cursor.position();
        int closing = cursor.find(')');
        if (closing < 0) {
            cursor.moveTo(open);
            return false;
        }
        cursor.moveTo(closing + 1);
        String text = cursor.textBetween(inner, closing);
        boolean other = text.indexOf('(') < 0
                && new TimeReader(text).read() instanceof Reading.Measured repeated
                && !mayBeTheSame(value.min(), repeated.value().min())
                && !mayBeTheSame(value.max(), repeated.value().max());
        if (other) {
            contradictionEnd = OptionalInt.of(cursor.position());
        }
        return true;
    }

    /** Tells whether two times can be the same by some office's hours; of one unit they must be equal. */
    private static boolean mayBeTheSame(WorkTime one, WorkTime other) {
        if (one.amounts().keySet().equals(other.amounts().keySet())) {
            return one.equals(other);
        }
        return SHORTEST.minutes(one).compareTo(LONGEST.minutes(other)) <= 0
                && SHORTEST.minutes(other).compareTo(LONGEST.minutes(one)) <= 0;
    }

    private boolean readWords() {
        int start = cursor.position();
        boolean rate = UnitReader.isOneUnit(cursor.word());
        if (!rate) {
            if (cursor.take(',')) {
                cursor.skipSpaces();
            }
            boolean per = cursor.takeAny(PER).isPresent();
            if (!per && cursor.takeAny(SINCE).isEmpty()) {
                cursor.moveTo(start);
                return false;
            }
            cursor.skipSpaces();
            rate = per && UnitReader.isUnit(cursor.word());
        }
        int end = cursor.trimmedEnd();
        String rest = cursor.textBetween(cursor.position(), end);
        if (rest.isEmpty() || namesTime(rest)) {
            cursor.moveTo(start);
            return false;
        }
        rateOfTime = rate;
        cursor.moveTo(end);
        return true;
    }

    /** Tells whether a number with a unit stands somewhere in a text: another time, and no remark. */
    private static boolean namesTime(String text) {
        Cursor place = new Cursor(text);
        while (!place.atEnd()) {
            char character = place.peek(0);
            place.take(character);
            if (character >= '0' && character <= '9') {
                int next = place.position();
                place.skipSpaces();
                if (UnitReader.isUnit(place.word())) {
                    return true;
                }
                place.moveTo(next);
            }
        }
        return false;
    }
}
