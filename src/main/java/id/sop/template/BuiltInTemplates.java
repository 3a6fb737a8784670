package id.sop.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The templates that come with the program. */
public final class BuiltInTemplates {
    /** The one that is used where nobody chose another. */
    public static final String STANDARD = "sop-ap";

    private static final List<Packed> TEMPLATES = List.of(
            new Packed(STANDARD, List.of("template.yaml", "lembar.ftlh", "jilid.ftlh", "lembar.css")),
            new Packed("sop-ap-sampul", List.of("template.yaml")),
            new Packed("sop-ap-bernomor", List.of("template.yaml")));

    private BuiltInTemplates() {}

    /** Returns the names of all of them, the standard one first. */
    public static List<String> names() {
        return TEMPLATES.stream().map(TemplateFolder::name).toList();
    }

    /** Returns the template of a name. */
    public static Optional<TemplateFolder> find(String name) {
        return TEMPLATES.stream()
                .filter(template -> template.name().equals(name))
                .map(TemplateFolder.class::cast)
                .findFirst();
    }

    /** Tells whether a folder came with the program, so that what it holds can be trusted. */
    static boolean holds(TemplateFolder folder) {
        return folder instanceof Packed;
    }

    private record Packed(String name, List<String> files) implements TemplateFolder {
        @Override
        public Optional<byte[]> read(String file) {
            if (!files.contains(file)) {
                return Optional.empty();
            }
            try (InputStream in = BuiltInTemplates.class.getResourceAsStream("/templates/" + name + "/" + file)) {
                return Optional.of(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
