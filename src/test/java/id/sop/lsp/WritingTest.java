package id.sop.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.Reformatter;
import id.sop.diagnostic.Diagnostic;
import id.sop.model.Sop;
import id.sop.testing.Seed;
import id.sop.wording.Language;
import id.sop.wording.Phrases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;

/** Random quick fixes, renames and formattings leave files that read back as they should, with their comments. */
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

    private static final List<Path> FILES = files();

    private static List<Path> files() {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("sop-definitions", "src/test/resources/rules")) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                found.filter(file -> file.toString().endsWith(".yaml"))
                        .filter(file -> !file.endsWith("sop.yaml"))
                        .sorted()
                        .forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private final Desk desk = new Desk(Path.of("").toAbsolutePath());
    private final Phrases phrases = new Phrases(Language.INDONESIAN);

    private Study study(String text) {
        Page page = Page.of("untitled:a", 1, text, Units.UTF16);
        desk.lay(page);
        return desk.study(page);
    }

    private static String random(Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(FILES.get(random.nextInt(FILES.size())));
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (random.nextInt(3) == 0) {
            // Notes where people put them.
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                boolean plain = lines[i].matches("\\s*(?:- )?[a-z_]+: [A-Za-z0-9 ]+");
                if (plain && random.nextInt(4) == 0) {
                    lines[i] += "  # catatan " + i;
                }
            }
            text = String.join("\n", lines);
        }
        return random.nextInt(4) == 0 ? text.replace("\r", "").replace("\n", "\r\n") : text;
    }

    private static String applied(Study study, CodeAction action) {
        return applied(study, action.getEdit().getChanges().get(study.page().uri()));
    }

    private static String applied(Study study, List<TextEdit> edits) {
        List<TextEdit> backwards = new ArrayList<>(edits);
        backwards.sort(Comparator.comparingInt(
                        (TextEdit edit) -> study.page().offset(edit.getRange().getStart()))
                .reversed());
        Page page = study.page();
        for (TextEdit edit : backwards) {
            page = page.changed(2, List.of(new TextDocumentContentChangeEvent(edit.getRange(), edit.getNewText())));
        }
        return page.text();
    }

    private static List<String> comments(String text) {
        return text.lines()
                .filter(line -> line.contains("# catatan "))
                .map(line -> line.substring(line.indexOf("# catatan ")).strip())
                .sorted()
                .toList();
    }

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
            String text = random(random);
            Study before = study(text);
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
            String after = applied(before, action);
            Study now = study(after);
            made++;
            String what =
                    "seed " + seed + " " + found.code() + "." + found.finding().variant() + " " + action.getTitle();
            if (!comments(after).equals(comments(text))) {
                wrong.add(what + ": comments");
            }
            boolean gone = action.getDiagnostics() == null || count(now, found) < count(before, found);
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

    /** Origins are equal, wherever they are, and print differently. */
    private static String said(Optional<Sop> sop) {
        return String.valueOf(sop).replaceAll("origin=[^,\\]]*|Span\\[[^\\]]*\\]", "");
    }

    @Test
    void aRenamedThingIsTheSameThing() throws IOException {
        int made = 0;
        for (long seed : Seed.each(60)) {
            Random random = new Random(seed);
            String text = random(random);
            Study before = study(text);
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
            String after = applied(before, edits);
            Study now = study(after);
            String what = "seed " + seed + " " + named.name() + " -> " + name;
            assertEquals(comments(text), comments(after), what);
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

    @Test
    void aFormattedFileSaysTheSame() throws IOException {
        int made = 0;
        for (long seed : Seed.each(60)) {
            String text = random(new Random(seed));
            Study before = study(text);
            Optional<String> after = new Reformatter(desk.checker())
                    .format("", before.page().bytes())
                    .flatMap(formatted -> before.page().become(formatted.after()))
                    .map(edit -> applied(before, List.of(edit)));
            // What has no place in the format has no meaning that could stay the same.
            boolean alien = before.result().errors().stream()
                    .anyMatch(found -> found.code().startsWith("YM"));
            if (after.isEmpty() || alien) {
                continue;
            }
            made++;
            assertEquals(said(before.sop()), said(study(after.get()).sop()), "seed " + seed);
            assertEquals(comments(text), comments(after.get()), "seed " + seed);
        }
        assertTrue(made > ROUNDS / 8, "only " + made);
    }
}
