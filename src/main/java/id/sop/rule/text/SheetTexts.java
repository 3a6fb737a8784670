package id.sop.rule.text;

import id.sop.model.Decision;
import id.sop.model.Identity;
import id.sop.model.OwnText;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The free texts of a sheet: neither times, dates and numbers, nor words by which one part of the file names another. */
final class SheetTexts {
    private SheetTexts() {}

    /** Returns what is printed as a list when it is one, each with its items. */
    static Stream<List<Text>> lists(Sop sop) {
        Identity identity = sop.identity();
        Stream<List<Text>> inSteps = sop.steps().stream()
                .flatMap(step -> Stream.concat(
                        Stream.of(
                                step.requirements().stream()
                                        .map(Requirement::document)
                                        .toList(),
                                step.outputs(),
                                step.notes()),
                        step.own().stream().map(OwnText::texts)));
        return Stream.of(
                        Stream.of(identity.institution(), identity.address()),
                        identity.lists(),
                        Stream.of(sop.externalInputs(), sop.remarks()),
                        sop.parts().remarks(),
                        inSteps)
                .flatMap(lists -> lists)
                .filter(list -> !list.isEmpty());
    }

    /** Returns the texts of which there is one. */
    static Stream<Text> singles(Sop sop) {
        Identity identity = sop.identity();
        Stream<Text> officials = identity.officials()
                .flatMap(official ->
                        Stream.of(official.position(), official.name(), official.rank(), official.signedIn()))
                .flatMap(Optional::stream);
        Stream<Text> roles = identity.signatories().stream().flatMap(signatory -> signatory.role().stream());
        Stream<Text> head =
                Stream.of(identity.name().stream(), officials, roles).flatMap(texts -> texts);
        Stream<Text> titles = identity.otherParts().stream().flatMap(part -> part.title().stream());
        Stream<Text> headings = sop.parts().all().stream().flatMap(part -> part.title().stream());
        Stream<Text> actors = sop.actors().stream()
                .flatMap(actor -> Stream.concat(
                        Stream.of(actor.name()), actor.isOutside() ? Stream.empty() : actor.group().stream()));
        Stream<Text> columns = Stream.concat(actors, heads(sop));
        return Stream.of(head, titles, headings, columns, sop.steps().stream().flatMap(SheetTexts::singles))
                .flatMap(texts -> texts);
    }

    /** Returns the heads that the SOP gives its columns; those of its office are not its own. */
    private static Stream<Text> heads(Sop sop) {
        return sop.columns().all().stream()
                .flatMap(column -> column.head().stream())
                .filter(head -> head.span().source() == sop.origin().span().source());
    }

    private static Stream<Text> singles(Step step) {
        Stream<Text> labels = step.decision().stream().flatMap(SheetTexts::labels);
        return Stream.of(step.activity().stream(), step.condition().stream(), labels)
                .flatMap(texts -> texts);
    }

    private static Stream<Text> labels(Decision decision) {
        return Stream.concat(decision.labels().stream(), decision.questions().stream());
    }

    /** Returns all of them. */
    static Stream<Text> all(Sop sop) {
        return Stream.concat(singles(sop), lists(sop).flatMap(List::stream));
    }

    /** Tells whether a text stands in its file as it reads, without quotation marks. */
    static boolean isPlain(Text text) {
        return text.span().text().strip().equals(text.value());
    }
}
