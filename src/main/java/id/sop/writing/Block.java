package id.sop.writing;

import java.util.Arrays;
import java.util.List;

/** A value to be written. */
public sealed interface Block {
    /**
     * A text; it is quoted where YAML would read it as something else.
     *
     * @param text of any characters; several lines are parted by {@code \n}
     */
    record Text(String text) implements Block {}

    /** A whole number, such as that of a step. */
    record Ordinal(int value) implements Block {}

    /** The word {@code true}. */
    record Flag() implements Block {}

    /** Nothing, to be filled in by a person. */
    record Blank() implements Block {}

    /**
     * A list.
     *
     * @param items none of them a list of several lines, which nobody can read below a dash
     * @param inline whether it stands on one line, {@code [a, b]}; comments are lost there
     */
    record Sequence(List<Item> items, boolean inline) implements Block {
        /** Takes a copy of the items. */
        public Sequence {
            items = List.copyOf(items);
            if (items.stream().anyMatch(item -> item.value() instanceof Sequence list && !list.inline())) {
                throw new IllegalArgumentException("a list of several lines in a list");
            }
        }

        /** Returns a list on one line. */
        public static Sequence inline(List<? extends Block> values) {
            return new Sequence(values.stream().map(Item::new).toList(), true);
        }

        /** Returns a list with a line for each value. */
        public static Sequence of(List<? extends Block> values) {
            return new Sequence(values.stream().map(Item::new).toList(), false);
        }
    }

    /**
     * Values by their keys, in order.
     *
     * @param inline whether it stands on one line, {@code {a: 1, b: 2}}; comments are lost there
     */
    record Mapping(List<Entry> entries, boolean inline) implements Block {
        /** Takes a copy of the entries. */
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** Returns a mapping on one line. */
        public static Mapping inline(Entry... entries) {
            return new Mapping(Arrays.asList(entries), true);
        }
    }

    /** A value in a list, with what is said of it. */
    record Item(Block value, Comments comments) {
        public Item(Block value) {
            this(value, Comments.NONE);
        }
    }

    /** A value with its key and what is said of it. */
    record Entry(String key, Block value, Comments comments) {
        public Entry(String key, Block value) {
            this(key, value, Comments.NONE);
        }
    }
}
