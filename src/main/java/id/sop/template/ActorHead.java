package id.sop.template;

import id.sop.model.Actor;
import id.sop.model.Keys;
import id.sop.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A cell of the upper row of heads, over the names of neighbouring actors.
 *
 * @param title what is printed in it; empty over one who stands outside all groups, so that his name takes its room
 * @param actors at least one; the only one where there is no title
 */
record ActorHead(Optional<Text> title, List<Actor> actors) {
    /** What a template says that prints the groups as an SOP has them. */
    static final String VARIABLE = "kelompok_pelaksana";

    /** Copies the list. */
    ActorHead {
        actors = List.copyOf(actors);
    }

    /** Returns the heads over the columns of a table, from left to right. */
    static List<ActorHead> of(List<Actor> actors, Template template) {
        Text usual = Text.of(template.label(Keys.ACTORS));
        List<ActorHead> heads = new ArrayList<>();
        for (int from = 0; from < actors.size(); ) {
            Actor first = actors.get(from);
            int end = from + 1;
            while (!first.isOutside() && end < actors.size() && isUnder(title(first, usual), actors.get(end), usual)) {
                end++;
            }
            Optional<Text> title = Optional.of(title(first, usual)).filter(text -> !first.isOutside());
            heads.add(new ActorHead(title, actors.subList(from, end)));
            from = end;
        }
        return heads;
    }

    /** Tells whether an author wrote the title. */
    boolean isWritten() {
        return title.isPresent()
                && actors.stream().anyMatch(actor -> actor.group().isPresent());
    }

    private static Text title(Actor actor, Text usual) {
        return actor.group().orElse(usual);
    }

    private static boolean isUnder(Text title, Actor actor, Text usual) {
        return !actor.isOutside() && title(actor, usual).value().equals(title.value());
    }

    /**
     * Returns heads as templates are given them: the title, and the names below it.
     *
     * @param turned for each head, whether its lines run upwards
     */
    static List<Map<String, Object>> values(List<ActorHead> heads, List<Boolean> turned) {
        List<Map<String, Object>> values = new ArrayList<>();
        int first = 0;
        for (ActorHead head : heads) {
            Map<String, Object> value = new HashMap<>();
            value.put("judul", head.title().<Object>map(title -> title).orElse(""));
            value.put("pelaksana", head.actors().stream().map(Actor::name).toList());
            value.put("pertama", first);
            value.put("berdiri", turned.get(values.size()));
            values.add(value);
            first += head.actors().size();
        }
        return values;
    }
}
