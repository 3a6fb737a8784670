package id.sop.paging;

import id.sop.model.Flow;
import id.sop.testing.Sops;
import java.util.Random;

/** Random procedures. */
final class Flows {
    private Flows() {}

    /** Returns a flow in which steps go on, jump, decide or end as it comes. */
    static Flow random(int steps, Random random) {
        String[] keys = new String[steps];
        for (int i = 0; i < steps; i++) {
            int target = 1 + random.nextInt(steps);
            keys[i] = switch (random.nextInt(6)) {
                case 0 -> "lanjut: " + target;
                case 1 -> "keputusan: {tidak: " + target + "}";
                case 2 -> "keputusan: {ya: " + target + ", tidak: " + (1 + random.nextInt(steps)) + "}";
                case 3 -> "selesai: true";
                default -> "";
            };
        }
        return Sops.ofSteps(keys).flow();
    }
}
