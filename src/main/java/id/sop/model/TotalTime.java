package id.sop.model;

import id.sop.time.Reading;
import id.sop.time.WorkCalendar;
import id.sop.time.WorkTimeRange;
import java.util.ArrayList;
import java.util.List;

/**
 * The sum of the steps' times. Every step counts once, also in a loop.
 *
 * @param sum of those that can be added
 * @param missing numbers of the steps whose time is missing or cannot be added
 */
public record TotalTime(WorkTimeRange sum, List<Integer> missing) {
    /** Copies the list. */
    public TotalTime {
        missing = List.copyOf(missing);
    }

    /** Adds up the steps of an SOP. */
    public static TotalTime of(List<Step> steps) {
        WorkTimeRange sum = WorkTimeRange.ZERO;
        List<Integer> missing = new ArrayList<>();
        for (Step step : steps) {
            if (step.time().isPresent() && step.time().get().reading() instanceof Reading.Measured measured) {
                sum = sum.plus(measured.value());
            } else {
                missing.add(step.number());
            }
        }
        return new TotalTime(sum, missing);
    }

    /**
     * Tells whether a stated total is this sum, by the working hours of an office. "Paling lama" goes with the longest sum,
     * "paling singkat" with the shortest.
     */
    public boolean agreesWith(Reading.Measured given, WorkCalendar calendar) {
        boolean sameLeast = calendar.compare(given.value().min(), sum.min()) == 0;
        boolean sameMost = calendar.compare(given.value().max(), sum.max()) == 0;
        return switch (given.qualifier()) {
            case AT_MOST -> sameMost;
            case AT_LEAST -> sameLeast;
            case NONE, ABOUT -> sameLeast && sameMost;
        };
    }

    /** Tells whether every step took part in the sum. */
    public boolean isComplete() {
        return missing.isEmpty();
    }
}
