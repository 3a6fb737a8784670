package id.sop.rule.actor;

import id.sop.language.Title;
import id.sop.language.Word;
import id.sop.language.WordList;
import id.sop.model.Actor;
import id.sop.model.Sop;
import id.sop.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Recognises in a text the actors who have a column. */
public final class ActorNames {
    /** A column and the words of its name. */
    record Column(Actor actor, List<String> name) {}

    /** Behind one of these, or punctuation, a title is over: "Kasubag untuk diperbaiki" means any Kasubag. */
    private static final Set<String> ENDS = WordList.words(ActorNames.class, "title-ends.txt");

    private final List<Column> columns;

    /** Reads the columns of an SOP; those whose name is not final are left out. */
    public ActorNames(Sop sop) {
        columns = sop.actors().stream()
                .filter(actor -> !actor.name().open())
                .map(actor -> new Column(actor, Title.words(actor.name().value())))
                .filter(column -> !column.name().isEmpty())
                .toList();
    }

    List<Column> all() {
        return columns;
    }

    /**
     * Returns the actors whom a text names from a word on: by the whole name of the column, or by its beginning, which may fit
     * several ("Kasubag"). Nothing when the name goes on otherwise.
     */
    public List<Actor> named(List<Word> text, int from) {
        List<Actor> best = new ArrayList<>();
        int longest = 0;
        for (Column column : columns) {
            int length = common(column.name(), text, from);
            if (length > longest) {
                best.clear();
                longest = length;
            }
            if (length > 0 && length == longest) {
                best.add(column.actor());
            }
        }
        return best;
    }

    /** Returns how many words of the name the text has from a word on; 0 when the text means another one. */
    private static int common(List<String> name, List<Word> text, int from) {
        int length = 0;
        for (int i = from; i < text.size(); i++) {
            List<String> full = Title.words(text, i);
            boolean further = i == from || text.get(i).gap().isBlank();
            boolean same = length + full.size() <= name.size()
                    && name.subList(length, length + full.size()).equals(full);
            if (length == name.size()
                    || !further
                    || (!same && i > from && ENDS.contains(text.get(i).lower()))) {
                return length;
            }
            if (!same) {
                return 0;
            }
            length += full.size();
        }
        return length;
    }

    /** Tells whether one of these actors takes part in a step. */
    public static boolean performs(Step step, List<Actor> actors) {
        return actors.stream().anyMatch(actor -> step.performers().include(actor.key()));
    }
}
