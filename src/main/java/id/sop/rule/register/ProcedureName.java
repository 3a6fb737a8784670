package id.sop.rule.register;

import id.sop.language.PlainWords;
import id.sop.model.Text;
import java.util.List;
import java.util.Map;

/** The name of an SOP, reduced to what two ways of writing it have in common: no "SOP" before it, no abbreviations. */
final class ProcedureName {
    private static final Map<String, String> ABBREVIATIONS = Map.of(
            "ttg",
            "tentang",
            "dgn",
            "dengan",
            "utk",
            "untuk",
            "dg",
            "dengan",
            "adm",
            "administrasi",
            "kec",
            "kecamatan");

    private ProcedureName() {}

    /** Returns the words of a name. */
    static List<String> words(String name) {
        List<String> words = PlainWords.of(name).stream()
                .map(word -> ABBREVIATIONS.getOrDefault(word, word))
                .toList();
        return !words.isEmpty() && words.get(0).equals("sop") ? words.subList(1, words.size()) : words;
    }

    /** Tells whether two texts name one SOP. */
    static boolean isSame(Text one, Text other) {
        return words(one.value()).equals(words(other.value()));
    }
}
