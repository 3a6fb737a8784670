package id.sop.benchmark;

import id.sop.drawing.Drawing;
import id.sop.model.Sop;
import id.sop.routing.Redrawing;
import id.sop.routing.Router;
import id.sop.routing.diagram.Diagram;
import id.sop.template.Paper;
import id.sop.template.Template;
import id.sop.testing.Definitions;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures how long it takes to find the arrows of one page: in the time of the processor, which waiting for other work on
 * the machine does not lengthen, on one thread that has drawn such pages before.
 */
public final class RouteBenchmark {
    private static final int WARMING = 1_500;
    private static final int ROUNDS = 5;
    private static final int MEASURED = 8;

    private static final int ACTORS = 9;
    private static final int STEPS = 24;

    private final PrintStream out;
    private final Template template = Definitions.standard(Paper.A4);

    private RouteBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Prints a table in Markdown. */
    public static void main(String[] arguments) {
        new RouteBenchmark(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run();
    }

    private void run() {
        List<Diagram> shipped = new ArrayList<>();
        Definitions.all().forEach(definition -> shipped.addAll(pages(Definitions.sop(definition))));
        List<Diagram> crowded = pages(Definitions.parse(crowded()));
        out.println("| Halaman | Banyaknya | Garis per halaman | Waktu prosesor per halaman | Halaman terlama |");
        out.println("|---|---|---|---|---|");
        measure("definisi yang disertakan", shipped);
        measure("sembilan pelaksana, setiap langkah ketiga dapat kembali", crowded);
    }

    private List<Diagram> pages(Sop sop) {
        Drawing drawing = Definitions.print(sop, template).drawing();
        return drawing.pages().stream()
                .flatMap(page -> Redrawing.diagrams(page))
                .toList();
    }

    /** Returns an SOP that goes to and fro between its actors, and back from every third step. */
    private static String crowded() {
        StringBuilder yaml = new StringBuilder("nama: Halaman yang penuh\npelaksana:\n");
        for (int actor = 0; actor < ACTORS; actor++) {
            yaml.append("  a")
                    .append(actor)
                    .append(": Pelaksana ")
                    .append(actor)
                    .append('\n');
        }
        yaml.append("langkah:\n");
        for (int step = 1; step <= STEPS; step++) {
            yaml.append("  - kegiatan: Memeriksa berkas\n    pelaksana: a").append(step * 4 % ACTORS);
            yaml.append("\n    kelengkapan: Berkas\n    waktu: 5 menit\n    output: Berkas\n");
            if (step % 3 == 0 && step < STEPS) {
                yaml.append("    keputusan: {tidak: ")
                        .append(Math.max(1, step - 2 - step / 3 % 3))
                        .append("}\n");
            }
        }
        return yaml.toString();
    }

    private void measure(String name, List<Diagram> pages) {
        for (int i = 0; i < WARMING; i++) {
            Router.route(pages.get(i % pages.size()));
        }
        double[] mean = new double[pages.size()];
        for (int page = 0; page < mean.length; page++) {
            mean[page] = time(pages.get(page));
        }
        out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f | %.2f ms | %.2f ms |%n",
                name,
                pages.size(),
                pages.stream().mapToInt(page -> page.links().size()).average().orElse(0),
                Arrays.stream(mean).average().orElse(0),
                Arrays.stream(mean).max().orElse(0));
    }

    /** Returns the median of several measurements, in milliseconds for a page. */
    private static double time(Diagram page) {
        double[] rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = processor();
            for (int i = 0; i < MEASURED; i++) {
                Router.route(page);
            }
            rounds[round] = (processor() - start) / 1e6 / MEASURED;
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
