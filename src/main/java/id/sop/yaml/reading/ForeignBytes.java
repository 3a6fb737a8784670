package id.sop.yaml.reading;

import id.sop.diagnostic.Message;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Recognises what a file is that is no text of UTF-8: by its first bytes, or by how it reads in another encoding. */
public final class ForeignBytes {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** In bytes: enough of a file to see what it is. */
    private static final int HEAD = 4096;

    /** Of the first bytes, one in so many is zero in a text of two bytes a letter. */
    private static final int ZEROS = 4;

    /** In bytes: of less nobody can tell how it was encoded. */
    private static final int LEAST_TEXT = 8;

    private static final int FIRST_FOREIGN = 0x80;

    @Message.Words("YM008")
    private record NotUtf8(String hex) implements Message {}

    @Message.Words("YM008.ansi")
    private record Windows(String hex, String character) implements Message {}

    @Message.Words("YM008.utf16")
    private record Utf16() implements Message {}

    @Message.Words("YM008.word")
    private record WordDocument() implements Message {}

    @Message.Words("YM008.excel")
    private record Workbook() implements Message {}

    @Message.Words("YM008.pdf")
    private record Pdf() implements Message {}

    @Message.Words("YM008.gambar")
    private record Picture() implements Message {}

    @Message.Words("YM008.arsip")
    private record Archive() implements Message {}

    @Message.Words("YM008.halaman")
    private record WebPage() implements Message {}

    /** What a file is that is no text of UTF-8. */
    public enum Kind {
        WORD_DOCUMENT,
        WORKBOOK,
        PDF,
        PICTURE,
        ARCHIVE,
        WEB_PAGE,
        /** A text, but in an encoding of two bytes a letter. */
        UTF16
    }

    private ForeignBytes() {}

    /** Returns what is to be said of a file that is a document of another kind; nothing of one that may be a text. */
    static Optional<Message> message(byte[] bytes) {
        return kind(bytes).map(kind -> switch (kind) {
            case WORD_DOCUMENT -> new WordDocument();
            case WORKBOOK -> new Workbook();
            case PDF -> new Pdf();
            case PICTURE -> new Picture();
            case ARCHIVE -> new Archive();
            case WEB_PAGE -> new WebPage();
            case UTF16 -> new Utf16();
        });
    }

    /** Returns what a file is that is no text of UTF-8; nothing of one that may be such a text. */
    public static Optional<Kind> kind(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            String all = new String(bytes, StandardCharsets.ISO_8859_1);
            boolean calc = all.contains("xl/") || head.contains("opendocument.spreadsheet");
            boolean text = all.contains("word/") || head.contains("opendocument.text");
            return Optional.of(calc ? Kind.WORKBOOK : text ? Kind.WORD_DOCUMENT : Kind.ARCHIVE);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            boolean calc = new String(bytes, StandardCharsets.ISO_8859_1).contains("W\0o\0r\0k\0b\0o\0o\0k");
            return Optional.of(calc ? Kind.WORKBOOK : Kind.WORD_DOCUMENT);
        }
        if (head.startsWith("{\\rtf")) {
            return Optional.of(Kind.WORD_DOCUMENT);
        }
        if (head.startsWith("%PDF-")) {
            return Optional.of(Kind.PDF);
        }
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("GIF8")) {
            return Optional.of(Kind.PICTURE);
        }
        if (head.startsWith("\u001F\u008B") || head.startsWith("7z\u00BC\u00AF") || head.startsWith("Rar!")) {
            return Optional.of(Kind.ARCHIVE);
        }
        String start = head.strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return Optional.of(Kind.WEB_PAGE);
        }
        return isUtf16(head) ? Optional.of(Kind.UTF16) : Optional.empty();
    }

    private static boolean isUtf16(String head) {
        boolean marked = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
        long zeros = head.chars().filter(character -> character == 0).count();
        return marked || (head.length() > ZEROS && zeros * ZEROS >= head.length());
    }

    /**
     * Returns what is to be said of a text that is no UTF-8.
     *
     * @param wrong the first byte that does not belong
     */
    static Message encoding(byte[] bytes, byte wrong) {
        String hex = String.format(Locale.ROOT, "0x%02X", wrong);
        try {
            String text = WINDOWS.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            boolean written = bytes.length > LEAST_TEXT
                    && text.chars().filter(c -> c < FIRST_FOREIGN).count() * 2 > bytes.length;
            boolean plain = text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
            String character = WINDOWS.newDecoder()
                    .decode(ByteBuffer.wrap(new byte[] {wrong}))
                    .toString();
            return plain && written ? new Windows(hex, character) : new NotUtf8(hex);
        } catch (CharacterCodingException e) {
            return new NotUtf8(hex);
        }
    }
}
