package id.sop.report;

import id.sop.drawing.SheetGeometry;
import id.sop.geometry.Box;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.wording.Printable;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A page of HTML that shows a document beside the sheet that was made of it, and marks on both what a person has to look at. It needs
 * no network: pictures are part of it, and it may not ask for anything else (Content-Security-Policy).
 */
public final class ReviewPage {
    private static final String STYLE =
            """
            :root{color-scheme:light;font:15px/1.45 system-ui,sans-serif}
            body{margin:0;color:#111;background:#fff}
            header{padding:.6rem 1rem;border-bottom:1px solid #bbb}
            h1{font-size:1.15rem;margin:0}
            header p{margin:.2rem 0 0}
            main{display:grid;grid-template-columns:20rem 1fr 1fr;height:calc(100vh - 4.6rem)}
            main>section{overflow:auto;padding:.6rem 1rem;border-right:1px solid #bbb}
            h2{font-size:1rem;margin:.2rem 0 .6rem}
            ol{margin:0;padding-left:1.4rem}
            li{margin-bottom:.5rem}
            li button{font:inherit;text-align:left;background:none;border:1px solid #888;border-radius:4px;padding:.25rem .4rem;color:#111;cursor:pointer}
            li button[aria-pressed=true]{background:#fff3bf;border-color:#7a5d00}
            li label{display:block;font-size:.85rem}
            li.done button{text-decoration:line-through;color:#555}
            figure{margin:0 0 1rem}
            figcaption{font-size:.85rem}
            .page{position:relative;border:1px solid #bbb}
            .page img{display:block;width:100%;height:auto}
            .mark{position:absolute;border:2px solid #c2410c;background:rgba(255,170,0,.18);min-width:6px;min-height:6px}
            .mark.on{border-width:4px;background:rgba(255,200,0,.45)}
            @media(max-width:70rem){main{display:block;height:auto}}
            """;

    private static final String SCRIPT =
            """
            for(const b of document.querySelectorAll('li button'))b.addEventListener('click',()=>{
              for(const o of document.querySelectorAll('[aria-pressed=true]'))o.setAttribute('aria-pressed','false');
              b.setAttribute('aria-pressed','true');
              for(const o of document.querySelectorAll('.mark'))o.classList.toggle('on',o.dataset.remark===b.dataset.remark);
              for(const pane of document.querySelectorAll('.pane')){const m=pane.querySelector('.mark.on');if(m)m.scrollIntoView({block:'center'});}
            });
            for(const c of document.querySelectorAll('li input'))c.addEventListener('change',()=>c.closest('li').classList.toggle('done',c.checked));
            """;

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

        /** Returns where the row of a step is printed. */
        private List<Mark> rows(int step) {
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
                pictures.add(new Picture(phrases.get(Phrase.REVIEW_PAGE, number + 1), paper, "image/svg+xml", page));
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
        StringBuilder html = new StringBuilder("<!doctype html>\n<html lang=\"")
                .append(phrases.language().code())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; ")
                .append(
                        "style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<header><h1>")
                .append(escaped(title))
                .append("</h1><p>")
                .append(escaped(phrases.get(Phrase.REVIEW_FILE, file)))
                .append(
                        "</p></header>\n<main>\n<section aria-labelledby=\"remarks\" tabindex=\"0\"><h2 id=\"remarks\">")
                .append(escaped(phrases.get(remarks.isEmpty() ? Phrase.REVIEW_NO_REMARKS : Phrase.REVIEW_REMARKS)))
                .append("</h2>\n");
        if (!remarks.isEmpty()) {
            html.append("<ol>\n");
            for (int i = 0; i < remarks.size(); i++) {
                html.append("<li><button type=\"button\" aria-pressed=\"false\" data-remark=\"")
                        .append(i)
                        .append("\">")
                        .append(escaped(remarks.get(i).words()))
                        .append("</button><label><input type=\"checkbox\"> ")
                        .append(escaped(phrases.get(Phrase.REVIEW_DONE, i + 1)))
                        .append("</label></li>\n");
            }
            html.append("</ol>\n");
        }
        html.append("</section>\n");
        pane(
                html,
                "source",
                phrases.get(Phrase.REVIEW_SOURCE),
                source,
                remarks.stream().map(remark -> List.of(remark.source())).toList(),
                "");
        pane(
                html,
                "sheet",
                phrases.get(Phrase.REVIEW_SHEET),
                sheet.map(printed -> printed.pictures(phrases)).orElse(List.of()),
                remarks.stream()
                        .map(remark -> sheet.map(printed -> printed.rows(remark.step()))
                                .orElse(List.of()))
                        .toList(),
                sheet.isPresent() ? "" : phrases.get(Phrase.REVIEW_UNPRINTABLE));
        return html.append("</main>\n<script>\n")
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
        html.append("<section class=\"pane\" aria-labelledby=\"")
                .append(id)
                .append("\" tabindex=\"0\"><h2 id=\"")
                .append(id)
                .append("\">")
                .append(escaped(heading))
                .append("</h2>\n");
        if (!instead.isEmpty()) {
            html.append("<p>").append(escaped(instead)).append("</p>\n");
        }
        for (int page = 0; page < pictures.size(); page++) {
            Picture picture = pictures.get(page);
            html.append("<figure><figcaption>")
                    .append(escaped(picture.name()))
                    .append("</figcaption><div class=\"page\"><img alt=\"")
                    .append(escaped(heading + ", " + picture.name()))
                    .append("\" src=\"data:")
                    .append(picture.mediaType())
                    .append(";base64,")
                    .append(Base64.getEncoder().encodeToString(picture.content()))
                    .append("\">");
            for (int remark = 0; remark < marks.size(); remark++) {
                for (Mark mark : marks.get(remark)) {
                    if (mark.page() == page) {
                        html.append(mark(remark, mark.box(), picture.area()));
                    }
                }
            }
            html.append("</div></figure>\n");
        }
        html.append("</section>\n");
    }

    /** Returns a text for HTML; what would turn or hide the text around it is shown as a character that is not known. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c == '\n' || !Printable.isUnseen(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static String mark(int remark, Box box, Box area) {
        return String.format(
                Locale.ROOT,
                "<span class=\"mark\" data-remark=\"%d\" style=\"left:%.2f%%;top:%.2f%%;width:%.2f%%;height:%.2f%%\"></span>",
                remark,
                100 * (box.x() - area.x()) / area.width(),
                100 * (box.y() - area.y()) / area.height(),
                100 * box.width() / area.width(),
                100 * box.height() / area.height());
    }
}
