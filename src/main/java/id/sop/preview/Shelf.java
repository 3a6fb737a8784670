package id.sop.preview;

import id.sop.diagnostic.Diagnostic;
import id.sop.workspace.InputFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What browsers may see now, and who looks at what. Shared by threads; whoever waits is woken by each change. */
final class Shelf {
    /** Pages of more SOPs than this are drawn again when somebody returns to them. */
    private static final int MOST_DRAWN = 24;

    /** In bytes, of all pages that are kept beside those of one SOP. */
    private static final long MOST_BYTES = 64L << 20;

    private final Map<Path, Integer> ids = new HashMap<>();
    private final Map<String, Integer> configurationIds = new HashMap<>();
    private Map<Integer, Shown> shown = new LinkedHashMap<>();
    private Map<Integer, Shown> configurations = new LinkedHashMap<>();
    private Map<String, List<Diagnostic>> configurationFaults = Map.of();
    private final Map<Integer, Integer> onlookers = new LinkedHashMap<>();
    private final LinkedHashSet<Integer> drawn = new LinkedHashSet<>();
    private int lastId;
    private long looks;
    private long listVersion = 1;

    /**
     * What a browser knows.
     *
     * @param list the version of the list
     * @param file the version of the file that it looks at; -1 when there is no such file
     */
    record Known(long list, long file) {}

    /** Returns the number of a file, the same one each time. */
    synchronized int id(Path file) {
        return ids.computeIfAbsent(file, key -> ++lastId);
    }

    /** Returns the SOPs in the order of their names, behind the configurations of which something is to be said. */
    synchronized List<Shown> all() {
        List<Shown> all = new ArrayList<>(configurations.values());
        all.addAll(shown.values());
        return all;
    }

    synchronized Optional<Shown> get(int id) {
        return Optional.ofNullable(shown.getOrDefault(id, configurations.get(id)));
    }

    /** Returns a page of an SOP that is shown. */
    synchronized Optional<Drawn.Page> page(int id, String key) {
        return get(id).flatMap(Shown::drawn).stream()
                .flatMap(pages -> pages.pages().stream())
                .filter(page -> page.key().equals(key))
                .findFirst();
    }

    /** Keeps these SOPs and no others. */
    synchronized void keep(Map<Integer, InputFile> files) {
        Map<Integer, Shown> kept = new LinkedHashMap<>();
        files.forEach((id, file) -> kept.put(id, shown.getOrDefault(id, Shown.of(id, file))));
        shown = kept;
        drawn.retainAll(kept.keySet());
        changed();
    }

    synchronized void put(Shown now) {
        if (!shown.containsKey(now.id())) {
            return;
        }
        shown.put(now.id(), now);
        if (now.drawn().isPresent()) {
            drawn.remove(now.id());
            drawn.add(now.id());
            forgetPages();
        }
        changed();
    }

    private void forgetPages() {
        long size = drawn.stream()
                .mapToLong(id -> shown.get(id).drawn().map(Drawn::size).orElse(0L))
                .sum();
        List<Integer> oldest = new ArrayList<>(drawn);
        oldest.remove(oldest.size() - 1);
        for (int id : oldest) {
            if (!onlookers.containsKey(id) && (drawn.size() > MOST_DRAWN || size > MOST_BYTES)) {
                size -= shown.get(id).drawn().map(Drawn::size).orElse(0L);
                drawn.remove(id);
                shown.put(id, shown.get(id).forgotten());
            }
        }
    }

    synchronized void configurations(Map<String, List<Diagnostic>> faults) {
        if (faults.equals(configurationFaults)) {
            return;
        }
        configurationFaults = Map.copyOf(faults);
        configurations = new LinkedHashMap<>();
        faults.forEach((file, said) -> {
            int id = configurationIds.computeIfAbsent(file, key -> ++lastId);
            configurations.put(id, Shown.configuration(id, listVersion, file, said));
        });
        changed();
    }

    private void changed() {
        listVersion++;
        notifyAll();
    }

    /** Returns what is looked at, and is to be up to date first. */
    synchronized Set<Integer> looked() {
        return new LinkedHashSet<>(onlookers.keySet());
    }

    /** Tells whether somebody has to wait for the pages of an SOP. */
    synchronized boolean isWaiting(int id) {
        return get(id).map(Shown::state).filter(Shown.State.WAITING::equals).isPresent();
    }

    synchronized void look(int id) {
        onlookers.merge(id, 1, Integer::sum);
        looks++;
        notifyAll();
    }

    synchronized void lookAway(int id) {
        onlookers.computeIfPresent(id, (key, count) -> count > 1 ? count - 1 : null);
    }

    /** Waits until somebody begins to look at something, at most so many milliseconds. */
    synchronized void rest(long most) throws InterruptedException {
        long before = looks;
        long end = System.nanoTime() + most * 1_000_000;
        for (long left = most; looks == before && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }

    /** Returns what there is, once it is no longer what a browser knows, or after so many milliseconds. */
    synchronized Known await(Known known, OptionalInt file, long most) throws InterruptedException {
        long end = System.nanoTime() + most * 1_000_000;
        Known now = now(file);
        for (long left = most; now.equals(known) && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
            now = now(file);
        }
        return now;
    }

    synchronized Known now(OptionalInt file) {
        long version =
                file.isEmpty() ? -1 : get(file.getAsInt()).map(Shown::version).orElse(-1L);
        return new Known(listVersion, version);
    }
}
