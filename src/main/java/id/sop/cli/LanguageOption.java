package id.sop.cli;

import id.sop.diagnostic.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --lang}: acted upon by {@link Program} before the rest of the command line is read; only checked here. */
final class LanguageOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "id|en", descriptionKey = "option.lang", order = 90)
    void check(String code) {
        if (Language.of(code).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), spec.resourceBundle().getString("usage.lang"));
        }
    }
}
