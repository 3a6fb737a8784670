package id.sop.cli.command;

import id.sop.config.ConfigurationFormat;
import id.sop.model.Keys;
import id.sop.source.Span;
import id.sop.template.BuiltInTemplates;
import id.sop.time.WorkCalendar;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.node.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A configuration as YAML that could stand in a {@code sop.yaml} itself; a comment says where each value comes from. */
final class ConfigurationListing {
    /** Texts that YAML reads as they are written. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ./_()-]*[\\p{L}\\p{N}./_()-])?");

    private static final Map<String, String> STANDARD = Map.of(
            ConfigurationFormat.TEMPLATE,
            BuiltInTemplates.STANDARD,
            ConfigurationFormat.DAY,
            hours(WorkCalendar.STANDARD.minutesPerDay()),
            ConfigurationFormat.WEEK,
            WorkCalendar.STANDARD.daysPerWeek() + " hari");

    private final Phrases phrases;
    private final StringBuilder text = new StringBuilder();

    private ConfigurationListing(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Returns the listing of what is written in a configuration, completed by what holds by default. */
    static String of(List<Node.Entry> entries, Phrases phrases) {
        ConfigurationListing listing = new ConfigurationListing(phrases);
        for (MappingSpec.Key key : ConfigurationFormat.FILE.keys()) {
            if (!ConfigurationFormat.ABOUT_FILES.contains(key.name())) {
                listing.add(key.name(), value(entries, key.name()));
            }
        }
        return listing.text.toString();
    }

    private static Optional<Node> value(List<Node.Entry> entries, String key) {
        return entries.stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(Node.Entry::value)
                .findFirst();
    }

    private static String hours(int minutes) {
        return minutes / 60 + " jam" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " menit");
    }

    private void add(String key, Optional<Node> value) {
        if (value.isPresent() && value.get() instanceof Node.Scalar scalar) {
            line("", key, quoted(scalar.text().strip()), origin(scalar.span()));
        } else if (value.isPresent()
                && value.get() instanceof Node.Table table
                && !table.entries().isEmpty()) {
            table("", key, table);
        } else if (value.isPresent()
                && value.get() instanceof Node.Listing listing
                && !listing.items().isEmpty()
                && listing.items().get(0) instanceof Node.Scalar) {
            line("", key, names(listing), origin(listing.span()));
        } else if (value.isPresent()
                && value.get() instanceof Node.Listing listing
                && !listing.items().isEmpty()) {
            text.append(key).append(":\n");
            listing.items().forEach(key.equals(ConfigurationFormat.OVERRIDES) ? this::special : this::item);
        } else if (value.isPresent() && key.equals(Keys.COLUMNS) && !(value.get() instanceof Node.Blank)) {
            // No column at all is a decision too.
            line("", key, "[]", origin(value.get().span()));
        } else if (STANDARD.containsKey(key)) {
            line("", key, STANDARD.get(key), phrases.get(Phrase.CONFIG_STANDARD));
        } else if (!key.equals(ConfigurationFormat.OVERRIDES) && ConfigurationFormat.isOwn(key)) {
            text.append("# ").append(phrases.get(Phrase.CONFIG_UNSET, key)).append('\n');
        }
    }

    private void special(Node item) {
        if (item instanceof Node.Table table) {
            Node files = table.get(ConfigurationFormat.FILES).orElseThrow();
            line("  - ", ConfigurationFormat.FILES, names(files), origin(files.span()));
            table.get(ConfigurationFormat.RULES)
                    .filter(Node.Table.class::isInstance)
                    .map(Node.Table.class::cast)
                    .ifPresent(rules -> table("    ", ConfigurationFormat.RULES, rules));
        }
    }

    private void item(Node item) {
        text.append("  - ")
                .append(names(item))
                .append("  # ")
                .append(origin(item.span()))
                .append('\n');
    }

    private static String names(Node value) {
        if (value instanceof Node.Listing listing) {
            return listing.items().stream()
                    .map(ConfigurationListing::names)
                    .toList()
                    .toString();
        }
        if (value instanceof Node.Table table) {
            return table.entries().stream()
                    .map(entry -> quoted(entry.key().text()) + ": " + names(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof Node.Scalar scalar ? quoted(scalar.text().strip()) : "\"\"";
    }

    private void table(String indent, String key, Node.Table table) {
        text.append(indent).append(key).append(":\n");
        for (Node.Entry entry : table.entries()) {
            if (!(entry.value() instanceof Node.Blank)) {
                String name = quoted(entry.key().text());
                line(
                        indent + "  ",
                        name,
                        names(entry.value()),
                        origin(entry.key().span()));
            }
        }
    }

    private void line(String indent, String key, String value, String origin) {
        text.append(indent)
                .append(key)
                .append(": ")
                .append(value)
                .append("  # ")
                .append(origin)
                .append('\n');
    }

    private static String origin(Span span) {
        return span.source().name() + ":" + span.from().line();
    }

    private static String quoted(String value) {
        if (PLAIN.matcher(value).matches()) {
            return value;
        }
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(character -> {
            if (character == '\n') {
                quoted.append("\\n");
            } else {
                quoted.append(character == '"' || character == '\\' ? "\\" : "").append((char) character);
            }
        });
        return quoted.append('"').toString();
    }
}
