package id.sop.yaml.reading;

import com.fasterxml.jackson.core.JacksonException;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.source.Source;
import id.sop.yaml.repair.Slipped;
import java.util.EnumSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the parser could not read (YM001), in the author's terms instead of its own. */
public enum SyntaxFault {
    UNKNOWN(NotYaml::new),
    TAB(Tab::new),
    START(Slipped.ForbiddenStart::new),
    BACKSLASH(Backslash::new),
    COLON(ColonInText::new),
    DASH(DashAfterKey::new),
    TEXT_AFTER_QUOTE(TextAfterQuote::new),
    QUOTE(OpenQuote::new),
    BRACKET(OpenBracket::new),
    NO_COLON(NoColon::new),
    INDENTATION(Indentation::new);

    /** What the parser notices long after it went wrong: the place to mend is where the text or bracket begins. */
    private static final Set<SyntaxFault> MENDED_WHERE_THEY_BEGIN = EnumSet.of(START, QUOTE, BRACKET, NO_COLON);

    @SuppressWarnings("ImmutableEnumChecker") // The constructor of a record.
    private final BiFunction<String, Integer, Message> message;

    SyntaxFault(BiFunction<String, Integer, Message> message) {
        this.message = message;
    }

    @Message.Words("YM001")
    private record NotYaml(String character, int line) implements Message {}

    @Message.Words("YM001.tab")
    private record Tab(String character, int line) implements Message {}

    @Message.Words("YM001.garis-miring")
    private record Backslash(String character, int line) implements Message {}

    @Message.Words("YM001.titik-dua")
    private record ColonInText(String character, int line) implements Message {}

    @Message.Words("YM001.strip")
    private record DashAfterKey(String character, int line) implements Message {}

    @Message.Words("YM001.sesudah-kutip")
    private record TextAfterQuote(String character, int line) implements Message {}

    @Message.Words("YM001.kutip")
    private record OpenQuote(String character, int line) implements Message {}

    @Message.Words("YM001.kurung")
    private record OpenBracket(String character, int line) implements Message {}

    @Message.Words("YM001.tanpa-titik-dua")
    private record NoColon(String character, int line) implements Message {}

    @Message.Words("YM001.lekuk")
    private record Indentation(String character, int line) implements Message {}

    /** Returns what is to be said of what the parser could not read. */
    public static Finding finding(Source source, JacksonException exception) {
        if (!(exception.getCause() instanceof MarkedYAMLException cause)) {
            int offset = Math.max(0, (int) exception.getLocation().getCharOffset());
            return UNKNOWN.at(source, offset, "");
        }
        String problem = String.valueOf(cause.getProblem());
        String context = String.valueOf(cause.getContext());
        SyntaxFault fault = of(problem, context);
        Mark mark = cause.getProblemMark();
        if (MENDED_WHERE_THEY_BEGIN.contains(fault) && cause.getContextMark() != null) {
            mark = cause.getContextMark();
        }
        int offset = mark.getIndex();
        if (problem.contains("expected the node content")) {
            // The file ends, or another key comes, before the bracket is closed.
            OptionalInt bracket = openBracket(source, offset);
            fault = bracket.isPresent() ? BRACKET : fault;
            offset = bracket.orElse(offset);
        }
        if (fault == INDENTATION && followsQuote(source, offset)) {
            fault = TEXT_AFTER_QUOTE;
        } else if (fault == INDENTATION && !beginsItsLine(source, offset)) {
            fault = UNKNOWN;
        }
        int character = source.characterAt(offset);
        return fault.at(source, offset, character < 0 ? "" : Character.toString(character));
    }

    private Finding at(Source source, int offset, String character) {
        return Finding.at(
                source.span(offset, offset + 1),
                message.apply(character, source.position(offset).line()));
    }

    private static SyntaxFault of(String problem, String context) {
        String said = problem.toLowerCase(Locale.ROOT);
        if (said.contains("(tab)")) {
            return TAB;
        }
        boolean decoration = context.contains("scanning an alias")
                || context.contains("scanning an anchor")
                || context.contains("scanning a tag");
        if (said.contains("cannot start any token") || decoration) {
            return START;
        }
        if (said.contains("escape character") || said.contains("hexadecimal")) {
            return BACKSLASH;
        }
        if (said.contains("mapping values are not allowed")) {
            return COLON;
        }
        if (said.contains("sequence entries are not allowed")) {
            return DASH;
        }
        if (context.contains("quoted scalar")) {
            return QUOTE;
        }
        if (context.contains("flow sequence") || context.contains("flow mapping")) {
            return BRACKET;
        }
        if (said.contains("could not find expected ':'")) {
            return NO_COLON;
        }
        return said.contains("expected <block end>") || said.contains("expected '<document start>'")
                ? INDENTATION
                : UNKNOWN;
    }

    /** Returns the nearest bracket before an offset that is not closed before it, in its line or the one above. */
    private static OptionalInt openBracket(Source source, int offset) {
        int line = source.position(offset).line();
        int first = source.offset(Math.max(1, line - 1), 1);
        int closed = 0;
        for (int at = offset - 1; at >= first; at--) {
            int character = source.characterAt(at);
            closed += character == ']' || character == '}' ? 1 : 0;
            if (character == '[' || character == '{') {
                if (closed == 0) {
                    return OptionalInt.of(at);
                }
                closed--;
            }
        }
        return OptionalInt.empty();
    }

    private static boolean beginsItsLine(Source source, int offset) {
        return source.text(source.offset(source.position(offset).line(), 1), offset)
                .isBlank();
    }

    /** Tells whether the last character before an offset, on its line, closes a quoted text. */
    private static boolean followsQuote(Source source, int offset) {
        int before = offset - 1;
        while (before >= 0 && source.characterAt(before) == ' ') {
            before--;
        }
        return before >= 0 && (source.characterAt(before) == '"' || source.characterAt(before) == '\'');
    }
}
