package id.sop.fix;

import id.sop.model.Keys;
import id.sop.model.Part;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.TimeText;
import id.sop.model.TotalTime;
import id.sop.source.Edit;
import id.sop.source.Origin;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.time.Qualifier;
import id.sop.time.Reading;
import id.sop.time.TimeNotation;
import id.sop.time.WorkCalendar;
import id.sop.time.WorkTime;
import id.sop.time.WorkTimeRange;
import java.util.Optional;

/** The jumlah_waktu of an SOP as the sum of its longest way; only of steps whose times all add up exactly. */
final class TotalCorrection {
    private final Sop sop;
    private final WorkCalendar calendar;
    private final TotalTime total;
    private final Optional<TimeText> stated;
    private final Origin parent;

    TotalCorrection(Sop sop, WorkCalendar calendar) {
        this(sop, calendar, sop.totalTime(), 1, sop.steps().size(), sop.origin());
    }

    /** Prepares the correction of the sum of a part. */
    TotalCorrection(Sop sop, WorkCalendar calendar, Part part) {
        this(sop, calendar, part.totalTime(), part.first(), part.last(), part.origin());
    }

    private TotalCorrection(
            Sop sop, WorkCalendar calendar, Optional<TimeText> stated, int first, int last, Origin parent) {
        this.sop = sop;
        this.calendar = calendar;
        this.total = TotalTime.of(sop, first, last);
        this.stated = stated;
        this.parent = parent;
    }

    /** Returns what inserts the sum; nothing when the key is there, even without a value. */
    Optional<Edit> inserted() {
        Source source = sop.origin().span().source();
        boolean written = sop.origin().key(Keys.TOTAL_TIME).isPresent();
        int start = sop.origin().span().start();
        if (written || source.characterAt(start) == '{' || !isExact()) {
            return Optional.empty();
        }
        int place = endOfLastLine(source);
        int indent = source.position(start).column() - 1;
        String line = source.lineBreak(place) + " ".repeat(indent) + Keys.TOTAL_TIME + ": " + total.print();
        return Optional.of(new Edit(source.span(place, place), line, false));
    }

    /** Returns what replaces a sum that is wrong by the working hours of the office. */
    Optional<Edit> corrected() {
        if (stated.isEmpty() || !isExact()) {
            return Optional.empty();
        }
        TimeText written = stated.get();
        if (written.text().open()
                || !(written.reading() instanceof Reading.Measured given)
                || total.fitting(given, calendar).isPresent()) {
            return Optional.empty();
        }
        Optional<String> right = TimeSpelling.withValue(
                        written.text().value(), total.print(valueFor(given.qualifier())))
                .filter(text -> TimeNotation.parse(text) instanceof Reading.Measured again
                        && total.longest().agreesWith(again, calendar));
        return right.flatMap(
                text -> VerbatimText.of(written.text()).map(verbatim -> verbatim.become(text, parent, false)));
    }

    private WorkTimeRange valueFor(Qualifier qualifier) {
        return switch (qualifier) {
            case AT_MOST -> WorkTimeRange.exactly(sum().max());
            case AT_LEAST -> WorkTimeRange.exactly(sum().min());
            case NONE, ABOUT -> sum();
        };
    }

    private WorkTimeRange sum() {
        return total.sum();
    }

    private boolean isExact() {
        return !sum().max().equals(WorkTime.ZERO) && total.timed().stream().allMatch(TotalCorrection::isExact);
    }

    private static boolean isExact(Step step) {
        return step.time()
                .filter(time -> !time.text().open())
                .flatMap(TimeText::measured)
                .filter(time -> time.qualifier() == Qualifier.NONE)
                .isPresent();
    }

    /** Returns the end of the last line that holds something of the mapping, a comment behind it included. */
    private int endOfLastLine(Source source) {
        Span mapping = sop.origin().span();
        int end = mapping.end();
        while (end > mapping.start() && Character.isWhitespace(source.characterAt(end - 1))) {
            end--;
        }
        return source.endOfLine(end);
    }
}
