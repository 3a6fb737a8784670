package id.sop.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.paging.MinimumSizes;
import id.sop.paging.SheetPlan;
import id.sop.testing.Sops;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mistakes that authors of templates are likely to make are told by sentences of their own, where they stand. */
class FreeMarkerWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "satu<#if true>a             | tutup [<#if>, </#if>] 1:5",
                "<#list [1] as x>${x}        | tutup [<#list>, </#list>] 1:1",
                "<#if true></#if><#if 1==1>  | tutup [<#if>, </#if>] 1:17",
                "<#macro m></#macro><@m>     | tutup [<@…>, </@…>] 1:23",
                "a<#-- b                     | tutup [<#--, -->] 1:2",
                "a<#noparse>b                | tutup [<#noparse>, </#noparse>] 1:2",
                "${\"a                       | tulisan-akhir [] 1:5",
                "<#foo>                      | asing [#foo] 1:2",
                "${1?foo}                    | asing [?foo] 1:5",
                "${.foo}                     | asing [.foo] 1:4",
                "<#assign>                   | tulisan-tanda [#assign] 1:2",
                "<#break>                    | tulisan [<#break>] 1:1",
                "<#return>                   | tulisan [<#return>] 1:1",
                "<#nested>                   | tulisan [<#nested>] 1:1",
                "<#sep>                      | tulisan [<#sep>] 1:1",
                "${[1]}                      | jenis [[1]] 1:3",
                "<#if \"a\" == 1></#if>       | banding [] 1:6",
                "${true}                     | benar [] 1:1",
                "${1/0}                      | bagi-nol [] 1:1",
                "<#macro m a></#macro><@m/>  | isian-kurang [m, a] 1:1",
                "<#macro m></#macro><@m b=1/> | isian-lebih [m, b] 1:20",
                "${\"a\"?substring(5)}        | isian-salah [?substring] 1:1",
                "${\"a\"?replace(\"(\", \"\", \"r\")} | pola [] 1:1",
                "${1?string(\"0;;;x\")}       | bentuk [0;;;x] 1:1"
            })
    void aMistakeIsToldInWordsOfItsOwn(String sheet, String told) {
        Finding fault = fault(TemplateFiles.of(sheet));
        assertEquals(
                told,
                fault.variant() + " " + fault.arguments() + " "
                        + fault.span().from().line() + ":" + fault.span().from().column());
    }

    private static Finding fault(Template template) {
        Sop sop = Sops.ofSteps("");
        TextMeasurer widths = (text, bold) -> text.length() * 0.5;
        ColumnWidths columns = ColumnPlanner.plan(sop, template, new Density(9, 40), widths, 0);
        List<Finding> faults = assertThrows(SheetWriter.TemplateFault.class, () -> new SheetWriter(template, widths)
                        .write(
                                sop,
                                SheetPlan.unbroken(sop.steps().size(), true),
                                columns,
                                MinimumSizes.ANY,
                                Optional.empty(),
                                false))
                .faults();
        assertEquals(1, faults.size(), faults.toString());
        return faults.get(0);
    }
}
