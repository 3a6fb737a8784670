package id.sop.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartTest {
    private static final String TEXT =
            """
            <html lang="id"><head><title>uji</title><link rel="stylesheet" href="sop:gaya.css"/></head>
            <body><p id="a">satu</p></body></html>
            """;

    private final Workshop workshop = new Workshop();

    private static Resources style(String css) {
        return uri -> Optional.of(css.getBytes(StandardCharsets.UTF_8));
    }

    private Part part(String css) {
        return new Part(new Part.Text(TEXT, Set.of(), true), style(css), workshop);
    }

    private Plate plate(String css, int total) {
        try (Part part = part(css)) {
            return part.plate(0, total, SheetFile.firstNumber(), List.of(), Optional.empty());
        }
    }

    @Test
    void aPartIsPaintedOnceForEachPlaceInAFile() {
        String css = "html { font-family: \"Liberation Sans\"; line-height: 1.2 }";
        Plate alone = plate(css, 1);
        Plate first = plate(css, 2);
        assertNotSame(alone, first);
        assertSame(first, plate(css, 2));
        assertSame(alone, plate(css, 1));
    }

    @Test
    void anotherStyleSheetMakesAnotherGalley() {
        String css = "html { font-family: \"Liberation Sans\"; line-height: 1.2 } p { margin: 0; height: %dpt }";
        for (int height : new int[] {30, 60, 30}) {
            try (Part part = part(css.formatted(height))) {
                assertEquals(
                        height,
                        part.galley().anchors().find("a").orElseThrow().box().height(),
                        0.1);
            }
        }
    }
}
