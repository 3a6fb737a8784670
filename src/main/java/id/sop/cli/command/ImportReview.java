package id.sop.cli.command;

import id.sop.check.Checker;
import id.sop.config.Configuration;
import id.sop.importing.draft.Draft;
import id.sop.importing.draft.DraftStep;
import id.sop.importing.draft.Remark;
import id.sop.importing.page.PageDrawing;
import id.sop.importing.page.PagePicture;
import id.sop.importing.page.Place;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import id.sop.pdf.export.SvgExport;
import id.sop.render.Sheet;
import id.sop.render.SheetRenderers;
import id.sop.render.SopPrinter;
import id.sop.render.TemplateReader;
import id.sop.report.ReviewPage;
import id.sop.rule.Settings;
import id.sop.template.BuiltInTemplates;
import id.sop.template.Template;
import id.sop.wording.ImportPhrase;
import id.sop.wording.Phrases;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Shows a document beside the sheet that was made of it. */
final class ImportReview {
    private static final String SVG = "image/svg+xml";

    private final Phrases phrases;
    private final Checker checker;
    private final Template template;
    private final SheetRenderers renderers;

    /**
     * Makes what shows the drafts of a run.
     *
     * @param moment what sheets give as the time of their making
     */
    ImportReview(Phrases phrases, Checker checker, Optional<Instant> moment) {
        this.phrases = phrases;
        this.checker = checker;
        this.template = TemplateReader.read(
                        checker,
                        BuiltInTemplates.find(BuiltInTemplates.STANDARD).orElseThrow(),
                        Configuration.STANDARD)
                .template()
                .orElseThrow();
        this.renderers = new SheetRenderers(moment);
    }

    /**
     * Returns the page of a draft.
     *
     * @param file where its YAML is kept
     * @param text the YAML
     * @param words how a remark is told
     */
    String page(DocumentReading.Document read, Draft draft, String file, String text, Function<Remark, String> words) {
        SourceDocument document = read.imported().document();
        Optional<Sheet> sheet = new SopPrinter(
                        checker,
                        checker.open(file, text.getBytes(StandardCharsets.UTF_8)),
                        Settings.STANDARD,
                        renderers.of(template),
                        SopPrinter.NO_LOGOS)
                .print(Placeholders.NONE, true)
                .sheet();
        Map<Integer, Integer> pictures = pictures(draft);
        List<ReviewPage.Remark> remarks = new ArrayList<>();
        for (Remark remark : draft.remarks()) {
            remarks.add(new ReviewPage.Remark(words.apply(remark), mark(pictures, remark.place()), 0));
        }
        for (int i = 0; i < draft.steps().size(); i++) {
            for (Remark remark : draft.steps().get(i).remarks()) {
                remarks.add(new ReviewPage.Remark(words.apply(remark), mark(pictures, remark.place()), i + 1));
            }
        }
        Optional<Map<Integer, PagePicture>> painted = read.pictures(pictures.keySet());
        return ReviewPage.print(
                phrases,
                draft.name().map(name -> name.value()).orElse(document.name()),
                file,
                pictures.keySet().stream()
                        .map(page -> picture(document.pages().get(page), page, painted))
                        .toList(),
                sheet.map(printed -> new ReviewPage.NewSheet(SvgExport.pages(printed.pdf()), printed.geometry())),
                remarks);
    }

    /** Returns the pages from which a draft comes, each with its place among them. */
    private static Map<Integer, Integer> pictures(Draft draft) {
        TreeSet<Integer> pages = new TreeSet<>();
        draft.steps().stream().map(DraftStep::place).map(Place::page).forEach(pages::add);
        draft.name().ifPresent(name -> pages.add(name.place().page()));
        draft.identity()
                .values()
                .forEach(values ->
                        values.forEach(value -> pages.add(value.place().page())));
        draft.allRemarks().forEach(remark -> pages.add(remark.place().page()));
        Map<Integer, Integer> pictures = new LinkedHashMap<>();
        pages.forEach(page -> pictures.put(page, pictures.size()));
        return pictures;
    }

    private static ReviewPage.Mark mark(Map<Integer, Integer> pictures, Place place) {
        return new ReviewPage.Mark(pictures.get(place.page()), place.box());
    }

    private ReviewPage.Picture picture(SourcePage page, int number, Optional<Map<Integer, PagePicture>> painted) {
        if (painted.isPresent() && painted.get().containsKey(number)) {
            PagePicture picture = painted.get().get(number);
            return new ReviewPage.Picture(page.name(), picture.area(), picture.mediaType(), picture.content());
        }
        return new ReviewPage.Picture(
                phrases.get(
                        painted.isPresent() ? ImportPhrase.REVIEW_UNPAINTED : ImportPhrase.REVIEW_READ, page.name()),
                PageDrawing.bounds(page),
                SVG,
                PageDrawing.svg(page).getBytes(StandardCharsets.UTF_8));
    }
}
