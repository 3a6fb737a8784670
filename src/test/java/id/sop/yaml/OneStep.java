package id.sop.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.diagnostic.Checked;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Target;
import id.sop.model.Text;
import id.sop.testing.FaultLines;
import id.sop.testing.Sops;
import java.util.List;

/** An SOP of two columns, a and b, and one step, whose keys stand on line 4 in flow style; its first key in column 6. */
public final class OneStep {
    private OneStep() {}

    public static Checked<Sop> decode(String keys) {
        return Sops.decode("nama: x\npelaksana: {a: A, b: B}\nlangkah:\n  - {" + keys + "}\n");
    }

    /** Reads a step without faults; kegiatan and pelaksana are added where they are missing. */
    public static Step step(String keys) {
        Checked<Sop> sop = decode("kegiatan: k, " + (keys.contains("pelaksana") ? "" : "pelaksana: a, ") + keys);
        assertEquals(List.of(), FaultLines.of(sop.faults()));
        return sop.value().orElseThrow().step(1);
    }

    public static List<String> faults(String keys) {
        return FaultLines.of(decode(keys).faults());
    }

    public static Target to(String step) {
        return new Target.Reference(Text.of(step));
    }
}
