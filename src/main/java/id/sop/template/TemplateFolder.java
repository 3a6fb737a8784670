package id.sop.template;

import java.util.List;
import java.util.Optional;

/** The files of a template, wherever they are kept. */
public interface TemplateFolder {
    /** The file that makes a folder a template. */
    String SETTINGS = "template.yaml";

    /** Returns how messages call the folder. */
    String name();

    /** Returns the plain names of the files that can be read, in a fixed order. */
    List<String> files();

    /**
     * Returns the content of a file.
     *
     * @param file a plain file name, without folders
     */
    Optional<byte[]> read(String file);
}
