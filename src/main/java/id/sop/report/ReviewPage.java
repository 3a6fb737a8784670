package id.sop.report;

import id.sop.drawing.SheetGeometry;
import id.sop.geometry.Box;
import id.sop.wording.ImportPhrase;
import id.sop.wording.Phrases;
import id.sop.wording.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A page of HTML that shows a document beside the sheet that was made of it, and marks on both what a person has to look at. It needs
 * no network: pictures are part of it, and it may not ask for anything else (Content-Security-Policy).
 */
public final class ReviewPage {
    private static final String STYLE = resource("review.css");
    private static final String SCRIPT = resource("review.js");

    /** In points, from the edge of the paper to the mark around a whole page. */
    private static final double MARGIN = 12;

    private ReviewPage() {}

    /**
     * The picture of a page.
     *
     * @param name how a person finds it
     * @param area what the picture shows, in the unit of the marks
     * @param mediaType of the content, such as image/png
     */
    @SuppressWarnings("ArrayRecordComponent") // Written once, and compared by nobody.
    public record Picture(String name, Box area, String mediaType, byte[] content) {}

    /**
     * A place on a page.
     *
     * @param page the index of its picture
     */
    public record Mark(int page, Box box) {}

    /**
     * What a person has to look at.
     *
     * @param words what is to be filled in or checked
     * @param source where it is in the document
     * @param step the number of the step that it is about; 0 where it is about the whole
     */
    public record Remark(String words, Mark source, int step) {}

    /**
     * A new sheet.
     *
     * @param pages SVG of each page
     */
    public record NewSheet(List<byte[]> pages, SheetGeometry geometry) {
        /** Copies the list. */
        public NewSheet {
            pages = List.copyOf(pages);
        }

        /** Returns where the row of a step is printed; what is about the whole stands on the first page. */
        private List<Mark> rows(int step) {
            if (step == 0) {
                Box paper = geometry.pages().get(0).paper();
                return List.of(new Mark(0, paper.grown(-MARGIN)));
            }
            List<Mark> rows = new ArrayList<>();
            for (int page = 0; page < geometry.pages().size(); page++) {
                for (SheetGeometry.Table table : geometry.pages().get(page).tables()) {
                    for (SheetGeometry.Row row : table.rows()) {
                        if (row.kind() == SheetGeometry.RowKind.STEP
                                && row.step().orElse(0) == step) {
                            rows.add(new Mark(page, row.box()));
                        }
                    }
                }
            }
            return rows;
        }

        private List<Picture> pictures(Phrases phrases) {
            List<Picture> pictures = new ArrayList<>();
            for (byte[] page : pages) {
                int number = pictures.size();
                Box paper = geometry.pages().get(number).paper();
                pictures.add(
                        new Picture(phrases.get(ImportPhrase.REVIEW_PAGE, number + 1), paper, "image/svg+xml", page));
            }
            return pictures;
        }
    }

