package id.sop.cli.command;

import id.sop.cli.terminal.Version;
import id.sop.wording.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sop template} without a subcommand: asks for one. */
@Command(name = "template", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class TemplateCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), spec.resourceBundle().getString(Phrase.USAGE_TEMPLATE_SUBCOMMAND.key()));
    }
}
