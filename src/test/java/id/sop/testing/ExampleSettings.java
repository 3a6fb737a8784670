package id.sop.testing;

import id.sop.diagnostic.Severity;
import id.sop.rule.Settings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The settings by which fixtures and the examples of the manual are checked.
 *
 * <p>An example is short so that its one point shows, and lacks on purpose what every complete SOP has. That is judged only
 * where it is the point.
 */
public final class ExampleSettings {
    /** The codes of what short examples lack: the identity block and mutu baku. */
    private static final Set<String> LACKING = Set.of("ID001", "ID013", "MB001");

    private ExampleSettings() {}

    /** Returns the settings for examples whose point is a code, or none of the codes. */
    public static Settings of(String code) {
        return of(code, Settings.STANDARD);
    }

    /** Returns the settings for examples of a code in an office; what the office decides wins. */
    public static Settings of(String code, Settings office) {
        Map<String, Optional<Severity>> severities = new HashMap<>();
        LACKING.stream()
                .filter(lacking -> !lacking.equals(code))
                .forEach(lacking -> severities.put(lacking, Optional.empty()));
        severities.putAll(office.severities());
        return office.withSeverities(severities);
    }
}
