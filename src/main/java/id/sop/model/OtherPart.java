package id.sop.model;

import java.util.List;
import java.util.Optional;

/**
 * A part of the identity block that PermenPAN-RB 35/2012 does not know and an office has all the same, such as "Maksud dan
 * tujuan", "Ruang lingkup" or "Definisi".
 *
 * @param title as it is printed over the part
 * @param content what it holds, printed as the other parts are
 * @param after the key of the part behind which it stands; behind all of them when there is none
 */
public record OtherPart(Optional<Text> title, List<Text> content, Optional<String> after) {
    /** Copies the list. */
    public OtherPart {
        content = List.copyOf(content);
    }
}
