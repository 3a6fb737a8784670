package id.sop.pipeline;

import id.sop.diagnostic.Fault;
import id.sop.diagnostic.Finding;
import id.sop.drawing.Arrow;
import id.sop.drawing.Drawing;
import id.sop.drawing.Symbol;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.pdf.layout.ElementBox;
import id.sop.pdf.layout.ElementBoxes;
import id.sop.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What is to be said about a sheet that is set and drawn.
 *
 * @param anchors where the cells came to lie
 */
record Proof(Sop sop, ElementBoxes anchors, Drawing drawing) {
    /**
     * Returns a cell with a symbol that is not on its page: a template that does not let its parts be measured breaks its
     * pages elsewhere than was reckoned.
     */
    Optional<String> stray() {
        return IntStream.range(0, drawing.pages().size())
                .boxed()
                .flatMap(page -> drawing.pages().get(page).symbols().stream()
                        .map(Symbol::cell)
                        .filter(cell -> !anchors.find(cell)
                                .map(ElementBox::page)
                                .orElse(-1)
                                .equals(page)))
                .findFirst();
    }

    /**
     * Returns the texts in symbols that have to be set smaller than all others (RN003), each once.
     *
     * @param fits tells whether the text of a symbol stays inside it
     */
    List<Fault> smallTexts(Predicate<Symbol> fits) {
        return drawing.pages().stream()
                .flatMap(page -> page.symbols().stream())
                .filter(fits.negate())
                .map(Symbol::text)
                .distinct()
                .map(text -> new Fault("RN003", Finding.at(written(text), text).as("simbol")))
                .toList();
    }

    /** Returns where a text of a symbol was written; the head of the file when it is the template's. */
    private Span written(String text) {
        return sop.steps().stream()
                .flatMap(step -> step.decision().stream())
                .flatMap(decision -> decision.question().stream())
                .filter(question -> question.value().equals(text))
                .map(Text::span)
                .findFirst()
                .orElse(sop.origin().start());
    }

    /** Returns the fault of arrows or words that lack room for which there was no paper left (RN003). */
    Optional<Fault> cramped() {
        return drawing.lacking().isAny()
                ? Optional.empty()
                : Optional.of(new Fault(
                        "RN003",
                        Finding.at(sop.origin().start(), sop.actors().size()).as("panah")));
    }

    /** Returns the lines that cross (RN005): each two once, wherever the one starts that starts first. */
    List<Fault> crossings() {
        return drawing.pages().stream()
                .flatMap(page -> page.crossings().stream()
                        .map(crossing -> crossing(
                                page.arrows().get(crossing.first()),
                                page.arrows().get(crossing.second()))))
                .distinct()
                .toList();
    }

    private Fault crossing(Arrow one, Arrow other) {
        Finding finding =
                Finding.at(sop.step(one.from()).origin().start(), one.from(), one.to(), other.from(), other.to());
        return new Fault("RN005", finding.with(sop.step(other.from()).origin().start()));
    }
}
