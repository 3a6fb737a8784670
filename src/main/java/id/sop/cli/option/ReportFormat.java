package id.sop.cli.option;

import id.sop.diagnostic.Handbook;
import id.sop.report.Address;
import id.sop.report.CheckstyleReport;
import id.sop.report.ConciseReport;
import id.sop.report.GithubReport;
import id.sop.report.GitlabReport;
import id.sop.report.JsonLinesReport;
import id.sop.report.JsonReport;
import id.sop.report.JunitReport;
import id.sop.report.MarkdownReport;
import id.sop.report.Report;
import id.sop.report.SarifReport;
import id.sop.report.TextReport;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms of {@code sop validate -f}. */
enum ReportFormat {
    TEXT,
    CONCISE,
    JSON,
    JSONL,
    SARIF,
    JUNIT,
    GITHUB,
    GITLAB,
    CHECKSTYLE,
    MARKDOWN;

    /** A comment on GitHub or GitLab may be some hundred lines long. */
    private static final int MOST_ROWS = 200;

    /** Returns the form of a name, in any case. */
    static Optional<ReportFormat> of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Returns the names of all forms. */
    static String words() {
        return Arrays.stream(values()).map(ReportFormat::word).collect(Collectors.joining(", "));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Makes the report. */
    Report report(Handbook handbook, Address address, String version, boolean colours) {
        return switch (this) {
            case TEXT -> new TextReport(handbook, colours);
            case CONCISE -> new ConciseReport(handbook);
            case JSON -> new JsonReport(handbook);
            case JSONL -> new JsonLinesReport(handbook);
            case SARIF -> new SarifReport(handbook, address, version);
            case JUNIT -> new JunitReport(handbook);
            case GITHUB -> new GithubReport(handbook, address);
            case GITLAB -> new GitlabReport(handbook, address);
            case CHECKSTYLE -> new CheckstyleReport(handbook);
            case MARKDOWN -> new MarkdownReport(handbook, MOST_ROWS);
        };
    }
}
