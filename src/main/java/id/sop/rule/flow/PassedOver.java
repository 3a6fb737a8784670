package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Conditions;
import id.sop.language.Title;
import id.sop.language.Word;
import id.sop.language.WordList;
import id.sop.model.Actor;
import id.sop.model.Flow;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.actor.ActorNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A step without a decision that hands its work to one actor, while the flow goes on with a third: "Menyerahkan berkas kepada
 * Sekretaris" before a step of the Camat.
 *
 * <p>Where the same actor goes on, he may well hand over later; and who is named beside the recipient, as in "kepada Camat
 * melalui Sekretaris", may come first. Nor does the work go with everything that is handed over: a receipt, a number in the queue, a
 * copy or an advice is given away while the file goes on ({@code by-products.txt}), people from outside get what they came for before it
 * is put away, and what is sent back only where it is incomplete is a decision ({@link UndeclaredDecision}).
 */
final class PassedOver {
    @Message.Words("AL012.berikut")
    record GoesOnWithOthers(int step, String recipient, int target, String performers) implements Message {}

    /** Who receives, as the text or the column names him, and all actors with a column who are named from there on. */
    private record Recipients(String name, List<Actor> actors) {}

    /** Before these the activity goes on with another verb of its own. */
    private static final Set<String> JOINTS = Set.of("dan", "serta", "lalu", "kemudian", "selanjutnya");

    /** What is given to somebody without the work going to him. */
    private static final Set<String> BY_PRODUCTS = WordList.words(PassedOver.class, "by-products.txt");

    /** What somebody from outside is given back when the work is to go on with him. */
    private static final Set<String> FILES =
            Set.of("berkas", "dokumen", "permohonan", "persyaratan", "formulir", "konsep", "draf", "draft");

    private static final Set<String> DENIALS = Set.of("tidak", "belum", "kurang");

    private static final int NAMING_WORDS = 2;

    private final Sop sop;
    private final ActorNames names;

    PassedOver(Sop sop, ActorNames names) {
        this.sop = sop;
        this.names = names;
    }

    /** Returns what is to be said of an activity, if it hands over to somebody past whom the flow goes. */
    Optional<Finding> finding(Text activity, Step step) {
        return recipients(Word.split(activity.value())).flatMap(recipients -> finding(activity, step, recipients));
    }

    private Optional<Finding> finding(Text activity, Step step, Recipients recipients) {
        List<Flow.Exit> exits = sop.flow().exits(step.number());
        boolean judged = !exits.isEmpty()
                && exits.stream().noneMatch(exit -> exit.isEnd() || exit.isDangling())
                && !isMeant(step, recipients.actors());
        if (!judged || exits.stream().anyMatch(exit -> mayGoTo(exit, step, recipients.actors()))) {
            return Optional.empty();
        }
        Step target = sop.step(exits.get(0).to().getAsInt());
        Finding finding = Finding.at(
                activity.span(),
                new GoesOnWithOthers(
                        step.number(),
                        recipients.name(),
                        target.number(),
                        MisdirectedHandover.performers(target, sop)));
        return Optional.of(
                target.activity().map(text -> finding.with(text.span())).orElse(finding));
    }

    private boolean mayGoTo(Flow.Exit exit, Step from, List<Actor> recipients) {
        Step target = sop.step(exit.to().getAsInt());
        boolean ofTheSame = sop.actors().stream()
                .anyMatch(actor ->
                        ActorNames.performs(from, List.of(actor)) && ActorNames.performs(target, List.of(actor)));
        return ofTheSame || isMeant(target, recipients);
    }

    /** Tells whether a step is performed by one of some actors, or it is not known by whom. */
    private boolean isMeant(Step step, List<Actor> actors) {
        return sop.columns(step.number()).isEmpty()
                || step.performers().keys().stream().anyMatch(Text::open)
                || ActorNames.performs(step, actors);
    }

    /** Returns who is named behind "menyerahkan … kepada"; nothing where he has no column, or it depends on something. */
    private Optional<Recipients> recipients(List<Word> words) {
        if (words.stream().anyMatch(word -> Conditions.CONDITIONALS.contains(word.lower()))) {
            return Optional.empty();
        }
        int verb = first(
                words,
                0,
                i -> isActive(words, i)
                        && MisdirectedHandover.HANDS_OVER.contains(words.get(i).lower()));
        int name = first(
                        words,
                        verb,
                        i -> MisdirectedHandover.TOWARDS.contains(words.get(i).lower()))
                + 1;
        List<Actor> first = name < words.size() ? names.named(words, name) : List.of();
        if (first.isEmpty() || goesOnElsewhere(words, verb, name, first)) {
            return Optional.empty();
        }
        List<Actor> actors = new ArrayList<>(first);
        IntStream.range(name + 1, words.size()).forEach(i -> actors.addAll(names.named(words, i)));
        String called =
                first.size() > 1 ? words.get(name).text() : first.get(0).name().value();
        return Optional.of(new Recipients(called, actors));
    }

    /** Tells whether what is handed over is not the work itself, or the work is handed on with another verb. */
    private static boolean goesOnElsewhere(List<Word> words, int verb, int name, List<Actor> recipients) {
        List<String> thing =
                words.subList(verb + 1, name - 1).stream().map(Word::lower).toList();
        boolean handedOn = IntStream.range(name, words.size())
                .anyMatch(i -> isActive(words, i)
                        && MisdirectedHandover.HANDS_OVER.contains(words.get(i).lower()));
        boolean byProduct =
                thing.stream().limit(NAMING_WORDS).anyMatch(BY_PRODUCTS::contains) || thing.contains("asli");
        boolean incomplete = thing.stream().anyMatch(DENIALS::contains);
        boolean outside = recipients.stream()
                .allMatch(actor -> Title.isOutsider(actor.name().value()));
        boolean result = outside
                && !thing.isEmpty()
                && thing.stream().limit(NAMING_WORDS).noneMatch(FILES::contains);
        return handedOn || byProduct || incomplete || result;
    }

    private static boolean isActive(List<Word> words, int at) {
        return words.get(at).lower().startsWith("me")
                && (at == 0 || JOINTS.contains(words.get(at - 1).lower()));
    }

    private static int first(List<Word> words, int from, IntPredicate sought) {
        return IntStream.range(from, words.size()).filter(sought).findFirst().orElse(words.size());
    }
}
