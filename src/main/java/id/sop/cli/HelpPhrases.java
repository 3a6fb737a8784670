package id.sop.cli;

import id.sop.report.ReportFormat;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/** The phrases of the help texts, with names that other parts of the program list; a phrase takes them up as {@code ${bundle:…}}. */
final class HelpPhrases extends ResourceBundle {
    private final Map<String, String> names;

    HelpPhrases(Phrases phrases) {
        setParent(phrases.bundle());
        this.names = Map.of("names.reports", choice(phrases, ReportFormat.words()));
    }

    /** Lists names, of which one may be chosen: "a, b atau c". */
    private static String choice(Phrases phrases, List<String> names) {
        int last = names.size() - 1;
        return phrases.get(Phrase.NAMES_CHOICE, String.join(", ", names.subList(0, last)), names.get(last));
    }

    @Override
    protected Object handleGetObject(String key) {
        return names.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        List<String> keys = new ArrayList<>(names.keySet());
        keys.addAll(parent.keySet());
        return Collections.enumeration(keys);
    }
}
