package id.sop.cli.option;

import id.sop.cli.terminal.UsageException;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.InputSelection;
import id.sop.workspace.Inputs;
import id.sop.workspace.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What names the files to work on. */
public final class InputOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(paramLabel = "${bundle:label.inputs}", arity = "0..*", descriptionKey = "option.inputs")
    private List<String> arguments = new ArrayList<>();

    @Option(
            names = "--files-from",
            paramLabel = "${bundle:label.file}|-",
            descriptionKey = "option.files-from",
            order = 30)
    private String filesFrom;

    @Option(
            names = {"-0", "--null"},
            descriptionKey = "option.null",
            order = 31)
    private boolean nullSeparated;

    @Option(
            names = "--stdin-filename",
            paramLabel = "${bundle:label.name}",
            descriptionKey = "option.stdin-filename",
            order = 32)
    private String standardInputName;

    @Option(names = "--no-ignore", descriptionKey = "option.no-ignore", order = 33)
    private boolean unfiltered;

    /**
     * Returns what names the files.
     *
     * @throws UsageException when options do not go together
     */
    public InputSelection selection(Phrases phrases) {
        if (arguments.isEmpty() && filesFrom == null) {
            throw new MissingParameterException(
                    spec.commandLine(), spec.positionalParameters().get(0), "");
        }
        boolean standardInput = arguments.contains(Inputs.STANDARD_INPUT);
        if (standardInput && Inputs.STANDARD_INPUT.equals(filesFrom)) {
            throw new UsageException(phrases.get(Phrase.USAGE_STDIN_TWICE));
        }
        if (standardInputName != null && !standardInput) {
            throw new UsageException(phrases.get(Phrase.USAGE_STDIN_NAME));
        }
        if (nullSeparated && filesFrom == null) {
            throw new UsageException(phrases.get(Phrase.USAGE_NULL_ALONE));
        }
        return new InputSelection(
                arguments,
                Optional.ofNullable(filesFrom),
                nullSeparated ? "\0" : "\\R",
                Optional.ofNullable(standardInputName),
                !unfiltered,
                Sought.SOPS);
    }
}
