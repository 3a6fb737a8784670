package id.sop.cli.command;

import id.sop.batch.FolderLock;
import id.sop.batch.Manifest;
import id.sop.batch.ManifestEntry;
import id.sop.batch.Merge;
import id.sop.cli.option.JobsOption;
import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.NotPlainWords;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.cli.terminal.Version;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.Inputs;
import id.sop.workspace.OpenedFolder;
import id.sop.workspace.WorkerPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sop batch merge}: joins the results of parts, and proves that nothing is missing or double. */
@Command(name = "merge", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class BatchMergeCommand implements Callable<Integer> {
    private static final int MOST_NAMED = 20;
    private static final int MOST_EXAMPLES = 3;

    private static final Map<Merge.Kind, Phrase> PHRASES = Map.of(
            Merge.Kind.SAME_FOLDER, Phrase.MERGE_SAME_FOLDER,
            Merge.Kind.NO_MANIFEST, Phrase.MERGE_NO_MANIFEST,
            Merge.Kind.UNFINISHED, Phrase.MERGE_UNFINISHED,
            Merge.Kind.OTHER_PLAN, Phrase.MERGE_OTHER_PLAN,
            Merge.Kind.PART_TWICE, Phrase.MERGE_PART_TWICE,
            Merge.Kind.PART_MISSING, Phrase.MERGE_PART_MISSING,
            Merge.Kind.TWICE, Phrase.MERGE_TWICE,
            Merge.Kind.INCOMPLETE, Phrase.MERGE_INCOMPLETE,
            Merge.Kind.DAMAGED, Phrase.MERGE_FILE_DAMAGED);

    @Parameters(paramLabel = "${bundle:label.folder}", arity = "1..*", descriptionKey = "merge.folders")
    private List<String> folders = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.folder}",
            descriptionKey = "option.output-merge",
            order = 1)
    private String output;

    @Option(names = "--replace-foreign", descriptionKey = "option.replace-foreign", order = 2)
    private boolean replaceForeign;

    @Mixin
    private JobsOption jobs;

    private final Terminal terminal;
    private final Phrases phrases;

    public BatchMergeCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    @Override
    public Integer call() throws IOException {
        Inputs inputs = terminal.workspace().inputs();
        List<Path> paths = new ArrayList<>();
        for (String folder : folders) {
            Path path = inputs.absolute(folder);
            if (!Files.isDirectory(path)) {
                throw new UsageException(phrases.get(Phrase.INPUT_MISSING, folder));
            }
            paths.add(path);
        }
        WorkerPool workers = jobs.pool(phrases);
        try (Merge merge = Merge.of(paths, workers)) {
            return join(merge, inputs, workers);
        } catch (Manifest.Damaged e) {
            throw new UsageException(phrases.get(Phrase.MERGE_DAMAGED));
        } catch (OpenedFolder.NotPlain e) {
            String shown = output == null ? "" : output;
            throw NotPlainWords.told(phrases, e, inputs.absolute(shown), shown);
        }
    }

    private int join(Merge merge, Inputs inputs, WorkerPool workers) throws IOException {
        if (!merge.problems().isEmpty()) {
            merge.problems().stream()
                    .limit(MOST_NAMED)
                    .forEach(problem -> say(PHRASES.get(problem.kind()), problem.where()));
            say(Phrase.MERGE_REFUSED, merge.problems().size());
            return ExitCode.FINDINGS;
        }
        int code = report(merge);
        if (output != null) {
            try {
                List<String> foreign = merge.into(inputs.absolute(output), replaceForeign, workers);
                foreign.stream().limit(MOST_NAMED).forEach(file -> say(Phrase.MERGE_FOREIGN, output + "/" + file));
                if (!foreign.isEmpty()) {
                    say(Phrase.MERGE_REFUSED, foreign.size());
                    return ExitCode.FINDINGS;
                }
            } catch (FolderLock.Busy e) {
                terminal.err().println("sop: " + phrases.get(Phrase.BATCH_BUSY, output));
                return ExitCode.MACHINE;
            } catch (FolderLock.Lost e) {
                terminal.err().println("sop: " + phrases.get(Phrase.BATCH_LOCK_LOST, output));
                return ExitCode.MACHINE;
            }
        }
        return code;
    }

    /** The sheets that an error keeps from being printed. */
    private static final class Failed {
        private final List<String> first = new ArrayList<>();
        private int count;

        void add(String output) {
            count++;
            if (first.size() < MOST_EXAMPLES) {
                first.add(output);
            }
        }

        @Override
        public String toString() {
            return count + "\t" + String.join(", ", first) + (count > MOST_EXAMPLES ? ", …" : "");
        }
    }

    /** Says which errors there are, and how many sheets each keeps from being printed; returns what that amounts to. */
    private int report(Merge merge) throws IOException {
        Map<String, Failed> failures = new TreeMap<>();
        Map<ManifestEntry.Status, Integer> counts = new EnumMap<>(ManifestEntry.Status.class);
        long pages = 0;
        for (int number = 0; number < merge.size(); number++) {
            ManifestEntry entry = merge.entry(number);
            counts.merge(entry.status(), 1, Integer::sum);
            pages += entry.file().map(ManifestEntry.Made::pages).orElse(0);
            for (ManifestEntry.Failure failure : entry.failures()) {
                failures.computeIfAbsent(failure.place() + "\t" + failure.code(), key -> new Failed())
                        .add(entry.output());
            }
        }
        failures.forEach((failure, failed) -> terminal.out().println(failure + "\t" + failed));
        terminal.out().flush();
        int printed = counts.getOrDefault(ManifestEntry.Status.OK, 0);
        say(Phrase.MERGE_SUMMARY, folders.size(), printed, pages, merge.size() - printed);
        if (counts.containsKey(ManifestEntry.Status.CRASHED)) {
            return ExitCode.MACHINE;
        }
        return counts.containsKey(ManifestEntry.Status.FAILED) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private void say(Phrase phrase, Object... arguments) {
        terminal.err().println(phrases.get(phrase, arguments));
    }
}
