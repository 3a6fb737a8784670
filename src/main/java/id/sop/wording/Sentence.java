package id.sop.wording;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words with places for what they are about: <code>&#123;name&#125;</code> stands for the argument of that name. Nothing else is
 * special, so that braces and apostrophes may be written as they are; a placeholder of an SOP, which has a dollar sign before its
 * braces, is none of these.
 *
 * @param pattern the words as they stand in a resource
 */
public record Sentence(String pattern) {
    private static final Pattern PLACE = Pattern.compile("(?<!\\$)\\{([a-z][A-Za-z]*)}");

    /** Returns the names of its arguments. */
    public Set<String> names() {
        return PLACE.matcher(pattern)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the words with the arguments of the names in their places. */
    public String with(UnaryOperator<String> arguments) {
        return PLACE.matcher(pattern).replaceAll(place -> Matcher.quoteReplacement(arguments.apply(place.group(1))));
    }
}
