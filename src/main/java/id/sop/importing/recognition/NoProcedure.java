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

    /**
     * A cell says "Kegiatan", but the columns to its right are on another page.
     *
     * @param page how a person finds that page
     */
    @Message.Words("IM002.lebar")
    record CutAcross(String page) implements NoProcedure {}

    /** The columns of a text are parted by commas or semicolons. */
    @Message.Words("IM002.koma")
    record PartedByCommas() implements NoProcedure {}

    /** More rows stand under the head than an SOP can have steps. */
    @Message.Words("IM002.panjang")
    record TooManyRows(int most) implements NoProcedure {}

    /** Nothing stands under the head. */
    @Message.Words("IM002.baris")
    record NoRows() implements NoProcedure {}
}
