package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name that begins with "SOP", which the label before it on the sheet says already. */
public final class RepeatedLabel implements Rule {
    @Message.Words("ID016")
    record LabelInName(String name, String rest) implements Message {}

    private static final Pattern LABEL = Pattern.compile(
            "(?:SOP(?:[ -]AP)?|S\\.O\\.P\\.?|Standard? (?:Operasional|Operating) (?:Prosedur|Procedure))"
                    + "(?![\\p{L}\\p{N}])(?: Administrasi Pemerintahan)?[\\s:.–-]*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Before these words "SOP" is not a label but what the procedure is about. */
    private static final Set<String> CONJUNCTIONS = Set.of("dan", "atau", "di", "pada", "untuk", "yang");

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.identity().name().stream().filter(name -> !name.open()).flatMap(RepeatedLabel::at);
    }

    private static Stream<Finding> at(Text name) {
        Matcher matcher = LABEL.matcher(name.value());
        if (!matcher.matches()) {
            return Stream.empty();
        }
        String rest = matcher.group(1);
        boolean named = !rest.isBlank() && !CONJUNCTIONS.contains(rest.split("\\s", 2)[0]);
        return named ? Stream.of(Finding.at(name.span(), new LabelInName(name.value(), rest))) : Stream.empty();
    }
}
