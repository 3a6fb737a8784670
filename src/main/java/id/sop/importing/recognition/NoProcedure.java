package id.sop.importing.recognition;

import id.sop.diagnostic.Message;

/** Why a document gives no procedure (IM002). */
public sealed interface NoProcedure extends Message {
    /** No table with a head is text, and a picture takes much of a page: the whole page, or its table only. */
    @Message.Words("IM002.gambar")
    record PicturesOnly() implements NoProcedure {}

    /** No cell says "Kegiatan", "Aktivitas" or "Uraian prosedur" with columns of the mutu baku to its right. */
    @Message.Words("IM002.kepala")
    record NoHead() implements NoProcedure {}

    /** More rows stand under the head than an SOP can have steps. */
    @Message.Words("IM002.panjang")
    record TooManyRows(int most) implements NoProcedure {}

    /** Nothing stands under the head. */
    @Message.Words("IM002.baris")
    record NoRows() implements NoProcedure {}
}
