package id.sop.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** Keys that a message names, printed as people are told of them: "`waktu`, `output`". */
public record KeyNames(List<String> names) {
    /** Copies the list. */
    public KeyNames {
        names = List.copyOf(names);
    }

    @Override
    public String toString() {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
