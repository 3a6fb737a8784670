package id.sop.template;

import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sop.model.Sop;
import id.sop.paging.MinimumSizes;
import id.sop.paging.SheetPlan;
import id.sop.testing.Effort;
import id.sop.testing.HangGuard;
import id.sop.testing.Seed;
import id.sop.testing.Sops;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The standard sheet, damaged at random: each is written, or its faults are told, soon, and with little memory. */
@Tag("slow")
@HangGuard
class DamagedTemplatesTest {
    private static final int MANY = 500;
    private static final int MOST_SECONDS = 5;
    private static final long MOST_BYTES = 512L << 20;

    private static final List<String> JUNK = List.of(
            "${",
            "}",
            "<#list 1..9 as i>",
            "</#list>",
            "<#if ",
            ">",
            "?keys",
            "?<#--",
            "-->",
            "<@daftar ",
            "/>",
            "(",
            ")",
            "\"",
            "'",
            "<",
            "&",
            "\\",
            ".now",
            "?eval",
            "<#attempt>",
            "<#recover>",
            "<#include 'x.ftlh'>",
            "??",
            "!",
            "*",
            "\u0000",
            "😀",
            "?c",
            "<#macro m>",
            "</#macro>",
            "<@m/>",
            "<#assign a=a+a>",
            "[",
            "]",
            "1e9",
            "..",
            "#");

    private static String damaged(String sheet, Random random) {
        StringBuilder text = new StringBuilder(sheet);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int length = Math.min(random.nextInt(random.nextInt(4) == 0 ? 400 : 12), text.length() - at);
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, JUNK.get(random.nextInt(JUNK.size())));
                case 1 -> text.delete(at, at + length);
                default -> text.insert(random.nextInt(text.length() + 1), text.substring(at, at + length));
            }
        }
        return text.toString();
    }

    private static boolean write(String sheet, Sop sop) {
        Template template = TemplateFiles.of(Map.of("lembar.ftlh", sheet));
        TextMeasurer widths = (words, bold) -> words.length() * 0.5;
        ColumnWidths columns = ColumnPlanner.plan(sop, template, new Density(9, 40), widths, MinimumSizes.ANY.lane());
        try {
            SheetPlan plan = SheetPlan.unbroken(sop.steps().size(), true);
            return !new SheetWriter(template, widths)
                    .write(sop, plan, columns, MinimumSizes.ANY, Optional.empty(), false)
                    .xhtml()
                    .isEmpty();
        } catch (SheetWriter.TemplateFault e) {
            assertFalse(e.faults().isEmpty());
            return false;
        }
    }

    @Test
    void damageIsWrittenOrToldAndNothingElse() throws Exception {
        byte[] standard = BuiltInTemplates.find(BuiltInTemplates.STANDARD)
                .orElseThrow()
                .read("lembar.ftlh")
                .orElseThrow();
        Sop sop = Sops.ofSteps("");
        for (long seed : Seed.each(MANY)) {
            String sheet = damaged(new String(standard, StandardCharsets.UTF_8), new Random(seed));
            Effort.within(MOST_SECONDS, MOST_BYTES, () -> {
                try {
                    return write(sheet, sop);
                } catch (RuntimeException | Error e) {
                    throw new AssertionError("-Dseed=" + seed + " -Dtrials=1", e);
                }
            });
        }
    }
}
