package id.sop.workspace;

import java.util.Locale;
import java.util.stream.Stream;

/** Which files of a folder are meant, by how their names end. */
public enum Sought {
    /** SOPs. */
    SOPS,
    /** SOPs, and what their offices decide. */
    SOPS_AND_CONFIGURATIONS,
    /**
     * Documents of which SOPs can be made, and those that have to be saved in another format first: whoever names a folder is told of
     * them. Of text files only those that are named one by one, for most are something else.
     */
    DOCUMENTS;

    /** How Office begins the name of the file that lies beside a document while it is open. */
    private static final String OWNER = "~$";

    boolean includes(String name) {
        Stream<String> endings =
                switch (this) {
                    case SOPS, SOPS_AND_CONFIGURATIONS -> Stream.of(".yaml", ".yml");
                    case DOCUMENTS ->
                        Stream.of(".xlsx", ".xlsm", ".docx", ".docm", ".pdf", ".xls", ".doc", ".ods", ".odt", ".rtf");
                };
        return !name.startsWith(OWNER) && endings.anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }
}
