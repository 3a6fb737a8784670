package id.sop.cli.option;

import id.sop.batch.NamePattern;
import id.sop.batch.Shard;
import id.sop.cli.terminal.UsageException;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a batch is made of and where it goes. */
public final class BatchOptions {
    private static final String AUTO = "auto";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--roster", paramLabel = "${bundle:label.file}", descriptionKey = "option.roster", order = 1)
    private String roster;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.folder}",
            descriptionKey = "option.output-batch",
            order = 2)
    private Path output;

    @Option(
            names = "--overrides",
            paramLabel = "${bundle:label.folder}",
            descriptionKey = "option.overrides",
            order = 3)
    private String overrides;

    @Option(names = "--name", paramLabel = "${bundle:label.pattern}", descriptionKey = "option.name", order = 4)
    private String name = NamePattern.STANDARD;

    @Mixin
    private SheetOptions sheets;

    @Option(names = "--shard", paramLabel = "i/n|auto", descriptionKey = "option.shard", order = 7)
    private String shard;

    /**
     * Asks for what must be named. Were the options required for picocli, {@code batch merge} would need them too.
     *
     * @throws MissingParameterException when something is missing
     */
    public void complete() {
        for (String name : List.of("--roster", "--output")) {
            if ((name.equals("--roster") ? roster : output) == null) {
                throw new MissingParameterException(spec.commandLine(), spec.findOption(name), "");
            }
        }
    }

    public String roster() {
        return roster;
    }

    public Path output() {
        return output;
    }

    /** Returns the folder of overrides; null for none. */
    public String overrides() {
        return overrides;
    }

    public SheetOptions sheets() {
        return sheets;
    }

    /**
     * Returns the pattern of names.
     *
     * @throws UsageException when it is none
     */
    public NamePattern name(Phrases phrases) {
        try {
            return NamePattern.of(name);
        } catch (IllegalArgumentException e) {
            throw new UsageException(phrases.get(Phrase.USAGE_NAME, name));
        }
    }

    /**
     * Returns the part of the work that this run does.
     *
     * @throws UsageException when there is no such part, or no engine tells which it is
     */
    public Shard shard(Map<String, String> environment, Phrases phrases) {
        if (shard == null) {
            return Shard.WHOLE;
        }
        if (shard.toLowerCase(Locale.ROOT).equals(AUTO)) {
            return Shard.ofEngine(environment)
                    .orElseThrow(() -> new UsageException(phrases.get(Phrase.USAGE_SHARD_AUTO, Shard.COUNT)));
        }
        return Shard.of(shard).orElseThrow(() -> new UsageException(phrases.get(Phrase.USAGE_SHARD, shard)));
    }
}
