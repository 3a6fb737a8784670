package id.sop.rule.register;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Spelling;
import id.sop.language.PlainWords;
import id.sop.language.WordEdges;
import id.sop.language.WordList;
import id.sop.model.Actor;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Corpus;
import id.sop.rule.CorpusRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A column head that other SOPs of the office spell in another way, most of them.
 *
 * <p>Two spellings mean one position when they differ by a letter or two, by spacing, or by a common abbreviation ("Kasi",
 * "Kepala Seksi"). Two columns of one SOP are never one position.
 */
public final class VaryingPosition implements CorpusRule {
    @Message.Words("RG005")
    record OtherSpelling(String written, String usual) implements Message {}

    private static final Map<String, String> ABBREVIATIONS = WordList.table(VaryingPosition.class, "positions.txt");

    /** "Ka. Sub. Bag." and "Sub Bagian" are one word each. */
    private static final Pattern SPACED = Pattern.compile(WordEdges.BEGIN + "(ka )?(sub) (bag|bagian)" + WordEdges.END);

    @Override
    public Stream<Finding> check(Corpus corpus) {
        return corpus.offices().stream().flatMap(VaryingPosition::inOffice);
    }

    /** A spelling with the places where it is used. */
    private record Usage(String spelling, List<String> words, List<Text> places) {}

    private static Stream<Finding> inOffice(List<Sop> office) {
        Map<String, Usage> usages = new LinkedHashMap<>();
        office.stream()
                .flatMap(sop -> sop.actors().stream())
                .map(Actor::name)
                .filter(name -> !name.open())
                .forEach(name -> usages.computeIfAbsent(
                                name.value(), spelling -> new Usage(spelling, words(spelling), new ArrayList<>()))
                        .places()
                        .add(name));
        // The sort is stable: of two spellings used equally often the one that came first is taken for the usual one.
        List<Usage> usual = usages.values().stream()
                .sorted(Comparator.comparing((Usage usage) -> -usage.places().size()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < usual.size(); i++) {
            Usage rarer = usual.get(i);
            Optional<Usage> other = usual.subList(0, i).stream()
                    .filter(usage -> isOnePosition(usage.words(), rarer.words()))
                    .filter(usage -> office.stream().noneMatch(sop -> hasBoth(sop, usage, rarer)))
                    .findFirst();
            other.ifPresent(usage -> rarer.places()
                    .forEach(place ->
                            findings.add(Finding.at(place.span(), new OtherSpelling(place.value(), usage.spelling()))
                                    .with(usage.places().get(0).span()))));
        }
        return findings.stream();
    }

    private static boolean hasBoth(Sop sop, Usage one, Usage other) {
        List<String> heads =
                sop.actors().stream().map(actor -> actor.name().value()).toList();
        return heads.contains(one.spelling()) && heads.contains(other.spelling());
    }

    private static boolean isOnePosition(List<String> words, List<String> others) {
        if (String.join("", words).equals(String.join("", others))) {
            return true;
        }
        if (words.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!isOneWord(words.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Short words and numbers differ on purpose: "Staf I" and "Staf II", "Ketua RT" and "Ketua RW". */
    private static boolean isOneWord(String one, String other) {
        int length = Math.max(one.length(), other.length());
        boolean number = Stream.of(one, other).anyMatch(word -> word.chars().anyMatch(Character::isDigit));
        return one.equals(other) || (length >= 5 && !number && Spelling.isWithin(length >= 8 ? 2 : 1, one, other));
    }

    private static List<String> words(String position) {
        String joined =
                SPACED.matcher(PlainWords.key(position)).replaceAll("$1$2$3").replace("ka subbag", "kasubbag");
        return PlainWords.of(joined).stream()
                .flatMap(word -> PlainWords.of(ABBREVIATIONS.getOrDefault(word, word)).stream())
                .toList();
    }
}
