package id.sop.cli.command;

import id.sop.authoring.StandardTexts;
import id.sop.check.Checker;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.wording.NewPhrase;
import id.sop.wording.Phrases;
import id.sop.workspace.DocumentKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An SOP that another one is started from.
 *
 * @param from the name of a standard text, or a file
 * @param name what it is to be called; empty if it keeps its name
 */
record SopCopy(Terminal terminal, Phrases phrases, String from, String name) {
    /** Tells whether it is one of those that come with the program. */
    boolean isStandard() {
        return StandardTexts.names().contains(from);
    }

    /** Returns the name of its file, without folder. */
    String plainName() {
        String plain = from.substring(Math.max(from.lastIndexOf('/'), from.lastIndexOf('\\')) + 1);
        return isStandard() ? plain + NewFiles.YAML : plain;
    }

    /**
     * Returns its text in the layout, under its new name.
     *
     * @throws UsageException when there is none, or it is no SOP
     */
    String text() throws IOException {
        String text =
                isStandard() ? StandardTexts.text(from) : read(terminal.folder().resolve(from));
        if (!isSop(text)) {
            throw new UsageException(phrases.get(NewPhrase.NO_SOP, from));
        }
        String renamed = name.isEmpty() ? text : StandardTexts.renamed(text, name);
        return Layout.ofSop(renamed).orElseThrow(() -> new UsageException(phrases.get(NewPhrase.NO_SOP, from)));
    }

    private boolean isSop(String text) {
        return new Checker()
                .open("sop", text.getBytes(StandardCharsets.UTF_8))
                .content()
                .flatMap(document -> DocumentKind.of(plainName(), document))
                .filter(DocumentKind.SOP::equals)
                .isPresent();
    }

    private String read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException(phrases.get(NewPhrase.NO_TEXT, from));
        }
        String text = new String(terminal.read(file, from, Checker.mostBytes(), phrases), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
