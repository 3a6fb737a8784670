package id.sop.rule;

import id.sop.check.Checker;
import id.sop.diagnostic.Diagnostic;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Everything the checker can be brought to say: about the fixtures, about office files, about files that are too long. */
public final class Speech {
    /** Faults of a {@code sop.yaml}, one after the other. */
    private static final List<String> OFFICE_FILES = List.of(
            "- sop-ap",
            "kertas: a3",
            "nomor: 070/12",
            "hari_kerja: sehari penuh",
            "minggu_kerja: 8 hari",
            "pola_nomor: '[0-9'",
            "aturan: {MB999: mati}",
            "aturan: {YM001: mati}",
            "aturan: {RN002: mati}",
            "aturan: {MB010: lirih}",
            "aturan: [MB010]",
            "istilah: {renja: [rencana, kerja]}");

    private Speech() {}

    /** Returns every diagnostic, of all files together. */
    public static List<Diagnostic> all() {
        Checker checker = new Checker();
        List<Diagnostic> all = new ArrayList<>();
        Fixture.all().forEach(fixture -> all.addAll(fixture.check()));
        OFFICE_FILES.forEach(text ->
                all.addAll(checker.configuration("sop.yaml", bytes(text)).diagnostics()));
        all.addAll(checker.values("data.yaml", bytes("- Karangploso")).diagnostics());
        all.addAll(checker.values("data.yaml", bytes("nama kecamatan: Karangploso"))
                .diagnostics());
        all.addAll(check(checker, "#".repeat(Checker.mostBytes() + 1)));
        all.addAll(check(checker, "langkah:\n" + "- kegiatan: Mencatat\n".repeat(501)));
        return all;
    }

    private static List<Diagnostic> check(Checker checker, String text) {
        return checker.check("panjang.yaml", bytes(text), Placeholders.NONE, false, Settings.STANDARD)
                .diagnostics();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
