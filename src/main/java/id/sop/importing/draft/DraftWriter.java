package id.sop.importing.draft;

import id.sop.importing.page.Place;
import id.sop.model.Column;
import id.sop.model.Keys;
import id.sop.writing.Block;
import id.sop.writing.Comments;
import id.sop.writing.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes a draft as YAML, in the order of the format; what is open stands in comments where it belongs. */
public final class DraftWriter {
    /** The columns of a sheet that says nothing of columns. */
    private static final List<String> USUAL_COLUMNS = List.of(Keys.REQUIREMENTS, Keys.TIME, Keys.OUTPUT, Keys.NOTE);

    private final Draft draft;
    private final Notes notes;
    private final StepWriter steps;

    private DraftWriter(Draft draft, Notes notes) {
        this.draft = draft;
        this.notes = notes;
        this.steps = new StepWriter(draft, notes);
    }

    /**
     * Returns the text of an SOP.
     *
     * @param heading comments for its first lines
     * @param words how a remark is told
     * @param origin how the place of a value is told; empty if none is to be told
     */
    public static String write(
            Draft draft,
            List<String> heading,
            Function<Remark, String> words,
            Optional<Function<Place, String>> origin) {
        Notes notes = new Notes(words::apply, origin.map(told -> told::apply));
        List<Block.Entry> entries = new DraftWriter(draft, notes).entries();
        Block.Entry first = entries.get(0);
        List<String> above = new ArrayList<>(heading);
        above.addAll(notes.lines(draft.remarks().stream()
                .filter(remark -> !(remark.message() instanceof Gap.Name))
                .toList()));
        entries.set(
                0,
                new Block.Entry(
                        first.key(),
                        first.value(),
                        new Comments(above, first.comments().beside())));
        return YamlWriter.write(new Block.Mapping(entries, false));
    }

    /**
     * Returns an SOP as values by their keys.
     *
     * @param origin how the place of a value is told; it stands beside the value
     */
    public static Block.Mapping content(Draft draft, Function<Place, String> origin) {
        Notes notes = new Notes(remark -> "", Optional.of(origin::apply));
        return new Block.Mapping(new DraftWriter(draft, notes).entries(), false);
    }

    private List<Block.Entry> entries() {
        List<Block.Entry> entries = new ArrayList<>();
        entries.add(
                draft.name().map(name -> notes.entry(Keys.NAME, name)).orElseGet(() -> notes.gap(Keys.NAME, name())));
        boolean approved = false;
        for (Map.Entry<String, List<Found<String>>> value : draft.identity().entrySet()) {
            if (!approved && isBehindSignatures(value.getKey())) {
                signatures(entries);
                approved = true;
            }
            entries.add(notes.entry(value.getKey(), value.getValue()));
        }
        if (!approved) {
            signatures(entries);
        }
        otherParts(entries);
        entries.add(new Block.Entry(Keys.ACTORS, actors()));
        columns().ifPresent(columns -> entries.add(new Block.Entry(Keys.COLUMNS, columns)));
        if (draft.hasHeadings()) {
            List<Block.Item> parts = new ArrayList<>();
            int first = 0;
            for (DraftPart part : draft.parts()) {
                parts.add(new Block.Item(part(part, first)));
                first += part.steps().size();
            }
            entries.add(new Block.Entry(Keys.PARTS, new Block.Sequence(parts, false)));
        } else {
            entries.add(new Block.Entry(Keys.STEPS, steps.list(draft.parts().get(0), 0)));
        }
        draft.total().ifPresent(total -> entries.add(notes.entry(Keys.TOTAL_TIME, total)));
        if (draft.ownCapsules()) {
            entries.add(new Block.Entry(Keys.CAPSULES, new Block.Text("sendiri")));
        }
        if (!draft.notes().isEmpty()) {
            entries.add(notes.entry(Keys.REMARKS, draft.notes()));
        }
        return entries;
    }

    private Optional<Remark> name() {
        return draft.remarks().stream()
                .filter(remark -> remark.message() instanceof Gap.Name)
                .findFirst();
    }

    private static boolean isBehindSignatures(String key) {
        return List.of(
                        Keys.LEGAL_BASIS,
                        Keys.QUALIFICATIONS,
                        Keys.RELATED,
                        Keys.EQUIPMENT,
                        Keys.WARNINGS,
                        Keys.RECORDS,
                        Keys.EXTERNAL_INPUTS)
                .contains(key);
    }

    private void signatures(List<Block.Entry> entries) {
        draft.approver().ifPresent(approver -> entries.add(new Block.Entry(Keys.APPROVAL, official(approver))));
        if (!draft.signatories().isEmpty()) {
            entries.add(new Block.Entry(
                    Keys.SIGNATORIES,
                    new Block.Sequence(
                            draft.signatories().stream()
                                    .map(signatory -> new Block.Item(official(signatory)))
                                    .toList(),
                            false)));
        }
    }

