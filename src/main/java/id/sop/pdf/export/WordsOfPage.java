package id.sop.pdf.export;

import id.sop.geometry.Box;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;

/** Makes words of the letters of a page. */
final class WordsOfPage {
    /** How far a line reaches above its base line, of its size. */
    private static final double ASCENT = 0.8;

    private WordsOfPage() {}

    /** Spaces are letters too. */
    static void add(List<TextPosition> letters, List<SvgExport.Word> words) {
        int begun = 0;
        for (int i = 0; i <= letters.size(); i++) {
            if (i == letters.size() || letters.get(i).getUnicode().isBlank()) {
                if (begun < i && letters.get(begun).getDir() == 0) {
                    words.add(word(letters.subList(begun, i)));
                }
                begun = i + 1;
            }
        }
    }

    /** Letters need not stand in a row: those of a watermark may come between. */
    private static SvgExport.Word word(List<TextPosition> letters) {
        TextPosition first = letters.get(0);
        double height = Math.abs(first.getFontSizeInPt());
        double left = first.getXDirAdj();
        double right = left;
        for (TextPosition letter : letters) {
            left = Math.min(left, letter.getXDirAdj());
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
        }
        return new SvgExport.Word(
                letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining()),
                new Box(left, first.getYDirAdj() - ASCENT * height, right - left, height));
    }
}
