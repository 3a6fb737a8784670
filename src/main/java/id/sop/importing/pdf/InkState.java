package id.sop.importing.pdf;

import id.sop.geometry.Box;

/**
 * What the library's own graphics state does not hold, or holds at too high a price.
 *
 * @param clip the part of the page on which paint shows
 * @param fill how bright what is filled becomes
 * @param stroke how bright lines become
 */
record InkState(Box clip, Colours.Space fillSpace, double fill, Colours.Space strokeSpace, double stroke) {
    static InkState on(Box page) {
        return new InkState(page, Colours.Space.LIGHT, 0, Colours.Space.LIGHT, 0);
    }

    InkState filling(Colours.Space space, double brightness) {
        return new InkState(clip, space, brightness, strokeSpace, stroke);
    }

    InkState stroking(Colours.Space space, double brightness) {
        return new InkState(clip, fillSpace, fill, space, brightness);
    }

    InkState clippedTo(Box box) {
        double left = Math.max(clip.x(), box.x());
        double top = Math.max(clip.y(), box.y());
        Box both = new Box(
                left,
                top,
                Math.max(0, Math.min(clip.right(), box.right()) - left),
                Math.max(0, Math.min(clip.bottom(), box.bottom()) - top));
        return new InkState(both, fillSpace, fill, strokeSpace, stroke);
    }
}
