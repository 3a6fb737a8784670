package id.sop.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.lsp.finding.Fixes;
import id.sop.lsp.text.Desk;
import id.sop.lsp.text.Study;
import id.sop.wording.EditorPhrase;
import id.sop.wording.Language;
import id.sop.wording.Phrases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.junit.jupiter.api.Test;

/** A suppression is added only where it can be, and the file can still be read. */
class SuppressingTest {
    private static final String FILE =
            "nama: Uji\npelaksana: {a: A}\nlangkah:\n  - kegiatan: Menulis\n    pelaksana: a\n";

    /** What stands behind the key; the sign stands for the indentation of what is below it. */
    private static final List<String> VALUES = List.of(
            "",
            " ~",
            " null",
            " []",
            " [ ]",
            " {}",
            " \"\"",
            " ''",
            "  # c",
            "\n@  []",
            "\n@  # c",
            " teks",
            " [MB009]",
            "\n@  [MB009]",
            "\n@  teks",
            "\n@  \"teks\"",
            "\n@  - MB009",
            "\n@  - MB009: x",
            "\n@  -",
            " {MB009: x}",
            " {MB009: x,}",
            "\n@  {MB009: x}",
            " {\n@  MB009: x\n@  }",
            "\n@  MB009: x",
            "\n@  MB009: x  # c",
            " |\n@  teks");

    private final Desk desk = new Desk(Path.of("").toAbsolutePath());
    private final Phrases phrases = new Phrases(Language.INDONESIAN);

    @Test
    void theFileStaysReadableWhateverStandsBehindTheKey() {
        List<String> wrong = new ArrayList<>();
        int made = 0;
        for (String value : VALUES) {
            made += tried(FILE + "abaikan:" + value.replace("@", "") + "\n", wrong);
            made += tried(FILE + "    abaikan:" + value.replace("@", "    ") + "\n", wrong);
        }
        made += tried("{}", wrong);
        made += tried("{nama: Uji}", wrong);
        assertEquals(List.of(), wrong);
        assertTrue(made > 40, "only " + made);
    }

    private int tried(String text, List<String> wrong) {
        Study before = RandomFiles.study(desk, text);
        List<CodeAction> actions = new Fixes(before, phrases, desk.checker())
                .in(before.page().range(0, before.page().source().length()), List.of()).stream()
                        .filter(action -> List.of("ID001", "MB001").stream()
                                .anyMatch(code -> action.getTitle().equals(phrases.get(EditorPhrase.SUPPRESS, code))))
                        .toList();
        for (CodeAction action : actions) {
            String after = RandomFiles.applied(
                    before, action.getEdit().getChanges().get(before.page().uri()));
            Study now = RandomFiles.study(desk, after);
            String code = action.getDiagnostics().get(0).getCode().getLeft();
            // A reason that is still to be written has no effect.
            Study reasoned = RandomFiles.study(desk, after.replace("…", "alasannya"));
            boolean gone = reasoned.result().diagnostics().stream()
                    .noneMatch(found -> found.code().equals(code));
            if (now.content().isEmpty()
                    || (before.sop().isPresent() && now.sop().isEmpty())
                    || !gone) {
                wrong.add(text + "\n-- " + action.getTitle() + " -->\n" + after);
            }
        }
        return actions.size();
    }
}
