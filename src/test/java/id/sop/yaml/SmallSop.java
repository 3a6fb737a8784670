package id.sop.yaml;

import id.sop.diagnostic.Checked;
import id.sop.model.Sop;
import id.sop.testing.FaultLines;
import id.sop.testing.Sops;
import java.util.List;

/** An SOP of one step with one line that is looked at, the second. */
public final class SmallSop {
    /** What every SOP must have besides its nama. */
    static final String REST = "\npelaksana: {a: A}\nlangkah: [{kegiatan: k, pelaksana: a}]\n";

    private SmallSop() {}

    public static Checked<Sop> decode(String line) {
        return Sops.decode("nama: x\n" + line + REST);
    }

    public static List<String> faults(String line) {
        return FaultLines.of(decode(line).faults());
    }
}
