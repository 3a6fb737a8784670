package id.sop.rule.actor;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Places;
import id.sop.language.AsAbove;
import id.sop.language.Word;
import id.sop.model.Actor;
import id.sop.model.Keys;
import id.sop.model.Part;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.source.Edit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A step, or the decision that ends it, names an actor who has no column or does not take part.
 *
 * <p>Where the file has no columns at all, that has been said where it was read (YM003, YM004), and not again at each step.
 */
public final class UnknownActor implements Rule {
    @Message.Words("PL003")
    record NoColumn(String actor, int step, String known) implements Message {}

    /** Somebody who may want a column of his own; told once, however many steps name him. */
    @Message.Words("PL003.tambah")
    record Unlisted(String actor, Places places, String known, String column) implements Message.Repeatable {
        @Override
        public Message at(Places others) {
            return new Unlisted(actor, others, known, column);
        }
    }

    @Message.Words("PL003.saran")
    record MisspeltActor(String actor, int step, String known, String meant) implements Message.Proposal {
        @Override
        public String replaced() {
            return actor;
        }

        @Override
        public String proposed() {
            return meant;
        }
    }

    @Message.Words("PL003.daftar")
    record SeveralInOneText(String actor, int step, String known, String list) implements Message {}

    /** Several in one text with a sign between them that may leave the choice. */
    @Message.Words("PL003.atau")
    record OneOfSeveral(String actor, int step, String known, String list) implements Message {}

    /** Several in one text with a word that says in which order they act. */
    @Message.Words("PL003.urutan")
    record OneBehindTheOther(String actor, int step, String known, String list) implements Message {}

    /** Several in one text with a word that says that they act together. */
    @Message.Words("PL003.bersama")
    record Together(String actor, int step, String known, String list) implements Message {}

    /** Several in one text where their list is due. */
    @Message.Words("PL003.butir")
    record SeveralInOneItem(String actor, int step, String known, String list) implements Message {}

    /** A word for all of them. */
    @Message.Words("PL003.semua")
    record Everybody(String actor, int step, String known) implements Message {}

    /** The sign that the row above holds here as well. */
    @Message.Words("PL003.idem")
    record SameAsAbove(String actor, int step, String list) implements Message {}

    /** An actor who has a column, but not in the table of this part. */
    @Message.Words("PL003.bagian")
    record NoColumnInPart(String actor, int step, String known) implements Message {}

    /** A part wants a column that the SOP does not have. */
    @Message.Words("PL003.kolom-bagian")
    record NoSuchColumn(String actor, String known) implements Message {}

    /** In characters; nobody writes a longer row of keys in one cell. */
    private static final int LONGEST_LIST = 200;

    /** In characters; a longer text is a sentence. */
    private static final int LONGEST_NAME = 60;

