package id.sop.importing.recognition;

import id.sop.geometry.Box;
import id.sop.importing.draft.DraftOfficial;
import id.sop.importing.draft.Found;
import id.sop.importing.page.Place;
import id.sop.language.LabelWords;
import id.sop.language.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells apart what the lines of a signature say: office, name, rank, number. */
final class ApproverReading {
    private static final Set<String> RANKS = Set.copyOf(WordList.lines(ApproverReading.class, "ranks.txt"));

    private static final Set<String> OFFICES = Set.copyOf(WordList.lines(ApproverReading.class, "offices.txt"));
    private static final Set<String> NOT_IN_NAMES = WordList.words(ApproverReading.class, "not-in-names.txt");

    /** No name of a person has more words. */
    private static final int MOST_WORDS = 5;

    /** The name of an office with fewer words may go on in the next line: "Direktur Jenderal", "Bina Marga". */
    private static final int LEAST_OFFICE = 3;

    /** What a role begins with, in lower case. */
    private static final List<String> ROLES = List.of(
            "mengetahui",
            "dibuat",
            "diperiksa",
            "diverifikasi",
            "disahkan",
            "ditetapkan",
            "disetujui",
            "menyetujui",
            "mengesahkan",
            "menetapkan",
            "disusun",
            "diketahui",
            "disiapkan");

    private static final List<String> NOISE = List.of(
            "ttd",
            "ditandatangani secara elektronik",
            "ditandatangani secaraelektronik",
            "tanda tangan",
            "cap",
            "stempel");

    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    private final Place place;
    private final List<String> lines = new ArrayList<>();
    private Optional<String> role = Optional.empty();
    private Optional<String> employee = Optional.empty();
    private Optional<String> service = Optional.empty();
    private Optional<String> rank = Optional.empty();
    private Optional<String> name = Optional.empty();
    private Optional<String> signedIn = Optional.empty();

    /** How many empty lines stand before the next one. */
    private int empty;

    /** Most empty lines before one, between others; there is room to sign. */
    private int room;

    /** The index of the line below the room to sign; -1 for none. */
    private int below = -1;

    private ApproverReading(String text, Place place) {
        this.place = place;
        for (String line : text.split("\n", -1)) {
            add(line.strip());
        }
        if (isSigned()) {
            name = Optional.of(lines.remove(below));
            rank = rank.or(() -> Optional.of(lines.subList(below, lines.size()))
                    .filter(rest -> !rest.isEmpty())
                    .map(rest -> rest.remove(0)));
            return;
        }
        int last = lines.size() - 1;
        boolean numbered = employee.isPresent() || service.isPresent() || rank.isPresent();
        if (last >= 0 && (numbered || (last > 0 && (isName(lines.get(last)) || isBareName(last))))) {
            name = Optional.of(lines.remove(last));
        }
    }

    /** Returns who signs, as far as the lines say it; nothing when they say nothing. */
    static Optional<DraftOfficial> read(String text, Place place, boolean below) {
        ApproverReading reading = new ApproverReading(text, place);
        boolean empty = reading.lines.isEmpty()
                && reading.name.isEmpty()
                && reading.employee.isEmpty()
                && reading.service.isEmpty();
        return empty ? Optional.empty() : Optional.of(reading.official(below));
    }

    /** Tells whether lines are those of somebody who signs: the first ones name an office, the last one a person. */
    static boolean isOffice(List<String> lines) {
        ApproverReading reading = new ApproverReading(String.join("\n", lines), new Place(0, "", NOWHERE));
        return reading.name.isPresent()
                && !reading.lines.isEmpty()
                && OFFICES.contains(words(reading.lines.get(0)).get(0));
    }

    private DraftOfficial official(boolean below) {
        return new DraftOfficial(
                role.map(this::found),
                lines.stream().map(this::found).toList(),
                name.map(this::found),
                rank.map(this::found),
                employee.map(this::found),
                service.map(this::found),
                signedIn.map(this::found),
                below);
    }

    private Found<String> found(String text) {
        return new Found<>(text, place);
    }

