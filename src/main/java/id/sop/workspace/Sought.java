package id.sop.workspace;

import java.util.Locale;
import java.util.stream.Stream;

/** Which files of a folder are meant, by how their names end. */
public enum Sought {
    /** SOPs. */
    SOPS,
    /** Documents of which SOPs can be made; of text files only those that are named one by one, for most are something else. */
    DOCUMENTS;

    boolean includes(String name) {
        Stream<String> endings =
                switch (this) {
                    case SOPS -> Stream.of(".yaml", ".yml");
                    case DOCUMENTS -> Stream.of(".xlsx", ".xlsm", ".docx", ".docm", ".pdf");
                };
        return endings.anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }
}
