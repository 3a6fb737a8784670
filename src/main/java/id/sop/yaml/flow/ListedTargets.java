package id.sop.yaml.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.model.Target;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.Fields;
import id.sop.yaml.decoding.OwnExamples;
import id.sop.yaml.format.DecisionFormat;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lists of the targets of one answer in which some say at whom they enter their step: {@code ya: [{lanjut: 4, di: kasi}, 5]}.
 *
 * <p>Who acts behind an answer in its row acts before the work is handed on at all, so that no item of a list can name him.
 */
final class ListedTargets {
    @Message.Words("YM004.daftar-lewat")
    private record ActsForOneTarget(String key, String answer, String example) implements Message {}

    private ListedTargets() {}

    /** Returns the targets of such a list; nothing when a value is none, because all its items are texts. */
    static Optional<List<Target>> of(Node value, String key, Decoding decoding) {
        if (!(value instanceof Node.Listing list) || list.items().stream().noneMatch(Node.Table.class::isInstance)) {
            return Optional.empty();
        }
        List<Target> targets = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node item : list.items()) {
            List<Target> read = item instanceof Node.Table table
                    ? List.of(entering(table, list, key, decoding))
                    : decoding.texts(item, key, FlowDecoder.EXAMPLE).stream()
                            .map(Target::written)
                            .toList();
            String written = OwnExamples.inLine(item);
            if (seen.add(written)) {
                targets.addAll(read);
            } else {
                decoding.report(item.span(), new FlowDecoder.TargetTwice(key, written));
            }
        }
        return Optional.of(targets);
    }

    private static Target entering(Node.Table item, Node.Listing list, String key, Decoding decoding) {
        Optional<Node> through = item.get(Keys.THROUGH);
        if (through.isEmpty()) {
            Fields fields = decoding.fields(item, DecisionFormat.LISTED);
            return FlowDecoder.entered(
                    fields.text(Keys.NEXT).map(Target::written).orElse(new Target.Next()), fields, decoding);
        }
        List<Node> targets = list.items().stream()
                .map(other -> other instanceof Node.Table table
                        ? table.get(Keys.NEXT).orElse(new Node.Scalar(Keys.NEXT, item.span()))
                        : other)
                .toList();
        String example = "{" + Keys.THROUGH + ": " + OwnExamples.inLine(through.get()) + ", " + Keys.NEXT + ": "
                + OwnExamples.inLine(new Node.Listing(targets, list.span())) + "}";
        Node.Entry stray = item.entries().stream()
                .filter(entry -> entry.key().text().equals(Keys.THROUGH))
                .findFirst()
                .orElseThrow();
        decoding.report(Finding.at(stray.key().span(), new ActsForOneTarget(Keys.THROUGH, key, example)));
        return item.get(Keys.NEXT).stream()
                .flatMap(next -> decoding.texts(next, Keys.NEXT, FlowDecoder.EXAMPLE).stream())
                .map(Target::written)
                .findFirst()
                .orElse(new Target.Next());
    }
}
