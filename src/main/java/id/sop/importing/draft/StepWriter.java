package id.sop.importing.draft;

import id.sop.model.Keys;
import id.sop.model.Performers;
import id.sop.writing.Block;
import id.sop.writing.Comments;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the steps of a draft. */
final class StepWriter {
    private final List<DraftStep> steps;
    private final Notes notes;

    /** For each step the part in which it stands, and its number there or in the whole. */
    private final int[] part;

    private final int[] number;

    /** The steps that are named from another part which counts them anew. */
    private final Set<Integer> named = new HashSet<>();

    StepWriter(Draft draft, Notes notes) {
        this.steps = draft.steps();
        this.notes = notes;
        this.part = new int[steps.size()];
        this.number = new int[steps.size()];
        int step = 0;
        int count = 0;
        int region = 0;
        for (DraftPart section : draft.parts()) {
            if (section.restarts()) {
                count = 0;
                region++;
            }
            for (int i = 0; i < section.steps().size(); i++) {
                part[step] = region;
                number[step] = ++count;
                step++;
            }
        }
        for (int from = 0; from < steps.size(); from++) {
            int here = part[from];
            references(steps.get(from)).filter(to -> part[to] != here).forEach(named::add);
        }
    }

    private static Stream<Integer> references(DraftStep step) {
        Stream<DraftTarget> targets = Stream.concat(
                step.next().stream(),
                step.decisions().stream()
                        .flatMap(decision -> decision.answers().stream())
                        .flatMap(answer -> answer.targets().stream()));
        return Stream.concat(
                targets.flatMap(StepWriter::each)
                        .map(DraftTarget::where)
                        .filter(DraftTarget.Step.class::isInstance)
                        .map(target -> ((DraftTarget.Step) target).index()),
                step.cells().values().stream()
                        .map(DraftCell::until)
                        .filter(OptionalInt::isPresent)
                        .map(OptionalInt::getAsInt));
    }

    private static Stream<DraftTarget> each(DraftTarget target) {
        return target instanceof DraftTarget.Through through ? through.targets().stream() : Stream.of(target);
    }

    /**
     * Returns the steps of a part as a list.
     *
     * @param first the index of its first step, counted through all parts
     */
    Block list(DraftPart section, int first) {
        List<Block.Item> items = new ArrayList<>();
        for (DraftStep step : section.steps()) {
            items.add(new Block.Item(
                    new Block.Mapping(entries(first + items.size(), step), false),
                    Comments.above(notes.lines(step.remarks().stream()
                            .filter(remark -> !remark.isGap())
                            .toList()))));
        }
        return items.isEmpty() ? new Block.Blank() : new Block.Sequence(items, false);
    }

    private List<Block.Entry> entries(int index, DraftStep step) {
        List<Block.Entry> entries = new ArrayList<>();
        if (named.contains(index)) {
            entries.add(new Block.Entry(Keys.ID, new Block.Text(id(index))));
        }
        entries.add(notes.entry(Keys.ACTIVITY, step.activity()));
        entries.add(performers(step));
        List<Block.Item> decisions = step.decisions().stream()
                .map(decision -> new Block.Item(decision(index, step, decision), Comments.NONE))
                .toList();
        if (!decisions.isEmpty()) {
            Block value = decisions.size() == 1 ? decisions.get(0).value() : new Block.Sequence(decisions, false);
            entries.add(new Block.Entry(Keys.DECISION, value));
        }
        if (step.optional()) {
            entries.add(new Block.Entry(Keys.OPTIONAL, new Block.Text(Keys.YES)));
        }
        for (Map.Entry<String, DraftCell> cell : step.cells().entrySet()) {
            if (!cell.getValue().items().isEmpty()) {
                entries.add(notes.entry(cell.getKey(), cell.getValue().items()));
            }
            if (cell.getValue().until().isPresent()) {
                int until = cell.getValue().until().getAsInt();
                entries.add(new Block.Entry(Keys.until(cell.getKey()), reference(index, until)));
            }
        }
        next(index, step).ifPresent(entries::add);
        if (step.starts()) {
            entries.add(new Block.Entry(Keys.START, new Block.Flag()));
        }
        return entries;
    }

    private Block.Entry performers(DraftStep step) {
        DraftPerformers performers = step.performers();
        List<Block.Text> keys = performers.keys().stream().map(Block.Text::new).toList();
        if (keys.isEmpty()) {
            return notes.gap(Keys.ACTORS, gap(step, Gap.Performer.class));
        }
        if (!performers.together()) {
            return new Block.Entry(Keys.ACTORS, keys.size() == 1 ? keys.get(0) : Block.Sequence.inline(keys));
        }
        List<Block.Entry> entries = new ArrayList<>();
        boolean either = performers.bond() == Performers.Bond.EITHER;
        entries.add(new Block.Entry(either ? Keys.EITHER : Keys.TOGETHER, Block.Sequence.inline(keys)));
        picture(performers.bond()).ifPresent(word -> entries.add(new Block.Entry(Keys.BOND, new Block.Text(word))));
        return new Block.Entry(Keys.ACTORS, new Block.Mapping(entries, true));
    }

    private static Optional<String> picture(Performers.Bond bond) {
        return switch (bond) {
            case LINE, EITHER -> Optional.empty();
            case ONE_BOX -> Optional.of("satu_kotak");
            case DASHED -> Optional.of("garis_putus");
            case BOTH_WAYS -> Optional.of("panah_dua_arah");
        };
    }

