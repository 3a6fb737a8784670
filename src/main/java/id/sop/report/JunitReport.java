package id.sop.report;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The XML of JUnit, as continuous integration reads it: every file is a test, which fails when it has an error or a
 * warning. Most readers show one failure of a test, so it holds all findings of the file; a file with nothing but notes
 * passes, and they stand in its output.
 */
public final class JunitReport implements Report {
    private final ReportWords words;
    private final ConciseReport concise;

    /** Makes a report with messages of a handbook. */
    public JunitReport(Handbook handbook) {
        this.words = new ReportWords(handbook.language());
        this.concise = new ConciseReport(handbook, true);
    }

    @Override
    public String print(Results results) {
        Map<String, List<Diagnostic>> byFile = new LinkedHashMap<>();
        results.files().forEach(file -> byFile.put(file, new ArrayList<>()));
        results.list().forEach(result -> byFile.computeIfAbsent(result.file(), file -> new ArrayList<>())
                .add(result.diagnostic()));
        long failed = byFile.values().stream().filter(JunitReport::fails).count();
        return XmlText.of(xml -> {
            xml.open("testsuites", "name", "sop", "tests", byFile.size(), "failures", failed, "errors", 0);
            xml.open(
                    "testsuite",
                    "name",
                    "sop validate",
                    "tests",
                    byFile.size(),
                    "failures",
                    failed,
                    "errors",
                    0,
                    "skipped",
                    0);
            for (Map.Entry<String, List<Diagnostic>> file : byFile.entrySet()) {
                test(xml, file.getKey(), file.getValue());
            }
            xml.close();
            xml.close();
        });
    }

    private static boolean fails(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(d -> d.severity() != Severity.NOTE);
    }

    private void test(XmlText xml, String file, List<Diagnostic> diagnostics) throws XMLStreamException {
        if (diagnostics.isEmpty()) {
            xml.empty("testcase", "classname", "sop", "name", file, "file", file);
            return;
        }
        xml.open("testcase", "classname", "sop", "name", file, "file", file);
        String details = "\n" + concise.print(diagnostics);
        if (fails(diagnostics)) {
            String worst = ReportWords.machine(diagnostics.stream()
                    .map(Diagnostic::severity)
                    .max(Severity::compareTo)
                    .orElseThrow());
            xml.text("failure", details, "message", sums(diagnostics), "type", worst);
        } else {
            xml.text("system-out", details);
        }
        xml.close();
    }

    private String sums(List<Diagnostic> diagnostics) {
        return words.counts(
                count(diagnostics, Severity.ERROR),
                count(diagnostics, Severity.WARNING),
                count(diagnostics, Severity.NOTE));
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }
}
