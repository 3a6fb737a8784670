package id.sop.importing.docx;

import id.sop.geometry.Box;
import id.sop.importing.docx.ParagraphReader.Paragraph;
import id.sop.importing.ooxml.Axis;
import id.sop.importing.page.Caption;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import id.sop.office.Parts;
import id.sop.office.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays the paragraphs and tables of a document below one another, and remembers what is drawn where. */
final class DocumentPage {
    /** Some forty procedures of a hundred rows each. */
    private static final int MOST_CELLS = 40_000;

    private static final int MOST_TEXT = 16 << 20;
    private static final int TABLE_DEPTH = 10;

    private final ParagraphReader reader;
    private final TextHeight heights;
    private final Lines lines = new Lines();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Caption> captions = new ArrayList<>();
    private final List<Pending> pending = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<PageSetup> sections = new ArrayList<>();
    private final TreeMap<Integer, String> spots = new TreeMap<>();
    private int section;
    private int pageLine;
    private int paragraphs;
    private int tables;
    private int text;

    DocumentPage(ParagraphReader reader, TextHeight heights) {
        this.reader = reader;
        this.heights = heights;
    }

    /** A cell or a loose text, before it is known where its lines come to lie. */
    private static final class Pending {
        private final String spot;
        private final String text;
        private final double left;
        private final double right;
        private final int first;
        private final boolean loose;
        private int last;

        /** How much of its height the rows so far have no room for, in points. */
        private double wanted;

        Pending(String spot, String text, double left, double right, int first, int last, boolean loose) {
            this.spot = spot;
            this.text = text;
            this.left = left;
            this.right = right;
            this.first = first;
            this.last = last;
            this.loose = loose;
        }
    }

    /**
     * Reads the body of a document.
     *
     * @param headers what stands at the head of its first page: offices keep letterheads there, and heads of tables
     */
    void read(XmlElement body, List<XmlElement> headers) throws Parts.TooMuch {
        sections(body);
        if (sections.isEmpty()) {
            sections.add(PageSetup.of(body));
        }
        int first = 0;
        for (XmlElement header : headers) {
            first = blocks(header, first, paper().left(), paper().textWidth(), 0);
        }
        // Pictures there are those of another part, and its paragraphs lie beyond the margin.
        anchors.clear();
        pageLine = first;
        int end = blocks(body, first, paper().left(), paper().textWidth(), 0);
        lines.reach(end, 1);
        Axis axis = lines.axis();
        for (Pending some : pending) {
            double top = axis.nominal(some.first);
            Box box = new Box(some.left, top, some.right - some.left, axis.nominal(some.last + 1) - top);
            Place place = new Place(0, some.spot, box);
            if (some.loose) {
                captions.add(new Caption(place, some.text));
            } else {
                cells.add(new Cell(place, some.text));
            }
        }
    }

    List<Cell> cells() {
        return cells;
    }

    List<Caption> captions() {
        return captions;
    }

    List<Anchor> anchors() {
        return anchors;
    }

    Axis axis() {
        return lines.axis();
    }

    /** Returns how a person finds a line. */
    String spot(int line) {
        Map.Entry<Integer, String> found = spots.floorEntry(line);
        return found == null ? "awal dokumen" : found.getValue();
    }

    private void sections(XmlElement element) {
        for (XmlElement child : element.children()) {
            if (child.is("sectPr")) {
                sections.add(PageSetup.of(child));
            } else if (child.is("p") || child.is("pPr") || child.is("sdt") || child.is("sdtContent")) {
                sections(child);
            }
        }
    }

    private PageSetup paper() {
        return sections.get(Math.min(section, sections.size() - 1));
    }

    private void add(Pending some) throws Parts.TooMuch {
        text += some.text.length();
        if (pending.size() >= MOST_CELLS || text > MOST_TEXT) {
            throw new Parts.TooMuch();
        }
        pending.add(some);
    }

    /** Lays out what stands in a holder from a line on; returns the line behind it. */
    private int blocks(XmlElement holder, int from, double left, double width, int depth) throws Parts.TooMuch {
        int line = from;
        double at = left;
        double room = width;
        for (XmlElement block : holder.children()) {
            if (block.is("p")) {
                paragraph(reader.read(block), line, at, room, depth);
                line++;
                if (depth == 0 && block.at("pPr", "sectPr").exists()) {
                    section++;
                    at = paper().left();
                    room = paper().textWidth();
                    boolean flows =
                            block.at("pPr", "sectPr", "type").attribute("val").equals("continuous");
                    pageLine = flows ? pageLine : line;
                }
            } else if (block.is("tbl")) {
                line = depth < TABLE_DEPTH ? table(block, line, at, room, depth) : line;
            } else if (!ParagraphReader.isGone(block) && !block.children().isEmpty()) {
                line = blocks(block, line, at, room, depth);
            }
        }
        return line;
    }

