package id.sop.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.wording.Language;
import id.sop.wording.Phrases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;

class LastCatchTest {
    private static final Map<Throwable, String> KNOWN = known();

    private static Map<Throwable, String> known() {
        Map<Throwable, String> known = new LinkedHashMap<>();
        known.put(new OutOfMemoryError("Java heap space"), "memori tidak cukup (batasnya ");
        known.put(new OutOfMemoryError("GC overhead limit exceeded"), "memori tidak cukup (batasnya ");
        known.put(new IllegalStateException(new OutOfMemoryError("Java heap space")), "memori tidak cukup (batasnya ");
        known.put(
                new OutOfMemoryError("unable to create native thread: possibly out of"),
                "sistem tidak mengizinkan utas baru");
        known.put(new NoClassDefFoundError("freemarker/template/Configuration"), "bagian program tidak dapat dimuat: ");
        known.put(
                new ExceptionInInitializerError(new IllegalStateException("x")), "bagian program tidak dapat dimuat: ");
        known.put(new UnsupportedClassVersionError("x"), "bagian program tidak dapat dimuat: ");
        known.put(new MissingResourceException("x", "y", "z"), "bagian program tidak dapat dimuat: ");
        known.put(new ServiceConfigurationError("x"), "bagian program tidak dapat dimuat: ");
        known.put(new IllegalStateException(new ClassNotFoundException("x")), "bagian program tidak dapat dimuat: ");
        known.put(new IOException("/a/b (Too many open files)"), "terlalu banyak berkas terbuka");
        known.put(
                new NoClassDefFoundError("x").initCause(new IOException("Too many open files")),
                "terlalu banyak berkas terbuka");
        known.put(
                new StackOverflowError(),
                "kesalahan dalam program ini, bukan pada berkas Anda: java.lang.StackOverflowError");
        known.put(new IllegalStateException("a\u001b[2J\nb"), "kesalahan dalam program ini, bukan pada berkas Anda: ");
        known.put(new InternalError("x"), "kesalahan dalam program ini, bukan pada berkas Anda: ");
        known.put(new InvalidPathException("Ñ1", "unmappable"), "tidak ada berkas yang dapat bernama `Ñ1`");
        return known;
    }

    private static String told(Throwable failure, Map<String, String> environment, int wantedCode) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        StandardStream stream = StandardStream.over(err);
        assertEquals(wantedCode, LastCatch.tell(stream, new Phrases(Language.INDONESIAN), environment, failure));
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyFailureIsToldAsWhatItIsInOneLine() {
        KNOWN.forEach((failure, words) -> {
            int code = failure instanceof InvalidPathException ? ExitCode.USAGE : ExitCode.MACHINE;
            String said = told(failure, Map.of(), code);
            assertTrue(said.startsWith("sop: " + words), said);
            assertEquals(1, said.lines().count(), said);
            assertFalse(said.contains("\u001b"), said);
        });
    }

    @Test
    void aFaultOfThisProgramHasAPlaceAndATraceForWhoeverMendsIt() {
        String said = told(new IllegalStateException("x"), Map.of(), ExitCode.MACHINE);
        assertTrue(said.contains(" di LastCatchTest.java:"), said);
        assertTrue(said.contains("SOP_TRACE=1"), said);
        assertTrue(told(new IllegalStateException("x"), Map.of("SOP_TRACE", "1"), ExitCode.MACHINE)
                .contains("\tat id.sop."));
    }

    @Test
    void aFaultOfAMillionCharactersIsCut() {
        String said = told(new IllegalStateException("x".repeat(1_000_000)), Map.of(), ExitCode.MACHINE);
        assertTrue(said.length() < 1_000, () -> "" + said.length());
    }

    /** A failure may be its own cause, or one of a circle. */
    @Test
    void aCircleOfCausesEnds() {
        RuntimeException one = new IllegalStateException("satu");
        RuntimeException two = new IllegalStateException("dua", one);
        one.initCause(two);
        assertTrue(told(one, Map.of(), ExitCode.MACHINE).startsWith("sop: kesalahan dalam program ini"));
    }
}
