package id.sop.cli;

import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.yaml.Placeholders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Options that every command takes. */
final class CommonOptions {
    @Option(names = "--set", paramLabel = "${bundle:label.assignment}", descriptionKey = "option.set", order = 50)
    private List<String> assignments = new ArrayList<>();

    @Option(names = "--data", paramLabel = "${bundle:label.file}", descriptionKey = "option.data", order = 51)
    private List<Path> data = new ArrayList<>();

    /** Returns the files of values, in the order given. */
    List<Path> data() {
        return data;
    }

    /** Returns the values given on the command line itself. */
    Map<String, String> assignments(Phrases phrases) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 1 || !Placeholders.isName(assignment.substring(0, equals))) {
                throw new UsageException(phrases.get(Phrase.USAGE_SET, assignment));
            }
            String name = assignment.substring(0, equals);
            String value = assignment.substring(equals + 1);
            if (!Placeholders.isValue(value)) {
                throw new UsageException(phrases.get(Phrase.USAGE_CONTROL, name));
            }
            values.put(name, value);
        }
        return values;
    }
}
