package id.sop.pdf.layout;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId;
import com.openhtmltopdf.util.LogMessageId.LogMessageId0Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId1Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId2Param;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import id.sop.pdf.fault.LayoutFault;
import id.sop.pdf.fault.TypesettingException;
import id.sop.pdf.font.FontFace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the layout engine complains about during one run.
 *
 * <p>The engine logs a fault and goes on: text in an unknown font is dropped, a refused image leaves a gap. On an
 * official sheet nothing may vanish silently, so every complaint ends the run.
 */
final class EngineLog implements Consumer<Diagnostic> {
    /** After so many the author has enough to do. */
    private static final int MOST_COMPLAINTS = 20;

    /** The file gets title and subject from elsewhere. */
    private static final Set<LogMessageId> ANSWERED = Set.of(
            LogMessageId0Param.GENERAL_PDF_ACCESSIBILITY_NO_DOCUMENT_TITLE_PROVIDED,
            LogMessageId0Param.GENERAL_PDF_ACCESSIBILITY_NO_DOCUMENT_DESCRIPTION_PROVIDED);

    /** What follows from a file that is not there. */
    private static final Set<LogMessageId> ECHOES = Set.of(
            LogMessageId1Param.LOAD_UNRECOGNIZED_IMAGE_FORMAT_FOR_URI,
            LogMessageId1Param.EXCEPTION_CANT_READ_IMAGE_FILE_FOR_URI,
            LogMessageId0Param.RENDER_FONT_LIST_IS_EMPTY);

    private static final Pattern STYLE = Pattern.compile("^(.*) at line (\\d+)\\..*", Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile("^.*#inline_style_(\\d+)");

    /** Held, because a logger that nobody holds would forget its level. */
    private static final List<Logger> LIBRARIES =
            List.of(Logger.getLogger("org.apache"), Logger.getLogger("com.openhtmltopdf"), Logger.getLogger("javax"));

    private final Markup markup;
    private final Map<LayoutFault, Throwable> complaints = new LinkedHashMap<>();

    /** Listens to the layout of a text. */
    EngineLog(Markup markup) {
        this.markup = markup;
    }

    /**
     * Takes the messages of the engine and of the libraries under it off the console, for all threads: what they find wrong is
     * told by findings, or is no fault.
     */
    static void silenceConsole() {
        XRLog.setLoggerImpl(new Silence());
        LIBRARIES.forEach(library -> library.setLevel(Level.OFF));
    }

    @Override
    public void accept(Diagnostic diagnostic) {
        LogMessageId id = diagnostic.getLogMessageId();
        boolean grave = diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
        boolean echo = ECHOES.contains(id) && misses();
        // Each complaint is looked for in the text, which may be long.
        if (complaints.size() < MOST_COMPLAINTS && grave && !echo && !ANSWERED.contains(id)) {
            complain(fault(diagnostic), diagnostic.getError());
        }
    }

    private boolean misses() {
        return complaints.keySet().stream().anyMatch(fault -> fault.kind() == LayoutFault.Kind.MISSING_FILE);
    }

    private LayoutFault fault(Diagnostic diagnostic) {
        LogMessageId id = diagnostic.getLogMessageId();
        if (id == LogMessageId0Param.RENDER_FONT_LIST_IS_EMPTY) {
            return new LayoutFault(LayoutFault.Kind.FONT, FontFace.FAMILY);
        }
        if (id == LogMessageId2Param.CSS_PARSE_GENERIC_MESSAGE) {
            return style(
                    String.valueOf(diagnostic.getArgs()[0]),
                    String.valueOf(diagnostic.getArgs()[1]));
        }
        if (id == LogMessageId1Param.GENERAL_PDF_COULD_NOT_FIND_VALID_TARGET_FOR_BOOKMARK) {
            String address = String.valueOf(diagnostic.getArgs()[0]);
            return new LayoutFault(LayoutFault.Kind.NO_TARGET, address.replaceFirst("^#", ""))
                    .at(markup.indexOf("\"" + address + "\""));
        }
        return new LayoutFault(LayoutFault.Kind.OTHER, diagnostic.getFormattedMessage());
    }

    /**
     * Returns a fault of a style.
     *
     * @param where the address of the style sheet, or what the engine calls a style that has none
     */
    private LayoutFault style(String where, String said) {
        Matcher placed = STYLE.matcher(said);
        boolean located = placed.matches();
        String words = located ? placed.group(1) : said;
        int line = located ? Integer.parseInt(placed.group(2)) : 0;
        LayoutFault fault = LibraryWords.ofStyle(words);
        Matcher inline = INLINE.matcher(where);
        if (inline.matches()) {
            return fault.at(markup.indexOfStyle(Integer.parseInt(inline.group(1)), line, fault.detail()));
        }
        return Resources.admits(where)
                ? new LayoutFault(fault.kind(), fault.detail(), where, line)
                : fault.at(markup.indexOfStyled(fault.detail()));
    }

    /** Adds a complaint of this package's own. */
    void complain(LayoutFault fault, Throwable cause) {
        if (complaints.size() < MOST_COMPLAINTS) {
            complaints.putIfAbsent(fault, cause);
        }
    }

    /** Throws if there were complaints. */
    void throwIfAny() {
        if (!complaints.isEmpty()) {
            List<LayoutFault> faults = new ArrayList<>(complaints.keySet());
            throw new TypesettingException(faults, complaints.get(faults.get(0)));
        }
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
