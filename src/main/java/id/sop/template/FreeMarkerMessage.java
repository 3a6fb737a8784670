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

    /** The template's own decision to stop. */
    @Message.Words("RN004.henti")
    record Stopped(String message) implements FreeMarkerMessage {}

    /** More work than any sheet is worth. */
    @Message.Words("RN004.berat")
    record TooMuchWork() implements FreeMarkerMessage {}
}
