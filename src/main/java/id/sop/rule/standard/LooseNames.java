package id.sop.rule.standard;

import id.sop.language.PlainWords;
import id.sop.language.WordEdges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Documents by the names that people give them in passing: without what they lie in ("Surat persetujuan", "File draf surat"),
 * without where they come from or go to ("Dokumen penawaran dari peserta", "Permintaan kepada UKPBJ"), and without what became of
 * them ("Terbitnya SP2D").
 */
final class LooseNames {
    private static final Pattern WAY =
            Pattern.compile("(?<!\\s)\\s{1,3}(?:dari|kepada|untuk)" + WordEdges.END, Pattern.CASE_INSENSITIVE);

    private static final Pattern EVENT =
            Pattern.compile("^(?:ter|di)\\p{L}{3,20}nya\\s{1,3}", Pattern.CASE_INSENSITIVE);

    private static final Pattern CARRIER = Pattern.compile(
            "^(?:surat|berkas|dokumen|file|softfile|lembar|naskah|adk)\\s{1,3}(?=\\p{L})", Pattern.CASE_INSENSITIVE);

    private final Vocabulary vocabulary;
    private final Map<List<String>, List<Documents.Document>> byName = new HashMap<>();

    LooseNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void add(Documents.Document document) {
        names(document.text().value()).forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                .add(document));
    }

    /** Returns the first document in one of the steps that goes by one of the names which this name has too. */
    Optional<Documents.Document> of(String name, IntPredicate step) {
        return names(name).stream()
                .flatMap(each -> byName.getOrDefault(each, List.of()).stream())
                .filter(document -> step.test(document.step()))
                .findFirst();
    }

    private Set<List<String>> names(String text) {
        Set<List<String>> names = new LinkedHashSet<>();
        enter(Naming.unmarked(text.strip()), names);
        Naming.withoutRemark(text.strip()).forEach(name -> enter(name, names));
        return names;
    }

    private void enter(String name, Set<List<String>> names) {
        String thing = EVENT.matcher(name).replaceFirst("");
        String still = WAY.split(thing, 2)[0];
        for (String each : List.of(name, thing, still, CARRIER.matcher(still).replaceFirst(""))) {
            List<String> words = vocabulary.words(each);
            if (!words.isEmpty() && !PlainWords.isEmpty(each)) {
                names.add(words);
            }
        }
    }
}
