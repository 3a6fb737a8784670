package id.sop.render;

import id.sop.diagnostic.Message;
import id.sop.pdf.fault.UnusablePicture;

/** What is said of a logo that is no picture which a sheet can show (RN006). */
sealed interface UnusableLogo extends Message {
    @Message.Words("RN006")
    record Broken(String logo, String detail) implements UnusableLogo {}

    @Message.Words("RN006.format")
    record UnknownFormat(String logo, String detail) implements UnusableLogo {}

    @Message.Words("RN006.tinta")
    record PrintingInks(String logo, String detail) implements UnusableLogo {}

    @Message.Words("RN006.besar")
    record TooManyPixels(String logo, String pixels) implements UnusableLogo {}

    @Message.Words("RN006.lebar")
    record TooWide(String logo, String size) implements UnusableLogo {}

    @Message.Words("RN006.rumit")
    record TooIntricate(String logo, String detail) implements UnusableLogo {}

    @Message.Words("RN006.unsur")
    record ForeignElement(String logo, String element) implements UnusableLogo {}

    /**
     * Returns what is said of a logo.
     *
     * @param logo as the SOP names it
     */
    static UnusableLogo of(String logo, UnusablePicture picture) {
        String detail = picture.detail();
        return switch (picture.defect()) {
            case UNKNOWN_FORMAT -> new UnknownFormat(logo, detail);
            case BROKEN -> new Broken(logo, detail);
            case INKS -> new PrintingInks(logo, detail);
            case LARGE -> new TooManyPixels(logo, detail);
            case WIDE -> new TooWide(logo, detail);
            case INTRICATE -> new TooIntricate(logo, detail);
            case FOREIGN_ELEMENT -> new ForeignElement(logo, detail);
        };
    }
}
