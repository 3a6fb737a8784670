package id.sop.cli;

import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a subcommand: asks for one. */
@Command(
        name = "sop",
        resourceBundle = Phrases.RESOURCE,
        versionProvider = SopCommand.Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SopCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), spec.resourceBundle().getString(Phrase.USAGE_SUBCOMMAND.key()));
    }

    /** Reads the version that the build wrote beside this class. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            return new String[] {"sop " + read()};
        }

        /** Returns the bare version. */
        static String read() throws IOException {
            Properties properties = new Properties();
            try (InputStream in = SopCommand.class.getResourceAsStream("version.properties")) {
                properties.load(in);
            }
            return properties.getProperty("version");
        }
    }
}
