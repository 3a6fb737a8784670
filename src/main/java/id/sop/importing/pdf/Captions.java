package id.sop.importing.pdf;

import id.sop.geometry.Box;
import java.util.ArrayList;
import java.util.List;

/** Puts glyphs that stand in no box into blocks of writing: lines below one another, without wide gaps. */
final class Captions {
    private static final double GAP = 1.5;
    private static final double LEADING = 1.6;

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
        for (TextLine line : TextLine.of(glyphs)) {
            for (TextLine piece : line.parted(GAP)) {
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
                        block.stream().flatMap(line -> line.glyphs().stream()).toList())
                .toList();
    }

    private static boolean continues(List<TextLine> block, TextLine piece) {
        TextLine last = block.get(block.size() - 1);
        double down = piece.baseline() - last.baseline();
        Box one = new Box(last.start(), 0, last.width(), 1);
        Box other = new Box(piece.start(), 0, piece.width(), 1);
        double size = Math.max(last.size(), piece.size());
        return down > 0.5 * size
                && down < LEADING * size
                && Math.abs(last.size() - piece.size()) < 0.25 * size
                && one.overlaps(other);
    }
}
