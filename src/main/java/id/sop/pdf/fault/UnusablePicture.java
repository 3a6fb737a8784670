package id.sop.pdf.fault;

import java.util.List;

/** An image that no sheet can show. */
public final class UnusablePicture extends TypesettingException {
    private static final long serialVersionUID = 1L;

    private final String uri;
    private final Defect defect;
    private final String detail;

    /** What is wrong with an image. */
    public enum Defect {
        /** It is neither PNG nor JPEG nor SVG. */
        UNKNOWN_FORMAT,
        /** It cannot be decoded. */
        BROKEN,
        /** Its colours are those of printing inks, which have no meaning on a screen without a profile. */
        INKS,
        /** It has more pixels than any printer shows at the size of a logo; the detail says how many. */
        LARGE,
        /** It is so much wider than high that it would leave its place. */
        WIDE,
        /** It has so many elements, or layers of them, that painting might not end. */
        INTRICATE,
        /** It holds a kind of element that is not painted from shapes of its own; the detail names it. */
        FOREIGN_ELEMENT
    }

    /** Says what is wrong with the image at an address, and how that was noticed. */
    public UnusablePicture(String uri, Defect defect, String detail, Throwable cause) {
        super(List.of(new LayoutFault(LayoutFault.Kind.PICTURE, uri)), cause);
        this.uri = uri;
        this.defect = defect;
        this.detail = detail;
    }

    /** Says what is wrong with the image at an address. */
    public UnusablePicture(String uri, Defect defect, String detail) {
        this(uri, defect, detail, null);
    }

    @Override
    public String getMessage() {
        return defect + " " + uri + " " + detail;
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
