package id.sop.importing.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The piece of a number format that holds for a number, in tokens.
 *
 * @param isOfItsOwn whether it is only for numbers below 0, so that it shows their sign itself
 */
record FormatSection(List<Token> tokens, boolean isOfItsOwn) {
    /** What tokens are made of letters for days and hours. */
    private static final String CLOCK = "ymdhs";

    /**
     * A piece of it.
     *
     * @param kind {@code "} for text that is shown as it is, {@code 0} for places of digits, {@code G} for the number as it is, else the
     *     letter of a piece of a date
     */
    record Token(char kind, String text) {}

    /** Returns the piece for numbers of a sign. */
    static FormatSection of(String code, int sign) {
        List<List<Token>> sections = sections(code);
        boolean own = sign < 0 && sections.size() > 1;
        int number = own ? 1 : sign == 0 && sections.size() > 2 ? 2 : 0;
        return new FormatSection(sections.get(number), own);
    }

    private static List<List<Token>> sections(String code) {
        List<List<Token>> sections = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        sections.add(tokens);
        int at = 0;
        while (at < code.length()) {
            char character = code.charAt(at);
            char small = Character.toLowerCase(character);
            int end = at + 1;
            if (character == ';') {
                tokens = new ArrayList<>();
                sections.add(tokens);
            } else if (character == '"') {
                end = code.indexOf('"', at + 1) < 0 ? code.length() : code.indexOf('"', at + 1);
                tokens.add(new Token('"', code.substring(at + 1, end)));
                end++;
            } else if (character == '\\' || character == '_' || character == '*') {
                end = Math.min(code.length(), at + 2);
                tokens.add(
                        new Token('"', character == '\\' ? code.substring(at + 1, end) : character == '_' ? " " : ""));
            } else if (character == '[') {
                end = code.indexOf(']', at) < 0 ? code.length() : code.indexOf(']', at) + 1;
                bracket(code.substring(at + 1, Math.max(at + 1, end - 1)), tokens);
            } else if (code.regionMatches(true, at, "General", 0, 7)) {
                end = at + 7;
                tokens.add(new Token('G', ""));
            } else if (code.regionMatches(true, at, "AM/PM", 0, 5)) {
                end = at + 5;
                tokens.add(new Token('a', ""));
            } else if (CLOCK.indexOf(small) >= 0) {
                while (end < code.length() && Character.toLowerCase(code.charAt(end)) == small) {
                    end++;
                }
                tokens.add(new Token(small, code.substring(at, end).toLowerCase(Locale.ROOT)));
            } else if ("0#?.,".indexOf(character) >= 0) {
                while (end < code.length() && "0#?.,".indexOf(code.charAt(end)) >= 0) {
                    end++;
                }
                tokens.add(new Token('0', code.substring(at, end)));
            } else {
                tokens.add(character == '@' ? new Token('G', "") : new Token('"', code.substring(at, end)));
            }
            at = end;
        }
        return sections;
    }

    /** Reads hours that go on beyond a day, or the sign of a currency; colours, languages and conditions show nothing. */
    private static void bracket(String inside, List<Token> tokens) {
        if (!inside.isEmpty()
                && "hms".indexOf(Character.toLowerCase(inside.charAt(0))) >= 0
                && inside.chars()
                        .allMatch(letter -> Character.toLowerCase(letter) == Character.toLowerCase(inside.charAt(0)))) {
            tokens.add(new Token(Character.toUpperCase(inside.charAt(0)), inside));
        } else if (inside.startsWith("$")) {
            int dash = inside.lastIndexOf('-');
            tokens.add(new Token('"', inside.substring(1, dash < 1 ? inside.length() : dash)));
        }
    }

    boolean isDate() {
        return tokens.stream().anyMatch(token -> (CLOCK + "HMS").indexOf(token.kind()) >= 0)
                && tokens.stream().noneMatch(token -> token.kind() == 'G');
    }

    boolean hasDigits() {
        return pieces() > 0;
    }

    /** Tells whether digits are parted by other signs, as those of a NIP or a telephone number are. */
    boolean isInPieces() {
        return pieces() > 1;
    }

    private long pieces() {
        return tokens.stream()
                .filter(token -> token.kind() == '0' && !isSeparator(token))
                .count();
    }

    /** Returns digits in their places; those for which there is none stand before the first one. */
    String spread(String digits) {
        StringBuilder text = new StringBuilder();
        int end = digits.length();
        long left = pieces();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.kind() == '0' && !isSeparator(token)) {
                left--;
                int begin = left == 0 ? 0 : Math.max(0, end - token.text().length());
                String piece = digits.substring(begin, end);
                text.insert(0, "0".repeat(Math.max(0, token.text().length() - piece.length())) + piece);
                end = begin;
            } else {
                text.insert(0, token.text());
            }
        }
        return text.toString().strip();
    }

    private static boolean isSeparator(Token token) {
        return token.text().chars().allMatch(character -> character == ',' || character == '.');
    }

    private String pattern() {
        return tokens.stream()
                .filter(token -> token.kind() == '0' && !isSeparator(token))
                .map(Token::text)
                .findFirst()
                .orElse("0");
    }

    /** Returns how many powers of ten a number is shown larger than it is. */
    int power() {
        String pattern = pattern();
        int thousands = 0;
        for (int i = pattern.length() - 1; i >= 0 && pattern.charAt(i) == ','; i--) {
            thousands++;
        }
        long percent = tokens.stream()
                .filter(token -> token.kind() == '"' && token.text().equals("%"))
                .count();
        return (int) (2 * percent) - 3 * thousands;
    }

    /** Returns how many decimals are shown, at most or at least. */
    int decimals(boolean most) {
        String pattern = pattern();
        int point = pattern.indexOf('.');
        return point < 0
                ? 0
                : (int) pattern.substring(point)
                        .chars()
                        .filter(place -> place == '0' || (most && (place == '#' || place == '?')))
                        .count();
    }

    /** Returns how many digits are shown at least before the decimals. */
    int wholes() {
        String pattern = pattern();
        int point = pattern.indexOf('.');
        return (int) (point < 0 ? pattern : pattern.substring(0, point))
                .chars()
                .filter(place -> place == '0')
                .count();
    }

    boolean isGrouped() {
        String pattern = pattern();
        int comma = pattern.indexOf(',');
        return comma > 0 && comma < pattern.length() - 1 && pattern.charAt(comma + 1) != ',';
    }

    /** Returns a number with the text around its place. */
    String around(String number) {
        StringBuilder text = new StringBuilder();
        boolean placed = false;
        for (Token token : tokens) {
            if (token.kind() == '"') {
                text.append(token.text());
            } else if ((token.kind() == 'G' || (token.kind() == '0' && !isSeparator(token))) && !placed) {
                text.append(number);
                placed = true;
            } else if (token.kind() == '0' && isSeparator(token)) {
                text.append(token.text());
            }
        }
        return text.toString().strip();
    }
}