    private Block.Mapping official(DraftOfficial official) {
        List<Block.Entry> entries = new ArrayList<>();
        official.role().ifPresent(role -> entries.add(notes.entry(Keys.SIGNED_AS, role)));
        if (official.position().size() == 1) {
            entries.add(notes.entry(Keys.APPROVER_POSITION, official.position().get(0)));
        } else if (!official.position().isEmpty()) {
            entries.add(new Block.Entry(
                    Keys.APPROVER_POSITION,
                    Block.Sequence.inline(official.position().stream()
                            .map(line -> Notes.text(line.value()))
                            .toList())));
        }
        official.name().ifPresent(name -> entries.add(notes.entry(Keys.NAME, name)));
        official.rank().ifPresent(rank -> entries.add(notes.entry(Keys.APPROVER_RANK, rank)));
        official.employeeNumber().ifPresent(number -> entries.add(notes.entry(Keys.APPROVER_ID, number)));
        official.serviceNumber().ifPresent(number -> entries.add(notes.entry(Keys.SERVICE_ID, number)));
        official.signedIn().ifPresent(place -> entries.add(notes.entry(Keys.SIGNED_IN, place)));
        if (official.below()) {
            entries.add(new Block.Entry(Keys.SIGNATURE_PLACE, new Block.Text("bawah")));
        }
        return new Block.Mapping(entries, false);
    }

    private void otherParts(List<Block.Entry> entries) {
        if (draft.otherParts().isEmpty()) {
            return;
        }
        List<Block.Item> items = new ArrayList<>();
        for (DraftOtherPart part : draft.otherParts()) {
            List<Block.Entry> values = new ArrayList<>();
            values.add(notes.entry(Keys.PART_TITLE, part.title()));
            values.add(
                    part.content().isEmpty()
                            ? new Block.Entry(Keys.PART_CONTENT, new Block.Blank())
                            : notes.entry(Keys.PART_CONTENT, part.content()));
            part.after().ifPresent(key -> values.add(new Block.Entry(Keys.PART_AFTER, new Block.Text(key))));
            items.add(new Block.Item(new Block.Mapping(values, false)));
        }
        entries.add(new Block.Entry(Keys.OTHER_PARTS, new Block.Sequence(items, false)));
    }

    private Block actors() {
        List<Block.Entry> entries = new ArrayList<>();
        for (DraftActor actor : draft.actors()) {
            if (actor.group().isEmpty()) {
                entries.add(notes.entry(actor.key(), actor.name()));
            } else {
                Block pair = Block.Mapping.inline(
                        new Block.Entry(Keys.NAME, Notes.text(actor.name().value())),
                        new Block.Entry(
                                Keys.ACTOR_GROUP, Notes.text(actor.group().get())));
                entries.add(new Block.Entry(
                        actor.key(), pair, Comments.beside(notes.at(actor.name().place()))));
            }
        }
        return entries.isEmpty() ? new Block.Blank() : new Block.Mapping(entries, false);
    }

    /** Returns which columns there are; nothing where they are the usual ones. */
    private Optional<Block> columns() {
        boolean usual = draft.heads().isEmpty()
                && draft.columns().stream().map(DraftColumn::key).toList().equals(USUAL_COLUMNS)
                && draft.columns().stream().allMatch(column -> column.head().isEmpty());
        if (usual) {
            return Optional.empty();
        }
        List<Block> items = new ArrayList<>();
        boolean before = draft.columns().stream().anyMatch(column -> column.place() != Column.Place.BEHIND);
        columns(Column.Place.BEFORE_ACTIVITY, items);
        if (before || draft.heads().containsKey(Keys.ACTIVITY)) {
            items.add(headed(Keys.ACTIVITY, Optional.ofNullable(draft.heads().get(Keys.ACTIVITY))));
        }
        columns(Column.Place.BEFORE_ACTORS, items);
        if (before || draft.heads().containsKey(Keys.ACTORS)) {
            items.add(headed(Keys.ACTORS, Optional.ofNullable(draft.heads().get(Keys.ACTORS))));
        }
        columns(Column.Place.BEHIND, items);
        return Optional.of(Block.Sequence.inline(items));
    }

    private void columns(Column.Place place, List<Block> items) {
        for (DraftColumn column : draft.columns()) {
            if (column.place() == place) {
                items.add(headed(column.key(), column.head()));
            }
        }
    }

    private static Block headed(String key, Optional<Found<String>> head) {
        return head.<Block>map(found -> Block.Mapping.inline(new Block.Entry(key, Notes.text(found.value()))))
                .orElseGet(() -> new Block.Text(key));
    }

    private Block.Mapping part(DraftPart part, int first) {
        List<Block.Entry> entries = new ArrayList<>();
        entries.add(part.title()
                .map(title -> notes.entry(Keys.PART_TITLE, title))
                .orElseGet(() -> new Block.Entry(Keys.PART_TITLE, new Block.Blank())));
        if (!part.actors().isEmpty()) {
            entries.add(new Block.Entry(
                    Keys.ACTORS,
                    Block.Sequence.inline(
                            part.actors().stream().map(Block.Text::new).toList())));
        }
        if (part.restarts()) {
            entries.add(new Block.Entry(Keys.NUMBER, new Block.Text("ulang")));
        }
        entries.add(new Block.Entry(Keys.STEPS, steps.list(part, first)));
        part.total().ifPresent(total -> entries.add(notes.entry(Keys.TOTAL_TIME, total)));
        if (!part.notes().isEmpty()) {
            entries.add(notes.entry(Keys.REMARKS, part.notes()));
        }
        return new Block.Mapping(entries, false);
    }
}
