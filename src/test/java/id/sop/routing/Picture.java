package id.sop.routing;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.routing.diagram.Crossing;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Link;
import id.sop.routing.diagram.NodeShape;
import id.sop.routing.diagram.Route;
import id.sop.routing.diagram.Routing;
import java.util.List;
import java.util.Locale;

/** A routed diagram as SVG, for looking at it. */
final class Picture {
    private Picture() {}

    static String svg(Diagram diagram, Routing routing) {
        List<Double> xs = diagram.grid().laneEdges();
        List<Double> ys = diagram.grid().rowEdges();
        double right = xs.get(xs.size() - 1);
        double bottom = ys.get(ys.size() - 1);
        StringBuilder svg = new StringBuilder();
        add(
                svg,
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='%.1f %.1f %.1f %.1f' width='%.0f'>",
                xs.get(0) - 5,
                ys.get(0) - 5,
                right - xs.get(0) + 10,
                bottom - ys.get(0) + 10,
                (right - xs.get(0)) * 2.2);
        add(
                svg,
                "<defs><marker id='h' markerUnits='userSpaceOnUse' markerWidth='6' markerHeight='5' refX='5' refY='2.5'"
                        + " orient='auto'><path d='M0,0.5L5,2.5L0,4.5z'/></marker></defs>");
        add(svg, "<rect x='0' y='0' width='3000' height='3000' fill='white'/>");
        for (double x : xs) {
            add(svg, "<path d='M%.2f,%.2fV%.2f' stroke='#999' stroke-width='0.6'/>", x, ys.get(0), bottom);
        }
        for (double y : ys) {
            add(svg, "<path d='M%.2f,%.2fH%.2f' stroke='#999' stroke-width='0.6'/>", xs.get(0), y, right);
        }
        for (int n = 0; n < diagram.nodes().size(); n++) {
            Box b = diagram.nodes().get(n).box();
            Point c = b.centre();
            switch (diagram.nodes().get(n).shape()) {
                case RECTANGLE, CAPSULE ->
                    add(
                            svg,
                            "<rect x='%.2f' y='%.2f' width='%.2f' height='%.2f' rx='%.1f' fill='none' stroke='black'"
                                    + " stroke-width='0.8'/>",
                            b.x(),
                            b.y(),
                            b.width(),
                            b.height(),
                            diagram.nodes().get(n).shape() == NodeShape.CAPSULE ? b.height() / 2 : 0);
                case RHOMBUS ->
                    path(
                            svg,
                            "M%.2f,%.2fL%.2f,%.2fL%.2f,%.2fL%.2f,%.2fz",
                            c.x(),
                            b.y(),
                            b.right(),
                            c.y(),
                            c.x(),
                            b.bottom(),
                            b.x(),
                            c.y());
                case PENTAGON_DOWN ->
                    path(
                            svg,
                            "M%.2f,%.2fH%.2fV%.2fL%.2f,%.2fL%.2f,%.2fz",
                            b.x(),
                            b.y(),
                            b.right(),
                            c.y(),
                            c.x(),
                            b.bottom(),
                            b.x(),
                            c.y());
                case PENTAGON_UP ->
                    path(
                            svg,
                            "M%.2f,%.2fH%.2fV%.2fL%.2f,%.2fL%.2f,%.2fz",
                            b.x(),
                            b.bottom(),
                            b.right(),
                            c.y(),
                            c.x(),
                            b.y(),
                            b.x(),
                            c.y());
            }
            add(
                    svg,
                    "<text x='%.2f' y='%.2f' font-size='7' fill='#06c' text-anchor='middle'>%d</text>",
                    c.x(),
                    c.y() + 2,
                    n);
        }
        for (Route route : routing.routes()) {
            StringBuilder d = new StringBuilder();
            for (Point p : route.line().points()) {
                add(d, "%s%.2f,%.2f", d.length() == 0 ? "M" : "L", p.x(), p.y());
            }
            add(
                    svg,
                    "<path class='link' d='%s' fill='none' stroke='black' stroke-width='0.8'%s/>",
                    d,
                    route.link().kind() == Link.Kind.FLOW ? " marker-end='url(#h)'" : "");
            if (route.label().isPresent()) {
                Box b = route.label().get();
                add(
                        svg,
                        "<text x='%.2f' y='%.2f' font-size='7.5' font-family='Liberation Sans' text-anchor='middle'>%s</text>",
                        b.centre().x(),
                        b.bottom() - 1.7,
                        b.width() > 15 ? "Tidak" : "Ya");
            }
        }
        for (Crossing crossing : routing.crossings()) {
            add(
                    svg,
                    "<circle cx='%.2f' cy='%.2f' r='2.5' fill='none' stroke='red' stroke-width='0.5'/>",
                    crossing.place().x(),
                    crossing.place().y());
        }
        return svg.append("</svg>").toString();
    }

    private static void path(StringBuilder svg, String format, Object... values) {
        add(svg, "<path d='" + format + "' fill='none' stroke='black' stroke-width='0.8'/>", values);
    }

    private static void add(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(format.startsWith("<") ? "\n" : "");
    }
}
