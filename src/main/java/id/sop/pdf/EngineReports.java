package id.sop.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId.LogMessageId0Param;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;

/**
 * What the layout engine complains about during one run.
 *
 * <p>The engine logs a fault and goes on: text in an unknown font is dropped, a refused image leaves a gap. On an
 * official sheet nothing may vanish silently, so every complaint ends the run.
 */
final class EngineReports implements Consumer<Diagnostic> {
    /** These are answered by {@link FileIdentity}, which writes title and subject itself. */
    private static final Set<LogMessageId0Param> ANSWERED = Set.of(
            LogMessageId0Param.GENERAL_PDF_ACCESSIBILITY_NO_DOCUMENT_TITLE_PROVIDED,
            LogMessageId0Param.GENERAL_PDF_ACCESSIBILITY_NO_DOCUMENT_DESCRIPTION_PROVIDED);

    private final Map<String, Throwable> complaints = new LinkedHashMap<>();

    /** Takes the engine's messages off the console, for all threads. */
    static void silenceConsole() {
        XRLog.setLoggerImpl(new Silence());
    }

    @Override
    public void accept(Diagnostic diagnostic) {
        boolean answered = diagnostic.getLogMessageId() instanceof LogMessageId0Param id && ANSWERED.contains(id);
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue() && !answered) {
            complain(diagnostic.getFormattedMessage(), diagnostic.getError());
        }
    }

    /** Adds a complaint of this package's own. */
    void complain(String message, Throwable cause) {
        complaints.putIfAbsent(message, cause);
    }

    /** Throws if there were complaints. */
    void throwIfAny() {
        if (complaints.isEmpty()) {
            return;
        }
        Throwable cause = complaints.values().iterator().next();
        throw new TypesettingException("halaman tidak dapat disusun: " + String.join("; ", complaints.keySet()), cause);
    }

    private static final class Silence implements XRLogger {
        @Override
        public void log(String where, Level level, String msg) {}

        @Override
        public void log(String where, Level level, String msg, Throwable th) {}

        @Override
        public void setLevel(String logger, Level level) {}

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }
    }
}
