package id.sop.rule.standard;

import id.sop.language.PlainWords;
import id.sop.language.Word;
import id.sop.model.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An order of somebody who leads, such as the "Disposisi pimpinan": written on a paper that goes by another name, so that the
 * step which gives it puts out that paper.
 */
enum Order {
    DISPOSITION("disposisi"),
    DIRECTION("arah"),
    INSTRUCTION("instruksi");

    private static final Map<String, Order> NAMES = Map.of(
            "disposisi", DISPOSITION,
            "arahan", DIRECTION,
            "instruksi", INSTRUCTION);

    /** Whoever gives orders here; of anybody else, such as the Bupati, the order has come from another office. */
    private static final Set<String> LEADERS = Set.of("pimpinan", "atasan", "dari");

    private final String root;

    Order(String root) {
        this.root = root;
    }

    /** Tells whether a name is that of an order which one of some steps gives, whatever its output is called. */
    static boolean isGiven(String name, Stream<Step> steps) {
        Optional<Order> named = in(name);
        return named.isPresent() && steps.anyMatch(named.get()::isGivenBy);
    }

    private static Optional<Order> in(String name) {
        List<String> words = PlainWords.of(name);
        boolean ofAnyLeader = LEADERS.containsAll(words.subList(Math.min(1, words.size()), words.size()));
        return words.isEmpty() || !ofAnyLeader ? Optional.empty() : Optional.ofNullable(NAMES.get(words.get(0)));
    }

    /** Tells whether a step is to give such an order: "Mendisposisikan surat", "Memberi arahan". */
    private boolean isGivenBy(Step step) {
        return step.activity().filter(text -> !text.open()).stream()
                .flatMap(text -> Word.split(text.value()).stream())
                .anyMatch(word -> word.lower().contains(root));
    }
}