    private Block decision(int index, DraftStep step, DraftDecision decision) {
        List<Block.Entry> entries = new ArrayList<>();
        decision.by().ifPresent(key -> entries.add(new Block.Entry(Keys.DECIDED_BY, new Block.Text(key))));
        List<Block.Entry> named = new ArrayList<>();
        for (DraftAnswer answer : decision.answers()) {
            String label = answer.label().orElse("");
            switch (answer.condition()) {
                case YES -> {
                    if (!leadsOn(answer)) {
                        entries.add(answer(Keys.YES, index, step, answer));
                    }
                    label(Keys.YES_LABEL, answer).ifPresent(entries::add);
                }
                case NO -> {
                    entries.add(answer(Keys.NO, index, step, answer));
                    label(Keys.NO_LABEL, answer).ifPresent(entries::add);
                }
                case NAMED, ALWAYS -> named.add(answer(label, index, step, answer));
            }
        }
        if (!named.isEmpty()) {
            entries.add(new Block.Entry(Keys.ANSWERS, new Block.Mapping(named, isPlain(named))));
        }
        decision.question().ifPresent(question -> entries.add(notes.entry(Keys.QUESTION, question)));
        return new Block.Mapping(entries, isPlain(entries));
    }

    private Optional<Block.Entry> label(String key, DraftAnswer answer) {
        return answer.label().map(label -> new Block.Entry(key, Notes.text(label)));
    }

    /** Tells whether an answer leads to the row below, which need not be said. */
    private static boolean leadsOn(DraftAnswer answer) {
        return answer.through().isEmpty() && answer.targets().equals(List.of(new DraftTarget.Next()));
    }

    /** Tells whether values may stand on one line: there are few, none of them is open, none has to tell its place. */
    private static boolean isPlain(Collection<Block.Entry> entries) {
        return entries.size() <= 3
                && entries.stream()
                        .allMatch(entry -> !(entry.value() instanceof Block.Blank)
                                && !(entry.value() instanceof Block.Mapping pair && !pair.inline())
                                && entry.comments().equals(Comments.NONE));
    }

    private Block.Entry answer(String key, int index, DraftStep step, DraftAnswer answer) {
        if (answer.targets().isEmpty()) {
            return notes.gap(key, missing(step, key));
        }
        if (answer.through().isEmpty()) {
            return new Block.Entry(key, targets(index, ofAnswer(answer.targets())));
        }
        return new Block.Entry(key, through(index, answer.through(), answer.targets()));
    }

    private Block through(int index, List<String> performers, List<DraftTarget> targets) {
        List<Block.Text> keys = performers.stream().map(Block.Text::new).toList();
        List<Block.Entry> pair = new ArrayList<>();
        pair.add(new Block.Entry(Keys.THROUGH, keys.size() == 1 ? keys.get(0) : Block.Sequence.inline(keys)));
        Block to = targets(index, ofAnswer(targets));
        if (to instanceof Block.Mapping entry) {
            pair.addAll(entry.entries());
        } else if (!targets.equals(List.of(new DraftTarget.Next()))) {
            pair.add(new Block.Entry(Keys.NEXT, to));
        }
        return new Block.Mapping(pair, true);
    }

    /** A list of the targets of an answer has no place to say at whom one of them is entered. */
    private static List<DraftTarget> ofAnswer(List<DraftTarget> targets) {
        return targets.size() == 1
                ? targets
                : targets.stream().map(DraftTarget::where).distinct().toList();
    }

    private Optional<Block.Entry> next(int index, DraftStep step) {
        if (step.next().isEmpty()) {
            return Optional.empty();
        }
        if (step.next().equals(List.of(new DraftTarget.End()))) {
            return Optional.of(new Block.Entry(Keys.END, new Block.Flag()));
        }
        return Optional.of(new Block.Entry(Keys.NEXT, targets(index, step.next())));
    }

    private Block targets(int index, List<DraftTarget> targets) {
        List<Block> all = targets.stream().map(target -> target(index, target)).toList();
        return all.size() == 1 ? all.get(0) : Block.Sequence.inline(all);
    }

    private Block target(int index, DraftTarget target) {
        if (target instanceof DraftTarget.At entry) {
            List<Block.Entry> pair = new ArrayList<>();
            if (!(entry.row() instanceof DraftTarget.Next)) {
                pair.add(new Block.Entry(Keys.NEXT, target(index, entry.row())));
            }
            pair.add(new Block.Entry(Keys.AT, new Block.Text(entry.actor())));
            return new Block.Mapping(pair, true);
        }
        if (target instanceof DraftTarget.Step step) {
            return reference(index, step.index());
        }
        if (target instanceof DraftTarget.Through through) {
            return through(index, through.keys(), through.targets());
        }
        return new Block.Text(target instanceof DraftTarget.End ? Keys.END : Keys.NEXT);
    }

    private Block reference(int from, int to) {
        return part[from] == part[to] ? new Block.Ordinal(number[to]) : new Block.Text(id(to));
    }

    private static String id(int index) {
        return "langkah_" + (index + 1);
    }

    /** Returns what is said of an answer that leads nowhere: the remark about it, and not that about another one. */
    private static Optional<Remark> missing(DraftStep step, String answer) {
        return step.remarks().stream()
                .filter(remark -> remark.message() instanceof Gap.AnswerTarget gap
                        && gap.answer().equals(answer))
                .findFirst()
                .or(() -> gap(step, Gap.AnswerTarget.class));
    }

    private static Optional<Remark> gap(DraftStep step, Class<? extends Gap> kind) {
        return step.remarks().stream()
                .filter(remark -> kind.isInstance(remark.message()))
                .findFirst();
    }
}
