package id.sop.yaml;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Verb;
import id.sop.model.Keys;
import id.sop.source.Quoting;
import id.sop.source.Span;
import id.sop.time.Reading;
import id.sop.time.TimeNotation;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.InnerKeys;
import id.sop.yaml.decoding.MeantKeys;
import id.sop.yaml.decoding.OwnExamples;
import id.sop.yaml.decoding.WrongShape;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Steps whose columns were written one behind the other, as in a row of a table: {@code - Memeriksa berkas, loket, 5 menit}. */
final class StepInOneText {
    @Message.Words("YM004.langkah-sebaris")
    private record ColumnsInARow(String written, String example) implements Message {}

    private static final Pattern SEPARATOR = Pattern.compile("(?<!\\s)\\s*+[,;|]\\s*+|(?<!\\s)\\s++[-–]\\s++");

    /** What stands between the person and the time is what he needs, and what is behind the time is what he makes. */
    private static final int LEAST_PIECES = 2;

    /** In characters; nobody writes a row as long. */
    private static final int LONGEST = 300;

    /** The keys of those who perform the steps that could be read. */
    private final Set<String> performers;

    /**
     * Makes what is to be said of those in one list of steps.
     *
     * @param items all of the list
     */
    StepInOneText(List<Node> items) {
        this.performers = items.stream()
                .flatMap(item -> item instanceof Node.Table table ? table.get(Keys.ACTORS).stream() : Stream.empty())
                .flatMap(node ->
                        node instanceof Node.Scalar text ? Stream.of(text.text().strip()) : Stream.empty())
                .collect(Collectors.toSet());
    }

    /** Reports an item that is no mapping, or an activity that holds the other columns too; tells whether it is one of these. */
    boolean report(Node item, Decoding decoding) {
        if (item instanceof Node.Table table) {
            Optional<Node> activity = table.get(Keys.ACTIVITY);
            boolean alone = table.get(Keys.ACTORS).isEmpty() && table.entries().size() <= LEAST_PIECES;
            return alone && activity.isPresent() && reported(activity.get(), decoding);
        }
        if (reported(item, decoding)) {
            return true;
        }
        Optional<Finding> meant = MeantKeys.finding(item, SopFormat.STEP.names());
        if (meant.isPresent()) {
            decoding.report(meant.get());
            return true;
        }
        String example = item instanceof Node.Scalar text && text.text().length() <= LONGEST
                ? OwnExamples.inLine(List.of(pair(Keys.ACTIVITY, text.text().strip(), item.span())))
                : "kegiatan: Menyusun laporan";
        decoding.report(item, new WrongShape.StepNotMapping(Keys.STEPS, unbraced(example)));
        return true;
    }

    private boolean reported(Node node, Decoding decoding) {
        List<String> pieces = pieces(node);
        boolean several = pieces.size() >= LEAST_PIECES && Verb.isActive(firstWord(pieces.get(0)));
        boolean columns = pieces.stream().skip(1).anyMatch(piece -> isTime(piece) || performers.contains(piece));
        if (!several || !columns) {
            return false;
        }
        decoding.report(node.span(), new ColumnsInARow(String.join(", ", pieces), example(pieces, node.span())));
        return true;
    }

    private static List<String> pieces(Node node) {
        Stream<String> texts = node instanceof Node.Listing list
                ? list.items().stream()
                        .flatMap(item -> item instanceof Node.Scalar text ? Stream.of(text.text()) : Stream.empty())
                : node instanceof Node.Scalar text && text.text().length() <= LONGEST
                        ? SEPARATOR.splitAsStream(text.text())
                        : Stream.empty();
        return texts.map(String::strip).filter(piece -> !piece.isEmpty()).toList();
    }

    private static String firstWord(String text) {
        return text.split(" ", 2)[0];
    }

    private static boolean isTime(String text) {
        return TimeNotation.parse(text) instanceof Reading.Measured;
    }

    private String example(List<String> pieces, Span place) {
        List<Node.Entry> pairs = new ArrayList<>();
        pairs.add(pair(Keys.ACTIVITY, pieces.get(0), place));
        List<String> needed = new ArrayList<>();
        List<String> made = new ArrayList<>();
        Optional<String> time = Optional.empty();
        Optional<String> actor = Optional.empty();
        for (String piece : pieces.subList(1, pieces.size())) {
            if (time.isEmpty() && isTime(piece)) {
                time = Optional.of(piece);
            } else if (actor.isEmpty() && (performers.contains(piece) || piece.equals(pieces.get(1)))) {
                actor = Optional.of(piece);
            } else {
                (time.isEmpty() ? needed : made).add(piece);
            }
        }
        pairs.add(pair(Keys.ACTORS, actor.orElse("…"), place));
        pairs.add(pair(Keys.REQUIREMENTS, needed.isEmpty() ? "…" : String.join(", ", needed), place));
        pairs.add(pair(Keys.TIME, time.orElse("…"), place));
        pairs.add(pair(Keys.OUTPUT, made.isEmpty() ? "…" : String.join(", ", made), place));
        return pairs.stream()
                .map(pair -> pair.key().text() + ": " + Quoting.inBrackets(((Node.Scalar) pair.value()).text()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static Node.Entry pair(String key, String value, Span place) {
        return InnerKeys.entry(key, new Node.Scalar(value, place), place);
    }

    private static String unbraced(String example) {
        return example.startsWith("{") && example.endsWith("}") ? example.substring(1, example.length() - 1) : example;
    }
}
