package id.sop.cli.terminal;

import id.sop.batch.BatchRun;
import id.sop.batch.ManifestEntry;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Says on standard error how far a batch has come: as a bar, as a line now and then, or as JSON. */
public final class Progress implements BatchRun.Monitor, AutoCloseable {
    private static final int WIDTH = 30;
    private static final int MOST_SLOW = 5;
    private static final long SECOND = 1_000_000_000L;

    /** How progress is told. */
    public enum Form {
        AUTO,
        BAR,
        LINES,
        JSON,
        NONE
    }

    private final PrintStream err;
    private final Phrases phrases;
    private final Form form;
    private final int total;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final List<Slow> slowest = new ArrayList<>();
    private final long start = System.nanoTime();
    private final Thread ticker;
    private long busy;
    private int widest;

    /** A sheet that took long. */
    private record Slow(String output, long nanoseconds) {}

    /**
     * Begins to tell.
     *
     * @param total how many sheets are to be made
     */
    public Progress(Terminal terminal, Phrases phrases, Form wanted, int total) {
        this.err = terminal.err();
        this.phrases = phrases;
        this.total = total;
        boolean bar = terminal.attended()
                && !terminal.environment().getOrDefault("TERM", "").equals("dumb");
        this.form = wanted != Form.AUTO ? wanted : bar ? Form.BAR : Form.LINES;
        this.ticker = new Thread(this::tick, "sop-progress");
        ticker.setDaemon(true);
        if (total > 0 && form != Form.NONE) {
            ticker.start();
        }
    }

    private long interval() {
        return switch (form) {
            case BAR -> 200;
            case JSON -> 1_000;
            default -> 10_000;
        };
    }

    private void tick() {
        try {
            while (true) {
                Thread.sleep(interval());
                show();
            }
        } catch (InterruptedException e) {
            // Closed.
        }
    }

    @Override
    public void done(String output, ManifestEntry.Status status, long nanoseconds) {
        done.incrementAndGet();
        if (status != ManifestEntry.Status.OK) {
            failed.incrementAndGet();
        }
        synchronized (slowest) {
            busy += nanoseconds;
            if (slowest.size() < MOST_SLOW
                    || nanoseconds > slowest.get(MOST_SLOW - 1).nanoseconds()) {
                slowest.add(new Slow(output, nanoseconds));
                slowest.sort(Comparator.comparingLong(Slow::nanoseconds).reversed());
                if (slowest.size() > MOST_SLOW) {
                    slowest.remove(MOST_SLOW);
                }
            }
        }
    }

    private double seconds() {
        return (System.nanoTime() - start) / (double) SECOND;
    }

    private synchronized void show() {
        int now = done.get();
        double rate = now / Math.max(0.001, seconds());
        long left = rate > 0 ? Math.round((total - now) / rate) : 0;
        switch (form) {
            case BAR -> {
                int filled = total == 0 ? WIDTH : (int) ((long) WIDTH * now / total);
                String bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
                String line = bar + " " + words(now, rate, left);
                widest = Math.max(widest, line.length());
                err.print("\r" + line + " ".repeat(widest - line.length()));
                err.flush();
            }
            case LINES -> err.println(words(now, rate, left));
            case JSON ->
                err.println(String.format(
                        Locale.ROOT,
                        "{\"done\":%d,\"total\":%d,\"failed\":%d,\"rate\":%.1f,\"remaining\":%d}",
                        now,
                        total,
                        failed.get(),
                        rate,
                        left));
            default -> {
                // Nobody wants to know.
            }
        }
    }

    private String words(int now, double rate, long left) {
        String time = String.format(Locale.ROOT, "%d:%02d", left / 60, left % 60);
        return phrases.get(
                Phrase.BATCH_PROGRESS, now, total, String.format(Locale.ROOT, "%.0f", rate), time, failed.get());
    }

    /** Says where the time went. */
    public void tellTimings(double planned) {
        err.println(phrases.get(Phrase.TIMINGS_PLAN, seconds(planned)));
        synchronized (slowest) {
            double each = done.get() == 0 ? 0 : busy / 1e6 / done.get();
            err.println(
                    phrases.get(Phrase.TIMINGS_PRINT, seconds(seconds()), String.format(Locale.ROOT, "%.1f", each)));
            slowest.forEach(slow ->
                    err.println(phrases.get(Phrase.TIMINGS_SLOW, slow.output(), Math.round(slow.nanoseconds() / 1e6))));
        }
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f", seconds);
    }

    /** Ends with the last state; a bar gives way to what is said after it. */
    @Override
    public void close() {
        ticker.interrupt();
        if (total == 0) {
            return;
        }
        if (form == Form.BAR) {
            show();
            err.println();
        } else if (form == Form.JSON) {
            show();
        }
    }
}
