package id.sop.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;

/**
 * Reads what stands behind a value and does not change it: brackets ("2 minggu (10 hari kerja)"), for what the value holds ("5
 * menit/berkas", "15 menit per pemohon") and from when it runs ("3 hari sejak diterima"). Serves once.
 */
final class RemarkReader {
    private static final List<String> PER = List.of(
            "per",
            "tiap",
            "setiap",
            "untuk setiap",
            "untuk tiap",
            "untuk satu",
            "untuk 1",
            "utk setiap",
            "utk tiap",
            "utk satu",
            "utk 1",
            "x jumlah",
            "× jumlah",
            "x banyak",
            "kali jumlah",
            "dikali jumlah",
            "dikali banyak",
            "dikalikan jumlah",
            "/");

    /** "per" written together with what it counts; most words that begin so are others, such as "persiapan". */
    private static final List<String> GLUED = List.of(
            "perberkas",
            "perorang",
            "perdokumen",
            "persurat",
            "perpemohon",
            "perlembar",
            "perhalaman",
            "perunit",
            "perkegiatan",
            "perdesa");

    private static final List<String> SINCE = List.of(
            "sejak",
            "semenjak",
            "setelah",
            "stlh",
            "sesudah",
            "ssdh",
            "terhitung",
            "dihitung",
            "dari tanggal",
            "dari saat",
            "pasca");

    private static final List<String> WITHIN = List.of("dalam");

    /** Words behind a value that say nothing new. */
    private static final List<String> EMPHASES = List.of(
            "saja",
            "penuh",
            "nonstop",
            "non stop",
            "non-stop",
            "setelahnya",
            "sesudahnya",
            "kemudian",
            "masing-masing");

    /** A working week between the five days of an office and the seven of a ward, a day between half a day and its hours. */
    private static final WorkCalendar SHORTEST = new WorkCalendar(5 * 60, 5);

    private static final WorkCalendar LONGEST = new WorkCalendar(24 * 60, 7);

    /** Between days and longer units the hours of a day make no difference. */
    private static final WorkCalendar WORKING_WEEK = new WorkCalendar(60, 5);

    private static final WorkCalendar WHOLE_WEEK = new WorkCalendar(60, 7);

    private static final BigDecimal TOLERANCE = new BigDecimal("1.1");

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
        if (contradictionEnd.isEmpty() && (readEqual() || readEach() || readWords())) {
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
                && !isSame(repeated);
        if (other) {
            contradictionEnd = OptionalInt.of(cursor.position());
        }
        return true;
    }

    /** Reads the same time in other units: "1 hari = 8 jam", "2 minggu/10 hari kerja", "1 hari [8 jam]". */
    private boolean readEqual() {
        int start = cursor.position();
        boolean equal = cursor.take('=');
        boolean bracket = !equal && cursor.take('[');
        if (!equal && !bracket && !cursor.take('/')) {
            return false;
        }
        int end = cursor.trimmedEnd();
        String rest = cursor.textBetween(cursor.position(), end);
        String text = bracket && rest.endsWith("]") ? rest.substring(0, rest.length() - 1) : rest;
        boolean time = !text.isEmpty()
                && new TimeReader(text).read() instanceof Reading.Measured repeated
                && repeated.value().isExact()
                && (equal || !isOfSameUnits(repeated.value()));
        boolean same = time && new TimeReader(text).read() instanceof Reading.Measured repeated && isSame(repeated);
        if (time && (same || equal)) {
            cursor.moveTo(end);
            contradictionEnd = same ? contradictionEnd : OptionalInt.of(end);
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    private boolean isOfSameUnits(WorkTimeRange other) {
        return value.max().amounts().keySet().equals(other.max().amounts().keySet());
    }

    private boolean isSame(Reading.Measured repeated) {
        return mayBeTheSame(value.min(), repeated.value().min())
                || mayBeTheSame(value.max(), repeated.value().max());
    }

    /** Reads how long each of several takes: "5 hari @ 2 jam", "5 hari x 2 jam", "2 menit @berkas". */
    private boolean readEach() {
        int start = cursor.position();
        boolean each = cursor.take('@');
        boolean times = !each && (cursor.take('x') || cursor.take('×'));
        cursor.skipSpaces();
        int end = cursor.trimmedEnd();
        boolean found =
                (each && cursor.position() < end) || (times && isOfHours(cursor.textBetween(cursor.position(), end)));
        cursor.moveTo(found ? end : start);
        return found;
    }

    /** Tells whether a text is a time within the days of the value: "5 hari x 2 jam". */
    private boolean isOfHours(String text) {
        return isOfDays(value.max())
                && new TimeReader(text).read() instanceof Reading.Measured hours
                && hours.value().max().amounts().keySet().stream().allMatch(unit -> unit.compareTo(WorkUnit.DAY) > 0);
    }

    /** Tells whether two times can be the same by some office's hours; of one unit they must be equal. */
    private static boolean mayBeTheSame(WorkTime one, WorkTime other) {
        if (one.amounts().keySet().equals(other.amounts().keySet())) {
            return one.equals(other);
        }
        boolean ofDays = isOfDays(one) && isOfDays(other);
        WorkCalendar shortest = ofDays ? WORKING_WEEK : SHORTEST;
        WorkCalendar longest = ofDays ? WHOLE_WEEK : LONGEST;
        return isWithin(shortest.minutes(one), longest.minutes(other))
                && isWithin(shortest.minutes(other), longest.minutes(one));
    }

    /** A month of four weeks is one too, and so is a year of 365 days. */
    private static boolean isWithin(BigDecimal shorter, BigDecimal longer) {
        return shorter.compareTo(longer.multiply(TOLERANCE)) <= 0;
    }

    private static boolean isOfDays(WorkTime time) {
        return time.amounts().keySet().stream().noneMatch(unit -> unit.compareTo(WorkUnit.DAY) > 0);
    }

    private boolean readWords() {
        int start = cursor.position();
        boolean rate = UnitReader.isOneUnit(cursor.word());
        if (!rate) {
            if (cursor.take(',')) {
                cursor.skipSpaces();
            }
            if (cursor.takeAny(GLUED).isPresent()) {
                return true;
            }
            boolean per = cursor.takeAny(PER).isPresent();
            boolean within = !per && cursor.takeAny(WITHIN).isPresent() && UnitReader.isOneUnit(nextWord());
            if (!per && !within && cursor.takeAny(SINCE).isEmpty()) {
                cursor.moveTo(start);
                return false;
            }
            cursor.skipSpaces();
            rate = within || (per && UnitReader.isUnit(cursor.word()));
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

    private String nextWord() {
        cursor.skipSpaces();
        return cursor.word();
    }

    /** Tells whether a number with a unit stands somewhere in a text: another time, and no remark. */
    static boolean namesTime(String text) {
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
