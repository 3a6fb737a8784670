package id.sop.yaml.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.OwnExamples;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keys of a way ({@code di}, {@code lewat}) beside the answer or the target to which they belong: {@code {tidak: 1, di: kasi}} is
 * {@code {tidak: {lanjut: 1, di: kasi}}}.
 */
public final class WayKeys {
    @Message.Words("YM002.jalan")
    private record BesideTarget(String key, String mapping, String target, String example) implements Message {}

    private static final Set<String> OF_WAY = Set.of(Keys.AT, Keys.THROUGH);
    private static final List<String> ANSWERS = List.of(Keys.NO, Keys.YES);

    private WayKeys() {}

    /** Returns a decision with such keys in the answer before them, or else behind them; reports them. */
    static Node.Table ofDecision(Node.Table decision, Decoding decoding) {
        List<Node.Entry> strays = strays(decision);
        Node.Table moved = decision;
        for (Node.Entry stray : strays) {
            if (decision.get(Keys.ANSWERS).orElse(null) instanceof Node.Table answers
                    && !answers.entries().isEmpty()) {
                Node.Entry last = answers.entries().get(answers.entries().size() - 1);
                moved(answers, last.key().text(), stray, Keys.DECISION, decoding);
                moved = without(moved, stray);
                continue;
            }
            moved = moved(moved, answer(decision, stray), stray, Keys.DECISION, decoding);
        }
        return moved;
    }

    /** Returns a step with such keys in its decision, or else in its target; reports them. */
    public static Node.Table ofStep(Node.Table step, MappingSpec spec, Decoding decoding) {
        List<Node.Entry> strays = strays(step).stream()
                .filter(entry -> spec.key(entry.key().text()).isEmpty())
                .toList();
        Node.Table moved = step;
        for (Node.Entry stray : strays) {
            Optional<Node> decision = moved.get(Keys.DECISION);
            if (decision.isEmpty()) {
                moved = moved(moved, Keys.NEXT, stray, Keys.STEPS, decoding);
            } else if (decision.get() instanceof Node.Table table
                    && table.get(Keys.ANSWERS).isEmpty()) {
                String answer = table.get(Keys.NO).isPresent() ? Keys.NO : Keys.YES;
                Node.Table inner = moved(table, answer, stray, Keys.STEPS, decoding);
                moved = with(without(moved, stray), Keys.DECISION, inner, stray);
            }
        }
        return moved;
    }

    private static List<Node.Entry> strays(Node.Table table) {
        return table.entries().stream()
                .filter(entry -> OF_WAY.contains(entry.key().text()))
                .toList();
    }

    /** Returns the answer that a key stands behind, or else before. */
    private static String answer(Node.Table decision, Node.Entry stray) {
        List<String> before = new ArrayList<>();
        for (Node.Entry entry : decision.entries()) {
            if (entry.equals(stray) && !before.isEmpty()) {
                break;
            }
            if (ANSWERS.contains(entry.key().text())) {
                before.add(entry.key().text());
            }
        }
        return before.isEmpty() ? Keys.NO : before.get(before.size() - 1);
    }

    /**
     * Returns a mapping with one key moved into the value of another, which becomes a way; a list of targets stays as it is, and
     * so does what leads nowhere yet.
     */
    private static Node.Table moved(
            Node.Table table, String target, Node.Entry stray, String mapping, Decoding decoding) {
        List<Node.Entry> way = new ArrayList<>();
        Optional<Node> written = table.get(target).filter(node -> !(node instanceof Node.Blank));
        if (written.isPresent() && written.get() instanceof Node.Table already) {
            way.addAll(already.entries());
        } else {
            Node to = written.orElse(new Node.Blank(stray.key().span()));
            way.add(new Node.Entry(new Node.Scalar(Keys.NEXT, to.span()), to));
        }
        way.removeIf(entry -> entry.key().text().equals(stray.key().text()));
        way.add(stray);
        String example = target + ": " + OwnExamples.inLine(way);
        decoding.report(
                Finding.at(stray.key().span(), new BesideTarget(stray.key().text(), mapping, target, example)));
        Node.Table rest = without(table, stray);
        return written.isEmpty() || written.get() instanceof Node.Listing
                ? rest
                : with(rest, target, new Node.Table(way, stray.value().span()), stray);
    }

    private static Node.Table without(Node.Table table, Node.Entry entry) {
        return new Node.Table(
                table.entries().stream().filter(other -> !other.equals(entry)).toList(), table.span());
    }

    /** Returns a mapping with another value for a key, which is added where it is missing. */
    private static Node.Table with(Node.Table table, String key, Node value, Node.Entry place) {
        List<Node.Entry> entries = new ArrayList<>();
        boolean found = false;
        for (Node.Entry entry : table.entries()) {
            boolean same = entry.key().text().equals(key);
            entries.add(same ? new Node.Entry(entry.key(), value) : entry);
            found |= same;
        }
        if (!found) {
            entries.add(new Node.Entry(new Node.Scalar(key, place.key().span()), value));
        }
        return new Node.Table(entries, table.span());
    }
}
