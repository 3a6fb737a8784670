package id.sop.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.resolver.Resolver;

/** A YAML text as the data that an editor holds against a schema: {@code 070} is a number there, {@code true} a boolean. */
public enum EditorView {
    /** Scalars by the rules of YAML 1.1, where {@code yes} and {@code off} are booleans. */
    YAML_1_1(Resolver.BOOL, Resolver.INT, Resolver.FLOAT),
    /** Scalars by the core schema of YAML 1.2. */
    YAML_1_2(
            Pattern.compile("true|True|TRUE|false|False|FALSE"),
            Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"),
            Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"));

    private static final Pattern NULL = Pattern.compile("~|null|Null|NULL");

    private static final JsonNodeFactory DATA = JsonNodeFactory.instance;

    private final Pattern booleans;
    private final Pattern integers;
    private final Pattern fractions;

    EditorView(Pattern booleans, Pattern integers, Pattern fractions) {
        this.booleans = booleans;
        this.integers = integers;
        this.fractions = fractions;
    }

    /**
     * Returns the data of a text.
     *
     * @throws org.yaml.snakeyaml.error.YAMLException when it is not one document of YAML
     */
    public JsonNode of(String yaml) {
        org.yaml.snakeyaml.nodes.Node root = new Yaml().compose(new StringReader(yaml));
        return root == null ? DATA.nullNode() : data(root);
    }

    private JsonNode data(org.yaml.snakeyaml.nodes.Node node) {
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = DATA.arrayNode();
            sequence.getValue().forEach(item -> array.add(data(item)));
            return array;
        }
        if (node instanceof MappingNode mapping) {
            ObjectNode object = DATA.objectNode();
            for (NodeTuple tuple : mapping.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                // Of a key that stands twice the reader takes the first; editors report the second themselves.
                object.putIfAbsent(key, data(tuple.getValueNode()));
            }
            return object;
        }
        return scalar((ScalarNode) node);
    }

    private JsonNode scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        if (scalar.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN) {
            return DATA.textNode(text);
        }
        if (text.isEmpty() || NULL.matcher(text).matches()) {
            return DATA.nullNode();
        }
        if (booleans.matcher(text).matches()) {
            return DATA.booleanNode(Pattern.matches("(?i)true|yes|on", text));
        }
        boolean number =
                integers.matcher(text).matches() || fractions.matcher(text).matches();
        // No schema asks for the size of a number; different texts only have to stay different.
        return number ? DATA.numberNode(text.hashCode()) : DATA.textNode(text);
    }
}
