package id.sop.templatecheck;

import id.sop.drawing.SheetGeometry;
import id.sop.geometry.Box;
import id.sop.model.Sop;
import id.sop.pdf.export.PrintedPage;
import id.sop.render.Sheet;
import id.sop.template.Template;
import id.sop.template.TemplateFindings;
import id.sop.template.TemplateSources;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a printed sheet as a person would who holds it against the SOP: is all there, readable, inside the page? */
final class TextCheck {
    /** Room at the foot for electronic signatures, in points. */
    static final double FOOT = 50;

    /** Rounding of the layout engine, in points. */
    private static final double SLACK = 1;

    private final Template template;
    private final TemplateSources places;
    private final TemplateFindings findings;

    TextCheck(Template template, TemplateSources places, TemplateFindings findings) {
        this.template = template;
        this.places = places;
        this.findings = findings;
    }

    /** Reads a sheet. */
    void read(Sop sop, Sheet sheet) {
        List<PrintedPage> pages = PrintedPage.of(sheet.pdf());
        texts(sop, pages);
        for (int page = 0; page < pages.size(); page++) {
            words(pages.get(page), page + 1);
            number(pages.get(page), page + 1, pages.size());
            head(pages.get(page), sheet.geometry().pages().get(page), page + 1);
        }
    }

    private void texts(Sop sop, List<PrintedPage> pages) {
        String printed = pages.stream().map(TextCheck::letters).collect(Collectors.joining());
        SopTexts.of(sop, template).forEach(text -> {
            if (!printed.contains(bare(text.value()))) {
                findings.report(
                        places.word(text.variable()).orElseGet(places::head),
                        new BrokenPromise.TextNotPrinted(text.variable(), text.value()));
            }
        });
    }

    private static String letters(PrintedPage page) {
        return page.words().stream().map(word -> bare(word.text())).collect(Collectors.joining());
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private void words(PrintedPage page, int number) {
        for (PrintedPage.Word word : page.words()) {
            Box box = word.box();
            if (box.bottom() > template.pageHeight() - FOOT) {
                findings.report(places.head(), new BrokenPromise.TextNearFoot(word.text(), number));
            } else if (box.x() < template.margins().left() - SLACK
                    || box.right() > template.pageWidth() - template.margins().right() + SLACK
                    || box.y() < 0) {
                findings.report(places.head(), new BrokenPromise.TextInMargin(word.text(), number));
            }
        }
    }

    /** A page says which one it is, and of how many. */
    private void number(PrintedPage page, int number, int all) {
        Pattern numbering = Pattern.compile("(?<!\\d)" + number + "\\D{1,12}" + all + "(?!\\d)");
        boolean numbered = page.words().stream()
                .collect(Collectors.groupingBy(
                        word -> Math.round(word.box().bottom()),
                        Collectors.mapping(PrintedPage.Word::text, Collectors.joining(" "))))
                .values()
                .stream()
                .anyMatch(line -> numbering.matcher(line).find());
        if (!numbered) {
            findings.report(
                    places.word("halaman").orElseGet(places::head), new BrokenPromise.PageWithoutNumber(number, all));
        }
    }

    /** Where there are symbols, the names of the actors of their table stand above. */
    private void head(PrintedPage page, SheetGeometry.Page drawn, int number) {
        if (drawn.marks().isEmpty()) {
            return;
        }
        String printed = letters(page);
        drawn.tables().stream()
                .flatMap(table -> table.columns().stream())
                .map(SheetGeometry.Column::name)
                .filter(name -> !printed.contains(bare(name)))
                .findFirst()
                .ifPresent(name -> findings.report(
                        places.word("pelaksana as").orElseGet(places::head),
                        new BrokenPromise.ActorNotNamed(name, number)));
    }
}
