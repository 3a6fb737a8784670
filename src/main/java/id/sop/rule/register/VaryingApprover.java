package id.sop.rule.register;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.PlainWords;
import id.sop.model.Approval;
import id.sop.model.DateText;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Corpus;
import id.sop.rule.CorpusRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An approver who has two NIPs or NRPs within an office, or two pangkat on one effective date. A NIP stays for life; a pangkat
 * does not, and may be written with its letters or without ("Pembina", "Pembina (IV/a)").
 */
public final class VaryingApprover implements CorpusRule {
    @Message.Words("RG006")
    record OtherNumber(String person, String written, String elsewhere) implements Message {}

    @Message.Words("RG006.nrp")
    record OtherServiceNumber(String person, String written, String elsewhere) implements Message {}

    @Message.Words("RG006.pangkat")
    record OtherRank(String person, String written, String elsewhere) implements Message {}

    private static final Pattern LETTERS = Pattern.compile("\\(.*|[IVX]{1,4}\\s?/.*", Pattern.DOTALL);

    @Override
    public Stream<Finding> check(Corpus corpus) {
        return corpus.offices().stream().flatMap(VaryingApprover::inOffice);
    }

    private static Stream<Finding> inOffice(List<Sop> office) {
        Function<Sop, Optional<String>> ever = sop -> Optional.of("");
        return Stream.of(
                        differing(office, Approval::employeeNumber, VaryingApprover::digits, ever, OtherNumber::new),
                        differing(
                                office,
                                Approval::serviceNumber,
                                VaryingApprover::digits,
                                ever,
                                OtherServiceNumber::new),
                        differing(
                                office,
                                Approval::rank,
                                VaryingApprover::rank,
                                VaryingApprover::effectiveDay,
                                OtherRank::new))
                .flatMap(findings -> findings);
    }

    /** What is said of a person, what stands here and what stands elsewhere. */
    private interface Wording {
        Message of(String person, String written, String elsewhere);
    }

    /** Finds what differs from its first mention beside the same name and occasion. */
    private static Stream<Finding> differing(
            List<Sop> office,
            Function<Approval, Optional<Text>> part,
            Function<Text, String> reduced,
            Function<Sop, Optional<String>> occasion,
            Wording wording) {
        Map<String, Text> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Sop sop : office) {
            Optional<String> when = occasion.apply(sop);
            for (Approval official : sop.identity().officials().toList()) {
                Optional<Text> name = official.name().filter(VaryingApprover::isJudged);
                Optional<Text> text = part.apply(official).filter(VaryingApprover::isJudged);
                if (name.isPresent() && text.isPresent() && when.isPresent()) {
                    String key = PlainWords.key(name.get().value()) + "\n" + when.get();
                    Text other = first.putIfAbsent(key, text.get());
                    if (other != null && isOther(reduced.apply(other), reduced.apply(text.get()))) {
                        findings.add(Finding.at(
                                        text.get().span(),
                                        wording.of(
                                                name.get().value(), text.get().value(), other.value()))
                                .with(other.span()));
                    }
                }
            }
        }
        return findings.stream();
    }

    private static boolean isOther(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static boolean isJudged(Text text) {
        return !text.open() && !PlainWords.isEmpty(text.value());
    }

    private static Optional<String> effectiveDay(Sop sop) {
        return sop.identity().effective().flatMap(DateText::date).map(String::valueOf);
    }

    private static String digits(Text text) {
        return text.value().replaceAll("[^0-9]", "");
    }

    private static String rank(Text text) {
        return PlainWords.key(LETTERS.matcher(text.value()).replaceAll("")).replace("tk ", "tingkat ");
    }
}
