package id.sop.rule.actor;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Spelling;
import id.sop.model.Actor;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Two columns with the same name, or with names that differ by a slip of the pen: one actor split in two. */
public final class DuplicateColumn implements Rule {
    @Message.Words("PL004")
    record SameName(String name, String other) implements Message {}

    @Message.Words("PL004.hampir")
    record NearlySameName(String name, String other) implements Message {}

    private static final int SHORTEST = 6;

    @Override
    public Stream<Finding> check(Sop sop) {
        List<ActorNames.Column> columns = new ActorNames(sop).all();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            for (int j = 0; j < i; j++) {
                Actor later = columns.get(i).actor();
                Actor earlier = columns.get(j).actor();
                if (isOneGroup(later, earlier)
                        && isSame(columns.get(j).name(), columns.get(i).name())) {
                    findings.add(at(later, earlier));
                    break;
                }
            }
        }
        return findings.stream();
    }

    private static Finding at(Actor later, Actor earlier) {
        String name = later.name().value();
        String other = earlier.name().value();
        return Finding.at(
                        later.name().span(),
                        name.equals(other) ? new SameName(name, other) : new NearlySameName(name, other))
                .with(earlier.name().span());
    }

    /** Each group may have a "Staf" of its own. */
    private static boolean isOneGroup(Actor one, Actor other) {
        return one.group().map(Text::value).equals(other.group().map(Text::value));
    }

    private static boolean isSame(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return false;
        }
        int slips = 0;
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                if (!isSlip(one.get(i), other.get(i))) {
                    return false;
                }
                slips++;
            }
        }
        return slips <= 1;
    }

    /** A letter too many or two swapped; a letter replaced by another one makes another word: "Seksi A", "Seksi B". */
    private static boolean isSlip(String one, String other) {
        boolean sameLetters = one.chars()
                .sorted()
                .boxed()
                .toList()
                .equals(other.chars().sorted().boxed().toList());
        return Math.min(one.length(), other.length()) >= SHORTEST
                && (one.length() != other.length() || sameLetters)
                && Spelling.isWithin(1, one, other);
    }
}
