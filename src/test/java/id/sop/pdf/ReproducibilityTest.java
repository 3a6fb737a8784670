package id.sop.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("sets the language and the time zone of the process")
class ReproducibilityTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restoreDefaults() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private static byte[] draft(Typesetter typesetter) {
        return SampleSheet.pdf(typesetter, Optional.of("DRAF"));
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        Typesetter typesetter = new Typesetter();
        byte[] first = draft(typesetter);

        assertArrayEquals(first, draft(typesetter));
        assertArrayEquals(first, draft(new Typesetter()));
    }

    @Test
    void threadsGiveTheSameBytes() throws Exception {
        Typesetter typesetter = new Typesetter();
        byte[] expected = draft(typesetter);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<byte[]>> files = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                files.add(threads.submit(() -> draft(typesetter)));
            }
            for (Future<byte[]> file : files) {
                assertArrayEquals(expected, file.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void neitherLanguageNorTimeZoneOfTheMachineMatter() {
        byte[] expected = draft(new Typesetter());
        for (String language : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "id-ID")) {
            for (String place : List.of("Pacific/Kiritimati", "Asia/Jakarta", "America/Los_Angeles")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone(place));
                assertArrayEquals(expected, draft(new Typesetter()), language + " " + place);
            }
        }
    }

    @Test
    void anotherContentGivesAnotherFile() {
        Typesetter typesetter = new Typesetter();
        assertFalse(Arrays.equals(draft(typesetter), SampleSheet.pdf(typesetter, Optional.empty())));
    }
}
