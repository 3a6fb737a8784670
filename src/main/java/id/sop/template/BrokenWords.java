package id.sop.template;

import id.sop.language.Emphasis;
import id.sop.model.Text;
import java.util.List;

/** The texts of columns in which a word has no room: whatever is emphasised in them, such a word may be broken. */
final class BrokenWords {
    private BrokenWords() {}

    /** Returns a value of a step, loosened where its column is too narrow. */
    static Object loosened(Object value, ColumnWidths columns) {
        if (value instanceof List<?> list) {
            return list.stream().map(item -> loosened(item, columns)).toList();
        }
        return value instanceof Text text && !text.emphasis().isEmpty() && isBroken(text, columns)
                ? new LocatedValue.Word(Emphasis.loosened(text.signed()), text.mark(), text.span())
                : value;
    }

    private static boolean isBroken(Text text, ColumnWidths columns) {
        return columns.broken().stream().anyMatch(finding -> finding.span().equals(text.span()));
    }
}
