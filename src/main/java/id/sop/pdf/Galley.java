package id.sop.pdf;

import id.sop.source.ContentDigest;
import java.util.Map;
import java.util.Set;

/**
 * A text that is laid out: what may be known of it without laying it out again.
 *
 * <p>Two galleys are never equal, so that what is painted from one does not pass for what is painted from another.
 */
final class Galley {
    private final Anchors anchors;
    private final Set<String> figures;
    private final Set<String> targets;
    private final Map<String, ContentDigest> files;

    /**
     * Keeps what is known.
     *
     * @param anchors where the elements came to lie
     * @param figures the cells that hold a figure
     * @param targets the ids that the bookmarks lead to, here or in another part
     * @param files the images and style sheets that were read, by what stands for their contents
     */
    Galley(Anchors anchors, Set<String> figures, Set<String> targets, Map<String, ContentDigest> files) {
        this.anchors = anchors;
        this.figures = figures;
        this.targets = targets;
        this.files = files;
    }

    Anchors anchors() {
        return anchors;
    }

    Set<String> figures() {
        return figures;
    }

    Set<String> targets() {
        return targets;
    }

    /** Tells whether the images and style sheets are still the same. */
    boolean fits(Resources resources) {
        return files.entrySet().stream().allMatch(file -> resources
                .load(file.getKey())
                .map(ContentDigest::of)
                .filter(file.getValue()::equals)
                .isPresent());
    }
}
