package id.sop.pdf.file;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * An entry of the outline (ISO 32000-1, 12.3.3), which viewers show as bookmarks.
 *
 * @param page number of the object of its page
 * @param top where it is on the page, in points from the foot
 * @param element number of its structure element; 0 for none
 */
public record OutlineItem(String title, int page, int top, int element, List<OutlineItem> inner) {
    private static final COSName ELEMENT = COSName.getPDFName("SE");
    private static final COSName NEXT = COSName.getPDFName("Next");
    private static final COSName PREVIOUS = COSName.getPDFName("Prev");

    /**
     * Reads the entries under an entry of a document's outline, or under its root.
     *
     * @param parent null if the document has no outline
     * @param writer has numbered what the entries lead to
     */
    static List<OutlineItem> read(PDOutlineNode parent, ObjectWriter writer) {
        List<OutlineItem> items = new ArrayList<>();
        if (parent != null) {
            for (PDOutlineItem item : parent.children()) {
                COSArray destination = (COSArray) item.getCOSObject().getDictionaryObject(COSName.DEST);
                COSDictionary element = item.getCOSObject().getCOSDictionary(ELEMENT);
                items.add(new OutlineItem(
                        item.getTitle(),
                        writer.number(destination.getObject(0)),
                        destination.getInt(3),
                        element == null ? 0 : writer.number(element),
                        read(item, writer)));
            }
        }
        return items;
    }

    /** Hangs entries under an entry of the outline, or under its root. */
    static void hang(List<OutlineItem> items, COSDictionary parent) {
        COSDictionary previous = null;
        for (OutlineItem item : items) {
            COSDictionary dictionary = new COSDictionary();
            dictionary.setString(COSName.TITLE, item.title());
            dictionary.setItem(COSName.PARENT, parent);
            dictionary.setItem(COSName.DEST, item.destination());
            if (item.element() != 0) {
                dictionary.setItem(ELEMENT, ObjectWriter.reference(item.element()));
            }
            if (!item.inner().isEmpty()) {
                // Negative: it is closed at first.
                dictionary.setInt(COSName.COUNT, -item.inner().size());
                hang(item.inner(), dictionary);
            }
            if (previous == null) {
                parent.setItem(COSName.FIRST, dictionary);
            } else {
                previous.setItem(NEXT, dictionary);
                dictionary.setItem(PREVIOUS, previous);
            }
            parent.setItem(COSName.LAST, dictionary);
            previous = dictionary;
        }
    }

    private COSArray destination() {
        COSArray destination = new COSArray();
        destination.add(ObjectWriter.reference(page));
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(COSNull.NULL);
        destination.add(COSInteger.get(top));
        destination.add(COSNull.NULL);
        return destination;
    }
}
