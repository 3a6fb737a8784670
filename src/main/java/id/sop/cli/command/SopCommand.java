package id.sop.cli.command;

import id.sop.cli.terminal.Version;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a subcommand: asks for one. */
@Command(
        name = "sop",
        resourceBundle = Phrases.RESOURCE,
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class SopCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), spec.resourceBundle().getString(Phrase.USAGE_SUBCOMMAND.key()));
    }
}
