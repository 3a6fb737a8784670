package id.sop.importing.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts glyphs that stand in no box into blocks of writing: lines below one another, without wide gaps. */
final class Captions {
    private static final double GAP = 1.5;
    private static final double LEADING = 1.6;

    /** Of the distance between the lines before, what stands this much farther below is another text. */
    private static final double FARTHER = 1.25;

    /** Of the shorter of two lines, so much at least stands below the other one, or above it. */
    private static final double SHARED = 0.3;

    /** In points: the middles of lines that are set about one are no farther apart. */
    private static final double MIDDLE = 1;

    /** In points: lines whose middles are farther apart are not set about one. */
    private static final double OFF_MIDDLE = 4;

    /** No line of a word at an arrow has more letters. */
    private static final int SHORT = 12;

    /** Of the size of the type: letters of other sizes differ by more, and letters that stand over others reach over them by more. */
    private static final double OTHER_SIZE = 0.12;

    private static final double OVER = 0.1;

    /** So many letters at least stand over others where two texts do. */
    private static final int LEAST_OVER = 3;

    private Captions() {}

    static List<List<Glyph>> of(List<Glyph> glyphs) {
        List<List<Glyph>> blocks = new ArrayList<>();
        for (int turns = 0; turns < 4; turns++) {
            int alike = turns;
            blocks.addAll(blocks(
                    glyphs.stream().filter(glyph -> glyph.turns() == alike).toList()));
        }
        return blocks;
    }

    private static List<List<Glyph>> blocks(List<Glyph> glyphs) {
        List<List<TextLine>> blocks = new ArrayList<>();
        for (TextLine line : TextLine.of(glyphs).stream()
                .flatMap(line -> layers(line).stream())
                .toList()) {
            for (TextLine piece : pieces(line)) {
                List<TextLine> above = blocks.stream()
                        .filter(block -> continues(block, piece))
                        .findFirst()
                        .orElse(null);
                if (above == null) {
                    blocks.add(new ArrayList<>(List.of(piece)));
                } else {
                    above.add(piece);
                }
            }
        }
        return blocks.stream()
                .map(block ->
                        block.stream().flatMap(line -> line.written().stream()).toList())
                .toList();
    }

    /** Returns the texts that were printed over one another, as the line of a signing service over a note: their types differ. */
    private static List<TextLine> layers(TextLine line) {
        List<Glyph> all = line.written();
        double size = all.get(0).size();
        int over = 0;
        for (int i = 1; i < all.size(); i++) {
            Glyph before = all.get(i - 1);
            Glyph glyph = all.get(i);
            boolean other = Math.abs(before.size() - glyph.size()) > OTHER_SIZE * glyph.size();
            over += other && glyph.start() < before.end() - OVER * glyph.size() ? 1 : 0;
        }
        if (over < LEAST_OVER) {
            return List.of(line);
        }
        List<TextLine> layers = new ArrayList<>();
        for (boolean first : new boolean[] {true, false}) {
            layers.addAll(TextLine.of(all.stream()
                    .filter(glyph -> Math.abs(glyph.size() - size) <= OTHER_SIZE * size == first)
                    .toList()));
        }
        return layers;
    }

    /** Returns the texts on a line; the mark of a note belongs to what follows, however far away that is. */
    private static List<TextLine> pieces(TextLine line) {
        List<TextLine> pieces = new ArrayList<>();
        for (TextLine piece : line.parted(GAP)) {
            int last = pieces.size() - 1;
            if (last >= 0 && ListMark.isNote(pieces.get(last).text())) {
                pieces.set(last, pieces.get(last).and(piece));
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /** Tells whether a short text stands farther below others than those from one another: an answer below another one. */
    private static boolean isFarther(List<TextLine> block, TextLine piece, double down) {
        if (block.size() < 2 || piece.glyphs().size() > SHORT) {
            return false;
        }
        TextLine last = block.get(block.size() - 1);
        double usual = last.baseline() - block.get(block.size() - 2).baseline();
        return last.glyphs().size() <= SHORT && down > FARTHER * usual;
    }

    private static boolean continues(List<TextLine> block, TextLine piece) {
        TextLine last = block.get(block.size() - 1);
        double down = piece.baseline() - last.baseline();
        double size = Math.max(last.size(), piece.size());
        return down > 0.5 * size
                && !isFarther(block, piece, down)
                && down < LEADING * size
                && Math.abs(last.size() - piece.size()) < OTHER_SIZE * size
                && isBelow(last, piece)
                && !isBesideMiddle(block, piece);
    }

    /** Tells whether lines are set about one middle, as signatures are, and another line is not: it begins a text beside them. */
    private static boolean isBesideMiddle(List<TextLine> block, TextLine piece) {
        TextLine first = block.get(0);
        boolean centred = block.size() > 1
                && block.stream().allMatch(line -> Math.abs(middle(line) - middle(first)) < MIDDLE)
                && block.stream().anyMatch(line -> Math.abs(line.start() - first.start()) > MIDDLE);
        return centred && Math.abs(middle(piece) - middle(first)) > OFF_MIDDLE;
    }

    private static double middle(TextLine line) {
        return (line.start() + line.end()) / 2;
    }

    /** Tells whether lines stand below one another, and not only with their ends: two texts of two columns may do so. */
    private static boolean isBelow(TextLine last, TextLine piece) {
        double shared = Math.min(last.end(), piece.end()) - Math.max(last.start(), piece.start());
        return shared > SHARED * Math.min(last.width(), piece.width());
    }
}
