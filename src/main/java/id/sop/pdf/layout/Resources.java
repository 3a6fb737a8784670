package id.sop.pdf.layout;

import java.util.Optional;

/**
 * The only door through which a sheet reaches images and style sheets.
 *
 * <p>Every other address in the text (file:, http:, data:, …) is refused.
 */
@FunctionalInterface
public interface Resources {
    /** What every address begins with. */
    String SCHEME = "sop:";

    /** Has nothing to offer. */
    Resources NONE = uri -> Optional.empty();

    /** Tells whether an address may be opened at all. */
    static boolean admits(String uri) {
        return uri.startsWith(SCHEME);
    }

    /**
     * Returns the content at an address.
     *
     * @param uri as written in the text, with the scheme: {@code sop:logo.png}
     * @return empty if there is no such thing
     */
    Optional<byte[]> load(String uri);
}
