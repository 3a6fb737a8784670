package id.sop.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.batch.ManifestEntry;
import id.sop.wording.Language;
import id.sop.wording.Phrases;
import id.sop.wording.Printable;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {
    /** Returns what is said of a run that ends after some of its sheets. */
    private static String told(Progress.Form form, Language language, int columns, int done, int total) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                StandardStream.over(OutputStream.nullOutputStream()),
                StandardStream.over(err),
                Map.of(),
                Path.of(""),
                true,
                true,
                columns);
        try (Progress progress = new Progress(terminal, new Phrases(language), form, total)) {
            for (int i = 0; i < done; i++) {
                progress.done("a.pdf", ManifestEntry.Status.OK, 1_000_000);
            }
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theBarFitsEveryWidth(Language language) {
        for (int columns = 1; columns <= 200; columns++) {
            for (int done : new int[] {0, 1, 4_999, 10_000}) {
                String said = told(Progress.Form.BAR, language, columns, done, 10_000);
                int room = columns - 1;
                said.lines()
                        .flatMap(line -> line.lines())
                        .map(line -> line.replace("\r", ""))
                        .forEach(line -> assertTrue(Printable.width(line) <= room, room + ": " + line));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 80, 120, 1_000})
    void aWideTerminalHasABarAndAllTheWords(int columns) {
        String said = told(Progress.Form.BAR, Language.INDONESIAN, columns, 5, 10);
        assertTrue(said.contains("█"), said);
        assertTrue(said.contains("5/10 lembar"), said);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30})
    void aNarrowOneStillTellsHowFarItIs(int columns) {
        String said = told(Progress.Form.BAR, Language.INDONESIAN, columns, 5, 10);
        assertTrue(said.contains("5/10") || said.contains("50%"), said);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thereIsNoRateBeforeThereIsASheet(Language language) {
        String bar = told(Progress.Form.BAR, language, 120, 0, 10);
        assertTrue(bar.contains("0/10"), bar);
        assertFalse(bar.contains("/detik") || bar.contains("/second") || bar.contains("0:00"), bar);
        String json = told(Progress.Form.JSON, language, 120, 0, 10);
        assertEquals("{\"done\":0,\"total\":10,\"failed\":0,\"rate\":null,\"remaining\":null}\n", json);
        assertTrue(told(Progress.Form.JSON, language, 120, 3, 10).matches("(?s).*\"rate\":[0-9.]+,.*"));
    }
}
