package id.sop.importing.draft;

import id.sop.diagnostic.Message;

/** What was concluded, or could not be told, and a person has to check (IM004). */
public sealed interface Doubt extends Message {
    /** An end of an arrow reaches no symbol. */
    @Message.Words("IM004.panah-lepas")
    record LooseArrow() implements Doubt {}

    /** A line without a head leads from one row to another; it is taken to lead down. */
    @Message.Words("IM004.tanpa-kepala")
    record HeadlessLine() implements Doubt {}

    /** No arrow leads from the symbol on; the flow is taken to go on in the row below. */
    @Message.Words("IM004.tanpa-panah")
    record NoArrow() implements Doubt {}

    /** A picture, or a figure that no standard knows, stands where a symbol would. */
    @Message.Words("IM004.simbol")
    record StrangeSymbol(String actor) implements Doubt {}

    /** A symbol stands between the columns of two actors. */
    @Message.Words("IM004.kolom")
    record BetweenColumns(String actor) implements Doubt {}

    /** A symbol stands in a column whose head several actors have, while its table leaves some of them out. */
    @Message.Words("IM004.kembar")
    record TwinColumns(String actor) implements Doubt {}

    /** A symbol stands level with the row, but beside the table. */
    @Message.Words("IM004.samping")
    record BesideTable() implements Doubt {}

    /** Nothing tells in which order several act in a row. */
    @Message.Words("IM004.urutan")
    record OpenOrder() implements Doubt {}

    /** An end of an arrow was taken to reach a symbol from some distance, in points. */
    @Message.Words("IM004.jarak")
    record FarEnd(int points) implements Doubt {}

    /** No word says which exit of a rhombus is taken when. */
    @Message.Words("IM004.jawaban")
    record UnsaidAnswers() implements Doubt {}

    /** The file does not say on which ways the lines of a decision run, so that its words may stand at other ones. */
    @Message.Words("IM004.jalan-garis")
    record LostWays() implements Doubt {}

    /** Two answers stand so close to one another that each may belong to the line of the other one. */
    @Message.Words("IM004.berdekatan")
    record CloseAnswers() implements Doubt {}

    /** A rhombus has fewer exits than two. */
    @Message.Words("IM004.satu-jalan")
    record SingleExit() implements Doubt {}

    /** Pentagons of two pages were joined though nothing but their place says that they belong together. */
    @Message.Words("IM004.segilima")
    record GuessedConnector() implements Doubt {}

    /** A pentagon has no counterpart on another page. */
    @Message.Words("IM004.segilima-tunggal")
    record LoneConnector() implements Doubt {}

    /** An arrow leads to a symbol that stands in no row. */
    @Message.Words("IM004.luar")
    record OutsideRows() implements Doubt {}

    /** The drawing of a row says more than the format can. */
    @Message.Words("IM004.gambar")
    record TooIntricate() implements Doubt {}

    /** An arrow from another row reaches one who does not act first. */
    @Message.Words("IM004.masuk")
    record EnteredInside(String actor) implements Doubt {}

    /** A text that is no symbol stands in the column of an actor, and nothing is drawn that it could belong to. */
    @Message.Words("IM004.isi-kolom")
    record ForeignMark(String actor, String text) implements Doubt {}

    /** The number of a step does not follow that of the step above. */
    @Message.Words("IM004.nomor")
    record OddNumber(String number, String above) implements Doubt {}

    /** Cells of a row were moved because the row has more or fewer of them than the head. */
    @Message.Words("IM004.geser")
    record ShiftedCells() implements Doubt {}

    /** Cells on both sides of the end of a page say the same and were taken for one, as they or others of the table are merged. */
    @Message.Words("IM004.sel")
    record JoinedCells() implements Doubt {}

    /**
     * The columns to the right of a table are on another page and were not read: the sheet was printed wider than the paper.
     *
     * @param page how a person finds that page
     */
    @Message.Words("IM004.lebar")
    record ColumnsElsewhere(String page) implements Doubt {}
}
