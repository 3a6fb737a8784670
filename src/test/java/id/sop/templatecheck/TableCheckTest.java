package id.sop.templatecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.check.Checker;
import id.sop.effort.ResourceLimit;
import id.sop.template.BuiltInTemplates;
import id.sop.template.TemplateFolder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tables that an office has changed in one place and forgotten in another, and a style sheet that forgets the base. */
@Tag("slow")
class TableCheckTest {
    private static final TemplateFolder STANDARD =
            BuiltInTemplates.find("sop-ap").orElseThrow();

    /** The standard template, with other files in place of some of its own. */
    private record Changed(Map<String, String> changed) implements TemplateFolder {
        @Override
        public String name() {
            return "t";
        }

        @Override
        public List<String> files() {
            return STANDARD.files();
        }

        @Override
        public Optional<byte[]> read(String file) {
            return Optional.ofNullable(changed.get(file))
                    .map(text -> text.getBytes(StandardCharsets.UTF_8))
                    .or(() -> STANDARD.read(file));
        }
    }

    /** What stands behind the cells of texts of a step. */
    private static final String LAST_CELL = "<@sel_teks langkah.sel_teks/>";

    private static String standard(String file) {
        return new String(STANDARD.read(file).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static List<String> said(TemplateFolder folder) {
        return TemplateCheck.of(new Checker(), folder, List.of()).stream()
                .map(diagnostic -> diagnostic.finding())
                .map(finding -> finding.code() + " " + finding.variant() + " " + finding.arguments() + " "
                        + finding.span().source().name() + ":"
                        + finding.span().from().line())
                .toList();
    }

    @Test
    void aTableThatTakesTooLongEndsTheCheckWithOneFault() {
        String many = "<table><#list 1..300 as x><tr><#list 1..50 as y><td>x</td></#list></tr></#list></table></body>";
        TemplateFolder folder =
                new Changed(Map.of("lembar.ftlh", standard("lembar.ftlh").replace("</body>", many)));
        List<String> tried = TemplateCheck.of(new Checker(), folder, List.of(), ResourceLimit.WRITING).stream()
                .filter(diagnostic -> diagnostic.finding().variant().equals("berat"))
                .map(diagnostic -> diagnostic.finding().code())
                .toList();
        assertEquals(List.of("RN004"), tried);
    }

    private static int line(String text, String word) {
        return (int) text.substring(0, text.indexOf(word)).lines().count();
    }

    @Test
    void theStandardTemplateIsWhole() {
        assertEquals(List.of(), said(STANDARD));
    }

    @Test
    void aColumnThatWasAddedInTheHeadAndTheStepsOnlyIsMissedInTheOtherRows() {
        String sheet = standard("lembar.ftlh")
                .replace(
                        "<#list kolom_teks as teks><col style=\"width: ${teks.lebar}pt\"/></#list>",
                        "<#list kolom_teks as teks><col style=\"width: ${teks.lebar - 10}pt\"/></#list><col style=\"width: 40pt\"/>")
                .replace(
                        "      </tr>\n      <#if kepala.tingkat gt 1>",
                        "      <th rowspan=\"2\">Paraf</th></tr>\n      <#if kepala.tingkat gt 1>")
                .replace(LAST_CELL, LAST_CELL + "<td></td>");
        List<String> said = said(new Changed(Map.of("lembar.ftlh", sheet)));
        assertEquals(
                List.of("kolom [10, 11]", "kolom [8, 9]"),
                said.stream()
                        .filter(fault -> fault.contains(" kolom "))
                        .map(fault -> fault.replaceAll("RN008 (.*) t/.*", "$1"))
                        .distinct()
                        .toList());
    }

    @Test
    void aStepWithoutItsLastCellIsNamedAtItsRow() {
        String sheet = standard("lembar.ftlh");
        String less = sheet.replace("<@sel_teks langkah.sel_teks/>", "<@sel_teks langkah.sel_teks[1..]/>");
        assertEquals(
                List.of("RN008 kolom [9, 10] t/lembar.ftlh:"
                        + line(less, less.substring(less.lastIndexOf("<tr", less.indexOf("langkah.sel_teks"))))),
                said(new Changed(Map.of("lembar.ftlh", less))).stream()
                        .filter(fault -> fault.contains(" kolom "))
                        .toList());
    }

    @Test
    void aTemplateThatPrintsEveryTimeInItsOwnRowIsToldOfCellsThatStepsShare() {
        String sheet = standard("lembar.ftlh")
                .replace(
                        LAST_CELL,
                        "<td>${langkah.kelengkapan?join(', ')}</td><td>${langkah.waktu}</td>"
                                + "<td>${langkah.output?join(', ')}</td><td>${langkah.keterangan}</td>")
                .replace("sel_teks", "sel_lain");
        assertEquals(
                List.of("RN008 tanpa-kunci [sop-ap, waktu_sampai, sel_teks] t/lembar.ftlh:1"),
                said(new Changed(Map.of("lembar.ftlh", sheet))).stream()
                        .filter(fault -> fault.contains("sel_teks"))
                        .toList());
    }

    @Test
    void aStyleSheetOfTwoLinesIsToldThatItHidesThatOfTheBase() {
        Map<String, String> own = Map.of(
                "template.yaml", "nama: t\ndasar: sop-ap\n",
                "lembar.css", ".alur thead th { background-color: #1f4e79; }\n");
        TemplateFolder folder = new Derived(own);
        assertEquals(List.of("RN004 gaya-ganti [lembar.css] t/lembar.css:1"), said(folder));
    }

    /** A template that has only these files. */
    private record Derived(Map<String, String> own) implements TemplateFolder {
        @Override
        public String name() {
            return "t";
        }

        @Override
        public List<String> files() {
            return own.keySet().stream().sorted().toList();
        }

        @Override
        public Optional<byte[]> read(String file) {
            return Optional.ofNullable(own.get(file)).map(text -> text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
