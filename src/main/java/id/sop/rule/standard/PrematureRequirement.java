package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Conditions;
import id.sop.language.PlainWords;
import id.sop.model.Flow;
import id.sop.model.Parts;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.rule.standard.Chaining.Kind;
import id.sop.rule.standard.Chaining.Link;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kelengkapan that is put out only by the step itself, by one that comes later, or on a branch that the flow takes not at
 * all or not always.
 */
public final class PrematureRequirement implements Rule {
    @Message.Words("MB020")
    record SuppliedLater(String document, int step, int supplier) implements Message {}

    @Message.Words("MB020.sendiri")
    record OwnOutput(String document, int step, int supplier) implements Message {}

    @Message.Words("MB020.pengulangan")
    record OnlyInRepetition(String document, int step, int supplier) implements Message {}

    /** On the first way through, too, the step that needs it comes before the one that puts it out. */
    @Message.Words("MB020.urutan")
    record InWrongOrder(String document, int step, int supplier) implements Message {}

    @Message.Words("MB020.cabang")
    record OnOtherBranch(String document, int step, int supplier) implements Message {}

    @Message.Words("MB020.sebagian")
    record OnlySometimes(String document, int step, String suppliers, String detour) implements Message {}

    /** The flow passes what puts it out, but need not perform it. */
    @Message.Words("MB020.opsional")
    record OnlyOptionally(String document, int step, String suppliers) implements Message {}

    /** Only work that is repeated after a refusal brings the document. */
    @Message.Words("MB020.perbaikan")
    public record OnlyAfterCorrection(String document, int step, String suppliers, String detour) implements Message {}

    /** What a check yields for those to whom the work is sent back. */
    private static final Set<String> CORRECTIONS = Set.of(
            "catatan", "koreksi", "perbaikan", "revisi", "saran", "masukan", "penolakan", "pengembalian", "kekurangan");

    private final Chainings chainings;

    /** Makes the rule with the chaining in the words of an office. */
    public PrematureRequirement(Chainings chainings) {
        this.chainings = chainings;
    }

    @Override
    public Stream<Finding> check(Sop sop) {
        Chaining chaining = chainings.of(sop);
        Making making = new Making(chaining.vocabulary());
        return chaining.links(Kind.PREMATURE, Kind.SOMETIMES)
                .filter(link -> link.requirement().from().isPresent()
                        || Outcome.namesPaper(link.requirement().document().value()))
                .filter(link -> link.kind() == Kind.SOMETIMES
                        ? !isOnlyAtTimes(link.step())
                        : isMadeLate(link, chaining, making))
                .map(link -> link.kind() == Kind.PREMATURE ? late(link, sop.flow()) : sometimes(link, sop));
    }

    /**
     * Tells whether the step that puts a requirement out makes it there. Where a sheet only lists a document on both sides of a step, or
     * passes it on later, it has been there before under another name, unless nothing speaks of it and it is one that offices make.
     */
    private static boolean isMadeLate(Link link, Chaining chaining, Making making) {
        Sop sop = chaining.sop();
        String name = link.requirement().document().value();
        Step step = link.step();
        int late = link.source().orElseThrow().step();
        boolean otherBranch = late != step.number()
                && !sop.flow().leads(late, step.number())
                && !sop.flow().leads(step.number(), late);
        return link.requirement().fromStep().isPresent()
                || otherBranch
                || making.isDoneBy(sop.step(late), name)
                || isCorrection(name)
                || (Products.areNamedIn(name, any -> true)
                        && !Making.handles(step)
                        && !chaining.traces().leadTo(step, name, sop.flow().before(step.number())));
    }

    /** Tells whether a step says that it is taken only at times: then it may be where its documents are. */
    private static boolean isOnlyAtTimes(Step step) {
        return step.activity()
                        .filter(text -> Conditions.in(text.value()).findAny().isPresent())
                        .isPresent()
                || step.notes().stream()
                        .flatMap(note -> PlainWords.of(note.value()).stream())
                        .anyMatch(word -> word.equals("hanya") || Conditions.CONDITIONALS.contains(word));
    }

    private static boolean isCorrection(String document) {
        return PlainWords.of(document).stream().anyMatch(CORRECTIONS::contains);
    }

    private static Finding late(Link link, Flow flow) {
        Text document = link.requirement().document();
        Documents.Document late = link.source().orElseThrow();
        Message message = late(document.value(), link.step().number(), late.step(), flow);
        return Finding.at(document.span(), message).with(late.text().span());
    }

    /** Work that goes round between a refusal and its correction is no missing document, only one that may not exist. */
    private static Finding sometimes(Link link, Sop sop) {
        Flow flow = sop.flow();
        Parts parts = sop.parts();
        int step = link.step().number();
        Text document = link.requirement().document();
        String suppliers = link.suppliers().stream().mapToObj(parts::name).collect(Collectors.joining(", "));
        String detour =
                flow.detour(step, link.suppliers()).stream().map(parts::name).collect(Collectors.joining(" → "));
        if (detour.isEmpty()) {
            return Finding.at(document.span(), new OnlyOptionally(document.value(), step, suppliers))
                    .with(link.source().orElseThrow().text().span());
        }
        boolean corrected = link.suppliers().stream().allMatch(supplier -> flow.repeats(supplier, step));
        return Finding.at(
                        document.span(),
                        corrected
                                ? new OnlyAfterCorrection(document.value(), step, suppliers, detour)
                                : new OnlySometimes(document.value(), step, suppliers, detour))
                .with(link.source().orElseThrow().text().span());
    }

    private static Message late(String document, int step, int supplier, Flow flow) {
        if (supplier == step) {
            return new OwnOutput(document, step, supplier);
        }
        if (flow.leads(supplier, step)) {
            boolean sentBack =
                    flow.exits(supplier).stream().anyMatch(exit -> exit.to().orElse(0) == step);
            return sentBack || isCorrection(document) || !flow.leads(step, supplier)
                    ? new OnlyInRepetition(document, step, supplier)
                    : new InWrongOrder(document, step, supplier);
        }
        return flow.leads(step, supplier)
                ? new SuppliedLater(document, step, supplier)
                : new OnOtherBranch(document, step, supplier);
    }
}
