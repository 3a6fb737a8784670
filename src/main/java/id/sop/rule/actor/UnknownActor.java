package id.sop.rule.actor;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Spelling;
import id.sop.language.PlainWords;
import id.sop.model.Actor;
import id.sop.model.Keys;
import id.sop.model.Part;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Target;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.source.Edit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A step, or the decision that ends it, names an actor who has no column or does not take part.
 *
 * <p>Where the file has no columns at all, that has been said where it was read (YM003, YM004), and not again at each step.
 */
public final class UnknownActor implements Rule {
    @Message.Words("PL003")
    record NoColumn(String actor, int step, String known) implements Message {}

    @Message.Words("PL003.saran")
    record MisspeltActor(String actor, int step, String known, String meant) implements Message {}

    @Message.Words("PL003.daftar")
    record SeveralInOneText(String actor, int step, String known, String list) implements Message {}

    /** Several in one text with a sign between them that may leave the choice. */
    @Message.Words("PL003.atau")
    record OneOfSeveral(String actor, int step, String known, String list) implements Message {}

    @Message.Words("PL003.oleh")
    record NotActing(String key, String actor, int step, String known) implements Message {}

    /** An actor who has a column, but not in the table of this part. */
    @Message.Words("PL003.bagian")
    record NoColumnInPart(String actor, int step, String known) implements Message {}

    /** A part wants a column that the SOP does not have. */
    @Message.Words("PL003.kolom-bagian")
    record NoSuchColumn(String actor, String known) implements Message {}

    /** In characters; nobody writes a longer row of keys in one cell. */
    private static final int LONGEST_LIST = 200;

    private static final Pattern GAP = Pattern.compile("[- ]");

    /** What people put before names. */
    private static final Pattern LEAD =
            Pattern.compile("(?:bersama(?:-sama)?|oleh|antara|salah satu(?: dari)?) ++", Pattern.CASE_INSENSITIVE);

    private static final Pattern CHOICE =
            Pattern.compile("[/|]|(?<!\\p{L})(?:atau|salah satu)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private static final Pattern SEPARATOR = Pattern.compile(
            "[,;/&+|]\\s*+(?:(?:dan|serta|atau)\\s++)?|(?<!\\s)\\s++(?:dan|serta|bersama|dengan|lalu|kemudian|atau|-)\\s++");

    @Override
    public Stream<Finding> check(Sop sop) {
        return Stream.concat(
                sop.parts().all().stream().flatMap(part -> unknownColumns(part, sop)),
                Stream.concat(
                        sop.steps().stream()
                                .flatMap(step -> Stream.concat(unknownPerformers(step, sop), notActing(step))),
                        notEntered(sop)));
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
        Optional<String> list = list(written, sop, known);
        if (list.isPresent()) {
            Message message = CHOICE.matcher(written).find()
                    ? new OneOfSeveral(written, step.number(), columns, list.get())
                    : new SeveralInOneText(written, step.number(), columns, list.get());
            Finding several = Finding.at(key.span(), message);
            // Whether they act in turn or together, only the author knows.
            return key.span().text().equals(written)
                    ? several.mendedBy(new Edit(key.span(), list.get(), false))
                    : several;
        }
        Optional<String> same = known.stream().filter(written::equalsIgnoreCase).findFirst();
        Optional<String> certain = same.or(() -> named(written, sop));
        Optional<String> meant =
                certain.or(() -> Spelling.nearest(written, known)).or(() -> within(written, sop));
        if (meant.isEmpty()) {
            return Finding.at(key.span(), new NoColumn(written, step.number(), columns));
        }
        Finding misspelt = Finding.at(key.span(), new MisspeltActor(written, step.number(), columns, meant.get()));
        return key.span().text().equals(written)
                ? misspelt.mendedBy(new Edit(key.span(), meant.get(), certain.isPresent()))
                : misspelt;
    }