    private void add(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        if (line.isEmpty() || NOISE.stream().anyMatch(lower::equals) || isRuled(line)) {
            empty++;
            return;
        }
        int nip = label(lower, "nip");
        int nrp = label(lower, "nrp");
        if (nip >= 0 || nrp >= 0) {
            int at = nip >= 0 ? nip : nrp;
            add(line.substring(0, at).strip());
            String number = digits(line.substring(at + 3));
            if (!number.isEmpty() && nip >= 0) {
                employee = employee.or(() -> Optional.of(number));
            } else if (!number.isEmpty()) {
                service = service.or(() -> Optional.of(number));
            }
            return;
        }
        String first = lower.split("[ (,/]", 2)[0];
        if (RANKS.contains(first) && !lines.isEmpty() && rank.isEmpty()) {
            rank = Optional.of(line);
        } else if (lines.isEmpty() && ROLES.stream().anyMatch(lower::startsWith)) {
            role = Optional.of(line);
        } else if (isDated(line)) {
            signedIn = Optional.of(line);
        } else if (digits(line).equals(line)
                && line.chars().filter(Character::isDigit).count() >= 17) {
            employee = Optional.of(line);
        } else {
            if (!lines.isEmpty() && empty > 0 && empty >= room) {
                room = empty;
                below = lines.size();
            }
            lines.add(line);
        }
        empty = 0;
    }

    /** Tells whether a name stands below the room to sign, alone or with a rank between it and a number. */
    private boolean isSigned() {
        if (below < 0) {
            return false;
        }
        String first = words(lines.get(below)).get(0);
        int behind = lines.size() - 1 - below;
        boolean ranked = behind == 1 && rank.isEmpty() && (employee.isPresent() || service.isPresent());
        return !OFFICES.contains(first) && !NOT_IN_NAMES.contains(first) && (behind == 0 || ranked);
    }

    /** Returns where the word for a number begins; -1 if it does not stand there as a word, with figures behind it. */
    private static int label(String lower, String word) {
        int at = lower.indexOf(word);
        boolean free = at == 0 || (at > 0 && !Character.isLetterOrDigit(lower.charAt(at - 1)));
        boolean ends = at >= 0 && (at + 3 == lower.length() || !Character.isLetter(lower.charAt(at + 3)));
        return free && ends ? at : -1;
    }

    private static String digits(String text) {
        int start = 0;
        while (start < text.length() && !Character.isDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        int last = start;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || " -.".indexOf(text.charAt(end)) >= 0)) {
            end++;
            last = Character.isDigit(text.charAt(end - 1)) ? end : last;
        }
        return text.substring(start, last);
    }

    private static boolean isRuled(String line) {
        return line.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Tells whether a line is a place and a date. */
    private static boolean isDated(String line) {
        int comma = line.indexOf(',');
        String rest = comma > 0 ? line.substring(comma + 1).strip() : "";
        return rest.length() > 8
                && Character.isDigit(rest.charAt(0))
                && rest.chars().filter(Character::isDigit).count() >= 5
                && Character.isUpperCase(line.charAt(0));
    }

    /** Tells whether a line ends in a title as officials have them. */
    private static boolean isName(String line) {
        int comma = line.indexOf(',');
        return (comma > 0 && comma + 1 < line.length() && line.indexOf('.', comma) > 0) || line.startsWith("Dr");
    }

    /** Tells whether a line is a name without titles: it stands below a whole office, and no word of it is one of offices. */
    private boolean isBareName(int last) {
        List<String> office = words(lines.get(last - 1));
        String name = lines.get(last);
        // Who writes the office in small letters and the last line in capitals, has the name there.
        boolean standsOut = isCapitals(name) && lines.subList(0, last).stream().noneMatch(ApproverReading::isCapitals);
        boolean whole = OFFICES.contains(words(lines.get(0)).get(0))
                && (standsOut || office.size() >= LEAST_OFFICE)
                && !NOT_IN_NAMES.contains(office.get(office.size() - 1));
        List<String> words = words(name);
        List<String> known = lines.subList(0, last).stream()
                .flatMap(line -> words(line).stream())
                .toList();
        return whole
                && words.size() >= 2
                && words.size() <= MOST_WORDS
                && name.chars().allMatch(c -> Character.isLetter(c) || " .,'’-".indexOf(c) >= 0)
                && Arrays.stream(name.split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .allMatch(word -> Character.isUpperCase(word.charAt(0)))
                && words.stream().noneMatch(word -> NOT_IN_NAMES.contains(word) || known.contains(word));
    }

    private static boolean isCapitals(String line) {
        return line.chars().noneMatch(Character::isLowerCase);
    }

    /** Returns the words of a line, in lower case and without signs; a single empty one if there is none. */
    private static List<String> words(String line) {
        List<String> words = Arrays.stream(line.split(" ", -1))
                .map(LabelWords::squeezed)
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? List.of("") : words;
    }
}
