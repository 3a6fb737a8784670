package id.sop.rule.identity;

import id.sop.model.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The offices that an SOP's {@code instansi} names, against which another one of their kind stands out. */
final class OwnSeats {
    private final Map<Seat, Text> seats = new LinkedHashMap<>();

    private OwnSeats() {}

    /**
     * Another office of a kind.
     *
     * @param title as it is written
     * @param line of instansi with the own one of its kind
     */
    record Other(String title, Text line) {}

    /** Returns the offices that the lines of instansi name. */
    static OwnSeats in(List<Text> lines) {
        OwnSeats own = new OwnSeats();
        lines.forEach(line -> Seat.namedIn(line.value()).forEach(seat -> own.seats.putIfAbsent(seat, line)));
        return own;
    }

    /** Returns the first office in a text that is of the kind of an own one, and none of the own ones. */
    Optional<Other> otherIn(String text) {
        return Seat.namedIn(text).stream()
                .flatMap(seat -> lineAgainst(seat).map(line -> new Other(seat.title(), line)).stream())
                .findFirst();
    }

    private Optional<Text> lineAgainst(Seat other) {
        List<Map.Entry<Seat, Text>> ofItsKind = seats.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == other.kind())
                .toList();
        return ofItsKind.stream().allMatch(entry -> entry.getKey().isBeside(other))
                ? ofItsKind.stream().map(Map.Entry::getValue).findFirst()
                : Optional.empty();
    }
}
