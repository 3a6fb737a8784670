package id.sop.cli;

import id.sop.batch.Entry;
import id.sop.batch.Manifest;
import id.sop.batch.Merge;
import id.sop.batch.OutputFolder;
import id.sop.batch.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sop batch merge}: joins the results of parts, and proves that nothing is missing or double. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        versionProvider = SopCommand.Version.class,
        sortOptions = false)
final class BatchMergeCommand implements Callable<Integer> {
    private static final int MOST_NAMED = 20;

    private static final Map<Merge.Kind, String> PHRASES = Map.of(
            Merge.Kind.NO_MANIFEST, "merge.no-manifest",
            Merge.Kind.UNFINISHED, "merge.unfinished",
            Merge.Kind.OTHER_PLAN, "merge.other-plan",
            Merge.Kind.PART_TWICE, "merge.part-twice",
            Merge.Kind.PART_MISSING, "merge.part-missing",
            Merge.Kind.TWICE, "merge.twice",
            Merge.Kind.INCOMPLETE, "merge.incomplete",
            Merge.Kind.DAMAGED, "merge.file-damaged");

    @Parameters(paramLabel = "${bundle:label.folder}", arity = "1..*", descriptionKey = "merge.folders")
    private List<String> folders = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.folder}",
            descriptionKey = "option.output-merge",
            order = 1)
    private String output;

    @Mixin
    private JobsOption jobs;

    private final Terminal terminal;
    private final Phrases phrases;

    BatchMergeCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    @Override
    public Integer call() throws IOException {
        Inputs inputs = new Inputs(terminal, phrases);
        List<Path> paths = new ArrayList<>();
        for (String folder : folders) {
            Path path = inputs.absolute(folder);
            if (!Files.isDirectory(path)) {
                throw new UsageException(phrases.get("input.missing", folder));
            }
            paths.add(path);
        }
        Workers workers = new Workers(jobs.count(phrases));
        Merge merge;
        try {
            merge = Merge.of(paths, workers);
        } catch (Manifest.Damaged e) {
            throw new UsageException(phrases.get("merge.damaged"));
        }
        if (!merge.problems().isEmpty()) {
            merge.problems().stream()
                    .limit(MOST_NAMED)
                    .forEach(problem -> say(PHRASES.get(problem.kind()), problem.where()));
            say("merge.refused", merge.problems().size());
            return ExitCode.FINDINGS;
        }
        report(merge.entries());
        if (output != null) {
            try {
                merge.into(inputs.absolute(output), workers);
            } catch (OutputFolder.Busy e) {
                terminal.err().println("sop: " + phrases.get("batch.busy", output));
                return ExitCode.MACHINE;
            }
        }
        return code(merge.entries());
    }

    /** Says which errors there are, and how many sheets each keeps from being printed. */
    private void report(List<Entry> entries) {
        Map<String, List<Entry>> byFailure = new TreeMap<>();
        for (Entry entry : entries) {
            entry.failures().forEach(failure -> byFailure
                    .computeIfAbsent(failure.place() + "\t" + failure.code(), key -> new ArrayList<>())
                    .add(entry));
        }
        byFailure.forEach(
                (failure, failed) -> terminal.out().println(failure + "\t" + failed.size() + "\t" + named(failed)));
        terminal.out().flush();
        long pages = entries.stream()
                .flatMap(entry -> entry.file().stream())
                .mapToLong(Entry.Made::pages)
                .sum();
        long printed = count(entries, Entry.Status.OK);
        say("merge.summary", folders.size(), printed, pages, entries.size() - printed);
    }

    private static String named(List<Entry> failed) {
        return failed.stream().limit(3).map(Entry::output).collect(Collectors.joining(", "))
                + (failed.size() > 3 ? ", …" : "");
    }

    private static long count(List<Entry> entries, Entry.Status status) {
        return entries.stream().filter(entry -> entry.status() == status).count();
    }

    private static int code(List<Entry> entries) {
        if (count(entries, Entry.Status.CRASHED) > 0) {
            return ExitCode.MACHINE;
        }
        return count(entries, Entry.Status.FAILED) > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private void say(String phrase, Object... arguments) {
        terminal.err().println(phrases.get(phrase, arguments));
    }
}
