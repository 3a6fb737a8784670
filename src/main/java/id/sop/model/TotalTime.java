package id.sop.model;

import id.sop.time.Qualifier;
import id.sop.time.Reading;
import id.sop.time.WorkCalendar;
import id.sop.time.WorkTime;
import id.sop.time.WorkTimeRange;
import id.sop.time.WorkUnit;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the times of the steps add up to: those of the longest {@linkplain Ways way}, since branches that exclude each other are
 * never gone through together. Every step counts once, also in a loop, and a {@linkplain SharedCells shared time} counts once for
 * all its steps. While the flow is not whole all steps are added.
 *
 * <p>Which way is the longest is judged by {@link WorkCalendar#STANDARD}.
 */
public final class TotalTime {
    /** What a stated total is the sum of. */
    public enum Kind {
        LONGEST_WAY,
        ALL_STEPS,
        SHORTEST_WAY,
        OTHER_WAY,
        /** A way, or all steps, less those that are optional. */
        WITHOUT_OPTIONAL
    }

    /**
     * Steps and their sum.
     *
     * @param kind what they are together
     * @param steps their numbers, ascending
     * @param sum of their times
     * @param daysAndNights the same sum, with times such as "3 x 24 jam" as hari, and as hari kalender
     */
    public record Part(Kind kind, List<Integer> steps, WorkTimeRange sum, Map<WorkUnit, WorkTimeRange> daysAndNights) {
        /** Copies the list. */
        public Part {
            steps = List.copyOf(steps);
            daysAndNights = Map.copyOf(daysAndNights);
        }

        /**
         * Tells whether a stated total is this sum, by the working hours of an office. "Paling lama" goes with the longest sum,
         * "paling singkat" with the shortest. Whoever writes "1 x 24 jam" means a day, so that with 1 hari it may make 2 hari.
         */
        public boolean agreesWith(Reading.Measured given, WorkCalendar calendar) {
            return isSame(given.value(), sum, given.qualifier(), calendar)
                    || daysAndNights.entrySet().stream()
                            .anyMatch(entry -> isSame(
                                    given.value().withDaysAndNights(entry.getKey()),
                                    entry.getValue(),
                                    given.qualifier(),
                                    calendar));
        }

        /** Tells whether they would agree if hari and hari kalender were the same. */
        public boolean agreesButForTheKindOfDays(Reading.Measured given, WorkCalendar calendar) {
            return isSame(given.value().withDaysAlike(), sum.withDaysAlike(), given.qualifier(), calendar);
        }

        /** Tells whether they would agree if a bulan were 30 hari and a minggu 7, as the calendar has them. */
        public boolean agreesByCalendar(Reading.Measured given, WorkCalendar calendar) {
            return isSame(given.value().inDaysOfCalendar(), sum.inDaysOfCalendar(), given.qualifier(), calendar);
        }

        private static boolean isSame(
                WorkTimeRange given, WorkTimeRange sum, Qualifier qualifier, WorkCalendar calendar) {
            boolean sameLeast = calendar.compare(given.min(), sum.min()) == 0;
            boolean sameMost = calendar.compare(given.max(), sum.max()) == 0;
            return switch (qualifier) {
                case AT_MOST -> sameMost;
                case AT_LEAST -> sameLeast;
                case NONE, ABOUT -> sameLeast && sameMost;
            };
        }
    }

    private final List<Step> steps;

    /** The numbers of those that are added at all. */
    private final BitSet counted = new BitSet();

    private final SharedCells shared;
    private final Optional<Ways> ways;
    private final Part longest;

    private TotalTime(Sop sop, int first, int last) {
        this.steps = sop.steps();
        this.counted.set(first, last + 1);
        this.shared = sop.shared(Keys.TIME);
        this.ways = Ways.of(sop.flow());
        this.longest = ways.map(
                        all -> part(Kind.LONGEST_WAY, all.longest((from, to) -> minutes(from, to, WorkTimeRange::max))))
                .orElseGet(() -> part(Kind.LONGEST_WAY, everyStep()));
    }

    /** Adds up the steps of an SOP. */
    public static TotalTime of(Sop sop) {
        return new TotalTime(sop, 1, sop.steps().size());
    }

    /** Adds up the steps of some of the rows, by the way on which they take longest. */
    public static TotalTime of(Sop sop, int first, int last) {
        return new TotalTime(sop, first, last);
    }

    /** Tells whether some step says jam, so that minutes alone are not the habit of the sheet. */
    public static boolean countsHours(Sop sop) {
        return sop.steps().stream().flatMap(step -> measured(step).stream()).anyMatch(time -> time.value()
                .counts(WorkUnit.HOUR));
    }

    /** Returns the sum of the longest way, of the times that can be added. */
    public WorkTimeRange sum() {
        return longest.sum();
    }

    /** Returns the longest way. */
    public Part longest() {
        return longest;
    }

    /** Returns all steps together. */
    public Part all() {
        return part(Kind.ALL_STEPS, everyStep());
    }

    /** Returns the shortest way; the longest when there is no other. */
    public Part shortest() {
        return ways.map(all ->
                        part(Kind.SHORTEST_WAY, all.shortest((from, to) -> minutes(from, to, WorkTimeRange::min))))
                .orElse(longest);
    }

    /** Returns the longest way without its steps that are optional. */
    public Part withoutOptional() {
        return withoutOptional(longest);
    }

    /** Tells whether some steps are left out of the longest way. */
    public boolean hasBranches() {
        return longest.steps().size() < counted.cardinality();
    }

    /** Returns the sum in words. */
    public String print() {
        return print(longest.sum());
    }

    /** Returns a sum in words, with "hari kerja" when each step that has days calls them so. */
    public String print(WorkTimeRange sum) {
        return sum.print(countsWorkingDays());
    }

    /** Tells whether there are days, and each step that has some calls them "hari kerja". */
    public boolean countsWorkingDays() {
        List<Reading.Measured> days = timed().stream()
                .flatMap(step -> measured(step).stream())
                .filter(time -> time.value().counts(WorkUnit.DAY))
                .toList();
        return !days.isEmpty() && days.stream().allMatch(time -> time.has(Reading.Trait.WORKING_DAYS));
    }

    /** Returns the numbers of the steps whose time is missing or cannot be added. */
    public List<Integer> missing() {
        return timed().stream()
                .filter(step -> measured(step).isEmpty())
                .map(Step::number)
                .toList();
    }

    /** Tells whether every step's time can be added. */
    public boolean isComplete() {
        return timed().stream().allMatch(step -> measured(step).isPresent());
    }

    /**
     * Returns the steps whose times are added: those that no shared time covers, and the one above the first of a part from which
     * such a time reaches down into it.
     */
    public List<Step> timed() {
        return counted.stream()
                .map(shared::holder)
                .distinct()
                .mapToObj(number -> steps.get(number - 1))
                .toList();
    }

    /** Returns what is added for a part: the times of its steps, each shared one once. */
    public List<Reading.Measured> summands(Part part) {
        return summands(part.steps().stream());
    }

    private List<Reading.Measured> summands(Stream<Integer> numbers) {
        return numbers.map(shared::holder)
                .distinct()
                .flatMap(number -> measured(steps.get(number - 1)).stream())
                .toList();
    }

    /** Returns what a stated total is the sum of, the likeliest first; nothing when it is none of them. */
    public Optional<Part> fitting(Reading.Measured given, WorkCalendar calendar) {
        return Stream.concat(readings(), readings().map(this::withoutOptional))
                .filter(part -> part.agreesWith(given, calendar))
                .findFirst();
    }

    /** Tells whether a stated range is that from the shortest way to the longest. */
    public boolean isSpannedBy(Reading.Measured given, WorkCalendar calendar) {
        return calendar.compare(given.value().min(), shortest().sum().min()) == 0
                && calendar.compare(given.value().max(), longest.sum().max()) == 0;
    }

    private Stream<Part> readings() {
        Stream<Part> others = ways.stream().flatMap(all -> all.each().stream()).map(way -> part(Kind.OTHER_WAY, way));
        return Stream.concat(Stream.of(longest, all(), shortest()), others);
    }

    private Part withoutOptional(Part part) {
        BitSet numbers = new BitSet();
        part.steps().stream()
                .filter(number -> !steps.get(number - 1).isOptional())
                .forEach(numbers::set);
        return part(Kind.WITHOUT_OPTIONAL, numbers);
    }

    private Part part(Kind kind, BitSet gone) {
        BitSet numbers = (BitSet) gone.clone();
        numbers.and(counted);
        List<WorkTimeRange> times = summands(numbers.stream().boxed()).stream()
                .map(Reading.Measured::value)
                .toList();
        return new Part(
                kind,
                numbers.stream().boxed().toList(),
                sum(times.stream()),
                Map.of(
                        WorkUnit.DAY,
                        daysAndNights(times, WorkUnit.DAY),
                        WorkUnit.CALENDAR_DAY,
                        daysAndNights(times, WorkUnit.CALENDAR_DAY)));
    }

    private static WorkTimeRange daysAndNights(List<WorkTimeRange> times, WorkUnit day) {
        return sum(times.stream().map(time -> time.withDaysAndNights(day)));
    }

    private static WorkTimeRange sum(Stream<WorkTimeRange> times) {
        return times.reduce(WorkTimeRange.ZERO, WorkTimeRange::plus);
    }

    private BitSet everyStep() {
        return counted;
    }

    /** Returns what it takes to come from one step to another: the time of that one, unless the first has had it too. */
    private BigDecimal minutes(int from, int to, Function<WorkTimeRange, WorkTime> end) {
        int holder = shared.holder(to);
        boolean had = from > 0 && counted.get(from) && shared.holder(from) == holder;
        return Optional.of(steps.get(holder - 1))
                .filter(step -> counted.get(to) && !had)
                .flatMap(TotalTime::measured)
                .map(time -> WorkCalendar.STANDARD.minutes(end.apply(time.value())))
                .orElse(BigDecimal.ZERO);
    }

    private static Optional<Reading.Measured> measured(Step step) {
        return step.time().flatMap(TimeText::measured);
    }
}