    private static final Set<String> EVERYBODY = Set.of(
            "semua",
            "seluruh",
            "seluruhnya",
            "semuanya",
            "bersama",
            "semua pelaksana",
            "seluruh pelaksana",
            "semua pihak");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]++");

    private static final Pattern GAP = Pattern.compile("[- ]");

    /** What people put before names. */
    private static final Pattern LEAD =
            Pattern.compile("(?:bersama(?:-sama)?|oleh|antara|salah satu(?: dari)?|dari) ++", Pattern.CASE_INSENSITIVE);

    private static final Pattern CHOICE =
            Pattern.compile("[/|]|(?<!\\p{L})(?:atau|salah satu)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private static final Pattern ORDER = Pattern.compile(
            "->|=>|→|>|(?<!\\p{L})(?:lalu|kemudian|kepada|ke|diteruskan|setelah itu)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern JOINT = Pattern.compile(
            "(?<!\\p{L})(?:bersama(?:-sama)?|didampingi|dibantu|beserta)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private static final Pattern SEPARATOR = Pattern.compile(
            "(?<!\\s)\\s*+(?:-{1,2}>|=>|→|>)\\s*+|[,;/&+|]\\s*+(?:(?:dan|serta|atau|lalu|kemudian)\\s++)?"
                    + "|(?<!\\s)\\s++(?:(?:dan|serta|beserta|bersama(?:-sama)?|didampingi|dibantu|oleh|dengan|lalu|kemudian"
                    + "|diteruskan|kepada|ke|atau|-)\\s++){1,2}");

    @Override
    public Stream<Finding> check(Sop sop) {
        return Stream.concat(
                sop.parts().all().stream().flatMap(part -> unknownColumns(part, sop)),
                Stream.concat(
                        sop.steps().stream().flatMap(step -> unknownPerformers(step, sop)),
                        new NotActing(sop).findings()));
    }

    private static Stream<Finding> unknownPerformers(Step step, Sop sop) {
        List<String> known = sop.actors().stream().map(Actor::key).toList();
        Set<String> said = new HashSet<>();
        Stream<Finding> unknown = step.performers().keys().stream()
                .filter(key -> !known.isEmpty() && !key.open() && !known.contains(key.value()) && said.add(key.value()))
                .map(key -> unknown(key, step, sop, known));
        return Stream.concat(unknown, elsewhere(step, sop, known));
    }

    private static Stream<Finding> unknownColumns(Part part, Sop sop) {
        List<String> known = sop.actors().stream().map(Actor::key).toList();
        return part.actors().stream()
                .filter(key -> !known.isEmpty() && !key.open() && !known.contains(key.value()))
                .map(key -> Finding.at(key.span(), new NoSuchColumn(key.value(), String.join(", ", known))));
    }

    /** Returns those of the performers of a step who have a column elsewhere only. */
    private static Stream<Finding> elsewhere(Step step, Sop sop, List<String> known) {
        List<String> here = sop.actors(step.number()).stream().map(Actor::key).toList();
        return step.performers().keys().stream()
                .filter(key -> known.contains(key.value()) && !here.contains(key.value()))
                .map(key -> Finding.at(
                        key.span(), new NoColumnInPart(key.value(), step.number(), String.join(", ", here))));
    }

    private static Finding unknown(Text key, Step step, Sop sop, List<String> known) {
        String columns = String.join(", ", known);
        String written = key.value();
        if (EVERYBODY.contains(written.strip().toLowerCase(Locale.ROOT))) {
            return Finding.at(key.span(), new Everybody(written, step.number(), columns));
        }
        Optional<String> above = above(step, sop, known);
        if (above.isPresent() && AsAbove.isMeant(written)) {
            return Finding.at(key.span(), new SameAsAbove(written, step.number(), above.get()));
        }
        MeantActor actors = new MeantActor(sop.actors());
        List<String> list = several(written, actors);
        if (!list.isEmpty()) {
            return several(key, step, columns, "[" + String.join(", ", list) + "]");
        }
        Optional<String> certain = actors.certain(written);
        Optional<String> spelt = certain.or(() -> actors.nearest(written));
        Optional<String> meant = spelt.or(() -> within(written, actors));
        if (meant.isEmpty() && isName(written)) {
            String column = NO_LETTERS.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("_") + ": "
                    + Word.capitalised(written);
            return Finding.at(key.span(), new Unlisted(written, Places.ofStep(step.number()), columns, column));
        }
        if (meant.isEmpty()) {
            return Finding.at(key.span(), new NoColumn(written, step.number(), columns));
        }
        Finding misspelt = Finding.at(key.span(), new MisspeltActor(written, step.number(), columns, meant.get()));
        // Who is meant by a part of a name, or by more than one, only the author knows.
        return spelt.isPresent() && key.span().text().equals(written)
                ? misspelt.mendedBy(new Edit(key.span(), meant.get(), certain.isPresent()))
                : misspelt;
    }

    /** Tells whether a text is the name of one person or office. */
    private static boolean isName(String written) {
        return written.length() <= LONGEST_NAME
                && Character.isLetter(written.codePointAt(0))
                && written.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || " _-.".indexOf(c) >= 0)
                && parts(SEPARATOR, written).size() == 1;
    }

    /** Returns who performs the step above one, when all of them have columns. */
    private static Optional<String> above(Step step, Sop sop, List<String> known) {
        List<String> keys = step.number() == 1
                ? List.of()
                : sop.step(step.number() - 1).performers().keys().stream()
                        .map(Text::value)
                        .toList();
        return keys.isEmpty() || !known.containsAll(keys)
                ? Optional.empty()
                : Optional.of(keys.size() == 1 ? keys.get(0) : keys.toString());
    }

    /** Whether they act in turn or together, only the author knows, unless a word between them says so: nothing else is written for him. */
    private static Finding several(Text key, Step step, String columns, String list) {
        String written = key.value();
        int number = step.number();
        boolean joint = JOINT.matcher(written).find();
        boolean ordered = ORDER.matcher(written).find();
        boolean choice = CHOICE.matcher(written).find();
        Message message = step.performers().together()
                ? new SeveralInOneItem(written, number, columns, list)
                : choice
                        ? new OneOfSeveral(written, number, columns, list)
                        : joint && !ordered
                                ? new Together(written, number, columns, list)
                                : ordered && !joint
                                        ? new OneBehindTheOther(written, number, columns, list)
                                        : new SeveralInOneText(written, number, columns, list);
        String mended = message instanceof Together ? "{" + Keys.TOGETHER + ": " + list + "}" : list;
        boolean said = !(message instanceof OneOfSeveral || message instanceof SeveralInOneText)
                && key.span().text().equals(written)
                && step.performers().keys().size() == 1;
        Finding finding = Finding.at(key.span(), message);
        return said ? finding.mendedBy(new Edit(key.span(), mended, false)) : finding;
    }

    /** Returns the keys of the columns that a text names one behind the other, at least two; none when a part of it is no column. */
    static List<String> several(String written, MeantActor actors) {
        if (written.length() > LONGEST_LIST) {
            return List.of();
        }
        String plain = written.replace('(', ' ').replace(')', ' ').strip();
        Matcher lead = LEAD.matcher(plain);
        String names = lead.lookingAt() ? plain.substring(lead.end()) : plain;
        List<String> several = keys(parts(SEPARATOR, names), actors);
        return several.isEmpty() ? keys(parts(GAP, written), actors) : several;
    }

    private static List<String> parts(Pattern separator, String written) {
        return Arrays.stream(separator.split(written.strip()))
                .map(String::strip)
                .filter(part -> !part.isBlank())
                .toList();
    }

    private static List<String> keys(List<String> parts, MeantActor actors) {
        List<String> keys = parts.stream()
                .map(part -> actors.certain(part).or(() -> actors.nearest(part)).orElse(""))
                .distinct()
                .toList();
        boolean all = parts.size() > 1 && keys.size() == parts.size() && !keys.contains("");
        return all ? keys : List.of();
    }

    /** Returns the only column that is named in a text which does not name several. */
    private static Optional<String> within(String written, MeantActor actors) {
        return written.length() > LONGEST_LIST || parts(SEPARATOR, written).size() > 1
                ? Optional.empty()
                : actors.within(written);
    }
}
