package id.sop.pdf.file;

import id.sop.pdf.font.FontFace;
import java.util.List;

/** The numbers of the objects that the parts of every file refer to, without knowing the rest of the file. */
public final class ObjectNumbers {
    /** The node above all pages. */
    static final int PAGES = 1;

    /** The structure element above all others. */
    static final int DOCUMENT = 2;

    /** The first object of the first face; 3 is the object stream of both above. */
    private static final int FACES = 4;

    /** So many numbers are set aside for the objects of a face. */
    static final int OF_A_FACE = 8;

    private static final List<FontFace> ALL_FACES = List.of(FontFace.values());

    private ObjectNumbers() {}

    /** Returns the number of the object that stands for a face in every file. */
    static int face(FontFace face) {
        return FACES + OF_A_FACE * ALL_FACES.indexOf(face);
    }

    /** Returns the number that the first object of the first part has. */
    public static int firstOfParts() {
        return FACES + OF_A_FACE * ALL_FACES.size();
    }
}
