package id.sop.pdf;

import id.sop.pdf.cache.LruCache;
import id.sop.pdf.file.EmbeddedFonts;
import id.sop.pdf.file.PaintedPart;
import id.sop.pdf.layout.LaidOutPart;
import id.sop.pdf.layout.LayoutEngine;

/** What all sheets of a typesetter share: the layout engine, and the parts that were made for other sheets. */
final class TypesetterContext {
    /** So many texts keep those of a hundred procedures from being pushed out by what changes with each office. */
    private static final int MOST = 256;

    /** What painted parts may take together, in bytes. */
    private static final long LARGEST = 16 << 20;

    private final LayoutEngine engine = new LayoutEngine();
    private final EmbeddedFonts embeddedFonts = new EmbeddedFonts(engine.fonts());
    private final LruCache<SheetPart.LayoutKey, LaidOutPart> laidOut = new LruCache<>(MOST);
    private final LruCache<SheetPart.PaintKey, PaintedPart> painted =
            new LruCache<>(MOST, LARGEST, part -> part.block().bytes().length);

    LayoutEngine engine() {
        return engine;
    }

    EmbeddedFonts embeddedFonts() {
        return embeddedFonts;
    }

    /** Returns the parts that were laid out. */
    LruCache<SheetPart.LayoutKey, LaidOutPart> laidOut() {
        return laidOut;
    }

    /** Returns the parts that were painted. */
    LruCache<SheetPart.PaintKey, PaintedPart> painted() {
        return painted;
    }
}
