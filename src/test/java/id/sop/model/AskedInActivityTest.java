package id.sop.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.testing.Sops;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions that leave their rhombus for the activity of their step. */
class AskedInActivityTest {
    private static final Step CHECKED = Sops.sound(
                    """
            nama: x
            pelaksana: {a: A}
            langkah:
              - kegiatan: Memeriksa *draft* surat
                pelaksana: a
                keputusan: {tanya: "*Draft* sesuai?", ya: 2, tidak: 1}
              - {kegiatan: Mengirim surat, pelaksana: a}
            """)
            .step(1);

    @Test
    void theQuestionStandsBehindTheActivityWithTheEmphasisOfBoth() {
        Text question = CHECKED.decision().orElseThrow().question().orElseThrow();
        Step asking = CHECKED.asking(question);
        Text activity = asking.activity().orElseThrow();
        assertEquals("Memeriksa draft surat (Draft sesuai?)", activity.value());
        assertEquals(
                List.of("draft", "Draft"),
                activity.emphasis().stream()
                        .map(part -> activity.value().substring(part.start(), part.end()))
                        .toList());
        assertEquals(
                CHECKED.decision().orElseThrow().answers(),
                asking.decision().orElseThrow().answers());
        assertEquals(0, asking.decision().orElseThrow().questions().size());
    }
}
