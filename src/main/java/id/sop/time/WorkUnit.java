package id.sop.time;

/** A unit of working time; the constants stand largest first, which is the order of printing. */
public enum WorkUnit {
    YEAR("tahun"),
    MONTH("bulan"),
    WEEK("minggu"),
    /** A day of the calendar, holidays included; procurement and licensing count in it. */
    CALENDAR_DAY("hari kalender"),
    /** A working day; "hari" without more says the same as "hari kerja". */
    DAY("hari"),
    HOUR("jam"),
    MINUTE("menit"),
    SECOND("detik");

    private final String word;

    WorkUnit(String word) {
        this.word = word;
    }

    /** Returns the Indonesian word that sheets print, in lower case. */
    public String word() {
        return word;
    }
}
