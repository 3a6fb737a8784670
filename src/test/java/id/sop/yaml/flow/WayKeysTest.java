package id.sop.yaml.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.diagnostic.Checked;
import id.sop.model.Flow;
import id.sop.model.Sop;
import id.sop.testing.FaultLines;
import id.sop.testing.Sops;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code di} and {@code lewat} beside the answer or the target to which they belong. */
class WayKeysTest {
    private static Checked<Sop> decode(String keys) {
        return Sops.decode("nama: N\npelaksana: {a: A, b: B, c: C}\nlangkah:\n"
                + "  - {kegiatan: k, pelaksana: [a, b]}\n"
                + "  - {kegiatan: k, " + keys + "}\n"
                + "  - {kegiatan: k, pelaksana: [a, b]}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pelaksana: c, keputusan: {tidak: 1, di: b} | keputusan, tidak, tidak: {lanjut: 1, di: b} | YES 3; NO 1 b",
                "pelaksana: c, keputusan: {di: b, tidak: 1} | keputusan, tidak, tidak: {lanjut: 1, di: b} | YES 3; NO 1 b",
                "pelaksana: c, keputusan: {ya: 3, di: b, tidak: 1} | keputusan, ya, ya: {lanjut: 3, di: b} | YES 3 b; NO 1",
                "pelaksana: c, keputusan: {tidak: {lanjut: 1}, di: b} | keputusan, tidak, tidak: {lanjut: 1, di: b} | YES 3; NO 1 b",
                "pelaksana: c, keputusan: {tidak: [1, 3], di: b} | keputusan, tidak, tidak: {lanjut: [1, 3], di: b} | YES 3; NO 1; NO 3",
                "pelaksana: c, keputusan: {pilihan: {X: 1, Y: 3}, di: b} | keputusan, Y, Y: {lanjut: 3, di: b} | NAMED 1; NAMED 3",
                "pelaksana: c, di: b, keputusan: {tidak: 1} | langkah, tidak, tidak: {lanjut: 1, di: b} | YES 3; NO 1 b",
                "pelaksana: c, lanjut: 1, di: b | langkah, lanjut, lanjut: {lanjut: 1, di: b} | ALWAYS 1 b",
                "pelaksana: c, di: b | langkah, lanjut, lanjut: {lanjut: …, di: b} | ALWAYS 3",
            })
    void theyAreToldWithTheAnswerAsItIsWrittenAndReadSo(String keys, String said, String exits) {
        Checked<Sop> sop = decode(keys);
        assertEquals(
                "5:%d YM002.jalan «di» [di, %s]".formatted(19 + keys.indexOf("di: b"), said),
                String.join("; ", FaultLines.withArguments(sop.faults())));
        assertEquals(
                exits,
                sop.value().orElseThrow().flow().exits(2).stream()
                        .map(WayKeysTest::exit)
                        .collect(Collectors.joining("; ")));
    }

    private static String exit(Flow.Exit exit) {
        String at = exit.at().map(actor -> " " + actor.value()).orElse("");
        return exit.condition() + " " + exit.to().orElse(0) + at;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pelaksana: [c, a], keputusan: {oleh: c, tidak: 1, lewat: a} | keputusan, tidak, tidak: {lanjut: 1, lewat: a}",
                "pelaksana: [c, a], keputusan: {oleh: c, ya: 3, lewat: a, tidak: 1} | keputusan, ya, ya: {lanjut: 3, lewat: a}",
                "pelaksana: [c, a], lewat: a, lanjut: 3 | langkah, lanjut, lanjut: {lanjut: 3, lewat: a}",
            })
    void whoActsBehindAnAnswerIsNamedInIt(String keys, String said) {
        assertEquals(
                "5:%d YM002.jalan «lewat» [lewat, %s]".formatted(19 + keys.indexOf("lewat: a"), said),
                String.join("; ", FaultLines.withArguments(decode(keys).faults())));
    }
}
