package id.sop.template;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences in which FreeMarker tells what is wrong, where they are all that it tells: each that authors are likely to meet
 * has a message of its own, so that it can be told in the author's language. What is left is told in FreeMarker's words.
 */
final class FreeMarkerWords {
    /** What is said of a file that cannot be read. */
    private static final List<Sentence> OF_FILES = List.of(
            new Sentence("unclosed ([#@]\\w*(?:\\.\\w+)*)", found -> unclosed(found.group(1))),
            new Sentence("^Unclosed \"<(#\\w+)>\"", found -> unclosed(found.group(1))),
            new Sentence("^Unclosed \"<#--\"", found -> new FreeMarkerMessage.Unclosed("<#--", "-->")),
            new Sentence(
                    "^(?:Unexpected end of file|Lexical error: encountered <EOF>)",
                    found -> new FreeMarkerMessage.CutShort()),
            new Sentence("^Unknown directive: (#\\w+)", found -> new FreeMarkerMessage.UnknownName(found.group(1))),
            new Sentence(
                    "^Unknown built-in: \"(\\w+)\"", found -> new FreeMarkerMessage.UnknownName("?" + found.group(1))),
            new Sentence(
                    "^Unknown special variable name: \"(\\w+)\"",
                    found -> new FreeMarkerMessage.UnknownName("." + found.group(1))),
            new Sentence(
                    "^(#\\w+) is an existing directive, but",
                    found -> new FreeMarkerMessage.IncompleteTag(found.group(1))));

    /** What is said of a piece of a file that is good at other places. */
    private static final Pattern MISPLACED = Pattern.compile(
            "Encountered|^Lexical error|must be (?:nested )?inside|outside a macro|only occur inside a macro");

    private static final Pattern OF_OTHER_KIND = Pattern.compile("^Found .+ literal: [\\s\\S]*Expecting");

    /** What is said of a template that is carried out. */
    private static final List<Sentence> OF_RUNS = List.of(
            new Sentence("^Can't compare values of these types", found -> new FreeMarkerMessage.Incomparable()),
            new Sentence("^Can't convert boolean to string", found -> new FreeMarkerMessage.PrintedTruth()),
            new Sentence("^Arithmetic operation failed: .*by zero", found -> new FreeMarkerMessage.DivisionByZero()),
            new Sentence(
                    "^When calling \\w+ \"(.+?)\", required parameter \"(.+?)\"",
                    found -> new FreeMarkerMessage.LackingArgument(found.group(1), found.group(2))),
            new Sentence(
                    "^\\w+ \"(.+?)\" has no parameter with name \"(.+?)\"",
                    found -> new FreeMarkerMessage.UnknownArgument(found.group(1), found.group(2))),
            new Sentence(
                    "^(\\?\\w+)\\(\\.\\.\\.\\) argument", found -> new FreeMarkerMessage.BadArgument(found.group(1))),
            new Sentence("^Malformed regular expression", found -> new FreeMarkerMessage.BadPattern()),
            new Sentence(
                    "^Failed to get number format object for the \"(.*)\" number format",
                    found -> new FreeMarkerMessage.BadFormat(found.group(1))));

    private FreeMarkerWords() {}

    /** A sentence, and what it means. */
    private record Sentence(Pattern words, Function<MatchResult, FreeMarkerMessage> meaning) {
        Sentence(String words, Function<MatchResult, FreeMarkerMessage> meaning) {
            this(Pattern.compile(words), meaning);
        }
    }

    /**
     * Returns what is said of a file that cannot be read.
     *
     * @param said by FreeMarker
     * @param written what stands at the place that it names
     */
    static FreeMarkerMessage ofFile(String said, String written) {
        FreeMarkerMessage other = MISPLACED.matcher(said).find() && !written.isBlank()
                ? new FreeMarkerMessage.Misplaced(written)
                : OF_OTHER_KIND.matcher(said).find()
                        ? new FreeMarkerMessage.WrongKind(written)
                        : new FreeMarkerMessage.Unreadable(first(said));
        return known(OF_FILES, said, other);
    }

    /** Returns what is said of a template that cannot be carried out. */
    static FreeMarkerMessage ofRun(String said) {
        return known(OF_RUNS, said, new FreeMarkerMessage.Failure(first(said)));
    }

    private static FreeMarkerMessage known(List<Sentence> sentences, String said, FreeMarkerMessage other) {
        for (Sentence sentence : sentences) {
            Matcher words = sentence.words.matcher(said);
            if (words.find()) {
                return sentence.meaning.apply(words.toMatchResult());
            }
        }
        return other;
    }

    private static FreeMarkerMessage unclosed(String name) {
        // Of a macro FreeMarker does not say the name.
        String full = name.equals("@") ? "@…" : name;
        return new FreeMarkerMessage.Unclosed("<" + full + ">", "</" + full + ">");
    }

    private static String first(String message) {
        return message.lines().findFirst().orElse("");
    }
}
