package id.sop.time;

import java.util.List;

/** Times as sheets should spell them: "5 menit" for "5 mnt", "1 jam" for "1jam". Numbers stay as they were written. */
public final class ProperSpelling {
    private ProperSpelling() {}

    /** Returns a text in its proper spelling; as it stands when it is no time that can be added up, or would say something else. */
    public static String of(String written) {
        if (!(TimeNotation.parse(written) instanceof Reading.Measured measured)) {
            return written;
        }
        String proper = of(written, measured.oddities());
        return isSame(measured, proper) ? proper : written;
    }

    /**
     * Returns a text with what is odd in it spelled properly.
     *
     * @param oddities in the order in which they stand in the text
     */
    public static String of(String written, List<Oddity> oddities) {
        StringBuilder text = new StringBuilder(written);
        for (int i = oddities.size() - 1; i >= 0; i--) {
            Oddity oddity = oddities.get(i);
            if (!oddity.isOnlyCapitals()) {
                String proper = Capitals.like(oddity.written(), oddity.proper());
                text.replace(oddity.offset(), oddity.offset() + oddity.length(), proper);
            }
        }
        return UnitSpacing.spaced(text.toString());
    }

    /** Tells whether a text says the same as another one that was read. */
    public static boolean isSame(Reading.Measured measured, String text) {
        return TimeNotation.parse(text) instanceof Reading.Measured again
                && again.value().equals(measured.value())
                && again.qualifier() == measured.qualifier();
    }
}
