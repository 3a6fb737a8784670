package id.sop.importing.docx;

import id.sop.geometry.Point;
import id.sop.importing.ooxml.Axis;
import id.sop.importing.ooxml.DrawingMl;
import id.sop.importing.ooxml.OfficeFile;
import id.sop.importing.ooxml.Pictures;
import id.sop.importing.ooxml.PlacedFigures;
import id.sop.importing.ooxml.Vml;
import id.sop.importing.page.Caption;
import id.sop.importing.page.DocumentReader;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Unreadable;
import id.sop.importing.page.UnreadableDocument;
import id.sop.office.Parts;
import id.sop.office.Relationships;
import id.sop.office.XmlElement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Reads documents.
 *
 * <p>A document does not say where on the paper its lines lie. Every paragraph and row of a table becomes a row of nominal height; only the
 * widths of columns are certain.
 */
public final class DocxReader implements DocumentReader {
    private static final String FORMAT = "DOCX";

    @Override
    public SourceDocument read(String name, byte[] document) throws UnreadableDocument {
        return OfficeFile.read(document, FORMAT, parts -> new SourceDocument(name, List.of(page(parts))));
    }

    private static SourcePage page(Parts parts) throws IOException, XMLStreamException, UnreadableDocument {
        String part = Relationships.of(parts, "").first("officeDocument").orElse("word/document.xml");
        XmlElement document = XmlElement.of(parts, part);
        if (!document.is("document")) {
            throw new UnreadableDocument(new Unreadable.Damaged(FORMAT));
        }
        Relationships relationships = Relationships.of(parts, part);
        DocumentStyles styles = new DocumentStyles(
                XmlElement.of(parts, relationships.first("styles").orElse("")));
        XmlElement numbering =
                XmlElement.of(parts, relationships.first("numbering").orElse(""));
        ParagraphReader reader = new ParagraphReader(new Numbering(numbering, styles), styles);
        DocumentPage page = new DocumentPage(reader, new TextHeight(styles));
        page.read(document.at("body"), headers(parts, relationships, document.at("body")));
        DrawingMl drawing = new DrawingMl(new Pictures(parts, relationships), reader::text);
        Vml vml = new Vml(drawing, reader::text);
        vml.rules(XmlElement.of(parts, relationships.first("settings").orElse("")));
        Axis lines = page.axis();
        DrawingPlaces places = new DrawingPlaces(drawing, vml, lines, page.anchors(), isByLibreOffice(parts));
        for (Anchor anchor : page.anchors()) {
            vml.rules(anchor.drawing());
            places.read(anchor);
        }
        PlacedFigures placed = new PlacedFigures(
                0,
                point -> new Point(point.x(), lines.nominal(point.y())),
                point -> page.spot(lines.at(point.y())),
                drawing.figures());
        List<Caption> captions = new ArrayList<>(page.captions());
        captions.addAll(placed.captions());
        long texts = page.cells().stream().filter(cell -> !cell.blank()).count()
                + page.captions().size();
        boolean picture = PlacedFigures.isPicture(drawing.figures(), texts);
        return new SourcePage("dokumen", page.cells(), placed.symbols(), placed.strokes(), captions, picture);
    }

    private static boolean isByLibreOffice(Parts parts) throws IOException, XMLStreamException {
        String part = Relationships.of(parts, "").first("extended-properties").orElse("");
        return XmlElement.of(parts, part).at("Application").text().startsWith("LibreOffice/");
    }

    /** Returns the heads of the first page. */
    private static List<XmlElement> headers(Parts parts, Relationships relationships, XmlElement body)
            throws IOException, XMLStreamException {
        XmlElement section = firstSection(body);
        boolean ownFirst =
                section.at("titlePg").exists() && section.at("titlePg").flag("val", true);
        List<XmlElement> headers = new ArrayList<>();
        for (XmlElement reference : section.children("headerReference")) {
            if (reference.attribute("type").equals(ownFirst ? "first" : "default")) {
                String part = relationships.part(reference.attribute("r:id")).orElse("");
                headers.add(XmlElement.of(parts, part));
            }
        }
        return headers;
    }

    private static XmlElement firstSection(XmlElement body) {
        for (XmlElement paragraph : body.children("p")) {
            if (paragraph.at("pPr", "sectPr").exists()) {
                return paragraph.at("pPr", "sectPr");
            }
        }
        return body.at("sectPr");
    }
}
