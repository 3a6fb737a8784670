package id.sop.rule.standard;

import id.sop.language.PlainWords;
import java.util.List;
import java.util.Set;

/** Tools, materials, applications, networks and rooms, which are no documents, by the beginnings of their names. */
public final class Tools {
    private static final Set<String> NAMES = AtHand.names("things.txt");

    private Tools() {}

    /** Tells whether a text names nothing else: "Komputer", "Laptop/PC", "Printer dan scanner". */
    public static boolean names(String text) {
        List<String> names = Naming.smallest(text);
        return !names.isEmpty() && names.stream().allMatch(name -> begin(PlainWords.of(name)));
    }

    static boolean begin(List<String> words) {
        return AtHand.beginsWith(NAMES, words);
    }
}
