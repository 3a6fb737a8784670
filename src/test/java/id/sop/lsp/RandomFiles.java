package id.sop.lsp;

import id.sop.lsp.text.Desk;
import id.sop.lsp.text.Page;
import id.sop.lsp.text.Study;
import id.sop.lsp.text.Units;
import id.sop.model.Sop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextEdit;

/** Random files of people, and what is done with them. */
final class RandomFiles {
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

    private RandomFiles() {}

    static Study study(Desk desk, String text) {
        Page page = Page.of("untitled:a", 1, text, Units.UTF16);
        desk.lay(page);
        return desk.study(page);
    }

    /** Returns one, perhaps with notes and with lines that end as those of Windows. */
    static String random(Random random) throws IOException {
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

    static String applied(Study study, List<TextEdit> edits) {
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

    static List<String> comments(String text) {
        return text.lines()
                .filter(line -> line.contains("# catatan "))
                .map(line -> line.substring(line.indexOf("# catatan ")).strip())
                .sorted()
                .toList();
    }

    /** Origins are equal, wherever they are, and print differently. */
    static String said(Optional<Sop> sop) {
        return String.valueOf(sop).replaceAll("origin=[^,\\]]*|Span\\[[^\\]]*\\]|untitled:a:[0-9:]*", "");
    }
}
