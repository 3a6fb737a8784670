package id.sop.render;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.drawing.Arrow;
import id.sop.drawing.Drawing;
import id.sop.drawing.Symbol;
import id.sop.drawing.SymbolText;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.pdf.export.PrintedPage;
import id.sop.source.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be said about a sheet that is set and drawn.
 */
record PrintFindings(Sop sop, Drawing drawing) {
    @Message.Words("RN003.simbol")
    record SmallText(String text, int size) implements Message {}

    @Message.Words("RN003.panah")
    private record CrampedArrows(int actors) implements Message {}

    @Message.Words("RN003.kecil")
    private record SmallSymbols(int width, int height) implements Message {}

    @Message.Words("RN005.potong")
    private record CrossingLines(int from, int to, int otherFrom, int otherTo) implements Message {}

    @Message.Words("RN005.banyak")
    private record ManyCrossings(int crossings, int steps) implements Message {}

    /** Whoever reads of more crossings than this has to arrange the sheet anew, and not to mend one after the other. */
    private static final int MOST_TOLD = 8;

    private static final double POINTS_OF_A_MILLIMETRE = 72 / 25.4;

    /** Nobody reads a longer list of places. */
    private static final int MOST_PLACES = 50;

    @Message.Words("RN005.rumit")
    private record UnfinishedLines(long decisions) implements Message {}

    /**
     * Returns those of the words that were reckoned to be broken (RN003) that really are. The head of an actor's column may
     * show a word whole for which the reckoning found no room: a name stands in one head only, so that a word of it that is
     * printed whole is not broken there.
     *
     * @param reckoned the findings of the reckoning
     */
    List<Finding> broken(List<Finding> reckoned, byte[] pdf) {
        if (reckoned.isEmpty()) {
            return reckoned;
        }
        Set<String> printed = PrintedPage.of(pdf).stream()
                .flatMap(page -> page.words().stream())
                .map(PrintedPage.Word::text)
                .collect(Collectors.toSet());
        return reckoned.stream()
                .filter(finding -> !isHead(finding)
                        || !printed.contains(finding.arguments().get(0).toString()))
                .toList();
    }

    private boolean isHead(Finding finding) {
        return sop.actors().stream().anyMatch(actor -> actor.name().span().equals(finding.span()));
    }

    /**
     * Returns the texts in symbols that have to be set smaller than can be read (RN003), each once.
     *
     * @param sizes how large the text of a symbol is set, in points
     */
    List<Finding> smallTexts(ToDoubleFunction<Symbol> sizes) {
        Map<String, Double> smallest = new LinkedHashMap<>();
        drawing.pages().stream()
                .flatMap(page -> page.symbols().stream())
                .filter(symbol -> !symbol.text().isBlank())
                .forEach(symbol -> smallest.merge(symbol.text(), sizes.applyAsDouble(symbol), Math::min));
        return smallest.entrySet().stream()
                .filter(text -> text.getValue() < SymbolText.LEAST_SIZE)
                .map(text -> Finding.at(
                        written(text.getKey()), new SmallText(text.getKey(), (int) Math.floor(text.getValue()))))
                .toList();
    }

    /** Returns where a text of a symbol was written; the head of the file when it is the template's. */
    private Span written(String text) {
        return sop.steps().stream()
                .flatMap(step -> step.decision().stream())
                .flatMap(decision -> decision.questions().stream())
                .filter(question -> question.value().equals(text))
                .map(Text::span)
                .findFirst()
                .orElse(sop.origin().start());
    }

    /** Returns the fault of arrows or words that lack room for which there was no paper left (RN003). */
    Optional<Finding> cramped() {
        return drawing.lacking().isAny()
                ? Optional.empty()
                : Optional.of(Finding.at(
                        sop.origin().start(), new CrampedArrows(sop.actors().size())));
    }

    /**
     * Returns the fault of symbols that are smaller than 8 by 5 mm (RN003): what is told is the size of the smallest, in whole
     * millimetres.
     */
    Optional<Finding> small() {
        return drawing.tooSmall()
                .map(box -> Finding.at(
                        sop.origin().start(), new SmallSymbols((int) (box.width() / POINTS_OF_A_MILLIMETRE), (int)
                                (box.height() / POINTS_OF_A_MILLIMETRE))));
    }

    /** Returns that better lines were not looked for any more (RN005), because it would have taken too much. */
    Optional<Finding> unfinished() {
        long decisions =
                sop.steps().stream().filter(step -> step.decision().isPresent()).count();
        return drawing.unfinished()
                ? Optional.of(Finding.at(sop.origin().start(), new UnfinishedLines(decisions)))
                : Optional.empty();
    }

    /**
     * Returns the lines that cross (RN005): each two once, wherever the one starts that starts first; very many of them all at
     * once, with the steps from which they start.
     */
    List<Finding> crossings() {
        List<Finding> each = eachCrossing();
        if (each.size() <= MOST_TOLD) {
            return each;
        }
        List<Span> steps = each.stream()
                .flatMap(finding -> Stream.concat(Stream.of(finding.span()), finding.related().stream()))
                .distinct()
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        List<Span> places = steps.subList(0, Math.min(steps.size(), MOST_PLACES));
        return List.of(Finding.at(places, new ManyCrossings(each.size(), steps.size())));
    }

    private List<Finding> eachCrossing() {
        return drawing.pages().stream()
                .flatMap(page -> page.crossings().stream()
                        .map(crossing -> crossing(
                                page.arrows().get(crossing.first()),
                                page.arrows().get(crossing.second()))))
                .distinct()
                .toList();
    }

    private Finding crossing(Arrow one, Arrow other) {
        Message message = new CrossingLines(one.from(), one.to(), other.from(), other.to());
        return Finding.at(sop.step(one.from()).origin().start(), message)
                .with(sop.step(other.from()).origin().start());
    }
}
