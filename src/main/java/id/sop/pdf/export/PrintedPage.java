package id.sop.pdf.export;

import id.sop.geometry.Box;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The writing on a page of a finished file, as the file itself has it.
 *
 * @param words pieces of writing in the order in which they are painted, which is that of the text
 */
public record PrintedPage(List<Word> words) {
    /** Copies the list. */
    public PrintedPage {
        words = List.copyOf(words);
    }

    /**
     * A piece of writing on one line.
     *
     * @param box from the top left corner of the paper, in points
     */
    public record Word(String text, Box box) {}

    /** Reads the pages of a file. */
    public static List<PrintedPage> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PrintedPage> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Reader reader = new Reader();
                reader.setStartPage(page);
                reader.setEndPage(page);
                reader.getText(document);
                pages.add(new PrintedPage(reader.words));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reader extends PDFTextStripper {
        /** Letters of a word stand closer than this; points. Blanks are letters of their own. */
        private static final double GAP = 1.5;

        private final List<Word> words = new ArrayList<>();

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            int start = 0;
            for (int i = 1; i <= letters.size(); i++) {
                if (i == letters.size() || isApart(box(letters.get(i - 1)), box(letters.get(i)))) {
                    List<TextPosition> piece = letters.subList(start, i);
                    String said = piece.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
                    piece.stream()
                            .map(Reader::box)
                            .reduce(Reader::around)
                            .ifPresent(box -> words.add(new Word(said, box)));
                    start = i;
                }
            }
        }

        /** Tells whether two letters that follow one another are no neighbours, though the stripper takes them for that. */
        private static boolean isApart(Box one, Box next) {
            double across = Math.max(next.x() - one.right(), one.x() - next.right());
            double down = Math.max(next.y() - one.bottom(), one.y() - next.bottom());
            return Math.max(across, down) > GAP;
        }

        private static Box around(Box one, Box other) {
            double x = Math.min(one.x(), other.x());
            double y = Math.min(one.y(), other.y());
            return new Box(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
        }

        private static Box box(TextPosition letter) {
            double height = letter.getHeightDir();
            double width = letter.getWidthDirAdj();
            double x = letter.getX();
            double y = letter.getY();
            return letter.getDir() == 0
                    ? new Box(x, y - height, width, height)
                    : new Box(x - height, y - width, height, width);
        }
    }
}
