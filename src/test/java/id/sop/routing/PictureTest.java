package id.sop.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Routing;
import id.sop.testing.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Pictures of routed diagrams, left in the build folder for whoever wants to look at them. */
class PictureTest {
    @Test
    void aPictureShowsEveryLineAndEveryLabel() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "routing"));
        for (long seed : Seed.each(12)) {
            Diagram diagram = RandomDiagrams.of(seed, 6, 15);
            Routing routing = Router.route(diagram);
            String svg = Picture.svg(diagram, routing);
            Files.writeString(folder.resolve(seed + ".svg"), svg);
            long lines =
                    svg.lines().filter(line -> line.contains("class='link'")).count();
            assertEquals(diagram.links().size(), lines);
            assertTrue(svg.endsWith("</svg>"));
        }
    }
}
