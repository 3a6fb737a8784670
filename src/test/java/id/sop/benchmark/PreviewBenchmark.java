package id.sop.benchmark;

import id.sop.preview.PreviewOptions;
import id.sop.preview.PreviewServer;
import id.sop.testing.Browser;
import id.sop.wording.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Measures {@code sop preview}: from a saved file to its new page on the screen of a headless Chromium. */
public final class PreviewBenchmark {
    private static final int STEPS = 30;
    private static final int SAVES = 30;
    private static final int WARMING = 10;
    private static final long SEED = 35_2012;

    /** In milliseconds. After this an author has seen the page and writes on. */
    private static final int REST = 700;

    /** Notes when new pages were painted: after the frame in which they came. */
    private static final String CLOCK =
            "window.painted=0;new MutationObserver(()=>requestAnimationFrame(()=>setTimeout(()=>{"
                    + "window.painted=performance.timeOrigin+performance.now()})))"
                    + ".observe(document.getElementById('pages'),{childList:true});'watching'";

    private PreviewBenchmark() {}

    /** Prints a row in Markdown. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("sop-benchmark");
        try {
            run(folder, out);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
        System.exit(0);
    }

    private static void run(Path folder, PrintStream out) throws Exception {
        Path sops = Files.createDirectories(folder.resolve("sop"));
        Path file = sops.resolve("panjang.yaml");
        Files.writeString(file, sop(0));
        Random random = new Random(SEED);
        try (PreviewServer server = new PreviewServer(sops, PreviewOptions.of(Language.INDONESIAN, Optional.empty()));
                Browser browser = new Browser(folder.resolve("profile"))) {
            browser.look(1500, 900, false);
            browser.go(server.uri(file, 0));
            browser.await("document.querySelector('figure img')");
            browser.run(CLOCK);
            double[] taken = new double[SAVES];
            for (int i = -WARMING; i < SAVES; i++) {
                Thread.sleep(REST + random.nextInt(100));
                browser.run("window.painted=0");
                long saved = save(file, sop(i + WARMING + 1));
                browser.await("window.painted>0");
                if (i >= 0) {
                    taken[i] = Double.parseDouble(browser.run("String(window.painted)")) - saved;
                }
            }
            Arrays.sort(taken);
            out.println("| Langkah | Penyimpanan | Nilai tengah | 95 % | Terlama |");
            out.println("|---|---|---|---|---|");
            out.printf(
                    Locale.ROOT,
                    "| %d | %d | %.0f ms | %.0f ms | %.0f ms |%n",
                    STEPS,
                    SAVES,
                    taken[SAVES / 2],
                    taken[SAVES * 95 / 100],
                    taken[SAVES - 1]);
        }
    }

    private static long save(Path file, String text) throws IOException {
        long now = System.currentTimeMillis();
        Files.writeString(file, text);
        return now;
    }

    /** Returns an SOP of thirty steps, whose first step says which time it is. */
    private static String sop(int time) {
        StringBuilder text = new StringBuilder(
                """
                nama: Penyusunan Laporan Tahunan
                nomor: 070/12/421.632/2014
                instansi: [PEMERINTAH KABUPATEN MALANG, KECAMATAN KARANGPLOSO]
                pelaksana:
                  staf: Staf
                  kasi: Kepala Seksi
                  sekretaris: Sekretaris
                  camat: Camat
                langkah:
                """);
        String[] actors = {"staf", "kasi", "sekretaris", "camat"};
        for (int step = 1; step <= STEPS; step++) {
            text.append("  - kegiatan: Memeriksa bahan laporan ke-")
                    .append(step == 1 ? step + " untuk kali " + time : String.valueOf(step))
                    .append("\n    pelaksana: ")
                    .append(actors[step % actors.length])
                    .append("\n    kelengkapan: Bahan laporan\n    waktu: ")
                    .append(10 + step)
                    .append(" menit\n    output: Bahan laporan\n");
            if (step % 5 == 0) {
                text.append("    keputusan: {ya: lanjut, tidak: ")
                        .append(step - 3)
                        .append("}\n");
            }
        }
        return text.toString();
    }
}
