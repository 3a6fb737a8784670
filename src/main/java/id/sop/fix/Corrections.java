package id.sop.fix;

import id.sop.model.DateText;
import id.sop.model.Part;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.model.TimeText;
import id.sop.model.TotalTime;
import id.sop.source.Edit;
import id.sop.source.Origin;
import id.sop.time.DateNotation;
import id.sop.time.WorkCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that can be corrected in an SOP without asking its author. A text with an open placeholder is left alone, and
 * so is one that its file writes in another way than it reads, with escapes or over several lines.
 */
public final class Corrections {
    /** The parts of a NIP, as it is printed: date of birth, month of appointment, sex, serial number. */
    private static final Pattern NIP = Pattern.compile("(\\d{8})(\\d{6})(\\d)(\\d{3})");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})\\s+\\p{L}+\\s+(\\d{4})");

    private Corrections() {}

    /** Returns the edits that change how something is written and never what it says. */
    public static List<Edit> safe(Sop sop) {
        List<Edit> edits = new ArrayList<>();
        sop.identity()
                .officials()
                .flatMap(official ->
                        official
                                .employeeNumber()
                                .flatMap(nip -> edit(nip, nip(nip.value()), official.origin()))
                                .stream())
                .forEach(edits::add);
        sop.identity()
                .dates()
                .flatMap(date -> edit(date.text(), date(date), sop.origin()).stream())
                .forEach(edits::add);
        boolean shorten = TotalTime.countsHours(sop);
        for (Step step : sop.steps()) {
            step.time().flatMap(time -> time(time, step.origin(), shorten)).ifPresent(edits::add);
        }
        sop.totalTime().flatMap(time -> time(time, sop.origin(), shorten)).ifPresent(edits::add);
        for (Part part : sop.parts().all()) {
            part.totalTime().flatMap(time -> time(time, part.origin(), shorten)).ifPresent(edits::add);
        }
        return edits;
    }

    /** Returns the edit that adds a missing jumlah_waktu. */
    public static Optional<Edit> missingTotal(Sop sop) {
        return new TotalCorrection(sop, WorkCalendar.STANDARD).inserted();
    }

    /** Returns the edits that replace each wrong jumlah_waktu by the sum, by the working hours of an office. */
    public static List<Edit> wrongTotals(Sop sop, WorkCalendar calendar) {
        List<Edit> edits = new ArrayList<>();
        new TotalCorrection(sop, calendar).corrected().ifPresent(edits::add);
        sop.parts().all().stream()
                .flatMap(part -> new TotalCorrection(sop, calendar, part).corrected().stream())
                .forEach(edits::add);
        return edits;
    }

    private static Optional<Edit> edit(Text text, Optional<String> corrected, Origin parent) {
        return corrected.filter(value -> !value.equals(text.value())).flatMap(value -> VerbatimText.of(text)
                .map(verbatim -> verbatim.become(value, parent, true)));
    }

    private static Optional<Edit> time(TimeText time, Origin parent, boolean shorten) {
        return edit(time.text(), TimeSpelling.of(time.text().value(), shorten), parent);
    }

    private static Optional<String> nip(String written) {
        Matcher parts = NIP.matcher(SPACES.matcher(written).replaceAll(""));
        return parts.matches() ? Optional.of(parts.replaceFirst("$1 $2 $3 $4")) : Optional.empty();
    }

    /** Corrects the spaces and the capitals of a date in words; "05 Mei 2014" and 2014-05-05 are as good as "5 Mei 2014". */
    private static Optional<String> date(DateText date) {
        Matcher parts = DATE.matcher(date.text().value());
        if (date.date().isEmpty() || !parts.matches()) {
            return Optional.empty();
        }
        String month = DateNotation.print(date.date().get()).split(" ", -1)[1];
        return Optional.of(parts.group(1) + " " + month + " " + parts.group(2));
    }
}
