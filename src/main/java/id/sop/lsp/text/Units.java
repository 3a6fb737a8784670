package id.sop.lsp.text;

import id.sop.source.Source;
import java.util.Arrays;
import java.util.List;
import org.eclipse.lsp4j.PositionEncodingKind;

/** How an editor counts the characters of a line: the position encodings of the protocol. */
public enum Units {
    /** Bytes of UTF-8. */
    UTF8(PositionEncodingKind.UTF8),
    /** Units of two bytes, which every editor knows. */
    UTF16(PositionEncodingKind.UTF16),
    /** Characters (code points), as {@link Source} counts. */
    UTF32(PositionEncodingKind.UTF32);

    private final String kind;

    Units(String kind) {
        this.kind = kind;
    }

    /** Returns what the protocol calls these. */
    public String kind() {
        return kind;
    }

    /** Returns the first that an editor names and this server knows; those of UTF-16 where it names none. */
    public static Units of(List<String> offered) {
        return offered == null
                ? UTF16
                : offered.stream()
                        .flatMap(name -> Arrays.stream(values()).filter(unit -> unit.kind.equals(name)))
                        .findFirst()
                        .orElse(UTF16);
    }

    /** Returns how many of these a character (code point) takes. */
    int width(int character) {
        return switch (this) {
            case UTF8 -> character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            case UTF16 -> Character.charCount(character);
            case UTF32 -> 1;
        };
    }
}
