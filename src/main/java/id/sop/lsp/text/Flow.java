package id.sop.lsp.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Braces and brackets behind a key up to the cursor.
 *
 * @param path keys and items within them that lead to the cursor; {@link Cursor#ITEM} stands for an item
 * @param isKey whether a key is due
 * @param isOpen whether a brace or a bracket is open
 * @param isDone whether a value in braces or brackets ends before the cursor, so that only a comma or another closing one may follow
 * @param typed what was typed of the key or value
 * @param siblings the keys of the open braces
 */
record Flow(List<String> path, boolean isKey, boolean isOpen, boolean isDone, String typed, Set<String> siblings) {
    /** An open brace or bracket. */
    private static final class Level {
        private final boolean map;
        private final Set<String> keys = new HashSet<>();
        private String key;

        Level(boolean map) {
            this.map = map;
        }
    }

    /** Reads what stands behind a key. */
    static Flow of(String rest) {
        Deque<Level> levels = new ArrayDeque<>();
        StringBuilder word = new StringBuilder();
        int quote = 0;
        boolean done = false;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            boolean bare = word.toString().isBlank();
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
                word.append(c);
            } else if ((c == '"' || c == '\'') && bare) {
                quote = c;
                word.append(c);
            } else if ((c == '{' || c == '[') && bare) {
                levels.push(new Level(c == '{'));
                word.setLength(0);
            } else if (levels.isEmpty()) {
                word.append(c);
            } else if (c == '}' || c == ']') {
                levels.pop();
                done = true;
                word.setLength(0);
            } else if (c == ',') {
                levels.peek().key = null;
                done = false;
                word.setLength(0);
            } else if (c == ':' && levels.peek().map && levels.peek().key == null) {
                String key = unquoted(word.toString());
                levels.peek().key = key;
                levels.peek().keys.add(key);
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        List<String> path = new ArrayList<>();
        levels.descendingIterator().forEachRemaining(level -> {
            if (!level.map) {
                path.add(Cursor.ITEM);
            } else if (level.key != null) {
                path.add(level.key);
            }
        });
        Level last = levels.peek();
        boolean key = last != null && last.map && last.key == null;
        return new Flow(
                path,
                key && !done,
                last != null,
                done,
                word.toString().stripLeading(),
                last == null ? Set.of() : Set.copyOf(last.keys));
    }

    private static String unquoted(String word) {
        String text = word.strip();
        boolean quoted = text.length() > 1 && (text.startsWith("\"") || text.startsWith("'"));
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
