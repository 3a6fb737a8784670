package id.sop.wording;

import java.util.List;

/** What is said while a command waits for changes. */
public enum WatchPhrase implements Worded {
    AGAIN("watch.again", "time"),
    WAITING("watch.waiting", "count"),
    STANDARD_INPUT("watch.standard-input"),
    OTHER_OPTION("watch.other-option", "option"),
    WHOLE_REPORT("watch.whole-report", "report");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    private final List<String> parameters;

    WatchPhrase(String key, String... parameters) {
        this.key = key;
        this.parameters = List.of(parameters);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }
}
