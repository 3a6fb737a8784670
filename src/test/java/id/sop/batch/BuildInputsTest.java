package id.sop.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.batch.BuildInputs.Change;
import id.sop.batch.BuildInputs.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BuildInputsTest {
    private static final BuildInputs INPUTS = of("p", Map.of("a", "1", "b", "2"));

    private static BuildInputs of(String program, Map<String, String> values) {
        return new BuildInputs(program, "d", "s", "t", values, "l");
    }

    private static String kept(String value) {
        return of("p", Map.of("a", value)).values().get("a");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsDifferentIsNamed(Kind kind) {
        BuildInputs other = new BuildInputs(
                kind == Kind.PROGRAM ? "x" : "p",
                kind == Kind.DEFINITION ? "x" : "d",
                kind == Kind.SETTINGS ? "x" : "s",
                kind == Kind.TEMPLATE ? "x" : "t",
                kind == Kind.VALUES ? Map.of() : INPUTS.values(),
                kind == Kind.LOGO ? "x" : "l");
        assertEquals(List.of(kind), INPUTS.differences(other));
    }

    @Test
    void theSameInputsDifferInNothing() {
        assertEquals(List.of(), INPUTS.differences(of("p", Map.of("b", "2", "a", "1"))));
        assertEquals(List.of(), INPUTS.changesSince(INPUTS));
    }

    @Test
    void valuesThatCameWentOrChangedAreNamedWithWhatTheyWere() {
        BuildInputs now = of("q", Map.of("a", "1", "b", "3", "c", "4"));
        assertEquals(List.of(new Change("b", "2", "3"), new Change("c", null, "4")), now.changesSince(INPUTS));
        assertEquals(List.of(new Change("b", "3", "2"), new Change("c", "4", null)), INPUTS.changesSince(now));
    }

    @Test
    void anOfficeAddsItsValuesAndItsLogo() {
        assertEquals(
                new BuildInputs("p", "d", "s", "t", Map.of("c", "3"), "logo"), INPUTS.with(Map.of("c", "3"), "logo"));
    }

    @Test
    void longValuesAreKnownAgainByTheirDigest() {
        assertEquals("x".repeat(120), kept("x".repeat(120)));
        String digest = kept("x".repeat(121));
        assertTrue(digest.matches("sha256:[0-9a-f]{32}"), digest);
        assertNotEquals(digest, kept("x".repeat(122)));
        assertEquals(digest, kept(digest), "what a manifest has of it is not shortened again");
    }

    @Test
    void aValueThatLooksLikeADigestIsNotTakenForOne() {
        assertNotEquals("sha256:x", kept("sha256:x"));
        assertTrue(kept("sha256:x").matches("sha256:[0-9a-f]{32}"));
    }

    @Test
    void valuesHaveNoDigestOfTheirOwn() {
        assertThrows(IllegalArgumentException.class, () -> INPUTS.digest(Kind.VALUES));
    }
}
