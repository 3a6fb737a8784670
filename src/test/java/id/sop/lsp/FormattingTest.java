package id.sop.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.Reformatter;
import id.sop.lsp.text.Desk;
import id.sop.lsp.text.Study;
import id.sop.testing.Seed;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random formattings leave files that read back as they did, with their comments, whatever is wrong with them. */
class FormattingTest {
    /** {@code -Dtrials=} makes more of them. */
    private static final int ROUNDS = Seed.trials(60);

    private final Desk desk = new Desk(Path.of("").toAbsolutePath());

    @Test
    void aFormattedFileSaysTheSame() throws IOException {
        int made = 0;
        for (long seed : Seed.each(60)) {
            String text = RandomFiles.random(new Random(seed));
            Study before = RandomFiles.study(desk, text);
            Optional<String> after = new Reformatter(desk.checker())
                    .format("", before.page().bytes())
                    .flatMap(formatted -> before.page().become(formatted.after()))
                    .map(edit -> RandomFiles.applied(before, List.of(edit)));
            if (after.isEmpty()) {
                continue;
            }
            made++;
            assertEquals(
                    RandomFiles.said(before.sop()),
                    RandomFiles.said(RandomFiles.study(desk, after.get()).sop()),
                    "seed " + seed + "\n" + text);
            assertEquals(RandomFiles.comments(text), RandomFiles.comments(after.get()), "seed " + seed);
        }
        assertTrue(made > ROUNDS / 8, "only " + made);
    }

    @Test
    void whatStandsWhereItCannotIsReadAsTheSameSlipAfterwards() {
        List<String> wrong = new ArrayList<>();
        int made = 0;
        for (MappingSpec spec : List.of(SopFormat.SOP, SopFormat.STEP)) {
            boolean ofStep = spec.equals(SopFormat.STEP);
            String indent = ofStep ? "    " : "";
            for (String key : spec.names()) {
                for (String value : List.of(
                        " {dokumen: Surat}",
                        "\n%s  dokumen: Surat",
                        " [{dokumen: Surat, b: [c]}]",
                        "\n%s  - dokumen: Surat\n%s    b: {c: d}",
                        " [[a, b], c]",
                        " [dokumen: Surat, Perbup 5: Standar]",
                        "\n%s  - - a\n%s    - b\n%s  - c",
                        " {\n%s    dokumen: Surat,  # catatan 1\n%s    b: c}",
                        " {dokumen: {a: {b: c}, d: e}}")) {
                    String line = indent + key + ":" + value.replace("%s", indent) + "\n";
                    boolean needed = ofStep ? key.equals("kegiatan") : key.equals("langkah");
                    String text = ofStep
                            ? "nama: A\npelaksana: {a: A}\nlangkah:\n  - id: x\n"
                                    + (needed ? "" : "    kegiatan: Menulis\n") + line
                            : line + (needed ? "" : "langkah: [{kegiatan: Menulis, pelaksana: a}]\n");
                    Study before = RandomFiles.study(desk, text);
                    Optional<String> after = new Reformatter(desk.checker())
                            .format("", before.page().bytes())
                            .map(Reformatter.Reformatted::after);
                    if (after.isPresent()) {
                        made++;
                        Study now = RandomFiles.study(desk, after.get());
                        if (!RandomFiles.said(before.sop()).equals(RandomFiles.said(now.sop()))
                                || !variants(before).equals(variants(now))) {
                            wrong.add(text + "---\n" + after.get());
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(made > 300, "only " + made);
    }

    private static List<String> variants(Study study) {
        return study.result().diagnostics().stream()
                .map(found -> found.code() + "." + found.finding().variant())
                .sorted()
                .toList();
    }
}
