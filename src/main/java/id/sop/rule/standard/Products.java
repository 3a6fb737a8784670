package id.sop.rule.standard;

import id.sop.language.PlainWords;
import id.sop.language.Verb;
import id.sop.language.Word;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Documents that a procedure makes itself, by the beginnings of their names: a draft, a report, a receipt, what bears a state such
 * as "yang telah diparaf". Where such a one is needed and no step puts it out, a step is missing or a name was changed. Any
 * other document that nothing puts out has come from outside, whether the author says so or not.
 */
final class Products {
    private static final Set<String> NAMES = AtHand.names("products.txt");

    /** With nothing behind it "Surat" names nothing that anybody could bring; "Surat kuasa" does. */
    private static final Set<String> BARE = Set.of("surat", "dokumen");

    private Products() {}

    /** Tells whether one of the parts of a text that are to be judged is such a document. */
    static boolean areNamedIn(String text, Predicate<String> judged) {
        return Naming.listedParts(text).stream().filter(judged).anyMatch(Products::isOne);
    }

    /**
     * Tells whether a name is that of such a document, or a single word that says nothing of its origin. A single word behind a
     * slash or "atau" is told more by the one before it: "Salinan kuitansi/faktur".
     */
    static boolean isOne(String name) {
        List<String> alternatives = Naming.alternatives(name);
        return alternatives.stream()
                .anyMatch(each -> PlainWords.of(each).size() == 1
                        ? alternatives.size() == 1 && !isShortName(each)
                        : isMadeHere(each));
    }

    /** Tells whether a name begins as that of such a document does. */
    static boolean begins(String name) {
        return AtHand.beginsWith(NAMES, PlainWords.of(name));
    }

    private static boolean isMadeHere(String name) {
        List<String> plain = PlainWords.of(name);
        if (plain.isEmpty()) {
            return false;
        }
        boolean bare = BARE.contains(plain.get(0));
        boolean begins = bare ? NAMES.contains(String.join(" ", plain.subList(0, 2))) : AtHand.beginsWith(NAMES, plain);
        return begins || Word.split(name).stream().skip(1).anyMatch(Products::isState);
    }

    /** Capitals alone, such as "RPTKA", are the name of something that the reader knows. */
    private static boolean isShortName(String name) {
        return name.strip().length() > 1 && name.strip().chars().allMatch(Character::isUpperCase);
    }

    /** Tells whether a word behind a name says what was done to the document. */
    static boolean isState(Word word) {
        return (word.lower().startsWith("di") || word.lower().startsWith("ter"))
                && Verb.ofPassive(word.text()).isPresent();
    }
}