    /** Returns the list of YAML that a text was meant to be whose parts are all columns; nothing when one is not. */
    private static Optional<String> list(String written, Sop sop, List<String> known) {
        if (written.length() > LONGEST_LIST) {
            return Optional.empty();
        }
        Matcher lead = LEAD.matcher(written.strip());
        String names = lead.lookingAt() ? written.strip().substring(lead.end()) : written;
        Optional<String> list = list(parts(SEPARATOR, names), sop, known);
        return list.or(() -> list(parts(GAP, written), sop, known));
    }

    private static List<String> parts(Pattern separator, String written) {
        return Arrays.stream(separator.split(written.strip()))
                .map(String::strip)
                .filter(part -> !part.isBlank())
                .toList();
    }

    private static Optional<String> list(List<String> parts, Sop sop, List<String> known) {
        List<String> keys = parts.stream()
                .map(part -> known.stream()
                        .filter(part::equalsIgnoreCase)
                        .findFirst()
                        .or(() -> named(part, sop))
                        .or(() -> Spelling.nearest(part, known))
                        .orElse(""))
                .distinct()
                .toList();
        boolean all = parts.size() > 1 && keys.size() == parts.size() && !keys.contains("");
        return all ? Optional.of("[" + String.join(", ", keys) + "]") : Optional.empty();
    }

    /** Returns the key of the column that has this name at its head: the one mistaken for the other. */
    private static Optional<String> named(String name, Sop sop) {
        return sop.actors().stream()
                .filter(actor -> actor.name().value().equalsIgnoreCase(name))
                .map(Actor::key)
                .findFirst();
    }

    /** Returns the only column whose key or head is a part of what was written, or has that for a part: {@code Bapak Camat}. */
    private static Optional<String> within(String written, Sop sop) {
        if (written.length() > LONGEST_LIST || parts(SEPARATOR, written).size() > 1) {
            return Optional.empty();
        }
        String words = " " + PlainWords.key(written) + " ";
        List<String> found = sop.actors().stream()
                .filter(actor -> Stream.of(actor.key(), actor.name().value())
                        .map(name -> " " + PlainWords.key(name) + " ")
                        .anyMatch(name ->
                                !name.isBlank() && !words.isBlank() && (name.contains(words) || words.contains(name))))
                .map(Actor::key)
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Returns those at whom the flow is to enter a step that they do not perform. */
    private static Stream<Finding> notEntered(Sop sop) {
        return sop.flow().exits().stream()
                .filter(exit -> exit.to().isPresent() && exit.at().isPresent())
                .flatMap(exit -> {
                    Step target = sop.step(exit.to().getAsInt());
                    boolean open = target.performers().keys().stream().anyMatch(Text::open);
                    return open || target.performers().keys().isEmpty()
                            ? Stream.empty()
                            : notActing(Keys.AT, exit.at().stream(), target);
                })
                .distinct();
    }

    private static Stream<Finding> notActing(Step step) {
        boolean open = step.performers().keys().stream().anyMatch(Text::open);
        if (open || step.performers().keys().isEmpty()) {
            return Stream.empty();
        }
        if (step.decision().isEmpty()) {
            Stream<Text> others = step.next().stream()
                    .filter(Target.Through.class::isInstance)
                    .flatMap(target -> ((Target.Through) target).through().stream());
            return notActing(Keys.THROUGH, others, step);
        }
        return step.decision().get().rhombi().stream()
                .flatMap(decision -> Stream.concat(
                        notActing(Keys.DECIDED_BY, decision.by().stream(), step),
                        notActing(
                                Keys.THROUGH,
                                decision.answers().stream().flatMap(answer -> answer.through().stream()),
                                step)));
    }

    private static Stream<Finding> notActing(String key, Stream<Text> named, Step step) {
        return named.filter(actor -> !actor.open() && !step.performers().include(actor.value()))
                .map(actor ->
                        Finding.at(actor.span(), new NotActing(key, actor.value(), step.number(), performers(step))));
    }

    private static String performers(Step step) {
        return step.performers().keys().stream().map(Text::value).collect(Collectors.joining(", "));
    }
}
