package id.sop.yaml.repair;

import java.util.List;

/** Brackets without their other: before one text, behind a key with its value below, or on a line of their own. */
final class LooseBrackets {
    private static final String OPENING = "[{";
    private static final String ALL = "[]{}()";

    /** Keys of one text, which may hold a comma. */
    private static final List<String> OF_ONE_TEXT = List.of("nama", "nomor", "kegiatan", "waktu", "jumlah_waktu");

    private LooseBrackets() {}

    /** Adds a text without them. */
    static void removed(Lines lines, int index, KeyWords words, List<Candidates.Candidate> found) {
        String line = lines.get(index);
        Row row = Row.of(line);
        int start = row.column();
        if (row.dash().isEmpty() && isBracket(row.rest())) {
            Slipped message = new Slipped.LoneBracket(row.rest());
            Candidates.add(
                    found, lines, new Slip(index, start, start + row.rest().length(), "", message, true));
            return;
        }
        int value = row.valueStart();
        if (value < 0 || OPENING.indexOf(line.charAt(value)) < 0) {
            return;
        }
        String text = line.substring(value + 1).strip();
        String mended = line.substring(0, value) + text;
        Slipped message = new Slipped.LooseBracket(
                line.substring(value, value + 1), mended.substring(start).strip());
        Slip slip = new Slip(index, value, value + 1, mended.stripTrailing(), message, true);
        if (text.isEmpty()) {
            Row below = Row.of(index + 1 < lines.count() ? lines.get(index + 1) : "");
            if (!below.isEmpty() && (below.column() > start || !below.dash().isEmpty())) {
                found.add(new Candidates.Candidate(slip, opened(lines, slip)));
            }
            return;
        }
        boolean one = text.indexOf(',') < 0 || OF_ONE_TEXT.contains(words.meant(row.key()));
        boolean plain = text.chars().noneMatch(c -> "[]{}\"'#".indexOf(c) >= 0) && !text.contains(": ");
        if (one && plain && !row.key().isEmpty()) {
            Candidates.add(found, lines, slip);
        }
    }

    private static boolean isBracket(String text) {
        return text.length() == 1 && ALL.indexOf(text.charAt(0)) >= 0;
    }

    /** Returns a text without the bracket behind a key, and without that which closes it on a line of its own. */
    private static Lines opened(Lines lines, Slip slip) {
        Lines text = lines.copy();
        text.set(slip.line(), slip.mended());
        for (int i = slip.line() + 1; i < lines.count(); i++) {
            String closing = lines.get(i).strip();
            if (closing.equals("]") || closing.equals("}")) {
                text.set(i, "");
                break;
            }
        }
        return text;
    }
}
