package id.sop.report;

import id.sop.diagnostic.Handbook;
import id.sop.wording.Phrase;
import id.sop.wording.Printable;
import java.util.List;

/** A table in Markdown (GitHub's), for comments on changes and summaries of runs. */
public final class MarkdownReport implements Report {
    private final Handbook handbook;
    private final ReportWords words;
    private final int most;

    /**
     * Makes a report with messages of a handbook.
     *
     * @param most how many findings are shown; of more, the heaviest
     */
    public MarkdownReport(Handbook handbook, int most) {
        this.handbook = handbook;
        this.words = new ReportWords(handbook.language());
        this.most = most;
    }

    @Override
    public String print(Results results) {
        StringBuilder text = new StringBuilder();
        text.append("### ")
                .append(words.get(Phrase.REPORT_TITLE))
                .append("\n\n")
                .append(words.summary(results))
                .append(".\n");
        if (results.list().isEmpty()) {
            return text.toString();
        }
        boolean cut = results.list().size() > most;
        List<Result> shown = cut ? results.worst(most) : results.list();
        text.append('\n')
                .append(words.tableHead(
                        Phrase.TABLE_PLACE, Phrase.TABLE_SEVERITY, Phrase.TABLE_CODE, Phrase.TABLE_FINDING));
        shown.forEach(result -> row(result, text));
        if (cut) {
            text.append('\n')
                    .append(words.cut(shown.size(), results.list().size()))
                    .append(".\n");
        }
        return text.toString();
    }

    private void row(Result result, StringBuilder text) {
        String hint = handbook.hint(result.diagnostic())
                .map(advice -> "<br>" + words.hint(cell(advice)))
                .orElse("");
        text.append("| ")
                .append(plain(ConciseReport.place(result.span())))
                .append(" | ")
                .append(words.severity(result.severity()))
                .append(" | ")
                .append(result.code())
                .append(" | ")
                .append(cell(handbook.message(result.diagnostic())))
                .append(hint)
                .append(" |\n");
    }

    /** Keeps what stands between backticks as code, where only the bar of the table needs a stroke before it. */
    private static String cell(String words) {
        String line = Printable.line(words);
        String[] parts = line.split("`", -1);
        if (parts.length % 2 == 0) {
            return plain(line);
        }
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            boolean code = i % 2 == 1;
            // Empty code, or code of spaces only, would be read as two loose backticks.
            cell.append(code && !parts[i].isBlank() ? "`" + parts[i].replace("|", "\\|") + "`" : plain(parts[i]));
        }
        return cell.toString();
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replaceAll("([\\\\`*_\\[\\]|~#])", "\\\\$1");
    }
}
