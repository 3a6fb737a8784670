package id.sop.testing;

import java.util.List;
import java.util.Random;

/** Rows in which more happens than that one acts, drawn by lot. */
final class RandomRows {
    private final Random random;
    private final int actors;
    private final int steps;

    /** The last step that arrows may enter at somebody who does not act first, and his key. */
    private String entry = "";

    RandomRows(Random random, int actors, int steps) {
        this.random = random;
        this.actors = actors;
        this.steps = steps;
    }

    /** Writes a row in which several decide, or one hands over to the row and out of it, or from which an arrow enters within a row. */
    void write(StringBuilder yaml, int step) {
        String one = "a" + random.nextInt(actors - 1);
        String other = "a" + (actors - 1);
        String back = String.valueOf(1 + random.nextInt(step - 1));
        String pair = "    pelaksana: [" + one + ", " + other + "]\n";
        switch (entry.isEmpty() ? random.nextInt(2) : random.nextInt(3)) {
            case 0 ->
                yaml.append(pair)
                        .append("    keputusan: [{oleh: " + one + ", tidak: " + back + "}, {oleh: " + other
                                + ", tidak: " + (random.nextBoolean() ? "{lewat: " + one + "}" : back) + "}]\n");
            case 1 ->
                yaml.append(pair).append("    lanjut: [lanjut, {lewat: " + other + ", lanjut: " + after(step) + "}]\n");
            default -> yaml.append("    pelaksana: " + one + "\n    keputusan: {tidak: {" + entry + "}}\n");
        }
        if (yaml.toString().endsWith("]\n") && random.nextInt(3) > 0) {
            entry = "lanjut: " + step + ", di: " + other;
        }
    }

    /** Returns performers some of whom act again, or who share a box, or are joined otherwise than by a plain line. */
    String stacked(List<Integer> performers) {
        String first = "a" + performers.get(0);
        int low = random.nextInt(actors - 1);
        String side = low + 2 < actors && random.nextBoolean()
                ? "a" + low + ", a" + (low + 1) + ", a" + (low + 2)
                : "a" + low + ", a" + (low + 1);
        String some = "a" + low + ", a" + (actors - 1);
        return switch (random.nextInt(5)) {
            case 0 -> "[" + first + ", " + first + "]";
            case 1 -> "[a" + low + ", a" + (low + 1) + ", a" + low + "]";
            case 2 -> "{bersama: [" + some + "], gambar: garis_putus}";
            case 3 -> "{bersama: [" + some + "], gambar: panah_dua_arah}";
            default -> "{bersama: [" + side + "], gambar: satu_kotak}";
        };
    }

    /** Returns a step behind the next one, mostly a near one. */
    int after(int step) {
        int most = steps - step - 1;
        return step + 2 + random.nextInt(random.nextBoolean() ? Math.min(3, most) : most);
    }
}
