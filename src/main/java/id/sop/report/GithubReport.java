package id.sop.report;

import id.sop.diagnostic.Handbook;
import id.sop.diagnostic.Severity;
import id.sop.wording.Printable;
import java.util.List;

/**
 * Annotations for GitHub Actions, as workflow commands. GitHub shows ten of each level for a step and drops the others, so
 * that at most as many are written. The sums are said on standard error, which stands in the same log.
 */
public final class GithubReport implements Report {
    private static final int MOST = 10;

    private final Handbook handbook;
    private final ReportWords words;
    private final Address address;

    /** Makes a report with messages of a handbook. */
    public GithubReport(Handbook handbook, Address address) {
        this.handbook = handbook;
        this.words = new ReportWords(handbook.language());
        this.address = address;
    }

    @Override
    public String print(Results results) {
        StringBuilder text = new StringBuilder();
        int shown = 0;
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            List<Result> level = results.list().stream()
                    .filter(result -> result.severity() == severity)
                    .limit(MOST)
                    .toList();
            level.forEach(result -> annotate(result, text));
            shown += level.size();
        }
        if (shown < results.list().size()) {
            text.append(words.cut(shown, results.list().size())).append('\n');
        }
        return text.toString();
    }

    private void annotate(Result result, StringBuilder text) {
        int line = result.span().from().line();
        int endLine = result.span().to().line();
        text.append("::")
                .append(result.severity() == Severity.NOTE ? "notice" : ReportWords.machine(result.severity()))
                .append(" file=")
                .append(property(address.path(result.file())))
                .append(",line=")
                .append(line)
                .append(",endLine=")
                .append(endLine);
        // GitHub refuses columns of a place that goes over several lines.
        if (line == endLine) {
            text.append(",col=")
                    .append(result.span().from().column())
                    .append(",endColumn=")
                    .append(result.span().to().column());
        }
        String hint = handbook.hint(result.diagnostic())
                .map(advice -> "\n" + words.hint(advice))
                .orElse("");
        text.append(",title=")
                .append(property(
                        result.code() + " " + handbook.page(result.code()).title()))
                .append("::")
                .append(data(handbook.message(result.diagnostic()) + hint))
                .append('\n');
    }

    /** Line breaks are all that GitHub knows how to escape; other characters that a terminal would obey are replaced. */
    private static String data(String text) {
        String visible = Printable.lines(text).replace('\t', ' ');
        return visible.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
