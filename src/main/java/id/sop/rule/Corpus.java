package id.sop.rule;

import id.sop.language.PlainWords;
import id.sop.model.Identity;
import id.sop.model.Sop;
import id.sop.model.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a run is about.
 *
 * @param sops its SOPs in the order of their files' names, in whatever order they were given
 * @param day the day by which reviews are judged, if the person who runs the program names one; never the clock's
 */
public record Corpus(List<Sop> sops, Optional<LocalDate> day) {
    private static final Comparator<Sop> BY_FILE =
            Comparator.comparing(sop -> sop.origin().span().source().name());

    /** Copies and sorts the list. */
    public Corpus {
        sops = sops.stream().sorted(BY_FILE).toList();
    }

    /**
     * Returns the SOPs of each office that has more than one. An office is known by the lines of instansi, else by
     * kode_wilayah; an SOP with neither belongs to none, and so does one whose office waits for a placeholder.
     */
    public List<List<Sop>> offices() {
        Map<String, List<Sop>> offices = new LinkedHashMap<>();
        for (Sop sop : sops) {
            office(sop.identity()).ifPresent(office -> offices.computeIfAbsent(office, key -> new ArrayList<>())
                    .add(sop));
        }
        return offices.values().stream().filter(office -> office.size() > 1).toList();
    }

    private static Optional<String> office(Identity identity) {
        List<Text> lines = identity.institution().isEmpty()
                ? identity.regionCode().stream().toList()
                : identity.institution();
        if (lines.isEmpty() || lines.stream().anyMatch(Text::open)) {
            return Optional.empty();
        }
        return Optional.of(
                lines.stream().map(line -> PlainWords.key(line.value())).collect(Collectors.joining("\n")));
    }
}
