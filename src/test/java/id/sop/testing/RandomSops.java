package id.sop.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whole SOPs drawn by lot from a seed, as YAML: harder to draw than real ones, but none that an author could not mean.
 *
 * <p>Steps have one actor or several, one after the other or together, in shapes of any kind; decisions go back over any
 * number of steps, ahead, or end the procedure; other steps may jump ahead or end it; texts are short or fill many lines.
 */
public final class RandomSops {
    private static final List<String> WORDS = List.of(
            "menyusun",
            "dokumen",
            "laporan",
            "surat",
            "konsep",
            "kegiatan",
            "memeriksa",
            "kelengkapan",
            "berkas",
            "pertanggungjawaban",
            "anggaran",
            "kecamatan",
            "dan",
            "sesuai",
            "ketentuan",
            "perundang-undangan",
            "hasil",
            "rapat");
    private static final List<String> YES = List.of("Ya", "Lengkap", "Setuju", "Memenuhi syarat");
    private static final List<String> ANSWERS =
            List.of("Surat biasa", "Rahasia", "A", "Undangan rapat", "Keluar", "Lain-lain");
    private static final List<String> NO = List.of("Tidak", "Tidak lengkap", "Perbaiki", "Belum memenuhi syarat");

    private final Random random;
    private final int actors;
    private final int steps;
    private final double decisions;
    private final double crowds;
    private final boolean worded;

    /** Whether work is also handed to several at once, begun at several steps, and decided with more than two answers. */
    private final boolean branched;

    /**
     * Whether symbols are stacked: somebody acts again in a step, some share a box, beginning and end have capsules of their
     * own.
     */
    private final boolean stacked;

    /**
     * Whether decisions have up to six answers. Such SOPs have none that lead back, and no decision within the reach of another
     * one: more lines would come to a rhombus than it has corners, and answers and lines that come back may share one there.
     */
    private final boolean sorted;

    /** The last step within the reach of a decision with several answers, where some have many. */
    private int reach;

    /** Whether some rows are shared by the branches of the decision above them. */
    private final boolean shared;

    /** Whether the next row is such a one. */
    private boolean sharedNext;

    /** Whether the actors stand in groups, some of them outside. */
    private final boolean grouped;

    /** Whether some cells are those of several steps. */
    private final boolean merged;

    /** Whether columns of the office's own stand before the activity and before the actors. */
    private final boolean fronted;

    /** Whether several decide in some rows, some hand over within their row, and arrows enter rows at others than their first. */
    private final boolean rowed;

    private final RandomRows rows;

    /** By the key of a column, the last step that has the cell of an earlier one. */
    private final Map<String, Integer> covered = new HashMap<>();

    private RandomSops(long seed) {
        random = new Random(seed);
        actors = 2 + random.nextInt(8);
        steps = 2 + random.nextInt(random.nextInt(4) == 0 ? 59 : 24);
        sorted = seed % 4 == 3;
        decisions = sorted ? 0 : 0.4 * random.nextDouble();
        crowds = 0.25 * random.nextDouble();
        worded = random.nextInt(4) == 0;
        branched = seed % 3 == 2;
        stacked = seed % 5 == 3;
        shared = seed % 7 == 5 && !sorted;
        grouped = seed % 6 == 4;
        merged = seed % 8 == 6;
        fronted = seed % 9 == 4 || seed % 16 == 14;
        rowed = seed % 10 == 7 && !sorted;
        rows = new RandomRows(random, actors, steps);
    }

    /** Returns an SOP with 2 to 9 actors and 2 to 60 steps. */
    public static String yaml(long seed) {
        return new RandomSops(seed).write();
    }

    private String write() {
        StringBuilder yaml = new StringBuilder("nama: " + text(3, 8) + "\npelaksana:\n");
        for (int actor = 0; actor < actors; actor++) {
            String name = text(1, 3);
            yaml.append("  a")
                    .append(actor)
                    .append(": ")
                    .append(grouped ? grouped(name) : name)
                    .append('\n');
        }
        if (stacked && random.nextBoolean()) {
            yaml.append("kapsul: sendiri\n");
        }
        if (fronted) {
            yaml.append("kolom: [tahapan, kegiatan, dasar, pelaksana, kelengkapan, waktu, output, keterangan]\n");
        }
        yaml.append("langkah:\n");
        for (int step = 1; step <= steps; step++) {
            yaml.append("  - kegiatan: ").append(text(2, 25)).append('\n');
            performers(yaml, step);
            cell(yaml, step, "kelengkapan", text(1, 8));
            cell(yaml, step, "waktu", 1 + random.nextInt(90) + " menit");
            cell(yaml, step, "output", text(1, 8));
            if (fronted) {
                cell(yaml, step, "tahapan", text(1, 2));
                cell(yaml, step, "dasar", text(1, 6));
            }
            if (random.nextInt(8) == 0) {
                cell(yaml, step, "keterangan", text(2, 30));
            }
        }
        return yaml.toString();
    }

    /** Writes what stands in a column, unless the cell of an earlier step reaches down to it; sometimes for later steps as well. */
    private void cell(StringBuilder yaml, int step, String key, String text) {
        if (covered.getOrDefault(key, 0) >= step) {
            return;
        }
        yaml.append("    ").append(key).append(": ").append(text).append('\n');
        if (merged && step < steps && random.nextInt(4) == 0) {
            int last = Math.min(steps, step + 1 + random.nextInt(6));
            covered.put(key, last);
            yaml.append("    ").append(key).append("_sampai: ").append(last).append('\n');
        }
    }

