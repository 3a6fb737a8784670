package id.sop.authoring;

import id.sop.model.KeyMaker;
import id.sop.model.Keys;
import id.sop.wording.NewPhrase;
import id.sop.wording.Phrases;
import id.sop.writing.Block;
import id.sop.writing.Comments;
import id.sop.writing.YamlWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a new SOP as YAML: each key with what it is for, and a mark at whatever is still to be filled in. */
public final class NewSopWriter {
    private static final String ISI = "ISI: ";

    private final Phrases phrases;
    private final NewSop sop;
    private final OfficeDefaults office;
    private final Map<String, String> keys = new HashMap<>();

    private NewSopWriter(NewSop sop, OfficeDefaults office, Phrases phrases) {
        this.sop = sop;
        this.office = office;
        this.phrases = phrases;
        KeyMaker maker = new KeyMaker();
        sop.columns().forEach(name -> keys.put(name, maker.key(name, Keys.ACTORS)));
    }

    /**
     * Returns the text of an SOP; its comments are in the language of the phrases.
     *
     * @param office what it shares is left out where the SOP says nothing else, and its values are offered for what is the SOP's own
     */
    public static String write(NewSop sop, OfficeDefaults office, Phrases phrases) {
        List<Block.Entry> entries = new NewSopWriter(sop, office, phrases).entries();
        entries.removeIf(entry -> office.shared().contains(entry.key()) && isOpen(entry.value()));
        String text = YamlWriter.write(new Block.Mapping(entries, false));
        // What the writer has no place for: a blank line above the two parts that people come back to.
        for (NewPhrase part : List.of(NewPhrase.FILE_ACTORS, NewPhrase.FILE_STEPS)) {
            String line = "\n# " + phrases.get(part);
            int at = text.indexOf(line);
            text = text.substring(0, at) + "\n" + text.substring(at);
        }
        return text;
    }

    private static boolean isOpen(Block value) {
        return value instanceof Block.Blank
                || (value instanceof Block.Mapping mapping
                        && mapping.entries().stream().allMatch(entry -> isOpen(entry.value())));
    }

    /** Returns the line of a text behind its key. */
    static String line(String key, String text) {
        return YamlWriter.write(new Block.Mapping(List.of(new Block.Entry(key, new Block.Text(text))), false));
    }

    private List<Block.Entry> entries() {
        List<Block.Entry> entries = new ArrayList<>();
        Block.Entry name = text(Keys.NAME, sop.name(), NewPhrase.FILE_NAME);
        entries.add(new Block.Entry(
                name.key(),
                name.value(),
                new Comments(
                        List.of(phrases.get(NewPhrase.FILE_HEAD), phrases.get(NewPhrase.FILE_MARKS)),
                        name.comments().beside())));
        entries.add(identity(Keys.NUMBER, NewPhrase.FILE_NUMBER));
        entries.add(texts(Keys.INSTITUTION, sop.institution(), NewPhrase.FILE_INSTITUTION));
        entries.add(identity(Keys.REGION_CODE, NewPhrase.FILE_REGION));
        // One actor alone makes a procedure a technical one (ID027); with none nobody knows.
        entries.add(text(Keys.KIND, sop.columns().size() > 1 ? "administratif" : "", NewPhrase.FILE_KIND));
        entries.add(identity(Keys.CREATED, NewPhrase.FILE_CREATED));
        entries.add(new Block.Entry(
                Keys.REVISED, new Block.Text("-"), Comments.beside(phrases.get(NewPhrase.FILE_REVISED))));
        entries.add(identity(Keys.EFFECTIVE, NewPhrase.FILE_EFFECTIVE));
        entries.add(new Block.Entry(
                Keys.APPROVAL,
                new Block.Mapping(
                        List.of(
                                approver(Keys.APPROVER_POSITION, NewPhrase.FILE_POSITION),
                                approver(Keys.NAME, NewPhrase.FILE_OFFICIAL),
                                approver(Keys.APPROVER_RANK, NewPhrase.FILE_RANK),
                                approver(Keys.APPROVER_ID, NewPhrase.FILE_ID)),
                        false)));
        entries.add(identity(Keys.LEGAL_BASIS, NewPhrase.FILE_LAWS));
        entries.add(identity(Keys.QUALIFICATIONS, NewPhrase.FILE_QUALIFICATIONS));
        entries.add(identity(Keys.RELATED, NewPhrase.FILE_RELATED));
        entries.add(identity(Keys.EQUIPMENT, NewPhrase.FILE_EQUIPMENT));
        entries.add(identity(Keys.WARNINGS, NewPhrase.FILE_WARNINGS));
        entries.add(identity(Keys.RECORDS, NewPhrase.FILE_RECORDS));
        entries.add(
                new Block.Entry(Keys.ACTORS, actors(), Comments.above(List.of(phrases.get(NewPhrase.FILE_ACTORS)))));
        entries.add(new Block.Entry(Keys.STEPS, steps(), Comments.above(List.of(phrases.get(NewPhrase.FILE_STEPS)))));
        return entries;
    }

