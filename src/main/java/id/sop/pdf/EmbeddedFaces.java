package id.sop.pdf;

import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The faces as files embed them.
 *
 * <p>Cutting a font down to just the characters of one sheet takes longer than writing the rest of the file, and the sheets
 * would share nothing. So every file that uses a face embeds the same characters of it, those of Indonesian text, cut
 * once; a sheet with rare characters besides gets a cut of its own. Codes in the text are those of the whole font, so
 * that a painted page fits every cut.
 */
final class EmbeddedFaces {
    /** The characters of a face that every file holds: letters, digits and signs of Indonesian office texts. */
    static final IntPredicate STANDARD =
            character -> (' ' <= character && character <= '~') || "°½×é–—‘’“”•…≤≥".indexOf(character) >= 0;

    /** So many numbers are set aside for the objects of a face. */
    private static final int OBJECTS = 8;

    private static final List<Face> FACES = List.of(Face.values());
    private static final int MOST = 64;

    private record Cut(Face face, List<Integer> rare) {}

    private final FontStore store;
    private final Shelf<Cut, Block> blocks = new Shelf<>(MOST);

    EmbeddedFaces(FontStore store) {
        this.store = store;
    }

    /** Returns the number of the object that stands for a face in every file. */
    static int number(Face face) {
        return SheetFile.FACES + OBJECTS * FACES.indexOf(face);
    }

    /** Returns the number that follows those of all faces. */
    static int end() {
        return SheetFile.FACES + OBJECTS * FACES.size();
    }

    /** Returns the objects of a face. */
    Block block(Face face, NavigableSet<Integer> rare) {
        return blocks.get(new Cut(face, List.copyOf(rare)), this::cut);
    }

    private Block cut(Cut cut) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont font = store.load(cut.face(), document);
            IntStream.rangeClosed(0, Character.MAX_VALUE).filter(STANDARD).forEach(font::addToSubset);
            cut.rare().forEach(font::addToSubset);
            font.subset();
            ObjectWriter writer = new ObjectWriter(number(cut.face()));
            writer.number(List.of(font.getCOSObject()));
            Block block = writer.block();
            if (block.next() > number(cut.face()) + OBJECTS) {
                throw new IllegalStateException("a face takes " + (block.next() - block.first()) + " objects");
            }
            return block;
        }
    }
}
