package id.sop.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a procedure and the label "SOP" before it, which authors write into the name too. */
public final class ProcedureTitle {
    private static final String LABEL = "SOP";

    private static final Pattern LABELLED = Pattern.compile(
            "(?:SOP(?:[ -]AP)?|S\\.O\\.P\\.?|Standard? (?:Operasional|Operating) (?:Prosedur|Procedure))"
                    + "(?![\\p{L}\\p{N}])(?: Administrasi Pemerintahan)?(?: ?\\(SOP\\))?[\\s:.–-]*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Before these words "SOP" is not a label but what the procedure or a sentence is about. */
    private static final Set<String> CONJUNCTIONS =
            Set.of("dan", "atau", "di", "pada", "untuk", "yang", "ini", "itu", "tersebut");

    private ProcedureTitle() {}

    /** Returns the name without the label that it begins with; nothing when it has none, or nothing besides. */
    public static Optional<String> behindLabel(String name) {
        Matcher matcher = LABELLED.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group(1)).filter(ProcedureTitle::isName) : Optional.empty();
    }

    /** Tells whether what stands behind a word for "procedure" is a name: not the rest of a sentence, as in "prosedur ini mengatur". */
    public static boolean isName(String rest) {
        return !rest.isBlank() && !CONJUNCTIONS.contains(rest.split("\\s", 2)[0]);
    }

    /** Returns the name with the label before it, once. */
    public static String of(String name) {
        return behindLabel(name)
                .map(rest -> LABEL + " " + rest)
                .orElseGet(() ->
                        name.toUpperCase(Locale.ROOT).startsWith(LABEL + " ") ? name : (LABEL + " " + name).strip());
    }
}
