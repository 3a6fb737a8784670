package id.sop.pdf.layout;

import id.sop.source.ContentDigest;
import java.util.Map;
import java.util.Set;

/**
 * A part of a sheet that is laid out: what may be known of it without laying it out again.
 *
 * <p>Two of them are never equal, so that what is painted from one does not pass for what is painted from another.
 */
public final class LaidOutPart {
    private final ElementBoxes boxes;
    private final Set<String> figures;
    private final Set<String> targets;
    private final Map<String, ContentDigest> files;

    /**
     * Keeps what is known.
     *
     * @param boxes where the elements came to lie
     * @param figures the cells that hold a figure
     * @param targets the ids that the bookmarks lead to, here or in another part
     * @param files the images and style sheets that were read, by the digests of their contents
     */
    public LaidOutPart(ElementBoxes boxes, Set<String> figures, Set<String> targets, Map<String, ContentDigest> files) {
        this.boxes = boxes;
        this.figures = figures;
        this.targets = targets;
        this.files = files;
    }

    /** Returns where the elements came to lie. */
    public ElementBoxes boxes() {
        return boxes;
    }

    /** Returns the cells that hold a figure. */
    public Set<String> figures() {
        return figures;
    }

    /** Returns the ids that the bookmarks lead to, here or in another part. */
    public Set<String> targets() {
        return targets;
    }

    /** Tells whether the images and style sheets are still the same. */
    public boolean fits(Resources resources) {
        return files.entrySet().stream().allMatch(file -> resources
                .load(file.getKey())
                .map(ContentDigest::of)
                .filter(file.getValue()::equals)
                .isPresent());
    }
}
