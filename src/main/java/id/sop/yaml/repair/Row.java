package id.sop.yaml.repair;

/**
 * The parts of a line.
 *
 * @param indent the white space before it, of whatever kind
 * @param dash the {@code -} of an item with the white space behind it; empty when there is none
 * @param rest what remains, without white space at its end
 */
record Row(String indent, String dash, String rest) {
    static Row of(String line) {
        int start = 0;
        while (start < line.length() && isSpace(line.charAt(start))) {
            start++;
        }
        int content = start;
        if (content + 1 < line.length() && line.charAt(content) == '-' && isSpace(line.charAt(content + 1))) {
            content++;
            while (content < line.length() && isSpace(line.charAt(content))) {
                content++;
            }
        }
        return new Row(
                line.substring(0, start),
                line.substring(start, content),
                line.substring(content).stripTrailing());
    }

    /** Tells whether nothing, or only a remark, stands on the line. */
    boolean isEmpty() {
        return dash.isEmpty() && (rest.isEmpty() || rest.startsWith("#"));
    }

    /** Tells whether the text behind the dash begins with a small letter. */
    boolean beginsSmall() {
        return !rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0));
    }

    /** Returns in which column, from 0, the text behind the dash begins. */
    int column() {
        return indent.length() + dash.length();
    }

    /** Returns the word at the beginning that a colon would make a key: up to the first sign that no key has. */
    String word() {
        int end = 0;
        while (end < rest.length() && isOfWord(rest.charAt(end))) {
            end++;
        }
        return rest.substring(0, end);
    }

    /** Returns what stands before a colon, when only words do; empty otherwise. */
    String key() {
        int end = 0;
        while (end < rest.length() && (isOfWord(rest.charAt(end)) || rest.charAt(end) == ' ')) {
            end++;
        }
        boolean colon = end > 0 && end < rest.length() && rest.charAt(end) == ':';
        return colon && (end + 1 == rest.length() || isSpace(rest.charAt(end + 1)))
                ? rest.substring(0, end).strip()
                : "";
    }

    /** Returns the offset, within the line, of the value behind the key or the dash; -1 when there is no value. */
    int valueStart() {
        int start = 0;
        String key = key();
        if (!key.isEmpty()) {
            start = rest.indexOf(':') + 1;
            while (start < rest.length() && isSpace(rest.charAt(start))) {
                start++;
            }
        } else if (dash.isEmpty()) {
            return -1;
        }
        return start < rest.length() ? column() + start : -1;
    }

    /** Tells whether the line is a key that waits for what is written below it. */
    boolean opensBlock() {
        int remark = rest.indexOf(" #");
        return (remark < 0 ? rest : rest.substring(0, remark).stripTrailing()).endsWith(":");
    }

    static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }

    /** Tells whether a character is a space of some kind, or one that is not seen at all. */
    static boolean isSpace(char character) {
        return character == ' ' || character == '\t' || isOddSpace(character);
    }

    /** Tells whether a character looks like a space and is none to YAML. */
    static boolean isOddSpace(char character) {
        int type = Character.getType(character);
        return (type == Character.SPACE_SEPARATOR && character != ' ')
                || (type == Character.FORMAT && character != '\u00AD');
    }
}
