package id.sop.preview;

import id.sop.wording.Phrases;
import id.sop.wording.PreviewPhrase;
import id.sop.wording.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page and what it is made of, by the only names under which they are served. */
final class PreviewPage {
    private static final Map<String, String> TYPES = Map.of(
            "page.css", "text/css; charset=utf-8",
            "main.js", "text/javascript; charset=utf-8",
            "sheet.js", "text/javascript; charset=utf-8",
            "text.js", "text/javascript; charset=utf-8",
            "roving.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml");

    private final Map<String, byte[]> files;
    private final byte[] page;

    PreviewPage(Phrases phrases, String folder) {
        files = TYPES.keySet().stream().collect(Collectors.toMap(name -> name, PreviewPage::resource));
        String html = new String(resource("page.html"), StandardCharsets.UTF_8);
        for (PreviewPhrase phrase : PreviewPhrase.values()) {
            html = html.replace("${PreviewPhrase." + phrase + "}", Printable.markup(open(phrases, phrase)));
        }
        page = html.replace("${language}", phrases.language().code())
                .replace("${folder}", Printable.markup(folder))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a phrase in which the names of its parameters stand for what the page fills in. */
    private static String open(Phrases phrases, PreviewPhrase phrase) {
        List<String> names = phrase.parameters().stream()
                .map(parameter -> "{" + parameter + "}")
                .toList();
        return phrases.get(phrase, names.toArray());
    }

    byte[] page() {
        return page.clone();
    }

    Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    static String type(String name) {
        return TYPES.get(name);
    }

    private static byte[] resource(String name) {
        try (InputStream in = PreviewPage.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
