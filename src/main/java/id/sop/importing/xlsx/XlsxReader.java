package id.sop.importing.xlsx;

import id.sop.importing.ooxml.OfficeFile;
import id.sop.importing.page.DocumentReader;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Unreadable;
import id.sop.importing.page.UnreadableDocument;
import id.sop.office.Parts;
import id.sop.office.Workbook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads workbooks. */
public final class XlsxReader implements DocumentReader {
    private static final String FORMAT = "XLSX";
    private static final int MOST_SHEETS = 200;

    /** Of all texts that cells share, in characters. */
    private static final int MOST_TEXT = 16 << 20;

    @Override
    public SourceDocument read(String name, byte[] document) throws UnreadableDocument {
        return OfficeFile.read(document, FORMAT, parts -> new SourceDocument(name, pages(parts)));
    }

    private static List<SourcePage> pages(Parts parts) throws IOException, XMLStreamException, UnreadableDocument {
        Workbook workbook = Workbook.read(parts, MOST_TEXT)
                .orElseThrow(() -> new UnreadableDocument(new Unreadable.Damaged(FORMAT)));
        // Sheets of charts are no parts that are read; a workbook without any other is one that has lost them.
        if (workbook.sheets().stream().noneMatch(sheet -> parts.has(sheet.part()))) {
            throw new UnreadableDocument(new Unreadable.Damaged(FORMAT));
        }
        SheetLimits limits = new SheetLimits();
        List<SourcePage> pages = new ArrayList<>();
        for (Workbook.Sheet sheet : workbook.sheets()) {
            if (sheet.visible()) {
                if (pages.size() == MOST_SHEETS) {
                    throw new Parts.TooMuch();
                }
                pages.add(new SheetPage(parts, workbook, limits, pages.size()).read(sheet));
            }
        }
        return pages;
    }
}