    /** Returns an actor in a group of two words, in none, or outside. */
    private String grouped(String name) {
        return switch (random.nextInt(4)) {
            case 0 -> name;
            case 1 -> "{nama: " + name + ", kelompok: '-'}";
            case 2 -> "{nama: " + name + ", kelompok: Bidang Pelayanan}";
            default -> "{nama: " + name + ", kelompok: " + text(1, 3) + "}";
        };
    }

    private void performers(StringBuilder yaml, int step) {
        if (sharedNext) {
            int other = random.nextInt(actors - 1);
            yaml.append("    pelaksana: {salah_satu: [a" + (actors - 1) + ", a" + other + "]}\n");
            sharedNext = false;
            return;
        }
        if (rowed && step > 1 && step < steps - 2 && random.nextInt(3) == 0) {
            rows.write(yaml, step);
            return;
        }
        int count = random.nextDouble() < crowds ? Math.min(actors, 2 + random.nextInt(2)) : 1;
        List<Integer> drawn = new ArrayList<>(IntStream.range(0, actors).boxed().toList());
        Collections.shuffle(drawn, random);
        List<Integer> performers = drawn.subList(0, count);
        String keys = performers.stream().map(actor -> "a" + actor).collect(Collectors.joining(", "));
        boolean together = count > 1 && random.nextBoolean();
        String who = count == 1 ? keys : together ? "{bersama: [" + keys + "]}" : "[" + keys + "]";
        yaml.append("    pelaksana: ")
                .append(stacked && random.nextInt(3) == 0 ? rows.stacked(performers) : who)
                .append('\n');
        if (shared && step > 1 && step < steps - 1 && random.nextInt(4) == 0) {
            yaml.append("    keputusan: {pilihan: {Biasa: " + (step + 1) + ", Rahasia: " + (step + 1) + "}}\n");
            sharedNext = true;
        } else if (sorted && step > 1 && step > reach && step < steps - 4 && random.nextInt(6) == 0) {
            answers(yaml, step);
        } else if (branched && step > 1 && step > reach && step < steps - 2 && random.nextInt(6) == 0) {
            branches(yaml, step, performers);
        } else if (step > 1 && step < steps && random.nextDouble() < decisions) {
            decision(yaml, step, performers);
        } else if (step > 1 && step < steps - 1 && random.nextInt(12) == 0) {
            yaml.append("    lanjut: ").append(rows.after(step)).append('\n');
        } else if (step > 2 && step < steps && random.nextInt(40) == 0) {
            yaml.append("    selesai: true\n");
        }
    }

    private void answers(StringBuilder yaml, int step) {
        int count = 4 + random.nextInt(3);
        List<String> targets = new ArrayList<>();
        for (int ahead = 1; ahead <= Math.min(count - 1, steps - step); ahead++) {
            targets.add(String.valueOf(step + ahead));
        }
        reach = step + count;
        targets.add(random.nextBoolean() ? "selesai" : String.valueOf(1 + random.nextInt(step - 1)));
        yaml.append("    keputusan: {pilihan: {");
        for (int i = 0; i < targets.size(); i++) {
            yaml.append(i == 0 ? "" : ", ").append(ANSWERS.get(i)).append(": ").append(targets.get(i));
        }
        yaml.append("}}\n");
    }

    private void branches(StringBuilder yaml, int step, List<Integer> performers) {
        int first = step + 1;
        int second = rows.after(step);
        reach = sorted ? second : 0;
        switch (random.nextInt(3)) {
            case 0 -> yaml.append("    lanjut: [" + first + ", " + second + "]\n");
            case 1 -> yaml.append("    mulai: true\n");
            default -> {
                yaml.append("    keputusan: {pilihan: {A: " + first + ", Berkas tercetak: " + second + ", Ditolak: ");
                boolean through = performers.size() > 2;
                String back = String.valueOf(1 + random.nextInt(step - 1));
                String target = random.nextBoolean() ? "selesai" : back;
                yaml.append(
                        through
                                ? "{lewat: a" + performers.get(performers.size() - 1) + ", lanjut: " + target + "}"
                                : target);
                yaml.append("}}\n");
            }
        }
    }

    private void decision(StringBuilder yaml, int step, List<Integer> performers) {
        yaml.append("    keputusan:\n");
        if (performers.size() > 1 && random.nextBoolean()) {
            yaml.append("      oleh: a")
                    .append(performers.get(random.nextInt(performers.size())))
                    .append('\n');
        }
        int ahead = random.nextInt(6) == 0 && step < steps - 1 ? rows.after(step) : step + 1;
        if (ahead > step + 1) {
            yaml.append("      ya: ").append(ahead).append('\n');
        }
        int way = random.nextInt(8);
        if (way == 0) {
            yaml.append("      tidak: selesai\n");
        } else if (way == 1 && step < steps - 1) {
            yaml.append("      tidak: ")
                    .append(ahead > step + 1 ? step + 1 : rows.after(step))
                    .append('\n');
        } else {
            int back =
                    random.nextInt(3) == 0 ? 1 + random.nextInt(step - 1) : Math.max(1, step - 1 - random.nextInt(3));
            yaml.append("      tidak: ").append(back).append('\n');
        }
        if (worded) {
            yaml.append("      label_ya: ")
                    .append(YES.get(random.nextInt(YES.size())))
                    .append('\n');
            yaml.append("      label_tidak: ")
                    .append(NO.get(random.nextInt(NO.size())))
                    .append('\n');
        }
    }

    private String text(int least, int most) {
        int words = least + random.nextInt(most - least + 1);
        return IntStream.range(0, words)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }
}
