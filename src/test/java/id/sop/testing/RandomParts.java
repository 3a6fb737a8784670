package id.sop.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The SOPs of {@link RandomSops} with their steps put under headings: in one table, or in tables of their own with columns in
 * any order; counted on, or anew.
 */
public final class RandomParts {
    private static final Pattern TARGETS = Pattern.compile("(?m)^ +(?:lanjut|ya|tidak|[a-z]+_sampai|keputusan): ?.*$");
    private static final Pattern NUMBER = Pattern.compile("(?<![a-z0-9])[0-9]+");
    private static final Pattern ACTOR = Pattern.compile("\\ba[0-9]\\b");
    private static final String STEP = "  - kegiatan";

    private RandomParts() {}

    /** Returns an SOP with 1 to 5 parts. */
    public static String yaml(long seed) {
        Random random = new Random(seed);
        String whole = RandomSops.yaml(seed);
        int begin = whole.indexOf("langkah:\n");
        String[] steps = whole.substring(begin + "langkah:\n".length()).split("(?m)^(?=" + STEP + ")", -1);
        SortedSet<Integer> breaks = new TreeSet<>(List.of(0));
        int parts = Math.min(steps.length, 1 + random.nextInt(5));
        while (breaks.size() < parts) {
            breaks.add(random.nextInt(steps.length));
        }
        List<Integer> ends = new ArrayList<>(breaks);
        ends.add(steps.length);
        StringBuilder yaml = new StringBuilder(whole.substring(0, begin)).append("bagian:\n");
        for (int part = 0; part < parts; part++) {
            StringBuilder body = new StringBuilder();
            for (int step = ends.get(part); step < ends.get(part + 1); step++) {
                body.append(step(steps[step], step + 1));
            }
            yaml.append("  - judul: ").append((char) ('A' + part)).append(". Tahap pelaksanaan kegiatan\n");
            if (random.nextInt(3) == 0) {
                yaml.append("    pelaksana: ")
                        .append(actors(body.toString(), random))
                        .append('\n');
            }
            yaml.append(random.nextBoolean() ? "    nomor: ulang\n" : "");
            yaml.append(random.nextInt(4) == 0 ? "    jumlah_waktu: 3 jam\n" : "");
            yaml.append("    langkah:\n").append(body);
        }
        return yaml.toString();
    }

    /** Numbers mean other steps where they begin anew, so that steps are called by ids. */
    private static String step(String written, int number) {
        String named = TARGETS.matcher(written)
                .replaceAll(line -> Matcher.quoteReplacement(
                        NUMBER.matcher(line.group()).replaceAll(found -> "s" + found.group())));
        return named.replaceFirst(STEP, "  - id: s" + number + "\n    kegiatan").indent(4);
    }

    private static List<String> actors(String steps, Random random) {
        List<String> actors = new ArrayList<>(new TreeSet<>(
                ACTOR.matcher(steps).results().map(found -> found.group()).toList()));
        Collections.shuffle(actors, random);
        return actors;
    }
}
