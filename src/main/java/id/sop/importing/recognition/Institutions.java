package id.sop.importing.recognition;

import id.sop.importing.draft.Found;
import id.sop.importing.page.Caption;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import id.sop.language.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lines of the office beside the logo.
 *
 * @param lines from top to bottom
 * @param address the lines below them
 */
record Institutions(List<Found<String>> lines, List<Found<String>> address) {
    private static final Institutions NONE = new Institutions(List.of(), List.of());
    private static final Set<String> WORDS = WordList.words(Institutions.class, "institutions.txt");

    /** Words with which the name of an office goes on that began with another one: "kantor kecamatan". */
    private static final Set<String> COMPOUND =
            Set.of("kantor", "pemerintah", "sekretariat", "bagian", "unit", "upt", "uptd", "kepala");

    private static final List<String> ADDRESS = List.of(
            "jl",
            "jln",
            "jalan",
            "alamat",
            "telp",
            "telepon",
            "fax",
            "website",
            "email",
            "e-mail",
            "kode pos",
            "kotak pos");

    /** No line of an office is longer, in characters. */
    private static final int LONGEST = 160;

    Institutions {
        lines = List.copyOf(lines);
        address = List.copyOf(address);
    }

    /** Returns the office that the first of the cells names, or else the captions. */
    static Institutions of(List<Cell> cells, List<Cell> below, List<Caption> captions) {
        for (List<Cell> some : List.of(cells, below)) {
            for (Cell cell : some) {
                Institutions found = read(cell.text(), cell.place());
                if (!found.lines().isEmpty() && cell.text().length() < 3 * LONGEST) {
                    return found.with(some, cell);
                }
            }
        }
        List<Found<String>> lines = new ArrayList<>();
        List<Found<String>> address = new ArrayList<>();
        for (Caption caption : captions) {
            Institutions found = read(caption.text(), caption.place());
            boolean more = !lines.isEmpty() || !found.lines().isEmpty();
            if (more
                    && caption.text().length() < LONGEST
                    && (!found.lines().isEmpty() || !found.address().isEmpty())) {
                lines.addAll(found.lines());
                address.addAll(found.address());
            }
        }
        return new Institutions(lines, address);
    }

    /** Returns this with the offices and the address in the cells right below one: each line may have a row of its own. */
    private Institutions with(List<Cell> cells, Cell above) {
        Institutions all = this;
        Cell last = above;
        for (Cell cell : cells) {
            boolean below = cell.place().page() == last.place().page()
                    && Math.abs(cell.box().y() - last.box().bottom()) < TableHead.SAME
                    && Math.abs(cell.box().centre().x() - last.box().centre().x()) < TableHead.SAME;
            Institutions found = below && cell.text().length() < LONGEST ? read(cell.text(), cell.place()) : NONE;
            if (!found.equals(NONE)) {
                all = new Institutions(
                        Stream.concat(all.lines().stream(), found.lines().stream())
                                .toList(),
                        Stream.concat(all.address().stream(), found.address().stream())
                                .toList());
                last = cell;
            }
        }
        return all;
    }

    private static Institutions read(String text, Place place) {
        List<Found<String>> lines = new ArrayList<>();
        List<Found<String>> address = new ArrayList<>();
        for (String line : parted(text)) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (ADDRESS.stream().anyMatch(lower::startsWith) || !address.isEmpty()) {
                address.add(new Found<>(line, place));
            } else if (!lines.isEmpty() || isOffice(lower)) {
                lines.add(new Found<>(line, place));
            }
        }
        return lines.isEmpty() && address.isEmpty() ? NONE : new Institutions(lines, address);
    }

    private static boolean isOffice(String lower) {
        return WORDS.contains(lower.split("[ ,.]", 2)[0]);
    }

    /** Returns the lines of a text; one that holds several offices in capitals is parted before each. */
    private static List<String> parted(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            List<String> words = Arrays.asList(line.strip().split(" +", -1));
            boolean whole = lines.isEmpty() && text.indexOf('\n') < 0 && isCapitals(line);
            int start = 0;
            for (int i = 1; whole && i < words.size(); i++) {
                String word = words.get(i).toLowerCase(Locale.ROOT);
                String before = words.get(i - 1).toLowerCase(Locale.ROOT);
                boolean begins = WORDS.contains(word)
                        && !COMPOUND.contains(before)
                        && !Set.of("kabupaten", "kota", "provinsi", "bidang", "bagian")
                                .contains(word)
                        && i - start > 1;
                if (begins) {
                    lines.add(String.join(" ", words.subList(start, i)));
                    start = i;
                }
            }
            String rest = String.join(" ", words.subList(start, words.size())).strip();
            if (!rest.isEmpty()) {
                lines.add(rest);
            }
        }
        return lines;
    }

    private static boolean isCapitals(String line) {
        return line.chars().noneMatch(Character::isLowerCase);
    }
}
