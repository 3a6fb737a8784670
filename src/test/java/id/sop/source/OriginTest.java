package id.sop.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OriginTest {
    private static final Source SOURCE = new Source("a.yaml", "x:\n  nama: Camat\n");
    private static final Origin.Key NAME = new Origin.Key(SOURCE.span(5, 9), SOURCE.span(11, 16));
    private static final Origin ORIGIN = Origin.of(SOURCE.span(5, 16), Map.of("nama", NAME));

    @Test
    void allOriginsAreEqualSoThatRecordsThatSayTheSameAreTheSame() {
        assertEquals(Origin.NONE, ORIGIN);
        assertEquals(Origin.NONE.hashCode(), ORIGIN.hashCode());
        assertNotEquals(ORIGIN, "a.yaml:2:3");
    }

    @Test
    void aKeyKnowsWhereItAndItsValueStand() {
        assertEquals(Optional.of(NAME), ORIGIN.key("nama"));
        assertEquals("Camat", ORIGIN.value("nama").text());
        assertEquals("nama", NAME.name().text());
    }

    @Test
    void aMissingKeyStandsAtTheFirstCharacterOfItsParent() {
        assertEquals(Optional.empty(), ORIGIN.key("nomor"));
        assertEquals(SOURCE.span(5, 6), ORIGIN.value("nomor"));
    }

    @Test
    void theStartOfAnEmptyPlaceIsEmpty() {
        assertEquals(SOURCE.span(3, 3), Origin.of(SOURCE.span(3, 3)).start());
        assertEquals("", Origin.NONE.start().text());
    }

    @Test
    void anOriginPrintsAsAPlace() {
        assertEquals("a.yaml:2:3", ORIGIN.toString());
    }
}
