package id.sop.importing.page;

import id.sop.diagnostic.Message;

/** What is said of a document of which nothing can be read (IM001). */
public sealed interface Unreadable extends Message {
    /** It is broken: cut short, changed by a virus scanner, or something else than its name says. */
    @Message.Words("IM001.rusak")
    record Damaged(String format) implements Unreadable {}

    /** It can be opened with a password only. */
    @Message.Words("IM001.sandi")
    record Locked(String format) implements Unreadable {}

    /** It is, or unpacks to, more than any SOP needs. */
    @Message.Words("IM001.besar")
    record TooMuch(String format) implements Unreadable {}

    /**
     * It is of Office before 2007, or of another program whose files can be saved in a format that is read.
     *
     * @param format the name that people know its format by, which in small letters is the ending of such files
     * @param modern the same of the format in which it can be saved
     */
    @Message.Words("IM001.lama")
    record OldOffice(String format, String modern) implements Unreadable {}

    /** Another program that was to save it in a format that is read did not do so. */
    @Message.Words("IM001.ubah")
    record NotConverted(String format, String modern) implements Unreadable {}

    /** There is nothing in it. */
    @Message.Words("IM001.kosong")
    record Empty() implements Unreadable {}

    /**
     * It is a text with a character that no keyboard writes.
     *
     * @param character how it is called, such as U+001B
     * @param line in which it stands, from 1
     */
    @Message.Words("IM001.kendali")
    record ControlCharacter(String character, int line) implements Unreadable {}

    /** It is none of the formats that can be read. */
    @Message.Words("IM001.bentuk")
    record UnknownFormat() implements Unreadable {}
}
