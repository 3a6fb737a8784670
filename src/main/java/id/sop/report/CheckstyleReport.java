package id.sop.report;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.diagnostic.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The XML of Checkstyle, which many services that comment on changes can read. */
public final class CheckstyleReport implements Report {
    private final Handbook handbook;
    private final ReportWords words;

    /** Makes a report with messages of a handbook. */
    public CheckstyleReport(Handbook handbook) {
        this.handbook = handbook;
        this.words = new ReportWords(handbook.language());
    }

    @Override
    public String print(Results results) {
        Map<String, List<Result>> byFile =
                results.list().stream().collect(Collectors.groupingBy(Result::file, TreeMap::new, Collectors.toList()));
        return XmlText.of(xml -> {
            xml.open("checkstyle", "version", "4.3");
            for (Map.Entry<String, List<Result>> file : byFile.entrySet()) {
                xml.open("file", "name", file.getKey());
                for (Result result : file.getValue()) {
                    xml.empty(
                            "error",
                            "line",
                            result.span().from().line(),
                            "column",
                            result.span().from().column(),
                            "severity",
                            weight(result.severity()),
                            "message",
                            message(result.diagnostic()),
                            "source",
                            "sop." + result.code());
                }
                xml.close();
            }
            xml.close();
        });
    }

    private String message(Diagnostic diagnostic) {
        return handbook.message(diagnostic)
                + handbook.hint(diagnostic)
                        .map(hint -> " (" + words.hint(hint) + ")")
                        .orElse("");
    }

    private static String weight(Severity severity) {
        return severity == Severity.NOTE ? "info" : ReportWords.machine(severity);
    }
}
