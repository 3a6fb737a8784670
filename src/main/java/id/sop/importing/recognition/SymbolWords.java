package id.sop.importing.recognition;

import id.sop.importing.page.Cell;
import id.sop.importing.page.Shape;
import id.sop.importing.page.Symbol;
import id.sop.language.WordList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words and signs that stand for a symbol in a cell: {@code [MULAI] ►}, {@code ✓}. */
final class SymbolWords {
    private static final Map<String, Shape> WORDS = read();

    /** Brackets around a word, and arrows beside it. */
    private static final String BESIDE = "[](){}<>►▼▲◄→↓↑←➔➜-–:. \n\t";

    private SymbolWords() {}

    private static Map<String, Shape> read() {
        Map<String, Shape> words = new LinkedHashMap<>();
        for (String line : WordList.lines(SymbolWords.class, "symbol-words.txt")) {
            int space = line.indexOf(' ');
            words.put(line.substring(space + 1).strip(), Shape.valueOf(line.substring(0, space)));
        }
        return Map.copyOf(words);
    }

    /** Returns the symbol for which the text of a cell stands. */
    static Optional<Symbol> in(Cell cell) {
        StringBuilder bare = new StringBuilder();
        cell.text().codePoints().filter(c -> BESIDE.indexOf(c) < 0).forEach(bare::appendCodePoint);
        Shape shape = WORDS.get(bare.toString().toLowerCase(Locale.ROOT));
        return Optional.ofNullable(shape).map(known -> new Symbol(cell.place(), known, "", false));
    }
}
