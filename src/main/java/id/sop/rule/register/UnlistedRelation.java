package id.sop.rule.register;

import id.sop.diagnostic.Finding;
import id.sop.model.Identity;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A step that names another SOP, which keterkaitan does not list.
 *
 * <p>A name begins with a capital letter and ends where lower case goes on: "sesuai SOP Pengiriman Surat oleh staf". A
 * procedure that is itself about SOPs names many and is related to none.
 */
public final class UnlistedRelation implements Rule {
    private static final Pattern MENTION = Pattern.compile(
            "(?<![\\p{L}\\p{N}])SOP((?:\\s+\\p{Lu}[\\p{L}\\p{N}-]*)+(?:\\s+(?:dan|ttg|tentang)(?:\\s+\\p{Lu}[\\p{L}\\p{N}-]*)+)?)");

    /** What follows "SOP" without naming one. */
    private static final Set<String> GENERIC = Set.of("ap", "administrasi", "skpd", "opd", "unit");

    @Override
    public Stream<Finding> check(Sop sop) {
        Identity identity = sop.identity();
        boolean open = identity.related().stream().anyMatch(Text::open)
                || identity.name().filter(Text::open).isPresent();
        boolean aboutSops = identity.name()
                .filter(name -> ProcedureName.words(name.value()).contains("sop"))
                .isPresent();
        if (open || aboutSops) {
            return Stream.empty();
        }
        List<List<String>> listed = new ArrayList<>();
        identity.name().ifPresent(name -> listed.add(ProcedureName.words(name.value())));
        identity.related().forEach(item -> listed.add(ProcedureName.words(item.value())));
        return sop.steps().stream().flatMap(step -> inStep(step, listed));
    }

    private static Stream<Finding> inStep(Step step, List<List<String>> listed) {
        return Stream.concat(step.activity().stream(), step.notes().stream())
                .filter(text -> !text.open())
                .flatMap(text -> MENTION.matcher(text.value())
                        .results()
                        .map(MatchResult::group)
                        .filter(mention -> isUnlisted(mention, listed))
                        .distinct()
                        .map(mention -> Finding.at(text.span(), mention, step.number())));
    }

    private static boolean isUnlisted(String mention, List<List<String>> listed) {
        List<String> words = ProcedureName.words(mention);
        return !GENERIC.contains(words.get(0)) && listed.stream().noneMatch(name -> isSameOrShorter(words, name));
    }

    /** A step may call an SOP by the first words of its name, or go on after it. */
    private static boolean isSameOrShorter(List<String> words, List<String> name) {
        int length = Math.min(words.size(), name.size());
        return length > 0 && words.subList(0, length).equals(name.subList(0, length));
    }
}
