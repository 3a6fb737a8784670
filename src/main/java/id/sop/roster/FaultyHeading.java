package id.sop.roster;

import id.sop.diagnostic.Message;

/** What is said of the headings of a roster (DF002). */
sealed interface FaultyHeading extends Message {
    @Message.Words("DF002")
    record NotAName(String heading, String example) implements FaultyHeading {}

    @Message.Words("DF002.kosong")
    record Empty(int column) implements FaultyHeading {}

    @Message.Words("DF002.ganda")
    record Repeated(String heading) implements FaultyHeading {}

    /** No column holds the codes of the offices; what looks like its heading is empty here. */
    @Message.Words("DF002.tanpa-kode")
    record NoCode(String near) implements FaultyHeading {}

    @Message.Words("DF002.kode-mirip")
    record MisspeltCode(String near) implements FaultyHeading {}
}
