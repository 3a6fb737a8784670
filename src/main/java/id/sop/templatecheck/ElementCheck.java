package id.sop.templatecheck;

import id.sop.drawing.Drawing;
import id.sop.geometry.Box;
import id.sop.language.Emphasis;
import id.sop.model.Actor;
import id.sop.model.Part;
import id.sop.model.Sop;
import id.sop.paging.ElementIds;
import id.sop.paging.MinimumSizes;
import id.sop.pdf.TypesetSheet;
import id.sop.pdf.Typesetter;
import id.sop.pdf.export.PrintedPage;
import id.sop.pdf.file.DocumentInfo;
import id.sop.pdf.layout.ElementBox;
import id.sop.pdf.layout.ElementBoxes;
import id.sop.pdf.layout.Resources;
import id.sop.render.MisplacedCell;
import id.sop.source.Span;
import id.sop.template.Template;
import id.sop.template.TemplateFindings;
import id.sop.template.TemplateOutput;
import id.sop.template.TemplateSources;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks at the elements of a sheet on endless paper: those by whose ids symbols find their cells and pages are measured, and
 * the cells with what is written in them.
 */
final class ElementCheck {
    private static final Pattern CELL = Pattern.compile("<t[dh](?![\\w])(?![^>]*\\sid=)");
    private static final Pattern CELL_END = Pattern.compile("</t[dh]>");
    private static final int NO_BREAK_SPACE = 0xA0;
    private static final String NUMBERED = "sel-periksa-";
    private static final DocumentInfo NOBODY = new DocumentInfo("SOP", "SOP", "SOP", Optional.empty());

    /** Rounding of the layout engine, in points. */
    private static final double SLACK = 1;

    /** A word that is broken into so many pieces of so many letters each is broken letter by letter. */
    private static final int LEAST_PIECES = 3;

    private static final int MOST_LETTERS = 2;

    private final Template template;
    private final TemplateSources places;
    private final TemplateFindings findings;
    private final Sop sop;
    private final TemplateOutput written;
    private final List<Integer> cells = new ArrayList<>();

    ElementCheck(
            Template template, TemplateSources places, TemplateFindings findings, Sop sop, TemplateOutput written) {
        this.template = template;
        this.places = places;
        this.findings = findings;
        this.sop = sop;
        this.written = written;
    }

    /**
     * Looks at the sheet.
     *
     * @throws id.sop.pdf.fault.TypesettingException when it cannot be laid out
     */
    void examine(Typesetter typesetter, Resources resources) {
        for (String element : List.of("<html[^>]* lang=\"[a-z]", "<title>[^<]", "<h1[ >]", "<th[ >]", "<bookmark ")) {
            if (!Pattern.compile(element).matcher(written.xhtml()).find()) {
                String part = element.replaceAll("\\[[^\\[\\]]*]\\*?|\"", "") + "…";
                findings.report(places.head(), new BrokenPromise.MissingPart(part));
            }
        }
        try (TypesetSheet sheet = typesetter.typeset(numbered(), resources, Set.of())) {
            ElementBoxes boxes = sheet.boxes();
            elements(boxes);
            new TableCheck(places, findings, written).examine();
            List<PrintedPage> pages = PrintedPage.of(sheet.finish(new Drawing(List.of()), NOBODY, Optional.empty()));
            for (int number = 0; number < cells.size(); number++) {
                Optional<ElementBox> cell = boxes.find(NUMBERED + number);
                if (cell.isPresent()) {
                    List<PrintedPage.Word> words = pages.get(cell.get().page()).words();
                    writing(cells.get(number), cell.get().box(), words);
                    letterByLetter(cells.get(number), cell.get().box(), words);
                }
            }
        }
    }

    /** Returns the text with an id on every cell that has none. */
    private String numbered() {
        Matcher cell = CELL.matcher(written.xhtml());
        return cell.replaceAll(found -> {
            cells.add(found.start());
            return found.group() + " id=\"" + NUMBERED + (cells.size() - 1) + "\"";
        });
    }

    private void elements(ElementBoxes boxes) {
        required(boxes, ElementIds.IDENTITY, ElementIds.Kind.IDENTITY);
        for (int table = 1; table <= sop.tables().size(); table++) {
            required(boxes, ElementIds.flow(table), ElementIds.Kind.FLOW);
            if (!sop.tables().get(table - 1).remarks().isEmpty()) {
                required(boxes, ElementIds.tableRemarks(table), ElementIds.Kind.TABLE_REMARKS);
            }
        }
        sop.parts().all().forEach(part -> part(boxes, part));
        for (int step = 1; step <= sop.steps().size(); step++) {
            int number = step;
            required(boxes, ElementIds.stepRow(number), ElementIds.Kind.STEP_ROW);
            row(boxes, number, actor -> ElementIds.stepCell(number, actor), ElementIds.Kind.STEP_CELL);
            if (sop.hasEndCapsule(number)) {
                required(boxes, ElementIds.endRow(number), ElementIds.Kind.END_ROW);
                row(boxes, number, actor -> ElementIds.endCell(number, actor), ElementIds.Kind.END_CELL);
            }
        }
        row(boxes, 1, actor -> ElementIds.connectorCell(1, true, 0, actor), ElementIds.Kind.CONNECTOR_CELL);
        if (boxes.byId().keySet().stream().noneMatch(ElementIds.Kind.CONNECTOR_ROW::isOf)) {
            String stem = ElementIds.Kind.CONNECTOR_ROW.stem();
            findings.report(
                    place(ElementIds.Kind.CONNECTOR_ROW), new BrokenPromise.MissingPart("id=\"" + stem + "…\""));
        }
        if (template.isOn("baris_jumlah") && sop.totalTime().isPresent()) {
            required(boxes, ElementIds.TOTAL_ROW, ElementIds.Kind.TOTAL_ROW);
        }
    }

