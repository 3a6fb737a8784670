package id.sop.batch;

import id.sop.pipeline.Definition;
import id.sop.pipeline.Form;
import id.sop.yaml.Placeholders;

/**
 * An SOP of a batch.
 *
 * @param form from which its sheets are made
 * @param path below the folder that was asked for, without its ending, with forward slashes
 * @param ingredients what all of its sheets are made of
 * @param logos tells logos apart
 */
public record Procedure(Form form, String path, Ingredients ingredients, LogoDigests logos) {
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

    Definition definition() {
        return form.definition();
    }
}
