package id.sop.importing.recognition;

import id.sop.importing.page.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A step with its rows on the pages: several where it goes on on the next page.
 *
 * @param pieces from the first on, each with the region in which it is
 */
record StepRow(List<Piece> pieces) {
    /** A row in its region. */
    record Piece(Region region, BodyRow row) {}

    StepRow {
        pieces = List.copyOf(pieces);
    }

    Piece first() {
        return pieces.get(0);
    }

    Piece last() {
        return pieces.get(pieces.size() - 1);
    }

    StepRow and(Piece next) {
        List<Piece> more = new ArrayList<>(pieces);
        more.add(next);
        return new StepRow(more);
    }

    Optional<String> number() {
        return first().row().number().map(Cell::text).map(String::strip);
    }
}
