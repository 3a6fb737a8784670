package id.sop.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The states of a pattern for paths, after Thompson: a path is read once, and all states that may be reached are kept at every
 * character, so that nothing is ever tried twice.
 */
final class GlobStates {
    private final List<State> states;

    private GlobStates(List<State> states) {
        this.states = List.copyOf(states);
    }

    /** Which characters a state takes. */
    private enum Kind {
        /** One character. */
        LITERAL,
        /** One of some characters, never the slash. */
        CHOICE,
        /** Any but the slash, and stays. */
        NAME,
        /** Any, and stays. */
        ANYTHING,
        /** Any, and stays; goes on after a slash. */
        FOLDERS,
        /** None. */
        NOTHING
    }

    /**
     * A place in a pattern.
     *
     * @param literal the character that {@link Kind#LITERAL} takes
     * @param ranges first and last characters that {@link Kind#CHOICE} takes, or does not
     * @param free the states that are reached without a character, all further down
     */
    private record State(Kind kind, int literal, List<int[]> ranges, boolean negated, List<Integer> free) {
        boolean isInRanges(int character) {
            for (int[] range : ranges) {
                if (range[0] <= character && character <= range[1]) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Tells whether the whole of a path leads to the end. */
    boolean accept(String path) {
        long[] current = new long[states.size() / Long.SIZE + 1];
        long[] next = new long[current.length];
        add(next, 0);
        follow(next);
        int at = 0;
        while (at < path.length()) {
            long[] read = next;
            next = current;
            current = read;
            Arrays.fill(next, 0);
            int character = path.codePointAt(at);
            at += Character.charCount(character);
            boolean alive = false;
            for (int word = 0; word < current.length; word++) {
                for (long rest = current[word]; rest != 0; rest &= rest - 1) {
                    alive = true;
                    step(word * Long.SIZE + Long.numberOfTrailingZeros(rest), character, next);
                }
            }
            if (!alive) {
                return false;
            }
            follow(next);
        }
        int end = states.size() - 1;
        return (next[end / Long.SIZE] & (1L << end)) != 0;
    }

    private void step(int from, int character, long[] next) {
        State state = states.get(from);
        switch (state.kind()) {
            case LITERAL -> move(character == state.literal(), from + 1, next);
            case CHOICE -> move(character != '/' && state.isInRanges(character) != state.negated(), from + 1, next);
            case NAME -> move(character != '/', from, next);
            case ANYTHING -> add(next, from);
            case FOLDERS -> {
                add(next, from);
                move(character == '/', from + 1, next);
            }
            case NOTHING -> {
                // The path is longer than the pattern, or goes on from where this one leads.
            }
        }
    }

    private static void move(boolean may, int state, long[] next) {
        if (may) {
            add(next, state);
        }
    }

    private static void add(long[] set, int state) {
        set[state / Long.SIZE] |= 1L << state;
    }

    /** Adds the states that are reached without a character. They lie further down, so that one pass finds all. */
    private void follow(long[] set) {
        for (int word = 0; word < set.length; word++) {
            long done = 0;
            for (long rest = set[word]; rest != 0; rest = set[word] & ~done) {
                done |= Long.lowestOneBit(rest);
                for (int goal : states.get(word * Long.SIZE + Long.numberOfTrailingZeros(rest))
                        .free()) {
                    add(set, goal);
                }
            }
        }
    }

    /** Puts states behind one another, as a pattern is read. */
    static final class Builder {
        private final List<State> states = new ArrayList<>();

        /** Where the alternatives of a brace begin, and the states that end one, of which the goal is not known yet. */
        private final List<Integer> beginnings = new ArrayList<>();

        private final List<Integer> ends = new ArrayList<>();
        private int brace;

        private void add(Kind kind, int literal, List<int[]> ranges, boolean negated, List<Integer> free) {
            states.add(new State(kind, literal, ranges, negated, free));
        }

        private void free(Kind kind, List<Integer> goals) {
            add(kind, 0, List.of(), false, goals);
        }

        void literal(int character) {
            add(Kind.LITERAL, character, List.of(), false, List.of());
        }

        void anyInName() {
            choice(List.of(), true);
        }

        void choice(List<int[]> ranges, boolean negated) {
            add(Kind.CHOICE, 0, ranges, negated, List.of());
        }

        void anyName() {
            free(Kind.NAME, List.of(states.size() + 1));
        }

        void anything() {
            free(Kind.ANYTHING, List.of(states.size() + 1));
        }

        /** Any number of folders, each with its slash. */
        void folders() {
            int entry = states.size();
            free(Kind.NOTHING, List.of(entry + 1, entry + 2));
            free(Kind.FOLDERS, List.of());
        }

        void beginAlternatives() {
            brace = states.size();
            free(Kind.NOTHING, List.of());
            beginnings.clear();
            ends.clear();
            beginnings.add(states.size());
        }

        void alternative() {
            ends.add(states.size());
            free(Kind.NOTHING, List.of());
            beginnings.add(states.size());
        }

        void endAlternatives() {
            int goal = states.size();
            states.set(brace, new State(Kind.NOTHING, 0, List.of(), false, List.copyOf(beginnings)));
            ends.forEach(end -> states.set(end, new State(Kind.NOTHING, 0, List.of(), false, List.of(goal))));
        }

        GlobStates build() {
            free(Kind.NOTHING, List.of());
            return new GlobStates(states);
        }
    }
}
