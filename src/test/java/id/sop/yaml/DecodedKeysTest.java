package id.sop.yaml;

import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sop.model.Keys;
import id.sop.testing.Sops;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.format.ValueSpec;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every key that the format names is read: with it, an SOP is another one than without. */
class DecodedKeysTest {
    private static final String STEP = "nama: x\npelaksana: {a: A}\nlangkah: [{kegiatan: k, pelaksana: a%s}]\n";

    @TestFactory
    Stream<DynamicTest> everyKeyThatMayBeMissingMakesADifference() {
        return Stream.of(
                        keys(SopFormat.SOP, STEP.formatted("") + "%s"),
                        keys(SopFormat.APPROVAL, STEP.formatted("") + "disahkan_oleh: {%s}"),
                        keys(SopFormat.OTHER_PART, STEP.formatted("") + "bagian_lain: [{judul: j, isi: i, %s}]"),
                        keys(SopFormat.STEP, STEP.formatted(", %s")),
                        keys(SopFormat.DECISION, STEP.formatted(", keputusan: {tidak: 1, %s}")),
                        keys(SopFormat.REQUIREMENT, STEP.formatted(", kelengkapan: [{dokumen: d, %s}]")))
                .flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> keys(MappingSpec spec, String file) {
        return spec.keys().stream()
                .filter(key -> key.need() == MappingSpec.Need.OPTIONAL)
                .map(key -> DynamicTest.dynamicTest(spec.name() + "." + key.name(), () -> {
                    // The example of this one says what holds without it.
                    String value = key.name().equals(Keys.YES) ? Keys.END : key.example();
                    String written =
                            key.name() + ": " + (key.value().equals(ValueSpec.TEXT) ? "\"" + value + "\"" : value);
                    // It says for how long the time beside it holds.
                    String beside = key.name().equals(Keys.TIME_UNTIL) ? "waktu: 1 jam, " : "";
                    boolean same = Sops.decode(file.formatted(beside))
                            .value()
                            .equals(Sops.decode(file.formatted(beside + written))
                                    .value());
                    assertFalse(same, "SopFormat has the key, but no decoder reads it");
                }));
    }
}
