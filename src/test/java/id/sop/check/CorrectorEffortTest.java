package id.sop.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.rule.Settings;
import id.sop.testing.Effort;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What it costs to mend thousands of things of which some must not be mended. */
@Tag("slow")
class CorrectorEffortTest {
    private static final int STEPS = 500;

    /** Each step names six columns in capitals; one names its own twice, which no mending may bring out. */
    private static String text() {
        StringBuilder text = new StringBuilder(
                "nama: Surat Masuk\npelaksana: {aa: A, bb: B, cc: C, dd: D, ee: E, ff: F}\nlangkah:\n");
        for (int step = 1; step <= STEPS; step++) {
            String performers = step == 250 ? "{bersama: [AA, aa, BB, CC, DD, EE]}" : "[AA, BB, CC, DD, EE, FF]";
            text.append("  - kegiatan: Mencatat surat nomor ").append(step).append('\n');
            text.append("    pelaksana: ").append(performers).append('\n');
            text.append("    kelengkapan: Surat\n    waktu: 5 menit\n    output: Surat\n");
        }
        return text.toString();
    }

    @Test
    void oneHarmfulMendingAmongThreeThousandIsSoonFoundAndTheOthersAreKept() throws Exception {
        Corrector corrector = new Corrector(new Checker());
        byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
        Correction correction = Effort.within(60, () -> corrector.correct("a.yaml", bytes, Settings.STANDARD, false));
        assertTrue(correction.count() >= 2_990, String.valueOf(correction.count()));
        String after = correction.after();
        assertEquals(STEPS - 1, after.split("\\[aa, bb, cc, dd, ee, ff\\]", -1).length - 1);
        assertTrue(after.contains("[AA, aa, bb, cc, dd, ee]"), "only the harmful one is left");
    }
}
