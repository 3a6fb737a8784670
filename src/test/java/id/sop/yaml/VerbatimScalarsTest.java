package id.sop.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.source.Source;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever YAML 1.1 sees in a scalar, it is read as it was written, and without a fault of the parser. */
class VerbatimScalarsTest {
    private static Stream<String> scalars() {
        List<String> signs = List.of("", "+", "-");
        List<String> prefixes = List.of("0x", "0o", "0b", "0", "1", "1.", "0.", "1e", "190:20:30", "1_", ".");
        List<String> bodies = List.of(
                "1", "1".repeat(30), "1".repeat(1_000), "f".repeat(1_000), "_".repeat(50) + "1", ":10".repeat(500));
        Stream<String> numbers = signs.stream().flatMap(sign -> prefixes.stream()
                .flatMap(prefix -> bodies.stream().map(body -> sign + prefix + body)));
        Stream<String> others = Stream.of(
                ".inf",
                "-.INF",
                ".nan",
                "yes",
                "No",
                "on",
                "TRUE",
                "2026-01-31",
                "2026-02-30",
                "2001-12-14t21:59:43.10-05:00",
                "1e999999999",
                "-0",
                "+.inf",
                "0x",
                "0b",
                "0o",
                "=",
                "1,000",
                "٣");
        return Stream.concat(numbers, others);
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void aScalarIsItsOwnCharacters(String scalar) {
        YamlReader reader = new YamlReader(Limits.STANDARD);
        Optional<Node> document =
                reader.read(new Source("a.yaml", "nomor: " + scalar + "\n")).value();
        Node.Table table = (Node.Table) document.orElseThrow();
        assertEquals(scalar, ((Node.Scalar) table.get("nomor").orElseThrow()).text());
    }
}
