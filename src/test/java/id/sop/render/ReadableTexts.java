package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Point;
import id.sop.model.Actor;
import id.sop.model.Decision;
import id.sop.model.Identity;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.testing.PageMarks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The texts of an SOP, looked for on the pages that were printed of it. */
final class ReadableTexts {
    private ReadableTexts() {}

    /** Every text of the SOP can be read, letter by letter, wherever its lines and words were broken. */
    static void assertNothingIsLost(Sop sop, List<PageMarks> pages, String told) {
        String read = String.join("", pages.stream().map(PageMarks::text).toList());
        for (String text : texts(sop)) {
            String wanted = text.replaceAll("[\\s\\u00A0]+", "");
            assertTrue(read.contains(wanted), () -> told + ": `" + wanted + "` is not in " + read);
        }
    }

    /** What is not reported as broken stands in one line. */
    static void assertNoWordIsBroken(Sop sop, List<PageMarks> pages, String told) {
        Set<String> read = new HashSet<>();
        pages.forEach(page -> read.addAll(List.of(lines(page).split("\\s+"))));
        for (Step step : sop.steps()) {
            List<Text> texts = new ArrayList<>(step.outputs());
            step.activity().ifPresent(texts::add);
            step.requirements().stream().map(Requirement::document).forEach(texts::add);
            texts.addAll(step.notes());
            texts.stream()
                    .flatMap(text -> Stream.of(text.value().split("\\s+")))
                    .filter(word -> word.matches("\\p{L}+"))
                    .forEach(word -> assertTrue(read.contains(word), told + ": `" + word + "` is broken"));
        }
    }

    /** Returns the letters of a page in the order in which they are painted, each line by itself. */
    private static String lines(PageMarks page) {
        StringBuilder lines = new StringBuilder();
        Point end = new Point(0, 0);
        for (PageMarks.Letter letter : page.letters()) {
            if (Math.abs(letter.box().bottom() - end.y()) > 1
                    || Math.abs(letter.box().x() - end.x()) > 1) {
                lines.append('\n');
            }
            end = new Point(letter.box().right(), letter.box().bottom());
            lines.append(letter.text());
        }
        return lines.toString();
    }

    private static List<String> texts(Sop sop) {
        List<Text> texts = new ArrayList<>();
        Identity identity = sop.identity();
        Stream.of(identity.name(), identity.number()).flatMap(Optional::stream).forEach(texts::add);
        Stream.of(
                        identity.approval().position(),
                        identity.approval().name(),
                        identity.approval().rank())
                .flatMap(Optional::stream)
                .forEach(texts::add);
        Stream.of(
                        identity.institution(),
                        identity.legalBasis(),
                        identity.qualifications(),
                        identity.related(),
                        identity.equipment(),
                        identity.warnings(),
                        identity.records())
                .forEach(texts::addAll);
        sop.actors().stream().map(Actor::name).forEach(texts::add);
        for (Step step : sop.steps()) {
            step.activity().ifPresent(texts::add);
            step.requirements().stream().map(Requirement::document).forEach(texts::add);
            step.time().ifPresent(time -> texts.add(time.text()));
            texts.addAll(step.outputs());
            texts.addAll(step.notes());
            step.decision().flatMap(Decision::question).ifPresent(texts::add);
            step.decision().map(Decision::labels).ifPresent(texts::addAll);
        }
        List<String> printed = new ArrayList<>(texts.stream().map(Text::value).toList());
        identity.name().ifPresent(name -> printed.add(name.value().toUpperCase(Locale.ROOT)));
        return printed;
    }
}