    private void part(ElementBoxes boxes, Part part) {
        int number = sop.parts().number(part);
        required(boxes, ElementIds.part(number), ElementIds.Kind.PART);
        if (sop.partHeading(part.first()).isPresent()) {
            row(boxes, part.first(), actor -> ElementIds.partCell(number, actor), ElementIds.Kind.PART_CELL);
        }
        if (part.totalTime().isPresent()) {
            required(boxes, ElementIds.partTotal(number), ElementIds.Kind.PART_TOTAL);
        }
    }

    /** Returns where the template writes ids of a kind, or the list that it takes them from. */
    private Span place(ElementIds.Kind kind) {
        String word = kind.list().isEmpty() ? kind.stem() : "." + kind.list();
        return places.word(word).orElseGet(places::head);
    }

    private void required(ElementBoxes boxes, String id, ElementIds.Kind kind) {
        if (boxes.find(id).isEmpty()) {
            findings.report(place(kind), new BrokenPromise.MissingPart("id=\"" + id + "\""));
        }
    }

    /** The cells of a row stand side by side, in the order of the actors, and have room for a symbol. */
    private void row(ElementBoxes boxes, int step, Function<Actor, String> cell, ElementIds.Kind kind) {
        Optional<Box> before = Optional.empty();
        for (Actor actor : sop.actors(step)) {
            String id = cell.apply(actor);
            required(boxes, id, kind);
            Optional<Box> box = boxes.find(id).map(ElementBox::box);
            if (box.isPresent() && before.isPresent()) {
                boolean beside = box.get().x() >= before.get().right() - SLACK
                        && Math.abs(box.get().y() - before.get().y()) < SLACK;
                if (!beside) {
                    findings.report(place(kind), new MisplacedCell.BesideNone(id));
                }
            }
            if (box.isPresent() && box.get().width() < MinimumSizes.LEAST_LANE - SLACK) {
                findings.report(
                        place(kind),
                        new BrokenPromise.NarrowCell(id, Math.round(box.get().width()), MinimumSizes.LEAST_LANE));
            }
            before = box;
        }
    }

    /** What is written in a cell stays there: it crosses no edge, and does not stand in a neighbour or anywhere else. */
    private void writing(int start, Box cell, List<PrintedPage.Word> words) {
        words.stream()
                .filter(word -> leaves(word.box(), cell))
                .map(PrintedPage.Word::text)
                .findFirst()
                .or(() -> Optional.of(text(start))
                        .filter(text -> !holds(letters(words.stream().filter(word -> isIn(word.box(), cell))), text))
                        .filter(text -> holds(letters(words.stream()), text)))
                .ifPresent(text -> findings.report(
                        written.origin(start).orElseGet(places::head), new BrokenPromise.TextLeavesCell(text)));
    }

    /** A column that is too narrow for its words breaks them into letters: nobody reads that. */
    private void letterByLetter(int start, Box cell, List<PrintedPage.Word> words) {
        if (!written.xhtml().startsWith("<td", start)) {
            // Names in heads may stand upright.
            return;
        }
        String text = text(start);
        Set<String> whole = new HashSet<>(List.of(text.strip().split("\\s+")));
        List<String> pieces = words.stream()
                .filter(word -> isIn(word.box(), cell))
                .map(PrintedPage.Word::text)
                .filter(word -> !whole.contains(word))
                .toList();
        long letters = pieces.stream().mapToInt(String::length).sum();
        if (pieces.size() >= LEAST_PIECES && letters <= (long) MOST_LETTERS * pieces.size()) {
            findings.report(
                    written.origin(start).orElseGet(places::head),
                    new BrokenPromise.BrokenLetterByLetter(text.strip()));
        }
    }

    /** Tells whether a word begins in a cell and reaches beyond it. */
    private static boolean leaves(Box word, Box cell) {
        double x = word.x() + SLACK;
        double y = word.centre().y();
        boolean begins = cell.x() - SLACK < x && x < cell.right() && cell.y() < y && y < cell.bottom();
        return begins && (word.right() > cell.right() + SLACK || word.bottom() > cell.bottom() + SLACK);
    }

    private static boolean isIn(Box word, Box cell) {
        double x = word.centre().x();
        double y = word.centre().y();
        return cell.x() < x && x < cell.right() && cell.y() < y && y < cell.bottom();
    }

    /** Returns the text between the tags of a cell; nothing when another table is in it. */
    private String text(int start) {
        Matcher end = CELL_END.matcher(written.xhtml());
        String inside = end.find(start) ? written.xhtml().substring(start, end.start()) : "";
        return inside.contains("<table")
                ? ""
                : Emphasis.unsigned(inside)
                        .replaceAll("<[^<>]*>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&");
    }

    private static String letters(Stream<PrintedPage.Word> words) {
        return words.map(PrintedPage.Word::text).collect(Collectors.joining());
    }

    /** Tells whether all letters of a text were printed in this order, in whatever case, perhaps with numbers between them. */
    private static boolean holds(String printed, String text) {
        int[] wanted = text.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && letter != NO_BREAK_SPACE)
                .toArray();
        int[] found = printed.toUpperCase(Locale.ROOT).codePoints().toArray();
        int next = 0;
        for (int i = 0; i < found.length && next < wanted.length; i++) {
            next += found[i] == wanted[next] ? 1 : 0;
        }
        return next == wanted.length;
    }
}
