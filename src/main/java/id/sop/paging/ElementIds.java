package id.sop.paging;

import id.sop.model.Actor;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids of the elements of a sheet, by which a template tells what stands where: all of them are made here, and read here.
 *
 * <p>A template writes the ids of blocks and rows itself, and takes those of cells from lists that it is given. They are
 * what templates of offices are held to, so none of them may change.
 */
public final class ElementIds {
    /** The block of the identity. */
    public static final String IDENTITY = Kind.IDENTITY.stem;

    /** The title above the first table of the flow. */
    public static final String TITLE = Kind.TITLE.stem;

    /** The row with the sum of all times. */
    public static final String TOTAL_ROW = Kind.TOTAL_ROW.stem;

    /** The notes below the last table. */
    public static final String REMARKS = Kind.REMARKS.stem;

    /** The signatures below the last table, and below the notes. */
    public static final String SIGNATURES = Kind.SIGNATURES.stem;

    private ElementIds() {}

    /** What an element is, with what its id begins with. */
    public enum Kind {
        IDENTITY("identitas", ""),
        /** A piece of the identity that is never broken: the block may be broken before it. */
        IDENTITY_PIECE("potongan-identitas-", "\\d+"),
        TITLE("diagram-alir", ""),
        /** The block of one page of the flow. */
        FLOW("alur-", "\\d+"),
        /** The table of one page of the flow. */
        TABLE("tabel-", "\\d+"),
        /** The row of a step. */
        STEP_ROW("langkah-", "(?<step>\\d{1,9})"),
        /** The row under a decision that may end the procedure. */
        END_ROW("akhir-", "(?<step>\\d{1,9})"),
        /** A row of connectors. */
        CONNECTOR_ROW("sambungan-", ".*"),
        TOTAL_ROW("jumlah", ""),
        /** The heading of a part: a row of a table, or what stands above a table. */
        PART("bagian-", "\\d+"),
        /** The row with the sum of the times of a part. */
        PART_TOTAL("jumlah-", "\\d+"),
        /** A cell of the row with the heading of a part. */
        PART_CELL("judul-", "\\d+-.*", "sel"),
        /** A cell of the row with the sum of the times of a part, where the table goes on below it. */
        PART_TOTAL_CELL("jumlah-sel-", "\\d+-.*", "sel"),
        REMARKS("catatan", ""),
        /** The notes below one of the tables. */
        TABLE_REMARKS("catatan-", "\\d+"),
        SIGNATURES("tanda-tangan-bawah", ""),
        /** The cell of a step and an actor. */
        STEP_CELL("simbol-", "(?<step>\\d{1,9})-.*", "sel"),
        /** A cell of the row under a decision. */
        END_CELL("akhir-", "(?<step>\\d{1,9})-.*", "akhir"),
        /** A cell of a row of connectors. */
        CONNECTOR_CELL("segilima-", "\\d+-(?<side>atas|bawah)-\\d+-.*", "atas");

        private final String stem;
        private final Pattern pattern;
        private final String list;

        Kind(String stem, String rest) {
            this(stem, rest, "");
        }

        Kind(String stem, String rest, String list) {
            this.stem = stem;
            this.list = list;
            pattern = Pattern.compile(Pattern.quote(stem) + rest, Pattern.DOTALL);
        }

        /** Returns what all ids of this kind begin with, as a template writes it; the whole id where there is only one. */
        public String stem() {
            return stem;
        }

        /**
         * Returns the name of the list from which a template takes ids of this kind; of connectors, that of the rows above
         * the steps. Empty where it makes them itself.
         */
        public String list() {
            return list;
        }

        /** Tells whether an id is of this kind. */
        public boolean isOf(String id) {
            return pattern.matcher(id).matches();
        }

        /** Returns the kind of an id; nothing for one that means nothing here. */
        public static Optional<Kind> of(String id) {
            for (Kind kind : values()) {
                if (kind.isOf(id)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * Returns the id of the block of one page of the flow.
     *
     * @param page the page of the flow, from 1
     */
    public static String flow(int page) {
        return Kind.FLOW.stem + page;
    }

    /**
     * Returns the id of the table of one page of the flow.
     *
     * @param page the page of the flow, from 1
     */
    public static String table(int page) {
        return Kind.TABLE.stem + page;
    }

    /**
     * Returns the id of a piece of the identity that is never broken.
     *
     * @param piece its place among them, from 1
     */
    public static String identityPiece(int piece) {
        return Kind.IDENTITY_PIECE.stem + piece;
    }

    /**
     * Returns the id of the notes below a table that are its own.
     *
     * @param table its place among all tables, from 1
     */
    public static String tableRemarks(int table) {
        return Kind.TABLE_REMARKS.stem + table;
    }

    /** Returns the id of the row of a step. */
    public static String stepRow(int step) {
        return Kind.STEP_ROW.stem + step;
    }

    /** Returns the id of the row under a decision that may end the procedure. */
    public static String endRow(int step) {
        return Kind.END_ROW.stem + step;
    }

    /** Returns the id of the row of connectors whose first cell has an id. */
    public static String connectorRow(String firstCell) {
        return Kind.CONNECTOR_ROW.stem + firstCell;
    }

    /** Returns the id of the cell of a step and an actor. */
    public static String stepCell(int step, Actor actor) {
        return Kind.STEP_CELL.stem + step + "-" + actor.key();
    }

    /** Returns the id of the cell, in the row under a decision that may end the procedure, for the closing capsule. */
    public static String endCell(int step, Actor actor) {
        return Kind.END_CELL.stem + step + "-" + actor.key();
    }

    /**
     * Returns the id of a cell in a connector row.
     *
     * @param page the page of the flow, from 1
     * @param above whether the row stands above the steps
     * @param row from 0
     */
    public static String connectorCell(int page, boolean above, int row, Actor actor) {
        return Kind.CONNECTOR_CELL.stem + page + "-" + side(above) + "-" + row + "-" + actor.key();
    }

    /**
     * Returns the id of the heading of a part.
     *
     * @param part its place among all parts, from 1
     */
    public static String part(int part) {
        return Kind.PART.stem + part;
    }

    /** Returns the id of the row with the sum of the times of a part. */
    public static String partTotal(int part) {
        return Kind.PART_TOTAL.stem + part;
    }

    /** Returns the id of the cell of the row with the sum of the times of a part and an actor. */
    public static String partTotalCell(int part, Actor actor) {
        return Kind.PART_TOTAL_CELL.stem + part + "-" + actor.key();
    }

    /** Returns the id of the cell of the row with the heading of a part and an actor. */
    public static String partCell(int part, Actor actor) {
        return Kind.PART_CELL.stem + part + "-" + actor.key();
    }

    /** Tells whether a cell is one of a row of connectors above the steps of a page, or else below these. */
    public static boolean isConnector(String id, boolean above) {
        Matcher matcher = Kind.CONNECTOR_CELL.pattern.matcher(id);
        return matcher.matches() && matcher.group("side").equals(side(above));
    }

    private static String side(boolean above) {
        return above ? "atas" : "bawah";
    }

    /** Returns the step to which a row or a cell belongs, by its id; nothing where it belongs to no step of its own. */
    public static OptionalInt step(String id) {
        for (Kind kind : new Kind[] {Kind.STEP_ROW, Kind.END_ROW, Kind.STEP_CELL, Kind.END_CELL}) {
            Matcher matcher = kind.pattern.matcher(id);
            if (matcher.matches()) {
                return OptionalInt.of(Integer.parseInt(matcher.group("step")));
            }
        }
        return OptionalInt.empty();
    }
}
