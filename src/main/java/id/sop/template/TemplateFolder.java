package id.sop.template;

import java.nio.charset.StandardCharsets;
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

    /** Returns which of the files that the folder holds are larger than what is read of one; they count as missing. */
    default List<String> oversized() {
        return List.of();
    }

    /** Returns the text of a file; the mark of the order of its bytes, which Notepad writes, is no part of it. */
    static String text(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
