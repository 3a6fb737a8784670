package id.sop.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The parts of a procedure, and what its sheet calls the steps in them. A procedure without parts has none, and calls its steps
 * by their numbers.
 *
 * @param all from the first on; together they hold every step
 */
public record Parts(List<Part> all) {
    /** No parts. */
    public static final Parts NONE = new Parts(List.of());

    /** The letter or number before a heading: "A. Persiapan", "TAHAP II: PELAKSANAAN", "1) Persiapan". */
    private static final Pattern MARK = Pattern.compile(
            "(?:(?:bagian|tahap|fase|bab)\\s++)?([A-Za-z]|[IVXivx]{1,5}|[0-9]{1,2})\\s*+[.):–-].*+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Copies the list. */
    public Parts {
        all = List.copyOf(all);
    }

    /** Tells whether there are none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Returns the part that holds a step. */
    public Optional<Part> of(int step) {
        return all.stream().filter(part -> part.holds(step)).findFirst();
    }

    /** Returns the part that begins with a step. */
    public Optional<Part> beginning(int step) {
        return of(step).filter(part -> part.first() == step);
    }

    /** Returns the part that ends with a step. */
    public Optional<Part> ending(int step) {
        return of(step).filter(part -> part.last() == step);
    }

    /** Returns the place of a part among all, from 1. */
    public int number(Part part) {
        return all.indexOf(part) + 1;
    }

    /** Returns the letter or number by which the office knows a part; its place where not every part has one of its own. */
    public String mark(Part part) {
        List<String> marks = all.stream().map(Parts::written).toList();
        boolean telling = !marks.contains("") && new HashSet<>(marks).size() == marks.size();
        return telling ? written(part) : String.valueOf(number(part));
    }

    private static String written(Part part) {
        Matcher mark = MARK.matcher(part.title().map(Text::value).orElse(""));
        return mark.matches() ? mark.group(1) : "";
    }

    /** Returns what the author gives as sums of the times of parts. */
    public Stream<TimeText> totals() {
        return all.stream().flatMap(part -> part.totalTime().stream());
    }

    /** Returns the notes below tables, as the author wrote them: one list for each part. */
    public Stream<List<Text>> remarks() {
        return all.stream().map(Part::remarks);
    }

    /** Tells whether some step has the same printed number as another one. */
    public boolean areNumberedAnew() {
        return all.stream().skip(1).anyMatch(Part::restarts);
    }

    /** Returns the number that is printed before a step. */
    public int printed(int step) {
        return step - firstOfRun(step) + 1;
    }

    /** Returns the step from which the printed numbers go up to a step, that is, the one with number 1. */
    private int firstOfRun(int step) {
        return all.stream()
                .filter(part -> part.restarts() && part.first() <= step)
                .mapToInt(Part::first)
                .max()
                .orElse(1);
    }

    /** Returns how many steps are counted in one with a step, itself included. */
    public int counted(int step) {
        return lastOfRun(step) - firstOfRun(step) + 1;
    }

    /** Returns the last of the steps that are counted in one with a step. */
    private int lastOfRun(int step) {
        return all.stream()
                .filter(part -> part.restarts() && part.first() > step)
                .mapToInt(part -> part.first() - 1)
                .min()
                .orElse(all.get(all.size() - 1).last());
    }

    /** Returns how a step is called where one of another part could be meant: "B.3"; its number where no other has it. */
    public String name(int step) {
        return areNumberedAnew() ? of(step).map(this::mark).orElse("") + "." + printed(step) : String.valueOf(step);
    }

    /** Returns the names of all steps; none when they are called by their numbers. */
    public List<String> names() {
        return areNumberedAnew()
                ? IntStream.rangeClosed(1, all.get(all.size() - 1).last())
                        .mapToObj(this::name)
                        .toList()
                : List.of();
    }

    /**
     * Returns the step that a number or a name such as "B.3" means where some number is that of several steps.
     *
     * @param from the step by which it is written: a number means one that is counted in one with it
     */
    Optional<Integer> find(int from, String written) {
        int first = firstOfRun(from);
        return IntStream.rangeClosed(1, all.get(all.size() - 1).last())
                .filter(step ->
                        (first <= step && step <= lastOfRun(from) && written.equals(String.valueOf(step - first + 1)))
                                || written.equalsIgnoreCase(name(step)))
                .boxed()
                .findFirst();
    }

    /**
     * Returns the tables, from the first on, at least one. A part with columns of its own has one; others that follow one another
     * share one.
     *
     * @param steps how many there are
     * @param actors the columns of the whole
     */
    List<FlowTable> tables(int steps, List<Actor> actors) {
        List<FlowTable> tables = new ArrayList<>();
        boolean own = false;
        for (Part part : all) {
            List<Actor> columns = columns(part, actors);
            FlowTable last = tables.isEmpty() ? null : tables.get(tables.size() - 1);
            if (last == null || own || part.hasOwnTable()) {
                tables.add(new FlowTable(part.first(), part.last(), columns, part.remarks()));
            } else {
                List<Text> remarks = Stream.of(last.remarks(), part.remarks())
                        .flatMap(List::stream)
                        .toList();
                tables.set(tables.size() - 1, new FlowTable(last.first(), part.last(), columns, remarks));
            }
            own = part.hasOwnTable();
        }
        return tables.isEmpty() ? List.of(new FlowTable(1, steps, actors, List.of())) : tables;
    }

    private static List<Actor> columns(Part part, List<Actor> actors) {
        List<Actor> columns = part.actors().stream()
                .flatMap(key -> actors.stream().filter(actor -> actor.key().equals(key.value())))
                .toList();
        return columns.isEmpty() ? actors : columns;
    }
}
