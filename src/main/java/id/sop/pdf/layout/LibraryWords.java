package id.sop.pdf.layout;

import id.sop.pdf.fault.LayoutFault;
import id.sop.pdf.fault.LayoutFault.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences in which the XML parser and the reader of styles tell what is wrong, which are all that they tell of it: each
 * that authors are likely to meet is a kind of fault, so that it can be told in the author's language.
 */
final class LibraryWords {
    /** The JDK's parser, {@code XMLMessages} of Xerces. */
    private static final List<Sentence> PARSER = List.of(
            new Sentence(Kind.UNCLOSED, "The element type \"(.+?)\" must be terminated by .*"),
            new Sentence(Kind.UNCLOSED, "The end-tag for element type \"(.+?)\" must end with .*"),
            new Sentence(Kind.BROKEN_TAG, "Element type \"(.+?)\" must be followed by either attribute .*"),
            new Sentence(Kind.CUT_SHORT, "XML document structures must start and end within the same entity\\."),
            new Sentence(Kind.CUT_SHORT, "Premature end of file\\."),
            new Sentence(Kind.CUT_SHORT, "The markup in the document preceding the root element must be .*"),
            new Sentence(Kind.OUTSIDE, "The markup in the document following the root element must be .*"),
            new Sentence(Kind.OUTSIDE, "Content is not allowed in (?:prolog|trailing section)\\."),
            new Sentence(Kind.OUTSIDE, "The processing instruction target matching .* is not allowed\\."),
            new Sentence(Kind.UNKNOWN_ENTITY, "The entity \"(.+?)\" was referenced, but not declared\\."),
            new Sentence(Kind.AMPERSAND, "The entity name must immediately follow the '&' .*"),
            new Sentence(Kind.AMPERSAND, "The reference to entity \".*\" must end with the ';' delimiter\\."),
            new Sentence(Kind.AMPERSAND, "An? (?:hexa)?decimal representation must immediately follow .*"),
            new Sentence(Kind.AMPERSAND, "The character reference must end with the ';' delimiter\\."),
            new Sentence(Kind.LESS_THAN, "The content of elements must consist of well-formed character data .*"),
            new Sentence(Kind.OPEN_VALUE, "The value of attribute \"(.+?)\" associated .* must not contain the '<' .*"),
            new Sentence(Kind.UNQUOTED, "(?:Open|Close) quote is expected for attribute \"(.+?)\" .*"),
            new Sentence(Kind.UNQUOTED, "Attribute name \"(.+?)\" associated .* must be followed by the .*"),
            new Sentence(Kind.REPEATED_ATTRIBUTE, "Attribute \"(.+?)\" was already specified for element .*"),
            new Sentence(Kind.COMMENT, "The string \"--\" is not permitted within comments\\."),
            new Sentence(Kind.CONTROL, "An invalid XML character \\(Unicode: 0x(.+?)\\) was found .*"),
            new Sentence(Kind.CONTROL, "Character reference \"&#(.+?)\" is an invalid XML character\\."));

    /** The reader of styles of openhtmltopdf. */
    private static final List<Sentence> STYLE = List.of(
            new Sentence(Kind.PROPERTY, "(?:.*\\s)?(\\S+) is an unrecognized CSS property"),
            new Sentence(Kind.VALUE, "Value (.+) is not a recognized identifier"),
            new Sentence(Kind.PSEUDO, "(\\S+?)!? is not a recognized ps(?:eu|ue)do-(?:class|element)"),
            new Sentence(Kind.VALUE, "(\\S+) is not a (?:valid|border|value|recognized) ?.*"),
            new Sentence(Kind.VALUE_KIND, "(?:Value for )?([\\w-]+?) ?(?:property )?must be an? .*"),
            new Sentence(Kind.VALUE_COUNT, "Found \\d+ value\\(s\\) for ([\\w-]+) when .*"),
            new Sentence(Kind.NEGATIVE, "([\\w-]+) (?:may not be|values cannot be) negative"),
            new Sentence(Kind.UNIT, "Unsupported CSS unit (\\S+)"),
            new Sentence(Kind.AT_RULE, "Invalid at-rule|@\\w+ not allowed here"),
            new Sentence(Kind.OPEN_RULE, "Found end of file where .*"),
            new Sentence(Kind.OPEN_QUOTE, "Found an unclosed string where .*"),
            new Sentence(Kind.LACKING_SIGN, "Found .+ where (?:an? )?([:;{}])(?: or })? was expected"),
            new Sentence(Kind.STRAY_SIGN, "Found (?:an? )?([^\\s\\w]) (?:\\(other\\) )?where .*"),
            new Sentence(Kind.JUMBLED, "Found [\\s\\S]* where [\\s\\S]* expected"));

    private LibraryWords() {}

    /**
     * A sentence that a library says.
     *
     * @param words with a group for what the fault is about, if it is about anything
     */
    private record Sentence(Kind kind, Pattern words) {
        Sentence(Kind kind, String words) {
            this(kind, Pattern.compile(words, Pattern.DOTALL));
        }
    }

    /** Returns the fault that the XML parser tells, at a place that is not known. */
    static LayoutFault ofParser(String said) {
        return fault(PARSER, Kind.NOT_XML, said);
    }

    /** Returns the fault that the reader of styles tells, at a place that is not known. */
    static LayoutFault ofStyle(String said) {
        return fault(STYLE, Kind.STYLE, said);
    }

    private static LayoutFault fault(List<Sentence> known, Kind other, String said) {
        for (Sentence sentence : known) {
            Matcher words = sentence.words.matcher(said);
            if (words.matches()) {
                return new LayoutFault(sentence.kind, words.groupCount() > 0 ? words.group(1) : "");
            }
        }
        return new LayoutFault(other, said);
    }
}