    /**
     * Returns the page.
     *
     * @param title of the SOP
     * @param file where the SOP is kept
     * @param sheet empty where none can be printed
     */
    public static String print(
            Phrases phrases,
            String title,
            String file,
            List<Picture> source,
            Optional<NewSheet> sheet,
            List<Remark> remarks) {
        StringBuilder html = new StringBuilder("<!doctype html>\n");
        add(
                html,
                "<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n",
                phrases.language().code());
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        add(
                html,
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                        + "style-src 'unsafe-inline'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'\">\n",
                digest(SCRIPT));
        add(html, "<title>%s</title>\n<style>\n", title);
        html.append(STYLE);
        add(
                html,
                "</style>\n</head>\n<body>\n<header><h1>%s</h1><p>%s</p>",
                title,
                phrases.get(ImportPhrase.REVIEW_FILE, file));
        html.append("<div class=\"tools\">");
        zoom(html, "-0.5", "−", phrases.get(ImportPhrase.REVIEW_SMALLER));
        zoom(html, "0.5", "+", phrases.get(ImportPhrase.REVIEW_LARGER));
        html.append("</div></header>\n<main>\n<section aria-labelledby=\"remarks\" tabindex=\"0\">");
        add(
                html,
                "<h2 id=\"remarks\">%s</h2>\n",
                phrases.get(remarks.isEmpty() ? ImportPhrase.REVIEW_NO_REMARKS : ImportPhrase.REVIEW_REMARKS));
        if (!remarks.isEmpty()) {
            add(
                    html,
                    "<p><span id=\"progress\" role=\"status\">0 / %s</span> %s</p>\n<ol>\n",
                    remarks.size(),
                    phrases.get(ImportPhrase.REVIEW_PROGRESS));
            for (int i = 0; i < remarks.size(); i++) {
                Remark remark = remarks.get(i);
                String words = remark.step() == 0
                        ? remark.words()
                        : phrases.get(ImportPhrase.REVIEW_STEP, remark.step(), remark.words());
                add(
                        html,
                        "<li><button type=\"button\" aria-pressed=\"false\" data-remark=\"%s\">%s</button>",
                        i,
                        words);
                add(
                        html,
                        "<label><input type=\"checkbox\"> %s</label></li>\n",
                        phrases.get(ImportPhrase.REVIEW_DONE, i + 1));
            }
            html.append("</ol>\n");
        }
        html.append("</section>\n");
        pane(
                html,
                "source",
                phrases.get(ImportPhrase.REVIEW_SOURCE),
                source,
                remarks.stream().map(remark -> List.of(remark.source())).toList(),
                "");
        pane(
                html,
                "sheet",
                phrases.get(ImportPhrase.REVIEW_SHEET),
                sheet.map(printed -> printed.pictures(phrases)).orElse(List.of()),
                remarks.stream()
                        .map(remark -> sheet.map(printed -> printed.rows(remark.step()))
                                .orElse(List.of()))
                        .toList(),
                sheet.isPresent() ? "" : phrases.get(ImportPhrase.REVIEW_UNPRINTABLE));
        return html.append("</main>\n<script>")
                .append(SCRIPT)
                .append("</script>\n</body>\n</html>\n")
                .toString();
    }

    private static void pane(
            StringBuilder html,
            String id,
            String heading,
            List<Picture> pictures,
            List<List<Mark>> marks,
            String instead) {
        add(
                html,
                "<section class=\"pane\" aria-labelledby=\"%1$s\" tabindex=\"0\"><h2 id=\"%1$s\">%2$s</h2>\n",
                id,
                heading);
        if (!instead.isEmpty()) {
            add(html, "<p>%s</p>\n", instead);
        }
        for (int page = 0; page < pictures.size(); page++) {
            Picture picture = pictures.get(page);
            add(html, "<figure><figcaption>%s</figcaption>", picture.name());
            html.append(String.format(
                    Locale.ROOT,
                    "<div class=\"page\" style=\"--ratio:%.4f\">",
                    picture.area().width() / picture.area().height()));
            add(html, "<img alt=\"%s, %s\" src=\"data:%s;base64,", heading, picture.name(), picture.mediaType());
            html.append(Base64.getEncoder().encodeToString(picture.content())).append("\">");
            List<Box> marked = new ArrayList<>();
            for (int remark = 0; remark < marks.size(); remark++) {
                for (Mark mark : marks.get(remark)) {
                    if (mark.page() == page) {
                        int before = Collections.frequency(marked, mark.box());
                        html.append(mark(remark, before, mark.box(), picture.area()));
                        marked.add(mark.box());
                    }
                }
            }
            html.append("</div></figure>\n");
        }
        html.append("</section>\n");
    }

    /** Returns a mark; its number stands beside those of the marks before it at the same place. */
    private static String mark(int remark, int before, Box box, Box area) {
        return String.format(
                Locale.ROOT,
                "<span class=\"mark\" data-remark=\"%d\" data-number=\"%d\" style=\"left:%.2f%%;top:%.2f%%;width:%.2f%%;height:%.2f%%;--before:%d\"></span>",
                remark,
                remark + 1,
                100 * (box.x() - area.x()) / area.width(),
                100 * (box.y() - area.y()) / area.height(),
                100 * box.width() / area.width(),
                100 * box.height() / area.height(),
                before);
    }

    private static void zoom(StringBuilder html, String step, String sign, String words) {
        add(html, "<button type=\"button\" data-zoom=\"%s\" aria-label=\"%s\">%s</button> ", step, words, sign);
    }

    /** Adds markup with texts in it, which are none. */
    private static void add(StringBuilder html, String markup, Object... texts) {
        Object[] escaped = new Object[texts.length];
        for (int i = 0; i < texts.length; i++) {
            escaped[i] = Printable.markup(String.valueOf(texts[i]));
        }
        html.append(String.format(Locale.ROOT, markup, escaped));
    }

    /** Returns by what a browser knows the one script that it may run (Content Security Policy, level 2). */
    private static String digest(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = ReviewPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
