package id.sop.yaml;

import id.sop.model.Actor;
import id.sop.model.Keys;
import id.sop.model.Text;
import id.sop.source.Origin;
import id.sop.source.Span;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.Fields;
import id.sop.yaml.decoding.MissingValue;
import id.sop.yaml.decoding.UnknownKey;
import id.sop.yaml.format.ActorFormat;
import id.sop.yaml.node.ExceededLimit;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decodes {@code pelaksana} of an SOP: the columns of those who perform its steps. */
final class ActorDecoder {
    private static final String EXAMPLE = "Camat";

    private final Decoding decoding;
    private final int most;
    private final List<Actor> actors = new ArrayList<>();

    private ActorDecoder(Decoding decoding, int most) {
        this.decoding = decoding;
        this.most = most;
    }

    /**
     * Returns the columns from left to right.
     *
     * @param most how many there may be
     */
    static List<Actor> actors(Fields sop, Decoding decoding, int most) {
        ActorDecoder decoder = new ActorDecoder(decoding, most);
        List<Node.Entry> entries =
                WrittenActors.table(sop, decoding).map(Node.Table::entries).orElse(List.of());
        boolean room = true;
        for (int i = 0; i < entries.size() && room; i++) {
            room = decoder.add(entries.get(i));
        }
        if (!room) {
            decoding.cut(keys(entries));
        }
        return decoder.actors;
    }

    /** Returns the keys of all columns, also of those that there is no room for. */
    private static Set<String> keys(List<Node.Entry> entries) {
        Set<String> keys = new HashSet<>();
        for (Node.Entry entry : entries) {
            List<Node.Entry> members = entry.value() instanceof Node.Table table ? members(table) : List.of();
            (members.isEmpty() ? List.of(entry) : members)
                    .forEach(member -> keys.add(member.key().text()));
        }
        return keys;
    }

    /** Adds the column of an entry, or those of a group; tells whether there was room for them. */
    private boolean add(Node.Entry entry) {
        if (actors.size() == most) {
            decoding.report(entry.key().span(), new ExceededLimit.Actors(most));
            return false;
        }
        if (!(entry.value() instanceof Node.Table table)) {
            addNamed(entry, name(entry), Optional.empty());
            return true;
        }
        List<Node.Entry> members = members(table);
        if (members.isEmpty()) {
            Fields fields = decoding.fields(table, ActorFormat.ACTOR);
            addNamed(entry, fields.text(Keys.NAME), fields.text(Keys.ACTOR_GROUP));
            return true;
        }
        Optional<Text> group = decoding.text(entry.key());
        Node.Entry first =
                members.stream().filter(ActorDecoder::isNamed).findFirst().orElse(members.get(0));
        group.ifPresent(name ->
                decoding.report(name.span(), GroupOfActors.of(entry.key().text(), first)));
        for (Node.Entry member : members) {
            if (actors.size() == most) {
                decoding.report(member.key().span(), new ExceededLimit.Actors(most));
                return false;
            }
            addNamed(member, name(member), group);
        }
        return true;
    }

    /** Returns the columns that stand under the name of their group; none where a mapping is that of one column. */
    private static List<Node.Entry> members(Node.Table table) {
        boolean columns = !table.entries().isEmpty()
                && table.entries().stream()
                        .allMatch(entry -> entry.value() instanceof Node.Scalar
                                && UnknownKey.isForeign(entry.key().text(), ActorFormat.ACTOR));
        return columns ? table.entries() : List.of();
    }

    private Optional<Text> name(Node.Entry entry) {
        String key = entry.key().text();
        String example = entry.value() instanceof Node.Blank ? head(key) : EXAMPLE;
        Optional<Text> name = decoding.text(entry.value(), key, example);
        if (name.isEmpty() && (entry.value() instanceof Node.Blank || entry.value() instanceof Node.Scalar)) {
            decoding.report(entry.key().span(), new MissingValue.NoValue(key, Keys.ACTORS, example));
        }
        return name;
    }

    /** Returns the head of a column in the words of its key. */
    private static String head(String key) {
        String words = key.replace('_', ' ').strip();
        return words.isEmpty() ? EXAMPLE : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static boolean isNamed(Node.Entry entry) {
        return !entry.key().text().isBlank();
    }

    /** A column whose head cannot be read is still one that steps may refer to; to one without a key none can. */
    private void addNamed(Node.Entry entry, Optional<Text> name, Optional<Text> group) {
        if (!isNamed(entry)) {
            return;
        }
        String key = entry.key().text();
        Span place = entry.key().span();
        actors.add(new Actor(key, name.orElse(new Text(key, true, Origin.of(place))), group, Origin.of(place)));
    }
}
