package id.sop.cli.terminal;

import id.sop.batch.BatchRun;
import id.sop.batch.ManifestEntry;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.wording.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Says on standard error how far a batch has come: as a bar, as a line now and then, or as JSON. */
public final class Progress implements BatchRun.Monitor, AutoCloseable {
    /** In columns: how long the bar may be, and how short it may become before it is left out. */
    private static final int LONGEST_BAR = 30;

    private static final int SHORTEST_BAR = 5;

    /** What most terminals have at least, for one that does not tell. */
    private static final int USUAL_COLUMNS = 80;

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

    private final StandardStream err;
    private final Phrases phrases;
    private final Form form;
    private final int columns;
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
        this.err = StandardStream.over(terminal.err());
        this.phrases = phrases;
        this.total = total;
        this.columns = terminal.columns() > 0 ? terminal.columns() : USUAL_COLUMNS;
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
        State state = new State(done.get(), total, failed.get(), seconds());
        switch (form) {
            case BAR -> {
                String line = bar(state);
                widest = Math.max(widest, Printable.width(line));
                err.printRaw("\r" + line + " ".repeat(widest - Printable.width(line)));
            }
            case LINES -> err.println(words(state));
            case JSON -> err.println(state.json());
            default -> {
                // Nobody wants to know.
            }
        }
    }

    /**
     * How far the work is.
     *
     * @param seconds since it began
     */
    private record State(int done, int total, int failed, double seconds) {
        /** There is a rate once there is something to reckon it from. */
        boolean hasRate() {
            return done > 0 && seconds > 0;
        }

        double rate() {
            return done / seconds;
        }

        long left() {
            return Math.round((total - done) / rate());
        }

        String json() {
            return String.format(
                    Locale.ROOT,
                    "{\"done\":%d,\"total\":%d,\"failed\":%d,\"rate\":%s,\"remaining\":%s}",
                    done,
                    total,
                    failed,
                    hasRate() ? String.format(Locale.ROOT, "%.1f", rate()) : "null",
                    hasRate() ? String.valueOf(left()) : "null");
        }
    }

    /** Returns the line of a bar that fits its terminal; the last column stays free, since some break the line there. */
    private String bar(State state) {
        int room = Math.max(0, columns - 1);
        String words = words(state);
        int length = Math.min(LONGEST_BAR, room - Printable.width(words) - 1);
        if (length >= SHORTEST_BAR) {
            int filled = (int) ((long) length * state.done() / Math.max(1, state.total()));
            return "█".repeat(filled) + "░".repeat(length - filled) + " " + words;
        }
        String share = 100L * state.done() / Math.max(1, state.total()) + "%";
        return Stream.of(words, state.done() + "/" + state.total(), share)
                .filter(line -> Printable.width(line) <= room)
                .findFirst()
                .orElse("");
    }

    private String words(State state) {
        if (!state.hasRate()) {
            return phrases.get(Phrase.BATCH_PROGRESS_BEGUN, state.done(), state.total(), state.failed());
        }
        String time = String.format(Locale.ROOT, "%d:%02d", state.left() / 60, state.left() % 60);
        String rate = String.format(Locale.ROOT, "%.0f", state.rate());
        return phrases.get(Phrase.BATCH_PROGRESS, state.done(), state.total(), rate, time, state.failed());
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
