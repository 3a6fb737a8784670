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

    /** Tells whether an action adds keys that are missing. */
    static boolean addsKeys(CodeAction action, Phrases phrases) {
        String title = action.getTitle();
        String code = title.substring(title.lastIndexOf('(') + 1).replace(")", "");
        String named = phrases.get(EditorPhrase.FIX_KEYS_NAMED, "", code);
        return title.equals(phrases.get(EditorPhrase.FIX_KEYS, code))
                || title.endsWith(named.substring(named.indexOf(',')));
    }

    private List<CodeAction> actions(String text) throws IOException {
        Study study = RandomFiles.study(desk, text);
        return new Fixes(study, phrases, desk.checker())
                .in(study.page().range(0, study.page().source().length()), List.of());
    }

    private List<String> titles(String text) throws IOException {
        return actions(text).stream().map(CodeAction::getTitle).toList();
    }

    /** Two findings of one code in one place would be the same to whoever chooses. */
    @Test
    void titlesNameTheKeysThatTheyAdd() throws IOException {
        assertEquals(
                List.of(
                        "Tambahkan yang belum ada, untuk diisi (ID001)",
                        "Tambahkan `langkah`, untuk diisi (YM003)",
                        "Tambahkan `pelaksana`, untuk diisi (YM003)",
                        "Abaikan ID001 dengan alasan"),
                titles("nama: Surat\n"));
        String step =
                """
                nama: Surat
                pelaksana:
                  loket: Petugas Loket
                langkah:
                  - kegiatan: Menerima berkas
                    kelengkapan: Berkas
                    waktu:
                """;
        List<String> ofStep = titles(step);
        assertTrue(ofStep.contains("Tambahkan `output`, untuk diisi (MB001)"), ofStep::toString);
        CodeAction actor = actions(step).stream()
                .filter(action -> action.getTitle().equals("Tambahkan `pelaksana`, untuk diisi (YM003)"))
                .findFirst()
                .orElseThrow();
        String added =
                actor.getEdit().getChanges().values().iterator().next().get(0).getNewText();
        assertEquals("\n    pelaksana:  # ISI: misalnya loket", added);
    }

    /** What PL001 says of one actor is accepted of him alone, as its advice has it. */
    @Test
    void aFindingAboutAnActorIsAcceptedOfHimAlone() throws IOException {
        List<String> titles = titles(
                """
                nama: Surat
                pelaksana:
                  loket: Loket
                  kasi: Kasi
                  camat: Camat
                langkah:
                  - {kegiatan: Menerima berkas, pelaksana: loket}
                """);
        assertTrue(
                titles.containsAll(List.of("Abaikan PL001 kasi dengan alasan", "Abaikan PL001 camat dengan alasan")),
                titles::toString);
    }

    /** A dash in the place of a blank is not "replaced". */
    @Test
    void whatComesInThePlaceOfBlanksIsInserted() throws IOException {
        List<String> titles = titles(
                "nama: Surat\npelaksana: {loket: Loket}\nlangkah:\n  kegiatan: Menerima berkas\n  pelaksana: loket\n");
        assertTrue(titles.contains("Sisipkan `-` (YM001)"), titles::toString);
    }

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
                            .filter(one -> addsKeys(one, phrases)
                                    && one.getDiagnostics()
                                            .get(0)
                                            .getCode()
                                            .getLeft()
                                            .equals(found.code()))
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
