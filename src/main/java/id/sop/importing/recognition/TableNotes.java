package id.sop.importing.recognition;

import id.sop.importing.draft.Found;
import id.sop.importing.page.Caption;
import id.sop.importing.page.Cell;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import id.sop.language.LabelWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the notes below a table: what stands under a head of their own, or bears a mark such as {@code *)}. */
final class TableNotes {
    private static final Set<String> HEADS = Set.of("catatan", "keterangan", "ket");

    /** A head without a colon is a line that says nothing else, in characters. */
    private static final int BARE_HEAD = 12;

    private TableNotes() {}

    /** Returns the notes among what stands below a table. */
    static List<Found<String>> of(List<Caption> captions, List<Cell> cells) {
        List<Found<String>> notes = new ArrayList<>();
        boolean headed = false;
        for (Caption caption : captions) {
            String text = caption.text().strip();
            int colon = text.indexOf(':');
            String head = LabelWords.squeezed(colon < 0 ? text : text.substring(0, colon));
            if (HEADS.contains(head) && (colon >= 0 || text.length() < BARE_HEAD)) {
                headed = true;
                String rest = colon < 0 ? "" : text.substring(colon + 1).strip();
                if (!rest.isEmpty()) {
                    notes.addAll(CellTexts.list(rest, caption.place()));
                }
            } else if (headed || text.startsWith("*")) {
                notes.addAll(CellTexts.list(text, caption.place()));
            }
        }
        for (Cell cell : cells) {
            String text = cell.text().strip();
            int colon = text.indexOf(':');
            if (colon > 0 && HEADS.contains(LabelWords.squeezed(text.substring(0, colon)))) {
                notes.addAll(CellTexts.list(text.substring(colon + 1).strip(), cell.place()));
            }
        }
        return notes;
    }

    /**
     * Returns the notes below a table that another one follows.
     *
     * @param title the heading of the other one
     */
    static List<Found<String>> between(SourceDocument document, Region above, Region below, Found<String> title) {
        if (above.page() < 0) {
            return List.of();
        }
        SourcePage page = document.pages().get(above.page());
        boolean same = above.page() == below.page();
        PageFurniture furniture = new PageFurniture(document);
        List<Caption> captions = page.captions().stream()
                .filter(caption -> caption.box().y() >= above.end() - TableHead.SAME)
                .filter(caption -> !same || caption.box().bottom() <= below.top() + TableHead.SAME)
                .filter(caption -> !caption.place().equals(title.place()))
                .flatMap(caption -> furniture.without(caption).stream())
                .toList();
        List<Cell> cells = page.cells().stream()
                .filter(cell -> cell.box().y() >= above.end() - TableHead.SAME)
                .filter(cell -> !same || cell.box().bottom() <= below.top() + TableHead.SAME)
                .filter(cell -> !cell.place().equals(title.place()))
                .toList();
        return of(captions, cells);
    }
}
