package id.sop.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.model.Sop;
import id.sop.paging.MinimumSizes;
import id.sop.paging.SheetPlan;
import id.sop.testing.Sops;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What a template writes does not depend on where and when it is carried out. */
@Isolated
class AmbientStateTest {
    private static final String TEXT =
            """
            ${0?number_to_datetime?string("yyyy-MM-dd HH:mm zzz")}
            ${0?number_to_time?string("HH:mm")} ${0?number_to_datetime?iso_local}
            ${"2026-01-31 10:00"?datetime("yyyy-MM-dd HH:mm")?long?c}
            ${label?keys?join(" ")}
            ${opsi?keys?join(" ")}
            ${sop?keys?join(" ")}
            ${.data_model?keys?join(" ")}
            ${1234567.891} ${1234567.891?string(",##0.00")} ${"i"?upper_case} ${"é ü"?url}
            ${.locale} ${.lang} ${.template_name} ${.main_template_name} ${.output_encoding}
            """;

    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    @AfterEach
    void back() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    private static String written() throws SheetWriter.TemplateFault {
        Sop sop = Sops.ofSteps("");
        Template template = TemplateFiles.of(TEXT);
        TextMeasurer widths = (words, bold) -> words.length() * 0.5;
        ColumnWidths columns = ColumnPlanner.plan(sop, template, new Density(9, 40), widths, MinimumSizes.ANY.lane());
        return new SheetWriter(template, widths)
                .write(sop, SheetPlan.unbroken(0, true), columns, MinimumSizes.ANY, Optional.empty(), false)
                .xhtml();
    }

    @Test
    void neitherZoneNorLocaleShowInTheText() throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        String first = written();
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jakarta"));
        Locale.setDefault(new Locale("tr", "TR"));
        assertEquals(first, written());
        assertEquals("1970-01-01 00:00 UTC", first.lines().findFirst().orElseThrow());
    }

    @Test
    void keysComeInTheirOrder() throws Exception {
        Map<String, String> labels = new TreeMap<>(TemplateFiles.standard().labels());
        List<String> lines = written().lines().toList();
        assertEquals(String.join(" ", labels.keySet()), lines.get(3));
        for (String line : lines.subList(4, 7)) {
            assertEquals(
                    String.join(" ", List.of(line.split(" ")).stream().sorted().toList()), line);
        }
    }
}
