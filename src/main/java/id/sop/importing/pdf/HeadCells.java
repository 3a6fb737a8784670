package id.sop.importing.pdf;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts cells between which a rule was left out: by the rules that begin below them, where each part would have its own words; and
 * by the row of column numbers, where numbers that follow one another in one cell stand for as many columns.
 */
final class HeadCells {
    private static final double APART = 2.5;
    private static final double WIDE = 0.8;
    private static final double SAME = 2.5;
    private static final double SEARCH = 22;

    private HeadCells() {}

    static List<Box> parted(List<Box> cells, List<Bar> rules, List<Glyph> glyphs) {
        return byNumbers(byRules(cells, rules, glyphs), glyphs);
    }

    private static List<Box> byRules(List<Box> cells, List<Bar> rules, List<Glyph> glyphs) {
        List<Box> all = new ArrayList<>(cells);
        Map<Box, List<Glyph>> inside = inside(cells, glyphs);
        for (Box cell : cells) {
            List<Double> bounds = rules.stream()
                    .filter(rule -> !rule.level()
                            && rule.at() > cell.x() + SAME
                            && rule.at() < cell.right() - SAME
                            && Math.abs(rule.from() - cell.bottom()) < SAME)
                    .map(Bar::at)
                    .sorted()
                    .toList();
            if (!bounds.isEmpty() && hasWordsBetween(cell, bounds, inside.get(cell))) {
                part(all, cell, bounds);
            }
        }
        return all;
    }

    private static boolean hasWordsBetween(Box cell, List<Double> bounds, List<Glyph> glyphs) {
        List<TextLine> lines = TextLine.of(glyphs).stream()
                .flatMap(line -> line.parted(WIDE).stream())
                .toList();
        boolean crossed = lines.stream()
                .anyMatch(line -> bounds.stream().anyMatch(bound -> line.start() < bound && bound < line.end()));
        double left = cell.x();
        boolean all = !crossed;
        for (int i = 0; i <= bounds.size() && all; i++) {
            double from = left;
            double to = i < bounds.size() ? bounds.get(i) : cell.right();
            all = lines.stream().anyMatch(line -> line.start() >= from && line.end() <= to);
            left = to;
        }
        return all;
    }

    private static List<Box> byNumbers(List<Box> cells, List<Glyph> glyphs) {
        List<Box> all = new ArrayList<>(cells);
        Map<Box, List<Glyph>> inside = inside(cells, glyphs);
        for (Box cell : cells) {
            List<Double> middles = numbered(inside.get(cell));
            if (middles.size() < 2) {
                continue;
            }
            Box above = cells.stream()
                    .filter(other -> Math.abs(other.bottom() - cell.y()) < SAME
                            && Math.abs(other.x() - cell.x()) < SAME
                            && Math.abs(other.right() - cell.right()) < SAME)
                    .findFirst()
                    .orElse(null);
            List<Double> bounds = new ArrayList<>();
            for (int i = 1; i < middles.size(); i++) {
                double middle = (middles.get(i - 1) + middles.get(i)) / 2;
                bounds.add(above == null ? middle : channel(inside.get(above), middle));
            }
            part(all, cell, bounds);
            if (above != null && bounds.stream().noneMatch(bound -> bound.isNaN())) {
                part(all, above, bounds);
            }
        }
        all.sort(Comparator.comparingDouble(Box::y).thenComparingDouble(Box::x));
        return all;
    }

    private static Map<Box, List<Glyph>> inside(List<Box> cells, List<Glyph> glyphs) {
        Map<Box, List<Glyph>> inside = new HashMap<>();
        cells.forEach(cell -> inside.put(cell, new ArrayList<>()));
        for (Glyph glyph : glyphs) {
            if (!glyph.blank() && glyph.turns() == 0) {
                Point centre = glyph.box().centre();
                cells.stream()
                        .filter(cell -> PageAssembly.holds(cell, centre))
                        .findFirst()
                        .ifPresent(cell -> inside.get(cell).add(glyph));
            }
        }
        return inside;
    }

    /** Returns the middles of numbers that follow one another on one line, and stand far apart. */
    private static List<Double> numbered(List<Glyph> glyphs) {
        List<TextLine> lines = TextLine.of(glyphs);
        List<Double> middles = new ArrayList<>();
        if (lines.size() != 1) {
            return List.of();
        }
        int last = -1;
        for (TextLine piece : lines.get(0).parted(APART)) {
            int number = number(piece.text());
            if (number < 0 || (last >= 0 && number != last + 1)) {
                return List.of();
            }
            last = number;
            middles.add((piece.start() + piece.end()) / 2);
        }
        return middles;
    }

    private static int number(String text) {
        String bare = text.replace("(", "").replace(")", "").replace(".", "").strip();
        boolean digits = !bare.isEmpty() && bare.length() < 3 && bare.chars().allMatch(Character::isDigit);
        return digits ? Integer.parseInt(bare) : -1;
    }

    /** Returns the place nearest to a middle that no glyph covers; NaN if there is none. */
    private static double channel(List<Glyph> glyphs, double middle) {
        for (double aside = 0; aside < SEARCH; aside += 0.5) {
            double left = middle - aside;
            double right = middle + aside;
            if (isClear(glyphs, left)) {
                return left;
            }
            if (isClear(glyphs, right)) {
                return right;
            }
        }
        return Double.NaN;
    }

    private static boolean isClear(List<Glyph> glyphs, double x) {
        return glyphs.stream().noneMatch(glyph -> glyph.start() - 0.4 < x && x < glyph.end() + 0.4);
    }

    private static void part(List<Box> all, Box cell, List<Double> bounds) {
        int at = all.indexOf(cell);
        all.remove(at);
        double left = cell.x();
        for (double bound : bounds) {
            double here = Double.isNaN(bound) ? left : bound;
            if (here > left) {
                all.add(at++, new Box(left, cell.y(), here - left, cell.height()));
                left = here;
            }
        }
        all.add(at, new Box(left, cell.y(), cell.right() - left, cell.height()));
    }
}
