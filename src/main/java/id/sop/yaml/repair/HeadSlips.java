package id.sop.yaml.repair;

import java.util.Optional;

/** What goes wrong around the colon of a key: a tab behind it, nothing before it, or a sign where its value is due below. */
final class HeadSlips {
    /** What people put behind a key whose value is written below. */
    private static final String SIGNS = "-–—:;.=>|_*";

    private static final int MOST_DIGITS = 3;

    private final KeyWords words;

    HeadSlips(KeyWords words) {
        this.words = words;
    }

    /** Returns what is wrong with a line, if anything is. */
    Optional<Slip> first(Lines lines, int index) {
        Row row = Row.of(lines.get(index));
        return tab(lines, index, row)
                .or(() -> keyless(lines, index, row))
                .or(() -> signs(lines, index, row))
                .or(() -> item(lines, index, row))
                .or(() -> number(lines, index, row));
    }

    /** A tab behind the dash of an item or the colon of a key, where YAML 1.1 wants a space, also within braces. */
    private static Optional<Slip> tab(Lines lines, int index, Row row) {
        String line = lines.get(index);
        StringBuilder mended = new StringBuilder(line);
        int first = -1;
        int value = row.valueStart() < 0 ? line.length() : row.valueStart();
        int start = row.indent().length();
        boolean flow = value < line.length() && "{[".indexOf(line.charAt(value)) >= 0 && line.indexOf('"') < 0;
        // Before the colon of a key a tab is read like a space.
        int key = row.dash().isEmpty() ? line.indexOf(':', start) : start;
        for (int i = Math.max(key, start); i < (flow ? line.length() : value); i++) {
            if (line.charAt(i) == '\t') {
                mended.setCharAt(i, ' ');
                first = first < 0 ? i : first;
            }
        }
        if (first < 1 || (row.key().isEmpty() && row.dash().isEmpty())) {
            return Optional.empty();
        }
        String before = line.substring(start, first).strip();
        if (before.endsWith(",")) {
            return Optional.empty();
        }
        String sign = before.substring(
                Math.max(before.lastIndexOf(' '), Math.max(before.lastIndexOf('{'), before.lastIndexOf(','))) + 1);
        Slipped message = new Slipped.TabBehind(sign.isEmpty() ? "-" : sign);
        return Optional.of(new Slip(index, first, first + 1, mended.toString().stripTrailing(), message, true));
    }

    /** {@code : Penerbitan}: what the key was, only its author knows. */
    private Optional<Slip> keyless(Lines lines, int index, Row row) {
        String rest = row.rest();
        String line = lines.get(index);
        int value = row.valueStart();
        int colon = value < 0 || line.charAt(value) != '{' ? -1 : LineSlips.skipSpaces(line, value + 1);
        if (colon >= 0 && colon < line.length() && line.charAt(colon) == ':') {
            String inner = words.meant(row.key()).equals("keputusan") ? "tidak" : "kunci";
            String mended = line.substring(0, colon) + inner + line.substring(colon);
            return Optional.of(
                    new Slip(index, colon, colon + 1, mended, new Slipped.ColonWithoutKey(inner + ": …"), false));
        }
        if (rest.isEmpty() || rest.charAt(0) != ':') {
            return Optional.empty();
        }
        String text = rest.substring(LineSlips.skipSpaces(rest, 1));
        int start = row.column();
        Row below = Row.of(index + 1 < lines.count() ? lines.get(index + 1) : "");
        boolean step = !row.dash().isEmpty() && below.column() == start && words.isKey(below.key());
        if (step) {
            String mended = row.indent() + row.dash() + "kegiatan: " + text;
            Slipped message = new Slipped.ActivityWithoutKey(text);
            return Optional.of(new Slip(index, start, start + rest.length(), mended, message, true));
        }
        boolean steps = text.isEmpty() && !below.dash().isEmpty() && words.beginsStep(below.key());
        String key = steps ? "langkah" : lines.above(index) < 0 ? "nama" : "kunci";
        String example = text.isEmpty() ? key + ":" : key + ": " + text;
        String mended = steps ? row.indent() + example : row.indent() + row.dash() + "# " + rest;
        Slipped message = new Slipped.ColonWithoutKey(example);
        return Optional.of(new Slip(index, start, start + 1, mended, message, false));
    }

