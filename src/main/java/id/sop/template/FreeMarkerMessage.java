package id.sop.template;

import id.sop.diagnostic.Message;

/** What is said of a template that cannot be carried out (RN004). */
public sealed interface FreeMarkerMessage extends Message {
    /** Anything that has no sentence of its own; the reason is FreeMarker's, in English. */
    @Message.Words("RN004")
    record Failure(String reason) implements FreeMarkerMessage {}

    /** A piece of a file that cannot stand where it stands. */
    @Message.Words("RN004.tulisan")
    record Misplaced(String written) implements FreeMarkerMessage {}

    /** A file that cannot be read; the reason is FreeMarker's, in English. */
    @Message.Words("RN004.tulisan-lain")
    record Unreadable(String reason) implements FreeMarkerMessage {}

    /** Something that is opened and not closed; {@code end} is what would close it. */
    @Message.Words("RN004.tutup")
    record Unclosed(String written, String end) implements FreeMarkerMessage {}

    /** A file that ends in the middle of an expression. */
    @Message.Words("RN004.tulisan-akhir")
    record CutShort() implements FreeMarkerMessage {}

    /** A directive, a built-in or a variable of FreeMarker's that there is not. */
    @Message.Words("RN004.asing")
    record UnknownName(String name) implements FreeMarkerMessage {}

    /** The tag of a directive that lacks something. */
    @Message.Words("RN004.tulisan-tanda")
    record IncompleteTag(String name) implements FreeMarkerMessage {}

    /** Two values of different kinds, compared. */
    @Message.Words("RN004.banding")
    record Incomparable() implements FreeMarkerMessage {}

    /** True or false, printed. */
    @Message.Words("RN004.benar")
    record PrintedTruth() implements FreeMarkerMessage {}

    /** A division by zero. */
    @Message.Words("RN004.bagi-nol")
    record DivisionByZero() implements FreeMarkerMessage {}

    /** A macro without one of its arguments. */
    @Message.Words("RN004.isian-kurang")
    record LackingArgument(String macro, String parameter) implements FreeMarkerMessage {}

    /** A macro with an argument that it does not have. */
    @Message.Words("RN004.isian-lebih")
    record UnknownArgument(String macro, String parameter) implements FreeMarkerMessage {}

    /** A built-in with an argument that it cannot use. */
    @Message.Words("RN004.isian-salah")
    record BadArgument(String name) implements FreeMarkerMessage {}

    /** A regular expression that is none. */
    @Message.Words("RN004.pola")
    record BadPattern() implements FreeMarkerMessage {}

    /** The format of a number that is none. */
    @Message.Words("RN004.bentuk")
    record BadFormat(String written) implements FreeMarkerMessage {}

    /** An expression without a value. */
    @Message.Words("RN004.kosong")
    record NoValue(String expression) implements FreeMarkerMessage {}

    /** An expression whose value is of another kind. */
    @Message.Words("RN004.jenis")
    record WrongKind(String expression) implements FreeMarkerMessage {}

    /** What templates must not use. */
    @Message.Words("RN004.terlarang")
    record Forbidden(String written) implements FreeMarkerMessage {}

    /** The hour of the print. */
    @Message.Words("RN004.jam")
    record Clock() implements FreeMarkerMessage {}

    /** A file that the template does not have. */
    @Message.Words("RN004.berkas")
    record MissingFile(String file) implements FreeMarkerMessage {}

    /** A file that is a document, a picture or an archive where a text is needed. */
    @Message.Words("RN004.bukan-teks")
    record NoText(String file) implements FreeMarkerMessage {}

    /** A file that is too large to be read. */
    @Message.Words("RN004.berkas-besar")
    record OversizedFile(String file) implements FreeMarkerMessage {}

    /** The template's own decision to stop. */
    @Message.Words("RN004.henti")
    record Stopped(String message) implements FreeMarkerMessage {}

    /** More work than any sheet is worth. */
    @Message.Words("RN004.berat")
    record TooMuchWork() implements FreeMarkerMessage {}
}
