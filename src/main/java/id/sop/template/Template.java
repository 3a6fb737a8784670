package id.sop.template;

import id.sop.model.Columns;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A template as it was read: its settings, and the folders in which its files are looked for.
 *
 * @param name how it is called
 * @param landscape whether the longer side of the paper lies at the top
 * @param densities from airy to tight, at least one
 * @param labels the words of the sheet
 * @param options the switches of the template
 * @param folders its own folder, then that of the template it is based on
 */
public record Template(
        String name,
        Paper paper,
        boolean landscape,
        Margins margins,
        List<Density> densities,
        Map<String, String> labels,
        Map<String, String> options,
        List<TemplateFolder> folders) {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Copies the collections. */
    public Template {
        densities = List.copyOf(densities);
        labels = Map.copyOf(labels);
        options = Map.copyOf(options);
        folders = List.copyOf(folders);
    }

    /** Returns the content of a file of the template, without the mark that Notepad writes before a text. */
    public Optional<byte[]> file(String name) {
        return folders.stream()
                .flatMap(folder -> folder.read(name).stream())
                .findFirst()
                .map(Template::unmarked);
    }

    private static byte[] unmarked(byte[] content) {
        return Arrays.mismatch(content, MARK) == MARK.length
                ? Arrays.copyOfRange(content, MARK.length, content.length)
                : content;
    }

    /** Tells whether all its files came with the program. */
    public boolean isBuiltIn() {
        return folders.stream().allMatch(BuiltInTemplates::holds);
    }

    /** Returns this template with another paper. */
    public Template on(Paper other) {
        return new Template(name, other, landscape, margins, densities, labels, options, folders);
    }

    /** Returns this template with the heads of the columns of a sheet for its own words. */
    public Template headed(Columns columns) {
        if (columns.heads().isEmpty()) {
            return this;
        }
        Map<String, String> headed = new HashMap<>(labels);
        columns.heads().forEach((key, head) -> headed.put(key, head.value()));
        return new Template(name, paper, landscape, margins, densities, headed, options, folders);
    }

    /** Tells whether a switch is on. */
    public boolean isOn(String option) {
        return options.getOrDefault(option, "tidak").equals("ya");
    }

    /** Returns a word of the sheet; empty when the template does not use it. */
    public String label(String key) {
        return labels.getOrDefault(key, "");
    }

    /** Returns the width of the paper as it lies. */
    public double pageWidth() {
        return landscape ? paper.height() : paper.width();
    }

    /** Returns the height of the paper as it lies. */
    public double pageHeight() {
        return landscape ? paper.width() : paper.height();
    }
}
