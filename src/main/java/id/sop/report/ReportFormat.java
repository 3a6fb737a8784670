package id.sop.report;

import id.sop.diagnostic.Handbook;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The forms of {@code sop validate -f}; its help and its messages name them in this order. How to add one is told in
 * CONTRIBUTING.md.
 */
public enum ReportFormat {
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
    public static Optional<ReportFormat> of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Returns the names of all forms. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ReportFormat::word).toList();
    }

    /** Returns the name by which users ask for the form. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Makes the report.
     *
     * @param handbook in whose language it is
     * @param address how files are named in forms that are read at the root of a repository
     * @param version of this program
     * @param colours whether a terminal shows them
     * @param all whether people are shown every finding, however many are alike in a file; forms for programs are always whole
     */
    public Report report(Handbook handbook, Address address, String version, boolean colours, boolean all) {
        return switch (this) {
            case TEXT -> new TextReport(handbook, colours, all);
            case CONCISE -> new ConciseReport(handbook, all);
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
