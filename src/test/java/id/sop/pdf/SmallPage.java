package id.sop.pdf;

/** Texts of one style and one body, in the only family of fonts. */
public final class SmallPage {
    private SmallPage() {}

    /** Returns a document with a style sheet and the content of its body. */
    public static String of(String css, String body) {
        return "<html xmlns='http://www.w3.org/1999/xhtml' lang='id-ID'><head><title>Uji</title><style>"
                + "html { font: 9pt/11pt 'Liberation Sans' } " + css + "</style></head><body>" + body
                + "</body></html>";
    }
}
