package id.sop.yaml;

import id.sop.yaml.node.Node;
import java.util.Random;
import java.util.regex.Pattern;

/** Writes nodes as YAML in block style, some texts in quotes and most without where YAML allows it. */
public final class BlockYaml {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9 .,/()_+-]*[A-Za-z0-9.)])?");

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private BlockYaml(Random random) {
        this.random = random;
    }

    public static String of(Node node, Random random) {
        BlockYaml yaml = new BlockYaml(random);
        yaml.write(node, 0);
        return yaml.text.toString();
    }

    /** Writes a value behind what introduces it, and ends the line. */
    private void write(Node node, int depth) {
        if (node instanceof Node.Table table && !table.entries().isEmpty()) {
            text.append('\n');
            for (Node.Entry entry : table.entries()) {
                text.append("  ".repeat(depth))
                        .append(scalar(entry.key().text(), false))
                        .append(':');
                write(entry.value(), depth + 1);
            }
        } else if (node instanceof Node.Listing listing && !listing.items().isEmpty()) {
            text.append('\n');
            for (Node item : listing.items()) {
                text.append("  ".repeat(depth)).append('-');
                write(item, depth + 1);
            }
        } else {
            text.append(leaf(node)).append('\n');
        }
    }

    private String leaf(Node node) {
        if (node instanceof Node.Table) {
            return " {}";
        }
        if (node instanceof Node.Listing) {
            return " []";
        }
        return node instanceof Node.Scalar scalar ? " " + scalar(scalar.text(), random.nextInt(8) == 0) : "";
    }

    private static String scalar(String content, boolean quoted) {
        if (!quoted && PLAIN.matcher(content).matches()) {
            return content;
        }
        String escaped = content.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
        return '"' + escaped + '"';
    }
}
