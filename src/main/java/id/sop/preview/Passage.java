package id.sop.preview;

import id.sop.geometry.Box;
import id.sop.pdf.export.SvgExport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where words of an author, or the name of an actor, stand on a sheet.
 *
 * @param page from 0
 * @param boxes one for each line or head, in points from the upper left corner of the page
 */
record Passage(int page, List<Box> boxes) {
    /** What is broken or printed otherwise later on is still found by so many words. */
    private static final int ENOUGH = 4;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    Passage {
        boxes = List.copyOf(boxes);
    }

    /**
     * Returns the first place at which a text stands outside the rows of steps, above what is repeated at the foot of each page;
     * nothing where the sheet does not show it.
     *
     * @param text as the author wrote it, with its quotes or without
     */
    static Optional<Passage> of(String text, List<Drawn.Page> pages) {
        String[] sought = SPACE.split(bare(text), -1);
        if (sought[0].isEmpty()) {
            return Optional.empty();
        }
        for (int page = 0; page < pages.size(); page++) {
            List<SvgExport.Word> words = pages.get(page).words();
            Passage uppermost = null;
            for (int first = 0; first < words.size(); first++) {
                int same = same(words, first, sought);
                if (same >= Math.min(ENOUGH, sought.length) && !isOfStep(words.get(first), pages.get(page))) {
                    Passage found = new Passage(page, lines(words.subList(first, first + same)));
                    uppermost = uppermost == null || found.top() < uppermost.top() ? found : uppermost;
                }
            }
            if (uppermost != null) {
                return Optional.of(uppermost);
            }
        }
        return Optional.empty();
    }

    private double top() {
        return boxes.get(0).y();
    }

    /** Returns the heads of the column of an actor on the first page that has one. */
    static Optional<Passage> ofActor(String actor, List<Drawn.Page> pages) {
        for (int page = 0; page < pages.size(); page++) {
            List<Box> heads = pages.get(page).heads().stream()
                    .filter(head -> head.actor().equals(actor) && head.box().height() > 0)
                    .map(Drawn.Head::box)
                    .toList();
            if (!heads.isEmpty()) {
                return Optional.of(new Passage(page, heads));
            }
        }
        return Optional.empty();
    }

    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isAround(text.charAt(start))) {
            start++;
        }
        while (start < end && isAround(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isAround(char sign) {
        return sign == '"' || sign == '\'' || Character.isWhitespace(sign);
    }

    private static int same(List<SvgExport.Word> words, int first, String[] sought) {
        int same = 0;
        while (same < sought.length
                && first + same < words.size()
                && words.get(first + same).text().equalsIgnoreCase(sought[same])) {
            same++;
        }
        return same;
    }

    private static boolean isOfStep(SvgExport.Word word, Drawn.Page page) {
        double x = word.box().x();
        double y = word.box().bottom();
        return page.spots().stream()
                .map(Drawn.Spot::box)
                .anyMatch(box -> box.x() <= x && x <= box.right() && box.y() <= y && y <= box.bottom());
    }

    private static List<Box> lines(List<SvgExport.Word> words) {
        List<Box> lines = new ArrayList<>();
        for (SvgExport.Word word : words) {
            Box box = word.box();
            Box last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && Math.abs(last.y() - box.y()) < box.height() / 2 && box.x() > last.x()) {
                lines.set(
                        lines.size() - 1,
                        new Box(last.x(), last.y(), Math.max(last.right(), box.right()) - last.x(), last.height()));
            } else {
                lines.add(box);
            }
        }
        return lines;
    }
}
