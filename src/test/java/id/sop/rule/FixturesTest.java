package id.sop.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each fixture earns what the {@code .out} beside it states and nothing else; an empty one states silence.
 *
 * <p>{@code -Dgolden.update=true} rewrites the statements; read the difference before accepting it. {@code -Dfixtures=AL}
 * tries those of the codes that begin so, {@code -Dfixtures=AL004} those of one, and {@code -Dfixtures=RG|KT} those of two areas.
 */
final class FixturesTest {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Pattern BEGINNING = Pattern.compile(System.getProperty("fixtures", ""));

    @TestFactory
    Stream<DynamicTest> aFixtureEarnsWhatIsStatedAndNothingElse() {
        List<Fixture> fixtures = Fixture.all().stream()
                .filter(fixture -> BEGINNING.matcher(fixture.code()).lookingAt())
                .toList();
        assertFalse(fixtures.isEmpty());
        return fixtures.stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.toString(), () -> {
                    String report = Fixture.print(fixture.check());
                    if (UPDATE) {
                        fixture.state(report);
                    }
                    assertEquals(fixture.stated(), report);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyFolderHoldsAFixtureThatSpeaksAndOneThatIsSilent() {
        return Fixture.codes().stream()
                .filter(code -> BEGINNING.matcher(code).lookingAt())
                .map(code -> DynamicTest.dynamicTest(code, () -> {
                    List<String> stated =
                            Fixture.of(code).stream().map(Fixture::stated).toList();
                    assertTrue(stated.stream().anyMatch(out -> out.contains("[" + code + "]")), "none speaks");
                    assertTrue(stated.contains(""), "none is silent");
                }));
    }
}
