package id.sop.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the cells of a worksheet one after the other (ECMA-376, part 1, 18.3). */
public final class SheetReader {
    /** Of a text in a cell, in characters; Excel holds 32,767. */
    private static final int LONGEST_CELL = 32_767;

    private final Workbook workbook;
    private final Sink sink;
    private int row = -1;
    private int column = -1;

    private SheetReader(Workbook workbook, Sink sink) {
        this.workbook = workbook;
        this.sink = sink;
    }

    /** What a cell holds. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        BOOLEAN,
        /** A date as ISO 8601 has it. */
        DATE,
        ERROR,
        /** A formula that was never reckoned. */
        UNKNOWN
    }

    /**
     * A cell.
     *
     * @param column from 0
     * @param text what the file has of it: of numbers their digits with a decimal point, whatever the cell shows
     * @param style the number of its style, if it has one
     */
    public record Cell(int column, Kind kind, RichText text, Optional<Integer> style) {
        /** Returns its address; rows are counted from 0. */
        public String address(int row) {
            return letters(column) + (row + 1);
        }
    }

    /** Is told what stands on a worksheet, from top to bottom. */
    public interface Sink {
        /**
         * Is told that a row begins.
         *
         * @param row from 0
         * @param xml stands at its element
         * @return whether to go on
         */
        boolean row(int row, XMLStreamReader xml) throws IOException, XMLStreamException;

        /** Is told of a cell of that row, from left to right. */
        void cell(Cell cell) throws IOException, XMLStreamException;

        /** Is told of any other element; must not go on in what it is given. */
        default void other(String name, XMLStreamReader xml) throws XMLStreamException {}
    }

    /** Reads a worksheet until its end, or until the sink wants no more. */
    public static void read(InputStream in, Workbook workbook, Sink sink) throws IOException, XMLStreamException {
        SheetReader reader = new SheetReader(workbook, sink);
        XMLStreamReader xml = SafeXml.open(in);
        while (xml.hasNext()) {
            if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT && !reader.begins(xml)) {
                return;
            }
        }
    }

    private boolean begins(XMLStreamReader xml) throws IOException, XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> {
                String number = xml.getAttributeValue(null, "r");
                int wanted = number == null ? row + 1 : SafeXml.number(number) - 1;
                if (wanted <= row) {
                    throw new XMLStreamException("rows are out of order");
                }
                row = wanted;
                column = -1;
                return sink.row(row, xml);
            }
            case "c" -> {
                String address = xml.getAttributeValue(null, "r");
                int wanted = address == null ? column + 1 : column(address);
                if (wanted <= column) {
                    throw new XMLStreamException("cells are out of order");
                }
                column = wanted;
                sink.cell(cell(xml));
            }
            default -> sink.other(xml.getLocalName(), xml);
        }
        return true;
    }

    /** Returns the column of an address, from 0. */
    public static int column(String address) throws XMLStreamException {
        int column = 0;
        int i = 0;
        while (i < address.length() && i < 4 && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z') {
            column = column * 26 + address.charAt(i++) - 'A' + 1;
        }
        if (column == 0) {
            throw new XMLStreamException("not the address of a cell");
        }
        return column - 1;
    }

    /** Returns the letters of a column, from 0. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    private Cell cell(XMLStreamReader xml) throws XMLStreamException {
        String type = String.valueOf(xml.getAttributeValue(null, "t"));
        Optional<Integer> style = style(xml.getAttributeValue(null, "s"));
        RichText text = null;
        boolean formula = false;
        while (!(SafeXml.next(xml) == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "v" -> text = RichText.of(Texts.unescaped(xml.getElementText()));
                    case "is" -> text = Texts.read(xml, LONGEST_CELL);
                    case "f" -> formula = true;
                    default -> {
                        // Extensions of other programs.
                    }
                }
            }
        }
        if (text == null) {
            return new Cell(column, formula ? Kind.UNKNOWN : Kind.EMPTY, RichText.EMPTY, style);
        }
        return switch (type) {
            case "s" -> new Cell(column, Kind.TEXT, workbook.text(SafeXml.number(text.plain())), style);
            case "str", "inlineStr" -> new Cell(column, Kind.TEXT, text, style);
            case "b" -> new Cell(column, Kind.BOOLEAN, text, style);
            case "e" -> new Cell(column, Kind.ERROR, text, style);
            case "d" -> new Cell(column, Kind.DATE, text, style);
            default -> new Cell(column, Kind.NUMBER, text, style);
        };
    }

    private static Optional<Integer> style(String style) throws XMLStreamException {
        if (style == null) {
            return Optional.empty();
        }
        int number = SafeXml.number(style);
        if (number < 0) {
            throw new XMLStreamException("the number of a style is below zero");
        }
        return Optional.of(number);
    }
}
