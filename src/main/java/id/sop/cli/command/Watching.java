package id.sop.cli.command;

import id.sop.cli.option.LanguageOption;
import id.sop.cli.option.WatchOption;
import id.sop.cli.terminal.Terminal;
import id.sop.wording.Phrases;
import id.sop.wording.WatchPhrase;
import id.sop.workspace.FileStamps;
import id.sop.workspace.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Carries a command out again and again, each time as if it had been called anew. Results go to standard output as ever, all that is
 * said about the waiting to standard error.
 */
final class Watching {
    /** In milliseconds. */
    private static final long BETWEEN_LOOKS = 100;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Terminal terminal;
    private final Phrases phrases;
    private final CommandSpec given;
    private final Supplier<Watched> command;
    private final FileStamps stamps = new FileStamps();
    private Optional<Watched.Read> read = Optional.empty();

    /**
     * Prepares the watching.
     *
     * @param given the command line on which it was asked for
     * @param command makes the command anew
     */
    Watching(Terminal terminal, Phrases phrases, CommandSpec given, Supplier<Watched> command) {
        this.terminal = terminal;
        this.phrases = phrases;
        this.given = given;
        this.command = command;
    }

    /** Watches until the process or the thread is to end; returns the code of the last time. */
    int run() throws IOException {
        try (Ending ending = new Ending(terminal)) {
            int code = once();
            if (read.isEmpty()) {
                return code;
            }
            terminal.err()
                    .println(phrases.get(WatchPhrase.WAITING, read.get().files().size()));
            while (true) {
                ending.endsWith(code);
                try {
                    await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return code;
                }
                terminal.err()
                        .println("\n"
                                + phrases.get(
                                        WatchPhrase.AGAIN,
                                        LocalTime.now(ZoneId.systemDefault()).format(TIME)));
                code = once();
            }
        }
    }

    /** Carries it out once; what went wrong was told in the usual way. */
    private int once() throws IOException {
        Instant began = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Watched fresh = command.get();
        CommandLine line = new CommandLine(fresh);
        line.addMixin("language", new LanguageOption());
        line.setResourceBundle(given.resourceBundle());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        CommandLine asked = given.commandLine();
        line.setParameterExceptionHandler(asked.getParameterExceptionHandler());
        line.setExecutionExceptionHandler(asked.getExecutionExceptionHandler());
        int code = line.execute(arguments());
        terminal.out().flush();
        if (fresh.read().isPresent()) {
            read = fresh.read();
            Set<Path> paths = read.get().paths();
            stamps.watch(paths);
            for (Path path : paths) {
                if (isNewer(path, began)) {
                    stamps.forget(path);
                }
            }
            read.get().files().stream()
                    .map(InputFile::path)
                    .filter(path -> !Files.exists(path))
                    .forEach(stamps::forget);
        }
        return code;
    }

    private String[] arguments() {
        List<String> all = given.commandLine().getParseResult().originalArgs();
        // What stands before the command's name is the language, in which this runs already.
        return all.stream()
                .skip(all.indexOf(given.name()) + 1L)
                .filter(argument -> !argument.equals(WatchOption.NAME))
                .toArray(String[]::new);
    }

    /** Tells whether a file was written since the command began to read. */
    private static boolean isNewer(Path path, Instant moment) {
        try {
            return Files.isRegularFile(path) && Files.getLastModifiedTime(path).compareTo(FileTime.from(moment)) >= 0;
        } catch (IOException e) {
            // It has gone meanwhile.
            return true;
        }
    }

    private void await() throws InterruptedException, IOException {
        while (true) {
            Set<Path> changed = new HashSet<>(stamps.settled());
            boolean any = !changed.isEmpty();
            changed.removeIf(Files::isDirectory);
            if (!changed.isEmpty() || (any && !read.get().isSame())) {
                return;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }
}
