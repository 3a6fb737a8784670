package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.rule.Catalogue;
import id.sop.testing.Console;
import id.sop.wording.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("slow")
class ExplainCommandTest {
    private static final Pattern RAW =
            Pattern.compile("`|^#|^ *```|\\*\\*|\\]\\(|(?<!\\$)\\{(\\d|[a-z][A-Za-z]*)\\}|^---$", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    private static List<String> codes() {
        return Catalogue.codes();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pagesAreReadOnATerminal(Language language) {
        Console console = new Console(folder).with("SOP_LANG", language.code());
        for (String arguments :
                List.of("explain MB015", "explain mb002", "explain YM006", "explain MB01", "explain zz")) {
            console.run(arguments);
        }
        console.check("explain-" + language.code());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeIsExplainedWithoutAMarkOfMarkdown(Language language) {
        Console console = new Console(folder).with("SOP_LANG", language.code());
        assertAll(codes().stream().map(code -> () -> {
            Console.Run run = console.run("explain", code);
            assertEquals(ExitCode.CLEAN, run.code(), code);
            assertTrue(run.out().startsWith(code + "  "), code);
            assertTrue(run.out().contains("[" + code + "] "), code);
            String prose =
                    run.out().lines().filter(line -> !line.startsWith("    ")).collect(Collectors.joining("\n"));
            assertFalse(RAW.matcher(prose).find(), () -> run.out());
            assertTrue(prose.lines().allMatch(line -> line.codePointCount(0, line.length()) <= 80), () -> run.out());
            assertFalse(run.out().contains("\n\n\n"), () -> run.out());
            assertFalse(run.out().contains("\u001b"), code);
            assertTrue(run.out().endsWith("\n") && !run.out().endsWith("\n\n"), code);
        }));
    }

    @Test
    void examplesStandInTheirOwnIndentation() {
        String page = new Console(folder).run("explain MB015").out();
        assertTrue(
                page.contains("\nSalah\n\n    nama: Surat Masuk\n    pelaksana: {staf: Staf, camat: Camat}\n"), page);
        assertTrue(page.contains("\n      - kegiatan: Mencatat surat\n        pelaksana: staf\n"), page);
    }

    @Test
    void aTerminalShowsColoursUnlessTheUserMindsThem() {
        String coloured = new Console(folder).watched().run("explain AL004").out();
        assertTrue(coloured.startsWith("\u001b[1mAL004"), coloured);
        String plain = new Console(folder).run("explain AL004").out();
        assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
        assertEquals(
                plain,
                new Console(folder)
                        .watched()
                        .with("NO_COLOR", "1")
                        .run("explain AL004")
                        .out());
    }

    @Test
    void aCodeMayBeWrittenSmall() {
        Console console = new Console(folder);
        assertEquals(console.run("explain PL002"), console.run("explain pl002"));
    }

    @Test
    void anUnknownCodeIsAMistakeOfTheCommandLine() {
        for (String code : List.of("MB01", "zz", "AL0044", "")) {
            Console.Run run = new Console(folder).run("explain", code);
            assertEquals(ExitCode.USAGE, run.code(), code);
            assertEquals("", run.out());
        }
    }
}
