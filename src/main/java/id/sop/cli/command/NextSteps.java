package id.sop.cli.command;

import id.sop.check.Checker;
import id.sop.cli.terminal.Terminal;
import id.sop.diagnostic.Diagnostic;
import id.sop.rule.Settings;
import id.sop.wording.NewPhrase;
import id.sop.wording.Phrases;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what to do with files that were begun: commands as they are to be typed. */
final class NextSteps {
    private static final String MARK = "# ISI";
    private static final Pattern KEY = Pattern.compile("^ {0,8}(?:- )?([a-z_]{1,40}):");

    /** Of many open keys the file itself is the better list. */
    private static final int NAMED = 8;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z_]{1,40})}");

    /** What no shell takes for anything else. */
    private static final Pattern BARE = Pattern.compile("^[A-Za-z0-9_./-]+$");

    /** Codes of what is missed where nothing was answered. */
    private static final Set<String> EMPTY = Set.of("YM003", "PL002");

    private final Terminal terminal;
    private final Phrases phrases;

    NextSteps(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    /** Tells of a new SOP. */
    void tell(Path file, String text) {
        written(file);
        List<Diagnostic> errors = new Checker()
                .check(
                        terminal.name(file),
                        text.getBytes(StandardCharsets.UTF_8),
                        Placeholders.NONE,
                        false,
                        Settings.STANDARD)
                .errors();
        // What is empty bears a mark in the file; what was answered and cannot be is told at once.
        terminal.tell(
                phrases,
                errors.stream().filter(error -> !EMPTY.contains(error.code())).toList());
        say(NewPhrase.NEXT);
        fill(quoted(terminal.name(file)), text);
        commands(file, !errors.isEmpty() ? NewPhrase.NEXT_DRAFT : NewPhrase.NEXT_PRINT);
    }

    /**
     * Tells of a copy.
     *
     * @param values the configuration beside it, in which its placeholders have their values
     * @param begun whether it was written now
     */
    void tellCopy(Path file, String text, Optional<Path> values, boolean begun) {
        written(file);
        values.filter(written -> begun).ifPresent(this::written);
        values.filter(written -> !begun)
                .ifPresent(kept -> say(NewPhrase.VALUES_KEPT, terminal.name(kept), names(text)));
        say(NewPhrase.NEXT);
        values.ifPresent(written -> say(NewPhrase.NEXT_VALUES, quoted(terminal.name(written))));
        if (values.isEmpty()) {
            String name = quoted(terminal.name(file));
            if (!fill(name, text)) {
                say(NewPhrase.NEXT_CHANGE, name);
            }
        }
        commands(file, NewPhrase.NEXT_DRAFT);
    }

    /** Tells of the folder of an office. */
    void tellOffice(Path folder, Collection<Path> files) {
        files.forEach(this::written);
        terminal.out().flush();
        say(NewPhrase.RESULT, files.size(), terminal.name(folder));
        say(NewPhrase.NEXT);
        say(NewPhrase.NEXT_VALUES, quoted(terminal.name(folder.resolve(OfficeFolder.CONFIGURATION))));
        commands(folder, NewPhrase.NEXT_DRAFT);
        say(
                NewPhrase.NEXT_BATCH,
                quoted(terminal.name(folder.resolve(OfficeFolder.ROSTER))),
                quoted(terminal.name(folder)));
    }

    private void commands(Path file, NewPhrase print) {
        String name = quoted(terminal.name(file));
        say(NewPhrase.NEXT_CHECK, name);
        say(print, name);
    }

    private void written(Path file) {
        terminal.out().println(terminal.name(file));
        terminal.out().flush();
    }

    private void say(NewPhrase phrase, Object... arguments) {
        terminal.err().println(phrases.get(phrase, arguments));
    }

    /** Says which keys of a file are still open, the first of them by name; nothing, and false, when there is none. */
    private boolean fill(String name, String text) {
        List<String> open = text.lines()
                .filter(line -> line.contains(MARK))
                .map(line -> KEY.matcher(line))
                .filter(Matcher::lookingAt)
                .map(key -> key.group(1))
                .toList();
        if (open.isEmpty()) {
            return false;
        }
        List<String> keys = open.stream().distinct().toList();
        String named = keys.stream().limit(NAMED).collect(Collectors.joining(", "));
        say(NewPhrase.NEXT_FILL, name, open.size(), keys.size() > NAMED ? named + ", \u2026" : named);
        return true;
    }

    private static String names(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    /** Returns a path as one word of a command line. */
    static String quoted(String path) {
        if (BARE.matcher(path).matches()) {
            return path.startsWith("-") ? "./" + path : path;
        }
        boolean plain = path.chars().noneMatch(c -> "\"$`\\!".indexOf(c) >= 0);
        return plain ? "\"" + path + "\"" : "'" + path.replace("'", "'\\''") + "'";
    }
}
