package id.sop.cli.command;

import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.cli.terminal.Version;
import id.sop.diagnostic.Handbook;
import id.sop.diagnostic.Spelling;
import id.sop.report.Explanation;
import id.sop.rule.Catalogue;
import id.sop.rule.CatalogueEntry;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sop explain}: says what a code means, why it matters, and how to mend it. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class ExplainCommand implements Callable<Integer> {
    private static final int MOST_SUGGESTIONS = 5;
    private static final int FARTHEST = 2;

    @Parameters(paramLabel = "${bundle:label.code}", descriptionKey = "explain.code")
    private String code;

    private final Terminal terminal;
    private final Phrases phrases;

    public ExplainCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    @Override
    public Integer call() {
        CatalogueEntry entry =
                Catalogue.entry(code.strip().toUpperCase(Locale.ROOT)).orElseThrow(() -> unknown());
        Handbook.Page page = new Handbook(phrases.language()).page(entry.code());
        Explanation explanation = new Explanation(phrases.language(), terminal.hasColours());
        terminal.show(explanation.print(entry.code(), page, entry::severity));
        return ExitCode.CLEAN;
    }

    private UsageException unknown() {
        List<String> near = nearest();
        return new UsageException(
                near.isEmpty()
                        ? phrases.get(Phrase.EXPLAIN_UNKNOWN, code)
                        : phrases.get(Phrase.EXPLAIN_UNKNOWN_NEAR, code, String.join(", ", near)));
    }

    private List<String> nearest() {
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        List<String> codes = Catalogue.codes().stream().sorted().toList();
        int least = codes.stream()
                .mapToInt(known -> Spelling.distance(wanted, known))
                .min()
                .orElse(FARTHEST + 1);
        return least > FARTHEST
                ? List.of()
                : codes.stream()
                        .filter(known -> Spelling.distance(wanted, known) == least)
                        .limit(MOST_SUGGESTIONS)
                        .toList();
    }
}
