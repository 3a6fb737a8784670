package id.sop.yaml;

import com.fasterxml.jackson.core.JacksonException;
import id.sop.diagnostic.Finding;
import id.sop.source.Source;
import java.util.Locale;
import java.util.Set;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in the author's terms what the parser says in its own. */
final class SyntaxFault {
    /** What the parser notices long after it went wrong: the place to mend is where the text or bracket begins. */
    private static final Set<String> MENDED_WHERE_THEY_BEGIN = Set.of("awal", "kutip", "kurung", "tanpa-titik-dua");

    private SyntaxFault() {}

    /** Returns the fault (YM001) for what the parser could not read. */
    static Finding of(Source source, JacksonException exception) {
        if (!(exception.getCause() instanceof MarkedYAMLException cause)) {
            int offset = Math.max(0, (int) exception.getLocation().getCharOffset());
            return Finding.at(source.span(offset, offset + 1), "").coded("YM001");
        }
        String problem = String.valueOf(cause.getProblem());
        String context = String.valueOf(cause.getContext());
        String variant = variant(problem, context);
        Mark mark = cause.getProblemMark();
        if (MENDED_WHERE_THEY_BEGIN.contains(variant) && cause.getContextMark() != null) {
            mark = cause.getContextMark();
        }
        int offset = mark.getIndex();
        if (variant.equals("lekuk") && followsQuote(source, offset)) {
            variant = "sesudah-kutip";
        } else if (variant.equals("lekuk") && !beginsItsLine(source, offset)) {
            variant = "";
        }
        int character = source.characterAt(offset);
        String shown = character < 0 ? "" : Character.toString(character);
        return Finding.at(
                                source.span(offset, offset + 1),
                                shown,
                                source.position(offset).line())
                        .as(variant).coded("YM001");
    }

    private static String variant(String problem, String context) {
        String said = problem.toLowerCase(Locale.ROOT);
        if (said.contains("(tab)")) {
            return "tab";
        }
        boolean decoration = context.contains("scanning an alias")
                || context.contains("scanning an anchor")
                || context.contains("scanning a tag");
        if (said.contains("cannot start any token") || decoration) {
            return "awal";
        }
        if (said.contains("escape character") || said.contains("hexadecimal")) {
            return "garis-miring";
        }
        if (said.contains("mapping values are not allowed")) {
            return "titik-dua";
        }
        if (said.contains("sequence entries are not allowed")) {
            return "strip";
        }
        if (context.contains("quoted scalar")) {
            return "kutip";
        }
        if (context.contains("flow sequence") || context.contains("flow mapping")) {
            return "kurung";
        }
        if (said.contains("could not find expected ':'")) {
            return "tanpa-titik-dua";
        }
        return said.contains("expected <block end>") || said.contains("expected '<document start>'") ? "lekuk" : "";
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
