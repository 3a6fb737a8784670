package id.sop.roster;

import id.sop.yaml.reading.ForeignBytes;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises what is named as a roster and is something else. */
final class OtherFile {
    /** In bytes: enough of a file to see what it is. */
    private static final int HEAD = 4096;

    /** By so many bits a number of bytes is shifted to give megabytes. */
    private static final int MEGABYTE = 20;

    /** The first key of an SOP, behind comments. */
    private static final Pattern SOP = Pattern.compile(
            "^\\uFEFF?(?:[ \\t]*+(?:#[^\\n]*+|---[ \\t\\r]*+)?\\n)*+(?:nama|nomor|instansi|pelaksana|langkah):(?:\\s|$)");

    private OtherFile() {}

    /** Returns what is said of a file that is no table at all, whatever its name, or too large a one. */
    static Optional<UnreadableRoster> of(byte[] bytes) {
        if (bytes.length > 3 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
            // The compound file of Excel before 2007, and of workbooks with a password.
            return Optional.of(new UnreadableRoster.OldOrLockedWorkbook());
        }
        Optional<ForeignBytes.Kind> kind =
                ForeignBytes.kind(bytes).filter(found -> found != ForeignBytes.Kind.WORKBOOK);
        if (kind.isPresent()) {
            return kind.map(OtherFile::message);
        }
        if (bytes.length > RosterReader.MOST_BYTES) {
            return Optional.of(new UnreadableRoster.TooLarge(RosterReader.MOST_BYTES >> MEGABYTE));
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8);
        return SOP.matcher(head).lookingAt() ? Optional.of(new UnreadableRoster.Sop()) : Optional.empty();
    }

    private static UnreadableRoster message(ForeignBytes.Kind kind) {
        return switch (kind) {
            case WORD_DOCUMENT -> new UnreadableRoster.WordDocument();
            case WORKBOOK -> new UnreadableRoster.NotXlsx();
            case PDF -> new UnreadableRoster.Pdf();
            case PICTURE -> new UnreadableRoster.Picture();
            case ARCHIVE -> new UnreadableRoster.Archive();
            case WEB_PAGE -> new UnreadableRoster.WebPage();
            case UTF16 -> new UnreadableRoster.Utf16();
        };
    }
}
