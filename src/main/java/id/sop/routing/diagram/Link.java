package id.sop.routing.diagram;

import java.util.List;

/**
 * A wish for a line between two nodes.
 *
 * @param from index of the node it leaves; a line of the flow may leave any other node of that symbol instead
 * @param to index of the node it enters, or one of that symbol; another symbol than that of {@code from}
 * @param kind what the line means
 * @param labels the sizes in which the text at its start may be set, the best first; none for a line without words
 */
public record Link(int from, int to, Kind kind, List<Label> labels) {
    /** Copies the list. */
    public Link {
        labels = List.copyOf(labels);
    }

    /** What a line means, as far as its path depends on it. */
    public enum Kind {
        /** The next step: leaves by the bottom or a side and enters at the top when its target is below. */
        FLOW,
        /** Done together: a plain line without an arrowhead between two nodes of one row. */
        TOGETHER,
        /** Done together, with an arrowhead at both ends. */
        MUTUAL;

        /** Tells whether it joins two nodes of which neither comes first. */
        public boolean isTogether() {
            return this != FLOW;
        }
    }

    /**
     * The size of a label, in points.
     *
     * @param reluctance how far, in points, it had better stand away from its exit in an earlier size than near it in this one
     */
    public record Label(double width, double height, double reluctance) {
        /** A label that is so reluctant to be set in a size is so only because one of its words is parted there. */
        private static final double PARTED = 500;

        /** A size that is as good as any other. */
        public Label(double width, double height) {
            this(width, height, 0);
        }

        /** Tells whether this way to set a label is as good as any other. */
        public boolean isGood() {
            return reluctance == 0;
        }

        /** Tells whether this way to set a label parts none of its words. */
        public boolean isWhole() {
            return reluctance < PARTED;
        }

        /** Tells whether another label would have room in this one's place. */
        public boolean covers(Label other) {
            return width >= other.width && height >= other.height;
        }
    }

    /** Tells whether words stand at its start. */
    public boolean isLabelled() {
        return !labels.isEmpty();
    }
}
