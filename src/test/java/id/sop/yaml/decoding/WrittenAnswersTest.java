package id.sop.yaml.decoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrittenAnswersTest {
    @Test
    void piecesWithoutWordsAreNoAnswers() {
        for (String text : new String[] {"", " ", ",", "tidak: 1{", ", tidak: 1", "ya, ", "ke , ke", "1", "selesai,"}) {
            assertEquals(Optional.empty(), WrittenAnswers.of(text, 1, 3), text);
        }
    }
}
