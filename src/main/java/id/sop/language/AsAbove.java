package id.sop.language;

import java.util.Locale;
import java.util.Set;

/** Signs by which a cell of a printed table says what the cell above it says: "idem", "sda". */
public final class AsAbove {
    private static final Set<String> SIGNS = Set.of(
            "idem",
            "sda",
            "s.d.a",
            "s.d.a.",
            "sama",
            "sama dengan di atas",
            "sama seperti di atas",
            "seperti di atas",
            "sama dengan atas",
            "idem di atas",
            "ditto",
            "\"",
            "''");

    private AsAbove() {}

    /** Tells whether a text is such a sign and nothing besides. */
    public static boolean isMeant(String text) {
        return SIGNS.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
