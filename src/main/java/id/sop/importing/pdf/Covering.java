package id.sop.importing.pdf;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Takes away what a later, opaque area hides whole, as a symbol hides a connector that begins and ends at one point of it. */
final class Covering {
    /** So many of the latest marks are looked at. */
    private static final int LATEST = 2000;

    private static final double EXACT = 0.1;

    private Covering() {}

    /**
     * Takes marks away.
     *
     * @param marks painted before
     * @param area what is filled; one outline, since others may be its holes
     * @param clip the part of the page on which it shows
     */
    static void hide(List<Mark> marks, List<Outline> area, Box clip, PDGraphicsState state) {
        boolean opaque = state.getNonStrokeAlphaConstant() == 1
                && state.getSoftMask() == null
                && state.getBlendMode() == BlendMode.NORMAL;
        if (!opaque || area.size() != 1 || area.get(0).points().size() < 4) {
            return;
        }
        Box box = area.get(0).box();
        if (!Drawing.hasSymbolSize(box) || !clip.contains(box)) {
            return;
        }
        Box reach = box.grown(EXACT);
        Figure figure = new Figure(area.get(0).points(), area.get(0).curved(), false, false);
        for (int i = marks.size() - 1; i >= Math.max(0, marks.size() - LATEST); i--) {
            Mark mark = marks.get(i);
            if (!isHead(mark) && mark.outlines().stream().allMatch(outline -> isHidden(outline, mark, reach, figure))) {
                marks.remove(i);
            }
        }
    }

    /** Tells whether a mark may be the head of a line of which the rest can be seen, so that it still says where that goes. */
    private static boolean isHead(Mark mark) {
        Box box = mark.outlines().get(0).box();
        return mark.outlines().size() == 1
                && mark.outlines().get(0).points().size() <= 4
                && Math.max(box.width(), box.height()) < Head.LARGEST;
    }

    private static boolean isHidden(Outline outline, Mark mark, Box reach, Figure area) {
        Point first = outline.points().get(0);
        Box drawn = mark.stroked() ? outline.box().grown(mark.width() / 2) : outline.box();
        return PageAssembly.holds(reach, first)
                && reach.contains(drawn)
                && outline.points().stream().allMatch(point -> area.holds(point) || area.edgeDistance(point) <= EXACT);
    }

    /** Tells whether white letters show at a spot, on what was filled before. */
    static boolean isDark(List<Mark> marks, List<Box> pictures, Box spot) {
        for (int i = marks.size() - 1; i >= Math.max(0, marks.size() - LATEST); i--) {
            Mark mark = marks.get(i);
            if (mark.filled()
                    && mark.outlines().stream()
                            .anyMatch(outline -> outline.box().contains(spot))) {
                return true;
            }
        }
        return pictures.stream().anyMatch(picture -> picture.contains(spot));
    }
}
