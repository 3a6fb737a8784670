package id.sop.workspace;

import java.util.List;
import java.util.Optional;

/**
 * What names the files to work on.
 *
 * @param arguments files, folders and patterns; {@value Inputs#STANDARD_INPUT} for standard input
 * @param filesFrom the file that lists further files; {@value Inputs#STANDARD_INPUT} for standard input
 * @param separator a regular expression for what parts the names in that list
 * @param standardInputName how standard input is to be called
 * @param ignoring whether {@code .gitignore} files count
 * @param sought which files of a folder are meant
 */
public record InputSelection(
        List<String> arguments,
        Optional<String> filesFrom,
        String separator,
        Optional<String> standardInputName,
        boolean ignoring,
        Sought sought) {
    /** Copies the list. */
    public InputSelection {
        arguments = List.copyOf(arguments);
    }

    /** Returns what names some inputs and nothing else. */
    public static InputSelection of(List<String> arguments) {
        return new InputSelection(arguments, Optional.empty(), "\\R", Optional.empty(), true, Sought.SOPS);
    }

    /** Returns the same with other files of folders. */
    public InputSelection seeking(Sought other) {
        return new InputSelection(arguments, filesFrom, separator, standardInputName, ignoring, other);
    }
}
