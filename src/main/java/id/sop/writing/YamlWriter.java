package id.sop.writing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.comments.CommentLine;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;
import org.yaml.snakeyaml.serializer.Serializer;

/** Writes a YAML text: two spaces a level, no line folded, plain words where YAML allows them. */
public final class YamlWriter {
    private static final int UNFOLDED = Integer.MAX_VALUE;

    /** What ends a line for YAML 1.1, besides line feed and carriage return. */
    private static final String BREAKS = "\u0085\u2028\u2029";

    /** Sets a comment beside a value apart: in a comment nobody else can have written it, and in values it is escaped. */
    private static final String APART = "\0";

    /** Of a key that stands before a colon, in characters: a reader of YAML looks no further for the colon. */
    private static final int LONGEST_KEY = 1024;

    private YamlWriter() {}

    /** Returns the text of a mapping, from the first line on, with the end of the last line. */
    public static String write(Block.Mapping mapping) {
        StringWriter text = new StringWriter();
        Serializer serializer = new Serializer(new Emitter(text, options()), new Resolver(), options(), null);
        try {
            serializer.open();
            serializer.serialize(node(mapping, false));
            serializer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Behind a single space a remark is taken for a part of the text (YM015).
        return text.toString().replace(" #" + APART, "  #");
    }

    private static DumperOptions options() {
        DumperOptions options = new DumperOptions();
        options.setProcessComments(true);
        options.setIndent(2);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setWidth(UNFOLDED);
        options.setMaxSimpleKeyLength(LONGEST_KEY);
        options.setSplitLines(false);
        options.setAllowUnicode(true);
        return options;
    }

    /**
     * @param inline whether it stands on a line with others, where there is no room for what is said of it
     */
    private static Node node(Block block, boolean inline) {
        if (block instanceof Block.Text text) {
            return new ScalarNode(Tag.STR, text.text(), null, null, style(text.text(), inline));
        }
        if (block instanceof Block.Ordinal number) {
            return new ScalarNode(Tag.INT, Integer.toString(number.value()), null, null, ScalarStyle.PLAIN);
        }
        if (block instanceof Block.Sequence sequence) {
            List<Node> items = new ArrayList<>();
            for (Block.Item item : sequence.items()) {
                boolean within = inline || sequence.inline();
                Node value = node(item.value(), within);
                if (!within) {
                    comment(value, item.comments());
                }
                items.add(value);
            }
            return new SequenceNode(Tag.SEQ, true, items, null, null, style(sequence.inline()));
        }
        if (block instanceof Block.Mapping mapping) {
            List<NodeTuple> entries = new ArrayList<>();
            for (Block.Entry entry : mapping.entries()) {
                boolean within = inline || mapping.inline();
                Node key = node(new Block.Text(entry.key()), true);
                Node value = node(entry.value(), within);
                if (!within) {
                    comment(key, value, isSimple(entry.key()), entry.comments());
                }
                entries.add(new NodeTuple(key, value));
            }
            return new MappingNode(Tag.MAP, true, entries, null, null, style(mapping.inline()));
        }
        return block instanceof Block.Flag
                ? new ScalarNode(Tag.BOOL, "true", null, null, ScalarStyle.PLAIN)
                : new ScalarNode(Tag.NULL, "", null, null, ScalarStyle.PLAIN);
    }

    private static ScalarStyle style(String text, boolean inline) {
        boolean lines = text.indexOf('\n') >= 0;
        boolean odd = text.chars().anyMatch(c -> c != '\n' && (c < ' ' || BREAKS.indexOf(c) >= 0));
        if (odd || (lines && inline)) {
            return ScalarStyle.DOUBLE_QUOTED;
        }
        return lines ? ScalarStyle.LITERAL : ScalarStyle.PLAIN;
    }

    private static FlowStyle style(boolean inline) {
        return inline ? FlowStyle.FLOW : FlowStyle.BLOCK;
    }

    /** Tells whether a key stands before a colon; any other has a question mark, and the emitter no room beside its value. */
    private static boolean isSimple(String key) {
        return !key.isEmpty()
                && key.length() < LONGEST_KEY
                && key.chars().noneMatch(c -> c == '\n' || c == '\r' || BREAKS.indexOf(c) >= 0);
    }

    /** What is said beside a list of several lines stands above it: behind its key it would belong to its first item. */
    private static void comment(Node first, Node value, boolean beside, Comments comments) {
        boolean room = beside
                && ((value instanceof ScalarNode scalar && scalar.getScalarStyle() != ScalarStyle.LITERAL)
                        || (value instanceof CollectionNode<?> list && list.getFlowStyle() == FlowStyle.FLOW));
        List<String> above = new ArrayList<>(comments.above());
        if (!comments.beside().isEmpty()) {
            String line = String.join(" ", lines(comments.beside()).toList());
            if (room) {
                value.setInLineComments(List.of(comment(line, CommentType.IN_LINE)));
            } else {
                above.add(line);
            }
        }
        if (!above.isEmpty()) {
            first.setBlockComments(above.stream()
                    .flatMap(YamlWriter::lines)
                    .map(line -> comment(line, CommentType.BLOCK))
                    .toList());
        }
    }

    /** The emitter knows the place of lines above an item only where that is a mapping of several lines. */
    private static void comment(Node item, Comments comments) {
        if (item instanceof MappingNode mapping && mapping.getFlowStyle() == FlowStyle.BLOCK) {
            comment(item, item, true, comments);
        } else {
            List<String> all = new ArrayList<>(comments.above());
            all.add(comments.beside());
            all.removeIf(String::isEmpty);
            comment(item, item, true, Comments.beside(String.join("; ", all)));
        }
    }

    private static CommentLine comment(String line, CommentType type) {
        String mark = type == CommentType.IN_LINE ? APART : "";
        return new CommentLine(null, null, mark + (line.isEmpty() ? "" : " " + line), type);
    }

    /** Returns the lines of a comment; what would end one, or is no character of YAML, is left out. */
    private static Stream<String> lines(String text) {
        return (text.isEmpty() ? Stream.of("") : text.lines()).map(line -> {
            StringBuilder kept = new StringBuilder();
            line.codePoints()
                    .map(point -> point == '\t' ? ' ' : point)
                    .filter(point -> point >= ' ' && point != 0x7F && point != 0x85 && (point < 0x80 || point > 0x9F))
                    .filter(point -> point != 0x2028 && point != 0x2029 && point != 0xFEFF && point < 0xFFFE)
                    .filter(point -> point < 0xD800 || point > 0xDFFF)
                    .forEach(kept::appendCodePoint);
            return kept.toString();
        });
    }
}
