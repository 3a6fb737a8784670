package id.sop.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.check.Checker;
import id.sop.diagnostic.Diagnostic;
import id.sop.testing.FaultLines;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesDecoderTest {
    private static Checker.Decoded<Map<String, String>> read(String yaml) {
        return new Checker().values("data.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> values(String yaml) {
        return read(yaml).value().orElseThrow();
    }

    private static List<String> faults(List<Diagnostic> diagnostics) {
        return FaultLines.of(diagnostics.stream().map(Diagnostic::finding).toList());
    }

    @Test
    void valuesAreTextsByName() {
        assertEquals(
                Map.of("kecamatan", "Karangploso", "kode", "070", "ada", "no", "kosong", ""),
                values("kecamatan: Karangploso\nkode: 070\nada: no\nkosong: \"\"\n"));
        assertEquals(Map.of(), values(""));
        assertEquals(Map.of(), values("# none\n"));
    }

    @Test
    void aNameWithNothingBehindItHasNoValue() {
        assertEquals(Map.of("nip", "1"), values("camat:\npangkat: ~\ngelar:  # ISI\nnip: 1\n"));
    }

    @Test
    void aValueIsNeverSearchedForPlaceholders() {
        assertEquals(Map.of("a", "${b}", "b", "$${c}", "d", "${ rusak"), values("a: ${b}\nb: $${c}\nd: '${ rusak'\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: [b]          | 1:4 YM004.teks «[b]»",
                "a: {b: c}       | 1:4 YM004.teks «{b: c}»",
                "[a]             | 1:1 YM004.bukan-pemetaan «[a]»",
                "kata            | 1:1 YM004.bukan-pemetaan «kata»",
                "nama-camat: x   | 1:1 YM007 «nama-camat»",
                "{a: b, a: c}    | 1:8 YM005 «a»",
                "a: *b           | 1:4 YM006.asterisk «*b»"
            })
    void aFaultLeavesNoValues(String yaml, String fault) {
        Checker.Decoded<Map<String, String>> outcome = read(yaml);
        assertEquals(List.of(fault), faults(outcome.diagnostics()));
        assertEquals(Optional.empty(), outcome.value());
    }

    @Test
    void aWarningTakesNothingAway() {
        Checker.Decoded<Map<String, String>> outcome = read("a: b\u200Bc\n");
        assertEquals(List.of("1:5 YM008.tak-tampak «\u200B»"), faults(outcome.diagnostics()));
        assertEquals(Optional.of(Map.of("a", "b\u200Bc")), outcome.value());
    }
}
