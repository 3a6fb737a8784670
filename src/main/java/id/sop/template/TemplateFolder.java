package id.sop.template;

import java.util.Optional;

/** The files of a template, wherever they are kept. */
public interface TemplateFolder {
    /** Returns how messages call the folder. */
    String name();

    /**
     * Returns the content of a file.
     *
     * @param file a plain file name, without folders
     */
    Optional<byte[]> read(String file);
}
