package id.sop.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is known of an SOP that is to be written. Whatever is not known is empty, and becomes a place to fill in.
 *
 * @param institution the lines beside the logo
 * @param identity texts of the identity block by their keys, those of the approver behind {@code disahkan_oleh.}
 * @param actors heads of their columns, from left to right
 */
public record NewSop(
        String name, List<String> institution, Map<String, String> identity, List<String> actors, List<NewStep> steps) {
    /** Copies the lists and the map. */
    public NewSop {
        institution = List.copyOf(institution);
        identity = Map.copyOf(identity);
        actors = List.copyOf(actors);
        steps = List.copyOf(steps);
    }

    /** Returns an SOP of which nothing is known but its name. */
    public static NewSop called(String name) {
        return new NewSop(name, List.of(), Map.of(), List.of(), List.of());
    }

    /** Returns the columns: those that were named, and behind them those of whom only the steps tell. */
    List<String> columns() {
        List<String> columns = new ArrayList<>(actors);
        steps.stream()
                .flatMap(step -> step.performers().stream())
                .filter(name -> columns.stream().noneMatch(name::equals))
                .distinct()
                .forEach(columns::add);
        return columns;
    }
}
