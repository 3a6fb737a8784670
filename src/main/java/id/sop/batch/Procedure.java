package id.sop.batch;

import id.sop.check.Definition;
import id.sop.render.SopPrinter;
import id.sop.yaml.node.Placeholders;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An SOP of a batch.
 *
 * @param printer from which its sheets are made
 * @param path below the folder that was asked for, without its ending, with forward slashes
 * @param defaults values of its configuration, for placeholders that nothing else fills
 * @param marked names of those of the defaults that may also fill an empty cell of a roster
 * @param inputs what all of its sheets are made of
 * @param logos tells logos apart
 */
public record Procedure(
        SopPrinter printer,
        String path,
        Map<String, String> defaults,
        Set<String> marked,
        BuildInputs inputs,
        LogoDigests logos) {
    /** Copies the collections. */
    public Procedure {
        marked = Set.copyOf(marked);
        defaults = Map.copyOf(defaults);
    }

    /** Tells the content of logos apart. */
    @FunctionalInterface
    public interface LogoDigests {
        /** Returns the digest of the logo that an SOP has with some values; empty when there is none, or no such file. */
        String digest(Definition definition, Placeholders values);
    }

    /** Returns the name of its file without the ending. */
    String file() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the value that its configuration gives to a placeholder; nothing when there is none, or only an empty one. */
    Optional<String> defaultValue(String name) {
        return Optional.ofNullable(defaults.get(name)).filter(text -> !text.isEmpty());
    }

    Definition definition() {
        return printer.definition();
    }
}
