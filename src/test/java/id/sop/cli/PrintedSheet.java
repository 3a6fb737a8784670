package id.sop.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;

/** What is looked at in a printed sheet; width and height are those of the first page, in points. */
record PrintedSheet(int pages, float width, float height, String text, Calendar created) {
    /** Reads a file. */
    static PrintedSheet of(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDRectangle box = pdf.getPage(0).getMediaBox();
            return new PrintedSheet(
                    pdf.getNumberOfPages(),
                    box.getWidth(),
                    box.getHeight(),
                    new PDFTextStripper().getText(pdf),
                    pdf.getDocumentInformation().getCreationDate());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
