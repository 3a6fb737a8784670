package id.sop.time;

/**
 * The notation of times in the Waktu column: "2 hari 3 jam 15 menit", "1–3 hari", "maks. 2 (dua) hari kerja".
 *
 * <p>A value is one or more numbers with units, joined by nothing, a comma, a semicolon, a plus or "dan". A number is figures
 * with a decimal comma or point, ½ ¼ ¾, number words below a thousand, figures and words of which one stands in parentheses
 * and repeats the other, or a product of two numbers ("3 x 24"). A unit is a word, an abbreviation or a prime (5' and 30″). A
 * range is two values with a dash, "s/d", "s.d.", "sampai", "hingga" or "atau" between them, of which the first may leave its
 * unit to the second. A {@link Qualifier} may stand before or behind all, and a remark behind it: brackets, "per berkas", "sejak
 * diterima". Capitals, and the number and kind of spaces, make no difference.
 *
 * <p>What is no value may be words that tell when or how often, times of several cases, or the time of a clock.
 *
 * <p>Whether a range is reversed is judged by {@link WorkCalendar#STANDARD} and by the clock: only one that runs
 * backwards by both is, since "7 hari - 1 minggu" and "1 hari - 8 jam" each make sense by one of them.
 */
public final class TimeNotation {
    private TimeNotation() {}

    /** Reads a text, whatever it holds, in time proportional to its length. */
    public static Reading parse(String text) {
        Reading reading = whole(text);
        if (!(reading instanceof Reading.Unreadable unreadable) || unreadable.reason() == Reading.Reason.EMPTY) {
            return reading;
        }
        return ClockTime.read(text)
                .or(() -> CasesReader.read(text))
                .or(() -> OpenTimes.read(text))
                .orElse(reading);
    }

    /** Tells whether a text is a time and nothing besides; sooner than {@link #parse} where most texts are none. */
    public static boolean isBareTime(String text) {
        return whole(text) instanceof Reading.Measured time && !time.has(Reading.Trait.REMARK);
    }

    /** Reads a text that is one time as a whole; times of several cases always hold remarks. */
    private static Reading whole(String text) {
        Reading reading = new TimeReader(text).read();
        boolean other = reading instanceof Reading.Unreadable unreadable && unreadable.reason() != Reading.Reason.EMPTY;
        return other ? Rewording.read(text).orElse(reading) : reading;
    }
}
