package id.sop.routing;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.routing.diagram.Demand;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Route;
import id.sop.routing.diagram.Routing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** What was drawn, in words: places and sizes in points, to a hundredth. */
final class Drawn {
    private final String links;
    private final Routing routing;

    private Drawn(String links, Routing routing) {
        this.links = links;
        this.routing = routing;
    }

    /** Draws a sheet with the links that a list of lines begins with, each before a colon. */
    static Drawn like(String lines, Sketch sketch) {
        String links =
                lines.lines().map(line -> line.substring(0, line.indexOf(':'))).collect(Collectors.joining(" "));
        Diagram diagram = sketch.links(links);
        return new Drawn(links, Router.route(diagram));
    }

    Routing routing() {
        return routing;
    }

    /** Returns a line for each link: its corners and, in brackets, the place and the size of its label. */
    String lines() {
        List<String> names = List.of(links.split(" ", -1));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            Route route = routing.routes().get(i);
            lines.append(names.get(i)).append(':');
            for (Point point : route.line().points()) {
                lines.append(' ').append(shown(point.x())).append(',').append(shown(point.y()));
            }
            route.label().ifPresent(box -> lines.append(" [").append(shown(box)).append(']'));
            lines.append('\n');
        }
        return lines.toString();
    }

    static String shown(Box box) {
        return shown(box.x()) + "," + shown(box.y()) + " " + shown(box.width()) + "x" + shown(box.height());
    }

    static String shown(double points) {
        BigDecimal rounded = BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String shown(List<Double> sizes) {
        return sizes.stream().map(Drawn::shown).collect(Collectors.joining(" "));
    }

    /** Returns what lanes and then rows need. */
    static String shown(Demand demand) {
        return shown(demand.lanes()) + " | " + shown(demand.rows());
    }
}