    private void paragraph(Paragraph paragraph, int line, double left, double width, int depth) throws Parts.TooMuch {
        double height = heights.of(paragraph, width, "");
        String spot = "paragraf " + ++paragraphs;
        spots.put(line, spot);
        if (paragraph.pageBegins()) {
            pageLine = line;
        }
        for (XmlElement drawing : paragraph.drawings()) {
            height = Math.max(height, DrawingPlaces.inlineHeight(drawing));
            anchors.add(new Anchor(
                    drawing, paragraph.source(), line, 0, left, width, height, depth > 0, pageLine, paper()));
        }
        if (paragraph.pageEnds()) {
            pageLine = line + 1;
        }
        lines.reach(line, height);
        if (!paragraph.text().isBlank()) {
            add(new Pending(spot, paragraph.text().strip(), left, left + width, line, line, true));
        }
    }

    private int table(XmlElement table, int from, double left, double width, int depth) throws Parts.TooMuch {
        List<List<TableCell>> rows = new ArrayList<>();
        List<XmlElement> sources = new ArrayList<>();
        int columns = 1;
        for (XmlElement row : TableCell.within(table, "tr")) {
            if (row.at("trPr", "del").exists()) {
                continue;
            }
            List<TableCell> found = TableCell.of(row);
            rows.add(found);
            sources.add(row);
            columns = found.isEmpty()
                    ? columns
                    : Math.max(columns, found.get(found.size() - 1).end());
        }
        double[] edges = GridWidths.edges(table, rows, columns, left, width);
        TablePlace place = TablePlace.of(table, edges, left, width, depth == 0 ? paper() : null);
        String name = "tabel " + ++tables;
        Pending[] open = new Pending[columns];
        int line = from;
        for (int i = 0; i < rows.size(); i++) {
            List<TableCell> below = i + 1 < rows.size() ? rows.get(i + 1) : List.of();
            line = row(sources.get(i), rows.get(i), below, place, name + " baris " + (i + 1), line, depth, open);
        }
        return line;
    }

    private int row(
            XmlElement source,
            List<TableCell> row,
            List<TableCell> next,
            TablePlace place,
            String name,
            int line,
            int depth,
            Pending[] open)
            throws Parts.TooMuch {
        int end = line + 1;
        List<CellContent> contents = new ArrayList<>();
        double height = 0;
        for (TableCell cell : row) {
            CellContent content = CellContent.of(cell.source(), place.width(cell), place.style(), reader, heights);
            contents.add(content);
            if (content.pageBegins()) {
                pageLine = line;
            }
            // The last row of merged cells gives what those above it had no room for.
            height = Math.max(height, goesOn(cell, next) ? 0 : wanted(cell, content, open));
        }
        height = place.rowHeight(source, height);
        spots.put(line, name);
        lines.reach(line, height);
        for (int i = 0; i < row.size(); i++) {
            TableCell cell = row.get(i);
            CellContent content = contents.get(i);
            if (content.nested()) {
                int below = blocks(cell.source(), line, place.left(cell), place.width(cell), depth + 1);
                end = Math.max(end, below);
                continue;
            }
            String spot = name + " kolom " + (cell.column() + 1);
            for (CellContent.Drawn drawn : content.drawn(height)) {
                anchors.add(new Anchor(
                        drawn.drawing(),
                        drawn.paragraph(),
                        line,
                        drawn.offset(),
                        place.left(cell),
                        place.width(cell),
                        height,
                        true,
                        pageLine,
                        paper()));
            }
            double rest = Math.max(0, wanted(cell, content, open) - height);
            Pending above = open[cell.column()];
            if (!cell.continued() || above == null) {
                open[cell.column()] = new Pending(
                        spot, content.text(), place.edge(cell.column()), place.edge(cell.end()), line, line, false);
                add(open[cell.column()]);
            }
            open[cell.column()].wanted = rest;
        }
        for (TableCell cell : row) {
            if (open[cell.column()] != null) {
                open[cell.column()].last = end - 1;
            }
        }
        return end;
    }

    private static boolean goesOn(TableCell cell, List<TableCell> below) {
        return below.stream().anyMatch(other -> other.continued() && other.column() == cell.column());
    }

    private static double wanted(TableCell cell, CellContent content, Pending[] open) {
        Pending above = open[cell.column()];
        return cell.continued() && above != null ? above.wanted : content.height();
    }
}
