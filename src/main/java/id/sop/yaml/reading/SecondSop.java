package id.sop.yaml.reading;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.format.Synonyms;
import id.sop.yaml.node.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is said where a second SOP begins in a file, copied below the first: once, instead of all that two SOPs in one mapping have
 * twice.
 */
@Message.Words("YM006.sop-lain")
public record SecondSop(String key) implements Message {
    /** Keys that stand twice where there is no second name. */
    private static final int LEAST_REPEATED = 3;

    private static final Set<String> STEPS = Set.of(Keys.STEPS, Keys.PARTS);

    /** Returns the entries of the first SOP; adds what is to be said of a second, and takes away what was said within it. */
    static List<Node.Entry> without(List<Node.Entry> entries, List<Finding> faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String key = meant(entries.get(i).key().text());
            if (seen.contains(key) && hasSteps(seen) && isAnother(key, entries.subList(i, entries.size()), seen)) {
                Span place = entries.get(i).key().span();
                faults.removeIf(fault -> fault.span().start() >= place.start());
                faults.add(Finding.at(place, new SecondSop(place.text())));
                return entries.subList(0, i);
            }
            seen.add(key);
        }
        return entries;
    }

    private static boolean isAnother(String key, List<Node.Entry> rest, Set<String> seen) {
        Set<String> again = new HashSet<>();
        rest.forEach(entry -> again.add(meant(entry.key().text())));
        boolean steps = hasSteps(again);
        again.retainAll(seen);
        return steps && (key.equals(Keys.NAME) || again.size() >= LEAST_REPEATED);
    }

    private static boolean hasSteps(Set<String> keys) {
        return STEPS.stream().anyMatch(keys::contains);
    }

    /** Returns the key that is meant; the words for steps are also those of one step, whose keys may stand too far to the left. */
    private static String meant(String key) {
        return SopFormat.SOP.key(key).isPresent()
                ? key
                : Synonyms.meant(key, SopFormat.SOP)
                        .filter(meant -> !STEPS.contains(meant))
                        .orElse(key);
    }

    /**
     * Returns what is to be said of a text that cannot be read.
     *
     * @param fault the line, from 1, where the parser gave up; what is wrong above a second SOP is told by itself
     */
    public static Optional<Finding> finding(Source source, int fault) {
        Set<String> seen = new HashSet<>();
        for (int line = 1; line <= source.lines(); line++) {
            String key = key(source.line(line));
            int indent = indent(source.line(line));
            if (key.equals(Keys.NAME) && seen.contains(key) && hasSteps(seen) && stepsFollow(source, line, indent)) {
                int first = line;
                while (first > 1
                        && !source.line(first - 1).isBlank()
                        && indent(source.line(first - 1)) == 0
                        && source.line(first - 1).indexOf(':') < 0) {
                    first--;
                }
                int start = source.offset(line, 1) + indent;
                Span place = source.span(start, start + Keys.NAME.length());
                return fault < first ? Optional.empty() : Optional.of(Finding.at(place, new SecondSop(Keys.NAME)));
            }
            if (indent == 0 && !key.isEmpty()) {
                seen.add(key);
            }
        }
        return Optional.empty();
    }

    private static boolean stepsFollow(Source source, int first, int indent) {
        for (int line = first + 1; line <= source.lines(); line++) {
            if (indent(source.line(line)) == indent && STEPS.contains(key(source.line(line)))) {
                return true;
            }
        }
        return false;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Returns the key at the beginning of a line; empty where there is none. */
    private static String key(String line) {
        int colon = line.indexOf(':');
        return colon < 0 ? "" : line.substring(0, colon).strip();
    }
}
