package id.sop.yaml.repair;

import id.sop.diagnostic.Message;

/** Says how far a text can be read. */
@FunctionalInterface
public interface Judge {
    /**
     * How far a text can be read.
     *
     * @param line the line, from 0, of the first fault of the parser; {@link Integer#MAX_VALUE} when there is none
     * @param column the column, from 0, of that fault
     * @param oddities how much of what was read is no part of the format
     * @param fault what the parser says; null when it says nothing
     */
    record Verdict(int line, int column, int oddities, Message fault) {
        /** Returns the verdict on a text that can be read. */
        public static Verdict readable(int oddities) {
            return new Verdict(Integer.MAX_VALUE, 0, oddities, null);
        }

        boolean isReadable() {
            return line == Integer.MAX_VALUE;
        }

        boolean isBetterThan(Verdict other) {
            return line != other.line ? line > other.line : oddities < other.oddities;
        }
    }

    /** Reads a text. */
    Verdict judge(String text);
}
