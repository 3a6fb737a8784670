package id.sop.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.model.Sop;
import id.sop.render.Sheet;
import id.sop.template.BuiltInTemplates;
import id.sop.template.Paper;
import id.sop.template.Template;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The sheets on which everything must hold: each definition in each template on each paper, and many random SOPs. */
public final class Repertoire {
    /** Sheets by the names of their pieces: whatever is to be known of a sheet, it is printed once. */
    private static final Map<String, Optional<Sheet>> PRINTED = new ConcurrentHashMap<>();

    private Repertoire() {}

    /** An SOP and how it is printed; the name tells how to get it again. */
    public record Piece(String name, Sop sop, Template template) {
        private Optional<Sheet> print() {
            return PRINTED.computeIfAbsent(name, piece -> Definitions.tryPrint(sop, template));
        }
    }

    /** Returns the definitions in every template that the program brings along, on every paper. */
    public static List<Piece> definitions() {
        List<Piece> pieces = new ArrayList<>();
        for (Path definition : Definitions.all()) {
            for (String template : BuiltInTemplates.names()) {
                for (Paper paper : Paper.values()) {
                    pieces.add(new Piece(
                            definition + " in " + template + " on " + paper,
                            Definitions.sop(definition),
                            Definitions.builtIn(template, paper)));
                }
            }
        }
        return pieces;
    }

    /** Returns that many random SOPs, each in a template and on a paper of its own choice. */
    public static List<Piece> random(int seeds) {
        List<String> templates = BuiltInTemplates.names();
        List<Paper> papers = List.of(Paper.values());
        List<Piece> pieces = new ArrayList<>();
        for (long seed : Seed.each(seeds)) {
            String template = templates.get((int) Math.floorMod(seed, (long) templates.size()));
            Paper paper = papers.get((int) Math.floorMod(seed / templates.size(), (long) papers.size()));
            pieces.add(new Piece(
                    "RandomSops.yaml(" + seed + ") in " + template + " on " + paper,
                    Definitions.parse(RandomSops.yaml(seed)),
                    Definitions.builtIn(template, paper)));
        }
        return pieces;
    }

    /** Returns that many random SOPs whose steps stand in parts, each on a paper of its own choice. */
    public static List<Piece> inParts(int seeds) {
        List<Paper> papers = List.of(Paper.values());
        List<Piece> pieces = new ArrayList<>();
        for (long seed : Seed.each(seeds)) {
            Paper paper = papers.get((int) Math.floorMod(seed, (long) papers.size()));
            pieces.add(new Piece(
                    "RandomParts.yaml(" + seed + ") on " + paper,
                    Definitions.parse(RandomParts.yaml(seed)),
                    Definitions.standard(paper)));
        }
        return pieces;
    }

    /**
     * Makes sure that every sheet can be printed and that nothing is to be said against any.
     *
     * @param faults what is wrong with a sheet; called by several threads
     */
    public static void check(List<Piece> pieces, Function<Sheet, List<String>> faults) {
        List<String> all = pieces.parallelStream()
                .flatMap(piece -> piece.print().map(faults).orElse(List.of("cannot be printed")).stream()
                        .map(fault -> piece.name() + ": " + fault))
                .toList();
        assertEquals(List.of(), all.subList(0, Math.min(all.size(), 20)), all.size() + " faults");
    }
}
