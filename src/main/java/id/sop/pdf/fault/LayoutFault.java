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
        /** The text is not XML; the detail is what the parser says, in English. */
        NOT_XML,
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
