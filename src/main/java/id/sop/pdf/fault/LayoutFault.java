package id.sop.pdf.fault;

/**
 * One thing that is wrong with the text of a sheet, its style or its pictures.
 *
 * @param kind what is wrong
 * @param detail what it is about, such as the name of an element; empty when the kind says all
 * @param file the address of the file in which it stands; empty when that is the text itself
 * @param place in the text, the index of a character; in a file, a line from 1; less than that when it is not known
 */
public record LayoutFault(Kind kind, String detail, String file, int place) {
    /** What may be wrong. */
    public enum Kind {
        /** The text is not XML in a way that has no kind of its own; the detail is what the parser says, in English. */
        NOT_XML,
        /** An element that is not closed before the one around it; the detail is its name. */
        UNCLOSED,
        /** A tag that is not finished before the next one, or whose attributes run together; the detail is its element. */
        BROKEN_TAG,
        /** The text ends while elements are open, or before there is any. */
        CUT_SHORT,
        /** Something stands before the outermost element or behind it. */
        OUTSIDE,
        /** A name behind an ampersand that means no character; the detail is the name. */
        UNKNOWN_ENTITY,
        /** An ampersand that begins no name of a character. */
        AMPERSAND,
        /** A less-than sign that begins no tag. */
        LESS_THAN,
        /** A less-than sign in the value of an attribute, often because the value is not closed; the detail is its name. */
        OPEN_VALUE,
        /** An attribute without a value in quotation marks; the detail is its name. */
        UNQUOTED,
        /** An attribute that an element has twice; the detail is its name. */
        REPEATED_ATTRIBUTE,
        /** Two hyphens within a comment. */
        COMMENT,
        /** A character that XML cannot hold; the detail is how the parser calls it. */
        CONTROL,
        /** The text declares entities. */
        ENTITY,
        /** Elements are nested deeper than the layout engine can follow; the detail is how deep they may be. */
        TOO_DEEP,
        /** There are more elements than any sheet has; the detail is how many there may be. */
        TOO_MANY,
        /** An element that no sheet needs. */
        ELEMENT,
        /** An attribute that no sheet needs, or such a value of one. */
        ATTRIBUTE,
        /** An id that another element has. */
        REPEATED_ID,
        /** The address of a picture that must not be opened. */
        ADDRESS,
        /** The address of a picture that says nothing to those who cannot see it. */
        NO_ALTERNATIVE,
        /** The address of a file that is not there. */
        MISSING_FILE,
        /** A file that is no picture which a sheet can show. */
        PICTURE,
        /** An SVG picture where only others can be. */
        MISPLACED_SVG,
        /** A character without a glyph. */
        GLYPH,
        /** The id of a cell that the text does not have. */
        NO_CELL,
        /** The id to which a bookmark leads, and that the text does not have. */
        NO_TARGET,
        /** Links or forms, which the parts of a sheet cannot share. */
        NOT_SHARED,
        /** What is on a page reaches beyond the paper. */
        TOO_WIDE,
        /** A font that is not embedded. */
        FONT,
        /** A property that the layout engine does not know. */
        PROPERTY,
        /** A value that a property cannot have. */
        VALUE,
        /** A property whose value is of another kind than the one that is written; the detail is its name. */
        VALUE_KIND,
        /** A property with more values or fewer than it takes; the detail is its name. */
        VALUE_COUNT,
        /** A property that cannot be less than 0; the detail is its name. */
        NEGATIVE,
        /** A length in a unit that is not known; the detail is the unit. */
        UNIT,
        /** A class or an element that only selectors know, and that the layout engine does not; the detail is its name. */
        PSEUDO,
        /** A rule that begins with an at-sign and cannot stand there, or is not known. */
        AT_RULE,
        /** A sign that a style lacks; the detail is the sign. */
        LACKING_SIGN,
        /** A sign that cannot stand where it stands in a style; the detail is the sign. */
        STRAY_SIGN,
        /** Words of a style that stand in no order that the layout engine knows. */
        JUMBLED,
        /** A style ends within a rule. */
        OPEN_RULE,
        /** A quotation mark in a style that is not closed. */
        OPEN_QUOTE,
        /** There are more rules in a style than any sheet needs; the detail is how many there may be. */
        TOO_MANY_RULES,
        /** A selector is longer than the layout engine can follow; the detail is how long it may be, in characters. */
        LONG_SELECTOR,
        /** Anything else about a style; the detail is what the layout engine says, in English. */
        STYLE,
        /** The layout engine broke down over the style or the nesting of elements. */
        GIVEN_UP,
        /** Anything else; the detail is what the layout engine says, in English. */
        OTHER
    }

    /** Creates a fault at a place that is not known. */
    public LayoutFault(Kind kind, String detail) {
        this(kind, detail, "", -1);
    }

    /** Returns this fault at a place in the text. */
    public LayoutFault at(int index) {
        return new LayoutFault(kind, detail, "", index);
    }
}
