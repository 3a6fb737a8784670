package id.sop.roster;

import id.sop.diagnostic.Message;

/** What is said of a roster, or of a row of it, that cannot be read (DF001). */
sealed interface UnreadableRoster extends Message {
    @Message.Words("DF001.kosong")
    record Empty() implements UnreadableRoster {}

    @Message.Words("DF001.tanpa-baris")
    record OnlyHeadings() implements UnreadableRoster {}

    @Message.Words("DF001.baris")
    record TooManyRows(int most) implements UnreadableRoster {}

    @Message.Words("DF001.kolom")
    record TooManyColumns(int most) implements UnreadableRoster {}

    @Message.Words("DF001.lebar")
    record RowWiderThanHead(int cells, int columns) implements UnreadableRoster {}

    @Message.Words("DF001.kutip-tengah")
    record QuoteInsideCell() implements UnreadableRoster {}

    @Message.Words("DF001.kutip-terbuka")
    record OpenQuote() implements UnreadableRoster {}

    @Message.Words("DF001.kutip-sisa")
    record TextAfterQuote() implements UnreadableRoster {}

    @Message.Words("DF001.bukan-utf8")
    record NotUtf8(String hex) implements UnreadableRoster {}

    @Message.Words("DF001.utf16")
    record Utf16() implements UnreadableRoster {}

    @Message.Words("DF001.word")
    record WordDocument() implements UnreadableRoster {}

    @Message.Words("DF001.pdf")
    record Pdf() implements UnreadableRoster {}

    @Message.Words("DF001.gambar")
    record Picture() implements UnreadableRoster {}

    @Message.Words("DF001.arsip")
    record Archive() implements UnreadableRoster {}

    @Message.Words("DF001.halaman")
    record WebPage() implements UnreadableRoster {}

    @Message.Words("DF001.sop")
    record Sop() implements UnreadableRoster {}

    @Message.Words("DF001.besar")
    record TooLarge(int most) implements UnreadableRoster {}

    @Message.Words("DF001.xls")
    record OldOrLockedWorkbook() implements UnreadableRoster {}

    @Message.Words("DF001.bukan-xlsx")
    record NotXlsx() implements UnreadableRoster {}

    @Message.Words("DF001.rusak")
    record DamagedWorkbook() implements UnreadableRoster {}

    @Message.Words("DF001.bom")
    record TooMuchToUnpack() implements UnreadableRoster {}
}
