package id.sop.yaml.node;

import id.sop.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Fills {@code ${name}} in texts. A placeholder is replaced by text, once: a value is never searched for placeholders and
 * never read as YAML or markup. <code>$$&#123;</code> prints <code>$&#123;</code>.
 */
public final class Placeholders {
    /** Leaves every placeholder as it stands. */
    public static final Placeholders NONE = new Placeholders(Map.of());

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private final Map<String, String> values;

    /** Makes a filler from values by name. */
    public Placeholders(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * The outcome of filling a text.
     *
     * @param text the text; unfilled placeholders stand in it as written
     * @param unfilled names that had no value
     * @param malformed pieces that begin like a placeholder and are none
     */
    public record Filled(String text, List<String> unfilled, List<String> malformed) {}

    /** Tells whether a name may be used as a placeholder: a letter, then letters, digits and underscores. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Tells whether a text may be used as a value: one that holds a control character cannot be printed. */
    public static boolean isValue(String text) {
        return text.codePoints().noneMatch(StrangeCharacters::isControl);
    }

    /** Returns the placeholders in the texts of a document by name, each with the first text that holds it. */
    public static Map<String, Span> in(Node node) {
        Map<String, Span> places = new TreeMap<>();
        collect(node, places);
        return places;
    }

    /** Returns the places of the texts of a document that consist of a placeholder and nothing else, with its name. */
    public static Map<Span, String> alone(Node node) {
        Map<Span, String> texts = new LinkedHashMap<>();
        collectAlone(node, texts);
        return texts;
    }

    private static void collectAlone(Node node, Map<Span, String> texts) {
        if (node instanceof Node.Scalar scalar) {
            String text = scalar.text().strip();
            if (text.startsWith("${") && text.endsWith("}") && isName(text.substring(2, text.length() - 1))) {
                texts.put(scalar.span(), text.substring(2, text.length() - 1));
            }
        } else if (node instanceof Node.Listing listing) {
            listing.items().forEach(item -> collectAlone(item, texts));
        } else if (node instanceof Node.Table table) {
            table.entries().forEach(entry -> collectAlone(entry.value(), texts));
        }
    }

    private static void collect(Node node, Map<String, Span> places) {
        if (node instanceof Node.Scalar scalar) {
            NONE.fill(scalar.text()).unfilled().forEach(name -> places.putIfAbsent(name, scalar.span()));
        } else if (node instanceof Node.Listing listing) {
            listing.items().forEach(item -> collect(item, places));
        } else if (node instanceof Node.Table table) {
            table.entries().forEach(entry -> collect(entry.value(), places));
        }
    }

    /** Returns a text with those of its placeholders filled that have a value. */
    public String filled(String text) {
        return fill(text).text();
    }

    /** Returns these values, completed by others for names that have none. */
    public Placeholders or(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(others);
        all.putAll(values);
        return new Placeholders(all);
    }

    /** Returns the names that have a value. */
    public Set<String> names() {
        return new TreeSet<>(values.keySet());
    }

    /** Returns a text with the values of its placeholders, and what is wrong with those that have none. */
    public Filled fill(String text) {
        StringBuilder filled = new StringBuilder();
        List<String> unfilled = new ArrayList<>();
        List<String> malformed = new ArrayList<>();
        int position = 0;
        while (position < text.length()) {
            int mark = text.indexOf("${", position);
            if (mark < 0) {
                break;
            }
            boolean escaped = mark > position && text.charAt(mark - 1) == '$';
            filled.append(text, position, escaped ? mark - 1 : mark);
            int close = text.indexOf('}', mark);
            if (escaped) {
                filled.append("${");
                position = mark + 2;
            } else if (close < 0 || !isName(text.substring(mark + 2, close))) {
                position = close < 0 ? text.length() : close + 1;
                malformed.add(text.substring(mark, position));
                filled.append(text, mark, position);
            } else {
                String name = text.substring(mark + 2, close);
                String value = values.get(name);
                if (value == null) {
                    unfilled.add(name);
                }
                filled.append(value == null ? text.substring(mark, close + 1) : value);
                position = close + 1;
            }
        }
        filled.append(text, position, text.length());
        return new Filled(filled.toString(), unfilled, malformed);
    }
}
