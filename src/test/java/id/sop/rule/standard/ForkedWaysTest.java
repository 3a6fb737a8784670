package id.sop.rule.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.Checker;
import id.sop.model.Sop;
import id.sop.rule.Settings;
import id.sop.testing.Definitions;
import id.sop.testing.Effort;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForkedWaysTest {
    private static Sop sop(String... steps) {
        StringBuilder yaml = new StringBuilder("nama: Surat Masuk\npelaksana: {a: A}\nlangkah:\n");
        for (String step : steps) {
            yaml.append("  - {kegiatan: Mencatat surat, pelaksana: a")
                    .append(step)
                    .append("}\n");
        }
        return Definitions.parse(yaml.toString());
    }

    @Test
    void waysOfOneForkRunAtOnceAndThoseOfAnAnswerDoNot() {
        assertTrue(ForkedWays.areAllAtOnce(
                sop(", lanjut: [2, 3]", ", lanjut: 4", "", "").flow()));
        assertFalse(ForkedWays.areAllAtOnce(
                sop(", keputusan: {ya: 2, tidak: 3}", ", lanjut: 4", "", "").flow()));
        assertFalse(
                ForkedWays.areAllAtOnce(sop(", lanjut: [2, 5]", ", keputusan: {ya: 3, tidak: 4}", ", lanjut: 5", "", "")
                        .flow()),
                "one of the ways parts again by an answer");
        assertFalse(ForkedWays.areAllAtOnce(sop("", "", "").flow()), "nothing parts");
    }

    /** Two ways at once, on each of which every step decides among many of the steps below it. */
    @Test
    void manyAnswersAtEachStepAreToldOfSoon() throws Exception {
        int half = 100;
        String yaml = "nama: Surat\npelaksana: {a: A}\nlangkah:\n" + step("lanjut: [2, " + (half + 2) + "]")
                + way(2, half + 1) + way(half + 2, 2 * half + 1) + "jumlah_waktu: " + (2 * half + 1) + " menit\n";
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        Checker checker = new Checker();
        long found = Effort.within(30, () -> checker.check("a.yaml", bytes, Placeholders.NONE, true, Settings.STANDARD))
                .diagnostics()
                .stream()
                .filter(diagnostic -> diagnostic.code().equals("MB015"))
                .count();
        assertEquals(1, found);
    }

    private static String way(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(step -> step(
                        last - step < 2
                                ? "selesai: " + (step == last)
                                : IntStream.rangeClosed(step + 1, last)
                                        .mapToObj(target -> "J" + target + ": " + target)
                                        .collect(Collectors.joining(", ", "keputusan: {pilihan: {", "}}"))))
                .collect(Collectors.joining());
    }

    private static String step(String onward) {
        return "  - {kegiatan: Mencatat surat, pelaksana: a, kelengkapan: Surat, waktu: 1 menit, output: Surat, "
                + onward + "}\n";
    }
}
