package id.sop.benchmark;

import com.sun.management.ThreadMXBean;
import id.sop.model.Sop;
import id.sop.pdf.Typesetter;
import id.sop.render.Sheet;
import id.sop.render.SheetRenderer;
import id.sop.template.Paper;
import id.sop.template.Template;
import id.sop.testing.Definitions;
import id.sop.testing.Offices;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures the printing of sheets: the time of the processor, which waiting for other work on the machine does not lengthen,
 * the memory that is asked for, and the sheets that come out in a second.
 */
public final class PrintBenchmark {
    /** Sheets before the first one that counts. */
    private static final int WARMING = 1500;

    private static final int MEASURED = 500;
    private static final double MEBIBYTE = 1 << 20;

    private final PrintStream out;
    private final List<Sop> definitions =
            Definitions.all().stream().map(Definitions::sop).toList();
    private final Template template = Definitions.standard(Paper.A4);

    private PrintBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Prints a table in Markdown. */
    public static void main(String[] arguments) throws Exception {
        new PrintBenchmark(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run();
    }

    private void run() throws Exception {
        long start = System.nanoTime();
        print(press(), definitions.get(0));
        double first = (System.nanoTime() - start) / 1e6;

        out.println(
                "| Lembar | Waktu prosesor per lembar | Memori yang diminta | Lembar/s, 1 utas | Lembar/s, 2 utas |");
        out.println("|---|---|---|---|---|");
        measure("SOP yang sama untuk banyak kantor", number -> Offices.issue(definition(number), number));
        measure("setiap lembar SOP yang lain", number -> Offices.another(definition(number), number));
        out.printf(
                Locale.ROOT,
                "%n%d prosesor, Java %s; lembar pertama %.0f ms; batas memori %.0f MiB, terpakai sesudahnya %.0f MiB%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                first,
                Runtime.getRuntime().maxMemory() / MEBIBYTE,
                live() / MEBIBYTE);
    }

    private Sop definition(int number) {
        return definitions.get(number % definitions.size());
    }

    private SheetRenderer press() {
        return new SheetRenderer(new Typesetter(), template, Optional.empty());
    }

    /** What is printed as the sheet of a number. */
    private interface Order {
        Sop sheet(int number);
    }

    private record Cost(double processor, double memory) {}

    private void measure(String name, Order order) throws Exception {
        SheetRenderer press = press();
        work(order, press, 0, WARMING);
        long start = System.nanoTime();
        Cost cost = work(order, press, WARMING, MEASURED);
        double one = MEASURED * 1e9 / (System.nanoTime() - start);
        double two = together(order, press);
        out.printf(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f MB | %.0f | %.0f |%n",
                name,
                cost.processor() / 1e6 / MEASURED,
                cost.memory() / 1e6 / MEASURED,
                one,
                two);
    }

    private double together(Order order, SheetRenderer press) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            long start = System.nanoTime();
            List<Future<Cost>> pending = new ArrayList<>();
            for (int thread = 0; thread < 2; thread++) {
                int from = WARMING + (thread + 1) * MEASURED;
                Callable<Cost> task = () -> work(order, press, from, MEASURED);
                pending.add(threads.submit(task));
            }
            for (Future<Cost> task : pending) {
                task.get();
            }
            return 2 * MEASURED * 1e9 / (System.nanoTime() - start);
        } finally {
            threads.shutdown();
        }
    }

    private Cost work(Order order, SheetRenderer press, int from, int count) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long processor = threads.getCurrentThreadCpuTime();
        long memory = threads.getCurrentThreadAllocatedBytes();
        for (int i = from; i < from + count; i++) {
            print(press, order.sheet(i));
        }
        return new Cost(
                threads.getCurrentThreadCpuTime() - processor, threads.getCurrentThreadAllocatedBytes() - memory);
    }

    private static Sheet print(SheetRenderer press, Sop sop) {
        return press.print(sop, Optional.empty(), false).value().orElseThrow();
    }

    /** Returns how many bytes are still needed. */
    private static double live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
