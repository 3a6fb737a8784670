package id.sop.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfparser.xref.NormalXReference;
import org.apache.pdfbox.pdfparser.xref.XReferenceEntry;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes documents whose cross-reference stream lists every object, itself included.
 *
 * <p>PDFBox counts that stream in {@code Size} but leaves it out of the list, so that {@code qpdf --check} finds one object
 * too few (ISO 32000-1, 7.5.8.2: {@code Size} is one more than the highest number used).
 */
final class CrossReferencedWriter extends COSWriter {
    private CrossReferencedWriter(OutputStream out) {
        super(out, CompressParameters.DEFAULT_COMPRESSION);
    }

    /** Returns the file of a document whose fonts have been cut down to the glyphs in use. */
    static byte[] file(PDDocument document) throws IOException {
        // Objects can only be packed into streams where the cross-references are a stream as well.
        document.getDocument().setIsXRefStream(true);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new CrossReferencedWriter(file).write(document);
        return file.toByteArray();
    }

    @Override
    protected void addXRefEntry(XReferenceEntry entry) {
        super.getXRefEntries().add(entry);
    }

    /** Is asked for the list when the stream is about to be written, at the place reached and under the next number. */
    @Override
    protected List<XReferenceEntry> getXRefEntries() {
        List<XReferenceEntry> entries = new ArrayList<>(super.getXRefEntries());
        long highest = entries.stream()
                .mapToLong(entry -> entry.getReferencedKey().getNumber())
                .max()
                .orElse(0);
        entries.add(new NormalXReference(getStandardOutput().getPos(), new COSObjectKey(highest + 1, 0), COSNull.NULL));
        return entries;
    }
}
