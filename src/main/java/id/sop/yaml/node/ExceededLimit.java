package id.sop.yaml.node;

import id.sop.diagnostic.Message;

/** What is said of more than a file may hold (YM009). */
public sealed interface ExceededLimit extends Message {
    /** A file of too many bytes. */
    @Message.Words("YM009.ukuran")
    record Bytes(long size, int most) implements ExceededLimit {}

    /** Collections inside collections. */
    @Message.Words("YM009.kedalaman")
    record Depth(int depth, int most) implements ExceededLimit {}

    /** An SOP of too many actors. */
    @Message.Words("YM009.pelaksana")
    record Actors(int most) implements ExceededLimit {}

    /** An SOP of too many columns beside those of its actors. */
    @Message.Words("YM009.kolom")
    record Columns(int most) implements ExceededLimit {}

    /** An SOP of too many steps. */
    @Message.Words("YM009.langkah")
    record Steps(int most) implements ExceededLimit {}

    /** A text of too many letters. */
    @Message.Words("YM009.teks")
    record Letters(int letters, int most) implements ExceededLimit {}

    /** A word without an end. */
    @Message.Words("YM009.kata")
    record Word(int letters, int most) implements ExceededLimit {}

    /** A text that is drawn into a symbol or beside an arrow. */
    @Message.Words("YM009.gambar")
    record Drawn(String key, int letters, int most) implements ExceededLimit {}

    /** A word of such a text. */
    @Message.Words("YM009.kata-gambar")
    record DrawnWord(String key, int letters, int most) implements ExceededLimit {}
}