    private Block.Entry identity(String key, NewPhrase what) {
        return own(key, key, what);
    }

    private Block.Entry approver(String key, NewPhrase what) {
        return own(key, Keys.APPROVAL + "." + key, what);
    }

    /** What an SOP has to say itself may be made of values that its office has already. */
    private Block.Entry own(String key, String path, NewPhrase what) {
        String value = sop.identity().getOrDefault(path, "");
        Optional<String> offered = office.placeholder(key);
        if (!value.isEmpty() || offered.isEmpty()) {
            return text(key, value, what);
        }
        String words = phrases.get(NewPhrase.FILE_OR_VALUE, phrases.get(what), offered.get());
        return new Block.Entry(key, new Block.Blank(), Comments.beside(ISI + words));
    }

    private Block.Entry text(String key, String value, NewPhrase what) {
        return texts(key, value.isEmpty() ? List.of() : List.of(value), what);
    }

    private Block.Entry texts(String key, List<String> values, NewPhrase what) {
        if (values.isEmpty()) {
            return new Block.Entry(key, new Block.Blank(), Comments.beside(ISI + phrases.get(what)));
        }
        return new Block.Entry(key, oneOrMore(values));
    }

    private static Block oneOrMore(List<String> values) {
        List<Block.Text> texts = values.stream().map(Block.Text::new).toList();
        return texts.size() == 1 ? texts.get(0) : Block.Sequence.of(texts);
    }

    private Block actors() {
        List<String> columns = sop.columns();
        if (columns.isEmpty()) {
            // A key to choose and a head to write: both stand there, so that the shape is seen.
            return new Block.Mapping(
                    List.of(new Block.Entry(
                            "petugas",
                            new Block.Text("Petugas"),
                            Comments.beside(ISI + phrases.get(NewPhrase.FILE_ACTOR)))),
                    false);
        }
        return new Block.Mapping(
                columns.stream()
                        .map(name -> new Block.Entry(keys.get(name), new Block.Text(name)))
                        .toList(),
                false);
    }

    private Block steps() {
        List<NewStep> steps = sop.steps().isEmpty() ? List.of(NewStep.of("")) : sop.steps();
        return new Block.Sequence(
                steps.stream()
                        .map(step -> new Block.Item(new Block.Mapping(entries(step), false)))
                        .toList(),
                false);
    }

    private List<Block.Entry> entries(NewStep step) {
        List<Block.Entry> entries = new ArrayList<>();
        entries.add(text(Keys.ACTIVITY, step.activity(), NewPhrase.FILE_ACTIVITY));
        if (step.performers().isEmpty()) {
            entries.add(text(Keys.ACTORS, "", NewPhrase.FILE_PERFORMER));
        } else {
            List<Block.Text> performers = step.performers().stream()
                    .map(name -> new Block.Text(keys.get(name)))
                    .toList();
            entries.add(new Block.Entry(
                    Keys.ACTORS, performers.size() == 1 ? performers.get(0) : Block.Sequence.inline(performers)));
        }
        if (!step.no().isEmpty()) {
            List<Block.Entry> answers = new ArrayList<>();
            if (!step.yes().isEmpty()) {
                answers.add(new Block.Entry(Keys.YES, target(step.yes())));
            }
            answers.add(new Block.Entry(Keys.NO, target(step.no())));
            entries.add(new Block.Entry(Keys.DECISION, new Block.Mapping(answers, true)));
        }
        entries.add(texts(Keys.REQUIREMENTS, step.requirements(), NewPhrase.FILE_REQUIREMENTS));
        entries.add(text(Keys.TIME, step.time(), NewPhrase.FILE_TIME));
        entries.add(text(Keys.OUTPUT, step.output(), NewPhrase.FILE_OUTPUT));
        return entries;
    }

    private static Block target(String target) {
        OptionalNumber number = OptionalNumber.of(target);
        return number.isNumber() ? new Block.Ordinal(number.value()) : new Block.Text(target);
    }
}
