package id.sop.importing.draft;

import id.sop.diagnostic.Message;

/** What the document does not say and a person has to fill in (IM003). */
public sealed interface Gap extends Message {
    /** The procedure has no name. */
    @Message.Words("IM003.nama")
    record Name() implements Gap {}

    /** No symbol stands in the row. */
    @Message.Words("IM003.pelaksana")
    record Performer() implements Gap {}

    /** No arrow leads from a rhombus on, though an answer stands there, or must. */
    @Message.Words("IM003.tujuan")
    record AnswerTarget(String answer) implements Gap {}
}