    /** {@code langkah: - kegiatan: Memeriksa}: the first item on the line of the key, with more of it or of the list below. */
    private Optional<Slip> item(Lines lines, int index, Row row) {
        String rest = row.rest();
        int colon = row.word().length();
        int dash = colon < rest.length() && rest.charAt(colon) == ':'
                ? LineSlips.skipSpaces(rest, colon + 1)
                : rest.length();
        if (!row.dash().isEmpty()
                || !words.isUnderstood(row.word())
                || dash + 1 >= rest.length()
                || rest.charAt(dash) != '-') {
            return Optional.empty();
        }
        String text = rest.substring(LineSlips.skipSpaces(rest, dash + 1));
        Row below = Row.of(index + 1 < lines.count() ? lines.get(index + 1) : "");
        boolean key = words.isKey(Row.of(text).key());
        boolean further = !below.dash().isEmpty() && below.indent().length() >= row.column();
        boolean more = key && below.column() >= row.column() + 2 && words.isKey(below.key());
        if (text.isEmpty() || !(Character.isLetter(text.charAt(0)) || text.charAt(0) == '"') || !(further || more)) {
            return Optional.empty();
        }
        int indent = further ? below.indent().length() : below.column() - 2;
        int start = row.column() + dash;
        String mended = row.indent() + row.word() + ":" + lines.lineBreak(index) + " ".repeat(indent) + "- " + text;
        Slipped message = new Slipped.ItemBehindKey(row.word());
        return Optional.of(new Slip(index, start, start + 1, mended, message, true));
    }

    /** {@code 2: Memeriksa berkas} above the other keys of the step, among steps that have their dashes. */
    private Optional<Slip> number(Lines lines, int index, Row row) {
        String rest = row.rest();
        int colon = row.word().length();
        boolean numbered = colon > 0
                && colon <= MOST_DIGITS
                && rest.substring(0, colon).chars().allMatch(Character::isDigit)
                && colon < rest.length()
                && rest.charAt(colon) == ':';
        Row below = Row.of(index + 1 < lines.count() ? lines.get(index + 1) : "");
        int column = row.column() + 2;
        String text = colon < rest.length() ? rest.substring(LineSlips.skipSpaces(rest, colon + 1)) : "";
        if (numbered && !row.dash().isEmpty()) {
            String key = row.indent() + row.dash() + text;
            Slipped twice = new Slipped.Numbered(rest.substring(0, colon + 1));
            return words.isKey(Row.of(text).key())
                    ? Optional.of(new Slip(index, row.column(), row.column() + colon + 1, key, twice, true))
                    : Optional.empty();
        }
        boolean ofStep = below.dash().isEmpty() && below.column() == column && words.isKey(below.key());
        if (!numbered || !ofStep || !isAmongSteps(lines, index, row)) {
            return Optional.empty();
        }
        String mended = row.indent() + (text.isEmpty() ? "-" : "- kegiatan: " + text);
        Slipped message = text.isEmpty()
                ? new Slipped.Numbered(rest.substring(0, colon + 1))
                : new Slipped.ActivityWithoutKey(text);
        return Optional.of(new Slip(index, row.column(), row.column() + colon + 1, mended, message, true));
    }

    private boolean isAmongSteps(Lines lines, int index, Row row) {
        for (int i = lines.above(index); i >= 0; i = lines.above(i)) {
            Row before = Row.of(lines.get(i));
            if (!before.dash().isEmpty()
                    && before.indent().length() == row.indent().length()) {
                return words.isKey(before.key());
            }
            if (before.indent().length() < row.indent().length()) {
                break;
            }
        }
        for (int i = index + 1; i < lines.count(); i++) {
            Row behind = Row.of(lines.get(i));
            if (!behind.isEmpty() && behind.indent().length() <= row.indent().length()) {
                return behind.indent().length() == row.indent().length() && words.beginsStep(behind.key());
            }
        }
        return false;
    }

    /** {@code langkah:-} or {@code langkah: =} above what belongs to the key. */
    private Optional<Slip> signs(Lines lines, int index, Row row) {
        String rest = row.rest();
        int colon = row.word().length();
        if (!row.dash().isEmpty()
                || !words.isUnderstood(row.word())
                || colon >= rest.length()
                || rest.charAt(colon) != ':') {
            return Optional.empty();
        }
        String signs = rest.substring(colon + 1).strip();
        boolean only = !signs.isEmpty() && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        int next = index + 1;
        while (next < lines.count() && Row.of(lines.get(next)).isEmpty()) {
            next++;
        }
        Row below = Row.of(next < lines.count() ? lines.get(next) : "");
        int column = row.column();
        boolean block = below.dash().isEmpty()
                ? below.indent().length() > column && !below.key().isEmpty()
                : below.indent().length() >= column;
        // Free text begins behind a bar, which is no slip unless steps or actors stand there.
        boolean free = "|>".contains(signs) && !below.dash().isEmpty() && !words.isUnderstood(below.key());
        if (!only || !block || free) {
            return Optional.empty();
        }
        int start = column + rest.indexOf(signs, colon + 1);
        String mended = row.indent() + row.word() + ":";
        Slipped message = new Slipped.SignBehindKey(row.word(), signs);
        return Optional.of(new Slip(index, start, start + signs.length(), mended, message, true));
    }
}
