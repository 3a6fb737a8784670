package id.sop.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.Reformatter;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Message;
import id.sop.lsp.finding.Fixes;
import id.sop.lsp.finding.Reports;
import id.sop.lsp.text.Desk;
import id.sop.lsp.text.Study;
import id.sop.testing.Seed;
import id.sop.wording.EditorPhrase;
import id.sop.wording.Language;
import id.sop.wording.Phrases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.junit.jupiter.api.Test;

/** Keys that are missing are added where the one layout has them, and what a file says stays as it is. */
class MissingKeysTest {
    /** {@code -Dtrials=} makes more of them. */
    private static final int ROUNDS = Seed.trials(60);

    private final Desk desk = new Desk(Path.of("").toAbsolutePath());
    private final Phrases phrases = new Phrases(Language.INDONESIAN);

    /** Takes away some of the lines that say one thing each. */
    private static String without(String text, Random random) {
        return Stream.of(text.split("(?<=\n)"))
                .filter(line -> random.nextInt(4) > 0
                        || line.contains("#")
                        || !line.matches(
                                "(?s) *(?:kelengkapan|waktu|output|nama|nip|pangkat|nomor|tanggal_\\w+): [^\\[{|>]*"))
                .collect(Collectors.joining());
    }

    @Test
    void keysAreAddedWhereTheLayoutHasThemAndSayNothing() throws IOException {
        int made = 0;
        Reformatter layout = new Reformatter(desk.checker());
        List<String> wrong = new ArrayList<>();
        for (long seed : Seed.each(60)) {
            Random random = new Random(seed);
            String text = without(RandomFiles.random(random), random);
            boolean inLayout = random.nextBoolean();
            if (inLayout) {
                text = layout.format("", text.getBytes(StandardCharsets.UTF_8))
                        .map(Reformatter.Reformatted::after)
                        .orElse(text);
            }
            Study before = RandomFiles.study(desk, text);
            List<Diagnostic> all = before.result().diagnostics().stream()
                    .filter(found -> found.finding().message() instanceof Message.Lacking)
                    .toList();
            if (all.isEmpty() || before.content().isEmpty()) {
                continue;
            }
            Diagnostic found = all.get(random.nextInt(all.size()));
            Optional<CodeAction> action = new Fixes(before, phrases, desk.checker())
                    .in(before.page().range(Reports.shown(found.span())), List.of()).stream()
                            .filter(one -> one.getTitle().equals(phrases.get(EditorPhrase.FIX_KEYS, found.code())))
                            .findFirst();
            if (action.isEmpty()) {
                continue;
            }
            made++;
            String after = RandomFiles.applied(
                    before,
                    action.get().getEdit().getChanges().get(before.page().uri()));
            Study now = RandomFiles.study(desk, after);
            String what =
                    "seed " + seed + " " + found.code() + " " + found.finding().arguments() + "\n" + after;
            if (now.content().isEmpty()
                    || !RandomFiles.comments(text).equals(RandomFiles.comments(after))
                    || !RandomFiles.said(before.sop()).equals(RandomFiles.said(now.sop()))) {
                wrong.add(what);
            }
            boolean offered = new Fixes(now, phrases, desk.checker())
                    .in(now.page().range(0, now.page().source().length()), List.of()).stream()
                            .anyMatch(one -> one.getTitle().equals(action.get().getTitle())
                                    && one.getEdit().equals(action.get().getEdit()));
            if (offered) {
                wrong.add("again: " + what);
            }
            Optional<Reformatter.Reformatted> laid =
                    layout.format("", now.page().bytes());
            if (inLayout && laid.isPresent() && laid.get().isChange()) {
                wrong.add("layout: " + what + "\n-----\n" + laid.get().after());
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(made > ROUNDS / 8, "only " + made);
    }
}
