package id.sop.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An answer behind which somebody else of the step decides, in the same row, before the flow leaves it.
 *
 * @param condition what it means
 * @param label what is printed at its exit; empty where that is the usual word for yes or no
 * @param through keys of those who act behind it; the last of them decides
 * @param question the text in the rhombus of the one who decides
 * @param earlier the answer behind which this one is given, if any
 */
public record EarlierAnswer(
        Flow.Condition condition,
        Optional<Text> label,
        List<Text> through,
        Optional<Text> question,
        Optional<EarlierAnswer> earlier) {
    /** Copies the list. */
    public EarlierAnswer {
        through = List.copyOf(through);
    }

    /** Returns the answers up to this one, from the first. */
    Stream<EarlierAnswer> all() {
        return Stream.concat(earlier.stream().flatMap(EarlierAnswer::all), Stream.of(this));
    }
}
