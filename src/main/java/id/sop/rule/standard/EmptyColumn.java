package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.PlainWords;
import id.sop.language.WordList;
import id.sop.model.Column;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A column of the office's own that no step fills: it is printed empty, because its name is misspelt, or is not that of the column
 * that was meant.
 *
 * <p>Columns that are filled in by hand, for signatures and marks, are known by their words ({@code filled-by-hand.txt}). Of the
 * columns of a whole office ({@code sop.yaml}) nothing is said: not every SOP needs all of them.
 */
public final class EmptyColumn implements Rule {
    @Message.Words("MB025")
    record NobodyFills(String column) implements Message {}

    private static final Set<String> BY_HAND = WordList.words(EmptyColumn.class, "filled-by-hand.txt");

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.columns()
                .own()
                .filter(column -> column.origin()
                        .span()
                        .source()
                        .equals(sop.origin().span().source()))
                .filter(column -> sop.steps().stream()
                        .allMatch(step -> step.texts(column.key()).isEmpty()))
                .filter(column -> !isFilledByHand(column))
                .map(column -> Finding.at(column.origin().span(), new NobodyFills(column.key())));
    }

    private static boolean isFilledByHand(Column column) {
        String head = column.head().map(Object::toString).orElse("");
        return Stream.concat(PlainWords.of(column.key()).stream(), PlainWords.of(head).stream())
                .anyMatch(BY_HAND::contains);
    }
}
