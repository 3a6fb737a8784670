package id.sop.pdf.file;

import id.sop.pdf.cache.LruCache;
import id.sop.pdf.font.FontFace;
import id.sop.pdf.font.FontPool;
import id.sop.pdf.font.StandardSubset;
import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The faces as files embed them.
 *
 * <p>Subsetting a font to just the characters of one sheet takes longer than writing the rest of the file, and the sheets
 * would share nothing. So every file that uses a face embeds the {@link StandardSubset} of it, made once; a sheet with
 * characters besides gets a subset of its own. Codes in the text are those of the whole font, so that a painted page fits
 * every subset. May be shared by threads.
 */
public final class EmbeddedFonts {
    private static final int MOST = 64;

    private record Subset(FontFace face, List<Integer> extra) {}

    private final FontPool fonts;
    private final LruCache<Subset, ObjectBlock> blocks = new LruCache<>(MOST);

    /** Takes the faces from the whole fonts. */
    public EmbeddedFonts(FontPool fonts) {
        this.fonts = fonts;
    }

    /**
     * Returns the objects of a face.
     *
     * @param extra code points of the characters besides the standard ones
     */
    ObjectBlock block(FontFace face, NavigableSet<Integer> extra) {
        return blocks.get(new Subset(face, List.copyOf(extra)), this::make);
    }

    private ObjectBlock make(Subset subset) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont font = fonts.load(subset.face(), document);
            IntStream.rangeClosed(0, Character.MAX_VALUE)
                    .filter(StandardSubset::contains)
                    .forEach(font::addToSubset);
            subset.extra().forEach(font::addToSubset);
            font.subset();
            int number = ObjectNumbers.face(subset.face());
            ObjectWriter writer = new ObjectWriter(number);
            writer.number(List.of(font.getCOSObject()));
            ObjectBlock block = writer.block();
            if (block.next() > number + ObjectNumbers.OF_A_FACE) {
                throw new IllegalStateException("a face takes " + (block.next() - block.first()) + " objects");
            }
            return block;
        }
    }
}
