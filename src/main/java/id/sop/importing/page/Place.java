package id.sop.importing.page;

import id.sop.geometry.Box;
import java.util.Objects;

/**
 * Where in a document something stands.
 *
 * @param page the number of its page, worksheet or table in the document, from 0
 * @param spot how a person finds it, in Indonesian: {@code sel C12}, {@code 103;220 pt}, {@code baris 14}
 * @param box its bounds on that page
 */
public record Place(int page, String spot, Box box) {
    /** Rejects pages before the first one. */
    public Place {
        if (page < 0) {
            throw new IllegalArgumentException("page " + page);
        }
        Objects.requireNonNull(spot);
        Objects.requireNonNull(box);
    }
}
