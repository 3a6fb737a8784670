package id.sop.pdf;

/** An image that no sheet can show. */
public final class UnusablePicture extends TypesettingException {
    private static final long serialVersionUID = 1L;

    private final String uri;
    private final Defect defect;
    private final String detail;

    /** What is wrong with an image. */
    public enum Defect {
        /** It is neither PNG nor JPEG nor SVG. */
        UNKNOWN_FORMAT("bukan PNG, JPEG, atau SVG"),
        /** It cannot be decoded. */
        BROKEN("rusak atau tidak didukung"),
        /** Its colours are those of printing inks, which have no meaning on a screen without a profile. */
        INKS("berwarna CMYK"),
        /** It has more pixels than any printer shows at the size of a logo; the detail says how many. */
        LARGE("terlalu besar"),
        /** It is so much wider than high that it would leave its place. */
        WIDE("terlalu lebar"),
        /** It has so many elements, or layers of them, that painting might not end. */
        INTRICATE("terlalu rumit"),
        /** It holds a kind of element that is not painted from shapes of its own; the detail names it. */
        FOREIGN_ELEMENT("memuat unsur yang tidak dapat dipakai");

        private final String words;

        Defect(String words) {
            this.words = words;
        }
    }

    UnusablePicture(String uri, Defect defect, String detail, Throwable cause) {
        super("gambar `" + uri + "` " + defect.words + (detail.isEmpty() ? "" : ": " + detail), cause);
        this.uri = uri;
        this.defect = defect;
        this.detail = detail;
    }

    UnusablePicture(String uri, Defect defect, String detail) {
        this(uri, defect, detail, null);
    }

    /** Returns the address of the image. */
    public String uri() {
        return uri;
    }

    public Defect defect() {
        return defect;
    }

    /** Returns the size of the image or the name of an element; empty when there is nothing more to say. */
    public String detail() {
        return detail;
    }
}
