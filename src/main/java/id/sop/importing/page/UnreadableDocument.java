package id.sop.importing.page;

import id.sop.diagnostic.Message;

/** Tells why nothing can be read of a document. */
public final class UnreadableDocument extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Message reason;

    public UnreadableDocument(Message reason) {
        super(reason.toString());
        this.reason = reason;
    }

    /** Returns the reason, as it is told to the one who gave the document (IM001). */
    public Message reason() {
        return reason;
    }
}
