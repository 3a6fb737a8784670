package id.sop.importing.recognition;

import id.sop.importing.draft.DraftOfficial;
import id.sop.importing.draft.Found;
import id.sop.importing.page.Place;
import id.sop.language.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells apart what the lines of a signature say: office, name, rank, number. */
final class ApproverReading {
    private static final Set<String> RANKS = Set.copyOf(WordList.lines(ApproverReading.class, "ranks.txt"));

    /** What a role begins with, in lower case. */
    private static final List<String> ROLES = List.of(
            "mengetahui",
            "dibuat",
            "diperiksa",
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

    private final Place place;
    private final List<String> lines = new ArrayList<>();
    private Optional<String> role = Optional.empty();
    private Optional<String> employee = Optional.empty();
    private Optional<String> service = Optional.empty();
    private Optional<String> rank = Optional.empty();
    private Optional<String> name = Optional.empty();
    private Optional<String> signedIn = Optional.empty();

    private ApproverReading(String text, Place place) {
        this.place = place;
        for (String line : text.split("\n", -1)) {
            add(line.strip());
        }
        int last = lines.size() - 1;
        boolean numbered = employee.isPresent() || service.isPresent() || rank.isPresent();
        if (last >= 0 && (numbered || (isName(lines.get(last)) && last > 0))) {
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
            lines.add(line);
        }
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
}
