package id.sop.pdf.paint;

import id.sop.drawing.Symbol;
import id.sop.geometry.Box;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Corrects the structure of the file, which screen readers follow.
 *
 * <p>The layout engine tagged each figure with what it knew: the id of its cell as alternative text and its own tiny box.
 * And it gave every table a head and a foot, of which empty ones would only be noise.
 */
public final class StructureTags {
    private static final COSName ALTERNATIVE = COSName.getPDFName("Alt");
    private static final COSName FIGURE = COSName.getPDFName("Figure");
    private static final Set<String> TABLE_PARTS = Set.of("THead", "TBody", "TFoot");

    private StructureTags() {}

    /** Gives each figure the descriptions of its symbols and their place, and takes empty parts of tables away. */
    public static void correct(PDDocument document, Map<String, List<Symbol>> symbols) {
        walk(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), symbols);
    }

    private static void walk(COSDictionary element, Map<String, List<Symbol>> symbols) {
        if (FIGURE.equals(element.getCOSName(COSName.S))) {
            List<Symbol> inside = symbols.get(element.getString(ALTERNATIVE));
            if (inside != null) {
                describe(element, inside);
            }
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary kid) {
            walk(kid, symbols);
        } else if (kids instanceof COSArray array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                if (array.getObject(i) instanceof COSDictionary kid) {
                    if (TABLE_PARTS.contains(kid.getNameAsString(COSName.S, "")) && !kid.containsKey(COSName.K)) {
                        array.remove(i);
                    } else {
                        walk(kid, symbols);
                    }
                }
            }
        }
    }

    private static void describe(COSDictionary figure, List<Symbol> symbols) {
        figure.setString(ALTERNATIVE, symbols.stream().map(Symbol::description).collect(Collectors.joining("; ")));
        double paper =
                new PDPage(figure.getCOSDictionary(COSName.PG)).getMediaBox().getHeight();
        Box box =
                symbols.stream().map(Symbol::box).reduce(Box::and).orElseThrow().grown(FigurePainter.LINE_WIDTH / 2);
        figure.getCOSDictionary(COSName.A)
                .setItem(
                        COSName.BBOX,
                        new PDRectangle((float) box.x(), (float) (paper - box.bottom()), (float) box.width(), (float)
                                box.height()));
    }
}
