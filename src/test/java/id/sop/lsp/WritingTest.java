package id.sop.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Diagnostic;
import id.sop.lsp.answer.Renaming;
import id.sop.lsp.finding.Fixes;
import id.sop.lsp.finding.Reports;
import id.sop.lsp.text.Desk;
import id.sop.lsp.text.Mention;
import id.sop.lsp.text.Study;
import id.sop.model.Sop;
import id.sop.testing.Seed;
import id.sop.wording.Language;
import id.sop.wording.Phrases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;

/** Random quick fixes and renames leave files that read back as they should, with their comments. */
class WritingTest {
    /** {@code -Dtrials=} makes more of them. */
    private static final int ROUNDS = Seed.trials(60);

    private static final List<String> NAMES = List.of(
            "petugas",
            "kasi_pelayanan",
            "Kepala Seksi",
            "a b",
            "x: y",
            "x #1",
            "- x",
            "12",
            "ya",
            "lanjut",
            "selesai",
            "'kutip",
            "\"ganda\"",
            "back\\slash",
            "{a}",
            "[a, b]",
            "a, b",
            "null",
            "~",
            "true",
            "${isian}",
            "Berkas 😀",
            "Formulir (F-1)",
            "* bintang",
            "& dan",
            "%",
            "@",
            "  spasi  ",
            "e\u0301",
            "a:",
            ": a",
            "?",
            "| x",
            "> x",
            "!x",
            "#",
            "",
            "baris\ndua");

    private final Desk desk = new Desk(Path.of("").toAbsolutePath());
    private final Phrases phrases = new Phrases(Language.INDONESIAN);

    private static long count(Study study, Diagnostic found) {
        return study.result().diagnostics().stream()
                .filter(other -> other.code().equals(found.code())
                        && other.finding().variant().equals(found.finding().variant()))
                .count();
    }

    @Test
    void aQuickFixTakesItsFindingAway() throws IOException {
        int made = 0;
        List<String> wrong = new ArrayList<>();
        for (long seed : Seed.each(60)) {
            Random random = new Random(seed);
            String text = RandomFiles.random(random);
            Study before = RandomFiles.study(desk, text);
            List<Diagnostic> all = before.result().diagnostics();
            if (all.isEmpty()) {
                continue;
            }
            Diagnostic found = all.get(random.nextInt(all.size()));
            Range range = before.page().range(Reports.shown(found.span()));
            List<CodeAction> actions = new Fixes(before, phrases, desk.checker())
                    .in(range, List.of()).stream()
                            .filter(action -> action.getDiagnostics() == null
                                    || action.getDiagnostics().stream()
                                            .anyMatch(one ->
                                                    one.getCode().getLeft().equals(found.code())
                                                            && one.getRange().equals(range)))
                            .toList();
            if (actions.isEmpty()) {
                continue;
            }
            CodeAction action = actions.get(random.nextInt(actions.size()));
            // A reason that is still to be written has no effect.
            String after = RandomFiles.applied(
                            before,
                            action.getEdit().getChanges().get(before.page().uri()))
                    .replace(": …}", ": alasannya}")
                    .replace(": …\n", ": alasannya\n");
            Study now = RandomFiles.study(desk, after);
            made++;
            String what =
                    "seed " + seed + " " + found.code() + "." + found.finding().variant() + " " + action.getTitle();
            if (!RandomFiles.comments(after).equals(RandomFiles.comments(text))) {
                wrong.add(what + ": comments");
            }
            boolean open = MissingKeysTest.addsKeys(action, phrases);
            boolean gone = open || action.getDiagnostics() == null || count(now, found) < count(before, found);
            if (!gone) {
                wrong.add(what + ": stays");
            }
            if (before.sop().isPresent() && now.sop().isEmpty()) {
                wrong.add(what + ": unreadable");
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(made > ROUNDS / 3, "only " + made);
    }

    private static List<List<OptionalInt>> ways(Sop sop) {
        return sop.steps().stream()
                .map(step -> sop.flow().exits(step.number()).stream()
                        .map(id.sop.model.Flow.Exit::to)
                        .toList())
                .toList();
    }

    @Test
    void aRenamedThingIsTheSameThing() throws IOException {
        int made = 0;
        for (long seed : Seed.each(60)) {
            Random random = new Random(seed);
            String text = RandomFiles.random(random);
            Study before = RandomFiles.study(desk, text);
            List<Mention> mentions = before.mentions();
            if (mentions.isEmpty() || before.sop().isEmpty()) {
                continue;
            }
            Mention named = mentions.get(random.nextInt(mentions.size()));
            String name = NAMES.get(random.nextInt(NAMES.size()));
            List<TextEdit> edits;
            try {
                edits = new Renaming(before, phrases, desk.checker())
                        .to(named.span().start(), name).stream()
                                .map(before.page()::edit)
                                .toList();
            } catch (Renaming.Refused e) {
                continue;
            }
            made++;
            String after = RandomFiles.applied(before, edits);
            Study now = RandomFiles.study(desk, after);
            String what = "seed " + seed + " " + named.name() + " -> " + name;
            assertEquals(RandomFiles.comments(text), RandomFiles.comments(after), what);
            List<String> expected = mentions.stream()
                    .map(mention -> mention.isSame(named) ? name.strip() : mention.name())
                    .toList();
            assertEquals(expected, now.mentions().stream().map(Mention::name).toList(), what);
            assertEquals(
                    before.sop().get().steps().size(),
                    now.sop().orElseThrow().steps().size(),
                    what);
            assertEquals(ways(before.sop().get()), ways(now.sop().get()), what);
        }
        assertTrue(made > ROUNDS / 8, "only " + made);
    }
}
