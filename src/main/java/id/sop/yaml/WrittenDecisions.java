package id.sop.yaml;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.FlowWords;
import id.sop.model.Keys;
import id.sop.source.Edit;
import id.sop.source.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Decisions that were written as a text: {@code kembali}, {@code Periksa berkas}, {@code Apakah lengkap?}. */
final class WrittenDecisions {
    @Message.Words("YM004.keputusan")
    private record NotMapping(String key, String example, String written) implements Message {}

    private final int steps;
    private final FlowWords words;

    /**
     * Makes what is to be said of those in one list of steps.
     *
     * @param items all of the list
     */
    WrittenDecisions(List<Node> items) {
        this.steps = items.size();
        this.words = new FlowWords(names(items));
    }

    /** Returns for each step its activity and who performs it, as far as they can be read. */
    private static List<List<String>> names(List<Node> items) {
        List<List<String>> steps = new ArrayList<>();
        for (Node item : items) {
            List<String> texts = new ArrayList<>();
            if (item instanceof Node.Table table) {
                add(table, Keys.ACTIVITY, texts);
                add(table, Keys.ACTORS, texts);
            }
            steps.add(texts);
        }
        return steps;
    }

    private static void add(Node.Table step, String key, List<String> texts) {
        step.get(key)
                .filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text())
                .ifPresent(texts::add);
    }

    /**
     * Returns what is to be said of one, with the mapping that was most likely meant.
     *
     * @param number of the step, from 1
     */
    Finding finding(Node.Scalar written, int number) {
        String text = written.text().strip();
        boolean question = text.endsWith("?");
        OptionalInt meant = question ? OptionalInt.empty() : words.meant(text, number);
        int step = meant.orElse(number - 1);
        String target = step == FlowWords.END ? Keys.END : step > steps ? Keys.NEXT : String.valueOf(step);
        String asked = question ? Keys.QUESTION + ": " + Quoting.quoted(text) + ", " : "";
        String example = "{" + asked + Keys.NO + ": " + target + "}";
        Finding finding = Finding.at(written.span(), new NotMapping(Keys.DECISION, example, text));
        return written.span().text().equals(text)
                ? finding.mendedBy(new Edit(written.span(), example, false))
                : finding;
    }
}
