package id.sop.fix;

import id.sop.time.Capitals;
import id.sop.time.ProperSpelling;
import id.sop.time.Qualifier;
import id.sop.time.Reading;
import id.sop.time.TimeNotation;
import id.sop.time.WorkTimeRange;
import java.util.Optional;
import java.util.regex.Pattern;

/** The proper and shortest spelling of a time: "1 jam 30 menit" for "90 mnt". */
final class TimeSpelling {
    /** Far above what a cell of a sheet can hold. */
    private static final int LONGEST = 200;

    /** A value that says more than its amounts: words that repeat a figure, "hari kerja". It is never written anew. */
    private static final Pattern SAYS_MORE =
            Pattern.compile("\\(|(?<![\\p{L}\\p{N}\\p{Mn}_])kerja(?![\\p{L}\\p{N}\\p{Mn}_])", Pattern.CASE_INSENSITIVE);

    private TimeSpelling() {}

    /**
     * Returns how a text should be spelled; nothing when it is no time or is well spelled.
     *
     * @param shorten whether sixty menit become a jam, which they do not on a sheet that counts in menit alone
     */
    static Optional<String> of(String written, boolean shorten) {
        if (written.length() > LONGEST || !(TimeNotation.parse(written) instanceof Reading.Measured measured)) {
            return Optional.empty();
        }
        String spelled = ProperSpelling.of(written, measured.oddities());
        WorkTimeRange value = measured.value();
        boolean stays = !shorten || (value.min().isNormalised() && value.max().isNormalised()) || measured.saysMore();
        String result =
                stays ? spelled : withValue(spelled, value.normalised().print()).orElse(spelled);
        return result.equals(written) || !ProperSpelling.isSame(measured, result)
                ? Optional.empty()
                : Optional.of(result);
    }

    /**
     * Returns a time with another value behind its qualifier; nothing when its value is not in figures, or says more than
     * its amounts.
     */
    static Optional<String> withValue(String written, String value) {
        int start = valueStart(written);
        if (start < 0 || SAYS_MORE.matcher(written).find()) {
            return Optional.empty();
        }
        return Optional.of(written.substring(0, start) + Capitals.like(written.substring(start), value));
    }

    /** Returns the offset of the first figure from which on the text is a time without a qualifier; -1 for none. */
    private static int valueStart(String written) {
        for (int i = 0; i < written.length(); i++) {
            boolean figure = Character.isDigit(written.charAt(i)) || "½¼¾".indexOf(written.charAt(i)) >= 0;
            if (figure) {
                boolean plain = TimeNotation.parse(written.substring(i)) instanceof Reading.Measured measured
                        && measured.qualifier() == Qualifier.NONE;
                // A number in words before it belongs to the value: "satu jam 90 menit".
                boolean first = i == 0 || !(TimeNotation.parse(written.substring(0, i)) instanceof Reading.Measured);
                return plain && first ? i : -1;
            }
        }
        return -1;
    }
}
