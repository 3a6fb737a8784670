package id.sop.template;

import id.sop.model.Actor;
import id.sop.model.Part;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.model.TimeText;
import id.sop.model.TotalTime;
import id.sop.paging.ElementIds;
import id.sop.paging.MinimumSizes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a template can print of the parts of a procedure: their headings, and the sums of their times. */
final class PartValues {
    private final Sop sop;
    private final boolean totals;
    private final MinimumSizes room;
    private final Function<String, Optional<PartTexts.Place>> texts;

    /**
     * Prepares the values of one SOP.
     *
     * @param totals whether sums are printed that the author has not written
     * @param room the least heights of rows that the arrows need
     * @param texts where the words of a row stand, by its first actor's cell
     */
    PartValues(Sop sop, boolean totals, MinimumSizes room, Function<String, Optional<PartTexts.Place>> texts) {
        this.sop = sop;
        this.totals = totals;
        this.room = room;
        this.texts = texts;
    }

    /** Returns the headings of all parts. */
    List<Map<String, Object>> all() {
        return sop.parts().all().stream()
                .map(part -> values(part, ElementIds::partCell))
                .toList();
    }

    /** Returns the heading above the table that begins with a step. */
    Optional<Map<String, Object>> above(int step) {
        return sop.partAbove(step).map(part -> values(part, ElementIds::partCell));
    }

    /** Returns the heading in a row above that of a step. */
    Optional<Map<String, Object>> heading(int step) {
        return sop.partHeading(step).map(part -> values(part, ElementIds::partCell));
    }

    /** Returns the sum in a row below that of a step; nothing when there is none, because a time cannot be added. */
    Optional<Map<String, Object>> total(int step) {
        return sop.partTotal(step).flatMap(part -> sum(part).map(sum -> {
            Map<String, Object> values = values(part, ElementIds::partTotalCell);
            values.put("waktu", sum);
            return values;
        }));
    }

    private Optional<String> sum(Part part) {
        if (part.totalTime().isPresent()) {
            return part.totalTime().map(TimeText::text).map(Text::value);
        }
        TotalTime total = TotalTime.of(sop, part.first(), part.last());
        return totals && total.isComplete() ? Optional.of(total.print()) : Optional.empty();
    }

    /** Returns the sums of parts that are printed. */
    Stream<String> sums() {
        return sop.parts().all().stream()
                .filter(part -> sop.partTotal(part.last()).isPresent())
                .flatMap(part -> sum(part).stream());
    }

    /** Makes the ids of the cells of a row. */
    private interface Cells {
        String id(int part, Actor actor);
    }

    private Map<String, Object> values(Part part, Cells cells) {
        int number = sop.parts().number(part);
        Map<String, Object> values = new HashMap<>();
        values.put("nomor", number);
        values.put("judul", part.title().<Object>map(Function.identity()).orElse(""));
        List<String> ids = sop.actors(part.first()).stream()
                .map(actor -> cells.id(number, actor))
                .toList();
        values.put("sel", ids);
        ids.stream().findFirst().flatMap(texts).ifPresent(place -> {
            values.put("awal", place.shift());
            values.put("lebar", place.width());
        });
        values.put("tinggi", Math.ceil(ids.isEmpty() ? 0 : room.row(ids.get(0))));
        return values;
    }
}
