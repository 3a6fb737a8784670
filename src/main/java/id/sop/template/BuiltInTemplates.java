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

    private static final List<String> NAMES = List.of(STANDARD, "sop-ap-sampul");

    private BuiltInTemplates() {}

    /** Returns the names of all of them. */
    public static List<String> names() {
        return NAMES;
    }

    /** Returns the template of a name. */
    public static Optional<TemplateFolder> find(String name) {
        return NAMES.contains(name) ? Optional.of(new Packed(name)) : Optional.empty();
    }

    private record Packed(String name) implements TemplateFolder {
        @Override
        public Optional<byte[]> read(String file) {
            try (InputStream in = BuiltInTemplates.class.getResourceAsStream("/templates/" + name + "/" + file)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
