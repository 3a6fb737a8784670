package id.sop.pdf;

/**
 * A fault in the text, the style or the images that a template has produced.
 *
 * <p>The message is one Indonesian clause for the template's author and names the offending text.
 */
public sealed class TypesettingException extends RuntimeException permits UnusablePicture {
    private static final long serialVersionUID = 1L;

    TypesettingException(String message) {
        super(message);
    }

    TypesettingException(String message, Throwable cause) {
        super(message, cause);
    }
}
