package id.sop.pdf.layout;

import java.util.OptionalInt;

/** The addresses by which the table of contents of a binder refers to the sheets in it. */
public final class SheetAddress {
    private static final String PREFIX = Resources.SCHEME + "jilid-";

    private SheetAddress() {}

    /** Returns the address of a sheet, counted from 0. */
    public static String of(int sheet) {
        return PREFIX + sheet;
    }

    /** Tells whether a link leads to a sheet. */
    static boolean isOne(String link) {
        return link.startsWith(PREFIX);
    }

    /** Returns the sheet that a link leads to, counted from 0; empty if it leads elsewhere. */
    public static OptionalInt sheet(String link) {
        return isOne(link) ? OptionalInt.of(Integer.parseInt(link.substring(PREFIX.length()))) : OptionalInt.empty();
    }
}
