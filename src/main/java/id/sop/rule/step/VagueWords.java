package id.sop.rule.step;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Title;
import id.sop.language.WordList;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words in the activity, the kelengkapan or the output of a step that leave open what or how much is meant. */
public final class VagueWords implements Rule {
    @Message.Words("KG010")
    record Vague(String words, int step) implements Message {}

    private static final Pattern VAGUE = Pattern.compile(
            WordList.lines(VagueWords.class, "vague.txt").stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<![\\p{L}/])(?:", ")(?!\\p{L})")),
            Pattern.CASE_INSENSITIVE);

    /** What tells whose need or what need is meant: "sesuai kebutuhan yang diminta", "sesuai kebutuhan pemohon". */
    private static final Pattern NEED = Pattern.compile("kebutuhan$", Pattern.CASE_INSENSITIVE);

    private static final Pattern NEXT = Pattern.compile("\\G\\s++(\\p{L}++)");

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream()
                .flatMap(step -> texts(step).filter(text -> !text.open()).flatMap(text -> VAGUE.matcher(text.value())
                        .results()
                        .filter(match -> !isTold(match, text.value()))
                        .limit(1)
                        .map(match -> Finding.at(text.span(), new Vague(match.group(), step.number())))));
    }

    private static boolean isTold(MatchResult match, String text) {
        Matcher next = NEXT.matcher(text);
        return NEED.matcher(match.group()).find()
                && next.find(match.end())
                && (next.group(1).equalsIgnoreCase("yang") || Title.isOutsider(next.group(1)));
    }

    private static Stream<Text> texts(Step step) {
        Stream<Text> documents =
                Stream.concat(step.requirements().stream().map(Requirement::document), step.outputs().stream());
        return Stream.concat(step.activity().stream(), documents);
    }
}
