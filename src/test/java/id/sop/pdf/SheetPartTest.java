package id.sop.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import id.sop.pdf.file.ObjectNumbers;
import id.sop.pdf.file.PaintedPart;
import id.sop.pdf.layout.Resources;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SheetPartTest {
    private static final String TEXT =
            """
            <html lang="id"><head><title>uji</title><link rel="stylesheet" href="sop:gaya.css"/></head>
            <body><p id="a">satu</p></body></html>
            """;

    private final TypesetterContext context = new TypesetterContext();

    private static Resources style(String css) {
        return uri -> Optional.of(css.getBytes(StandardCharsets.UTF_8));
    }

    private SheetPart part(String css) {
        return new SheetPart(new SheetPart.LayoutKey(TEXT, Set.of(), true), style(css), context);
    }

    private PaintedPart painted(String css, int total) {
        try (SheetPart part = part(css)) {
            return part.painted(0, total, ObjectNumbers.firstOfParts(), List.of(), Optional.empty());
        }
    }

    @Test
    void aPartIsPaintedOnceForEachPlaceInAFile() {
        String css = "html { font-family: \"Liberation Sans\"; line-height: 1.2 }";
        PaintedPart alone = painted(css, 1);
        PaintedPart first = painted(css, 2);
        assertNotSame(alone, first);
        assertSame(first, painted(css, 2));
        assertSame(alone, painted(css, 1));
    }

    @Test
    void anotherStyleSheetMakesAnotherLayout() {
        String css = "html { font-family: \"Liberation Sans\"; line-height: 1.2 } p { margin: 0; height: %dpt }";
        for (int height : new int[] {30, 60, 30}) {
            try (SheetPart part = part(css.formatted(height))) {
                assertEquals(
                        height,
                        part.laidOut().boxes().find("a").orElseThrow().box().height(),
                        0.1);
            }
        }
    }
}
