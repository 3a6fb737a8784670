package id.sop.cli.option;

import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.cli.terminal.WrittenFiles;
import id.sop.diagnostic.Diagnostic;
import id.sop.report.Baseline;
import id.sop.report.Result;
import id.sop.report.Results;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.wording.WatchPhrase;
import id.sop.workspace.FileFault;
import id.sop.workspace.Inputs;
import id.sop.workspace.OutputFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import picocli.CommandLine.Option;

/** Findings that an office knows of already. */
public final class BaselineOptions {
    @Option(names = "--baseline", paramLabel = "${bundle:label.file}", descriptionKey = "option.baseline", order = 20)
    private Path known;

    @Option(
            names = "--write-baseline",
            paramLabel = "${bundle:label.file}",
            descriptionKey = "option.write-baseline",
            order = 21)
    private Path written;

    /** In bytes; a finding has some hundred. */
    private static final int MOST_BYTES = 256 << 20;

    /**
     * What is left to be told.
     *
     * @param results what is not known
     * @param remarks what to say about the record, for standard error
     */
    public record Applied(Results results, List<String> remarks) {}

    /** Opens the record before anything is checked. */
    public Opened open(Terminal terminal, Phrases phrases) throws IOException {
        if (known == null) {
            return new Opened(terminal, phrases, Baseline.of(List.of()));
        }
        Path file = terminal.folder().resolve(known);
        byte[] bytes = terminal.read(file, known.toString(), MOST_BYTES, phrases);
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new Opened(terminal, phrases, Baseline.read(text.toString()));
        } catch (Baseline.Unreadable | CharacterCodingException e) {
            throw new UsageException(phrases.get(Phrase.USAGE_BASELINE, known));
        }
    }

    /** The record of a run. */
    public final class Opened {
        private final Terminal terminal;
        private final Phrases phrases;
        private final Baseline baseline;

        private Opened(Terminal terminal, Phrases phrases, Baseline baseline) {
            this.terminal = terminal;
            this.phrases = phrases;
            this.baseline = baseline;
        }

        /**
         * Takes the place of the file that will be written, if any. It may be the one that is known, which it then brings up to date.
         *
         * @throws UsageException when the place is taken, or nothing can be written there
         */
        public void take(WrittenFiles files) throws IOException {
            if (written != null) {
                files.named(written, "--write-baseline");
            }
            if (known != null) {
                files.spare(known);
            }
        }

        /**
         * Refuses to record what is watched: the record would follow the text while it is written.
         *
         * @throws UsageException when that is asked for
         */
        public void refuseToWrite() {
            if (written != null) {
                throw new UsageException(phrases.get(WatchPhrase.OTHER_OPTION, "--write-baseline"));
            }
        }

        /**
         * Takes away what is known, and records what was found where that is asked for.
         *
         * @param offices the files of which SOPs that were checked have something
         * @param faults what is wrong with these as configurations
         */
        public Applied apply(Results found, Set<String> offices, List<Diagnostic> faults) throws IOException {
            Set<String> checked = new HashSet<>(found.files());
            checked.addAll(offices);
            // What is wrong with a sop.yaml ends the check with a code of its own, and must be read to be understood.
            Set<Diagnostic> unknown = Set.copyOf(faults);
            // And what keeps a file from being checked must be known every time.
            Predicate<Result> concerns = result -> checked.contains(result.file())
                    && !unknown.contains(result.diagnostic())
                    && !FileFault.isOfTheFile(result.diagnostic());
            Results ofSops = found.filter(concerns);
            Results ofOthers = found.filter(concerns.negate());
            if (written != null) {
                Baseline record = Baseline.of(ofSops.list());
                OutputFile.write(
                        terminal.folder().resolve(written), record.print().getBytes(StandardCharsets.UTF_8));
                return new Applied(
                        ofOthers, List.of(phrases.get(Phrase.BASELINE_WRITTEN, record.size(), slashed(written))));
            }
            if (known == null) {
                return new Applied(found, List.of());
            }
            Results left = found.filter(result -> !concerns.test(result) || !baseline.knows(result));
            int hidden = found.list().size() - left.list().size();
            // A finding can have gone when its file was checked, or has gone itself.
            int gone = baseline.gone(
                    ofSops,
                    file -> checked.contains(file)
                            || !Files.exists(terminal.folder().resolve(file)));
            List<String> remarks = new ArrayList<>();
            remarks.add(phrases.get(Phrase.BASELINE_KNOWN, hidden, slashed(known)));
            if (gone > 0) {
                remarks.add(phrases.get(Phrase.BASELINE_GONE, gone, slashed(known)));
            }
            return new Applied(left, remarks);
        }
    }

    private static String slashed(Path path) {
        return Inputs.slashed(path.toString());
    }
}
