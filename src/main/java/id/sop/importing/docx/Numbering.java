package id.sop.importing.docx;

import id.sop.office.XmlElement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The marks before the items of lists, which Word reckons (ECMA-376, part 1, 17.9). */
final class Numbering {
    private static final int LEVELS = 9;
    private static final int NOT_BEGUN = Integer.MIN_VALUE;
    private static final int LARGEST = 10_000;

    private final Map<String, XmlElement> lists = new HashMap<>();
    private final Map<String, XmlElement> patterns = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final DocumentStyles styles;

    Numbering(XmlElement root, DocumentStyles styles) {
        this.styles = styles;
        root.children("abstractNum").forEach(list -> patterns.put(list.attribute("abstractNumId"), list));
        root.children("num").forEach(list -> lists.put(list.attribute("numId"), list));
    }

    /** Returns the mark of a paragraph, and counts it; empty if it is no item of a list. */
    String mark(XmlElement paragraph) {
        XmlElement item = styles.ofParagraph(paragraph, "pPr", "numPr");
        String id = item.at("numId").attribute("val");
        XmlElement list = lists.get(id);
        if (list == null) {
            return "";
        }
        int level = Math.min(LEVELS - 1, whole(item.at("ilvl"), 0));
        String pattern = list.at("abstractNumId").attribute("val");
        int[] counter = counters.computeIfAbsent(pattern, key -> {
            int[] fresh = new int[LEVELS];
            Arrays.fill(fresh, NOT_BEGUN);
            return fresh;
        });
        Optional<XmlElement> override = level(list, "lvlOverride", level);
        boolean restarts =
                override.isPresent() && override.get().at("startOverride").exists() && begun.add(id + "/" + level);
        int start = restarts
                ? whole(override.get().at("startOverride"), 1)
                : whole(look(list, level).at("start"), 1);
        counter[level] = restarts || counter[level] == NOT_BEGUN ? start : Math.min(LARGEST, counter[level] + 1);
        Arrays.fill(counter, level + 1, LEVELS, NOT_BEGUN);
        return text(list, level, counter);
    }

    private static int whole(XmlElement element, int otherwise) {
        return (int) Math.max(0, Math.min(LARGEST, element.number("val").orElse((double) otherwise)));
    }

    private static Optional<XmlElement> level(XmlElement list, String name, int level) {
        return list.children(name).stream()
                .filter(candidate -> candidate.attribute("ilvl").equals(String.valueOf(level)))
                .findFirst();
    }

    private XmlElement look(XmlElement list, int level) {
        XmlElement changed = level(list, "lvlOverride", level)
                .map(override -> override.at("lvl"))
                .orElse(list.at("lvl"));
        XmlElement pattern = patterns.getOrDefault(list.at("abstractNumId").attribute("val"), list);
        return changed.exists() ? changed : level(pattern, "lvl", level).orElse(changed);
    }

    private String text(XmlElement list, int level, int[] counter) {
        XmlElement look = look(list, level);
        String format = look.at("numFmt").attribute("val");
        if (format.equals("bullet")) {
            return "-";
        }
        if (format.equals("none")) {
            return "";
        }
        String pattern = look.at("lvlText").attribute("val");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char character = pattern.charAt(i);
            int of = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (character == '%' && of >= 0 && of < LEVELS) {
                int number = counter[of] == NOT_BEGUN ? whole(look(list, of).at("start"), 1) : counter[of];
                text.append(shown(number, look(list, of).at("numFmt").attribute("val")));
                i++;
            } else {
                text.append(character);
            }
        }
        return text.toString().strip();
    }

    private static String shown(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number, 'a');
            case "upperLetter" -> letters(number, 'A');
            case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "decimalZero" -> (number < 10 ? "0" : "") + number;
            case "none", "bullet" -> "";
            default -> String.valueOf(number);
        };
    }

    /** Goes on with aa, bb behind z, as Word does. */
    private static String letters(int number, char first) {
        return number < 1
                ? String.valueOf(number)
                : String.valueOf((char) (first + (number - 1) % 26)).repeat(Math.min(5, (number - 1) / 26 + 1));
    }

    private static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                text.append(signs[i]);
            }
        }
        return text.toString();
    }
}
