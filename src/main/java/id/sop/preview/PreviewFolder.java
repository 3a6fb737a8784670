package id.sop.preview;

import id.sop.check.CheckResult;
import id.sop.check.Checker;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Repetition;
import id.sop.model.Text;
import id.sop.rule.Linter;
import id.sop.source.Source;
import id.sop.workspace.FileFault;
import id.sop.workspace.FileStamps;
import id.sop.workspace.InputFile;
import id.sop.workspace.InputSelection;
import id.sop.workspace.UnusableInput;
import id.sop.workspace.WatchedFiles;
import id.sop.workspace.Workspace;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The SOPs of a folder while they are written. One thread looks for changes and does all work, one piece after the other: first the SOP
 * that somebody looks at, then what the files say together, then the others. What it finds goes to a {@link Shelf}.
 */
final class PreviewFolder implements Runnable {
    /** In milliseconds, of all files. */
    private static final long BETWEEN_LOOKS = 100;

    /** In milliseconds, of the files that somebody sees, and most likely writes just now. */
    private static final long BETWEEN_GLANCES = 25;

    /** How much longer than looking through the folders the program waits until it does that again. */
    private static final long SELDOM = 20;

    private final Path folder;
    private final Placeholders values;
    private final Shelf shelf;
    private final SheetDrawer drawer;
    private final FileStamps stamps = new FileStamps();
    private final Map<Integer, InputFile> files = new LinkedHashMap<>();
    private final Map<Integer, Text> logos = new HashMap<>();
    private final Set<Integer> unchecked = new LinkedHashSet<>();
    private final Set<Integer> undrawn = new LinkedHashSet<>();
    private Workspace workspace;
    private boolean listed;
    private boolean compared = true;
    private long nextListing;
    private long lastLook;

    PreviewFolder(Path folder, PreviewOptions options, Shelf shelf) throws IOException {
        this.folder = folder.toRealPath();
        this.values = options.values();
        this.shelf = shelf;
        this.drawer = new SheetDrawer(values, options.moment());
        this.workspace = open();
    }

    private Workspace open() {
        return new Workspace(folder, InputStream.nullInputStream());
    }

    /** Works until the thread is interrupted. */
    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        try {
            if (elapsed(lastLook) >= BETWEEN_LOOKS || stamps.areChanged(seen())) {
                note(stamps.settled());
                lastLook = System.nanoTime();
            }
            long began = System.nanoTime();
            boolean busy = true;
            while (busy && elapsed(began) < BETWEEN_LOOKS) {
                busy = work();
            }
            if (!busy) {
                shelf.rest(BETWEEN_GLANCES);
            }
        } catch (UncheckedIOException e) {
            // Somebody moves the folders about just now.
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private List<Path> seen() {
        return shelf.looked().stream()
                .filter(files::containsKey)
                .map(id -> files.get(id).path())
                .toList();
    }

    private static long elapsed(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }

    /** Notes what was changed: an SOP is only read again, anything else changes what holds for all of them. */
    private void note(Set<Path> changed) {
        Set<Path> others =
                changed.stream().filter(path -> !Files.isDirectory(path)).collect(Collectors.toSet());
        files.forEach((id, file) -> {
            if (others.removeAll(List.of(file.path(), file.place()))) {
                unchecked.add(id);
                undrawn.add(id);
                listed &= Files.exists(file.path());
            }
        });
        if (!others.isEmpty()) {
            workspace = open();
            drawer.forget();
            unchecked.addAll(files.keySet());
            undrawn.addAll(files.keySet());
        }
        if (!changed.isEmpty()) {
            nextListing = 0;
        }
    }

    /** Does the next piece of work; tells whether there was any. */
    private boolean work() {
        if (!listed) {
            list();
            return true;
        }
        for (int id : shelf.looked()) {
            if (files.containsKey(id) && (unchecked.contains(id) || shelf.isWaiting(id) || undrawn.contains(id))) {
                show(id);
                return true;
            }
        }
        if (nextListing < System.nanoTime()) {
            list();
            return true;
        }
        if (!unchecked.isEmpty()) {
            check(unchecked.iterator().next());
            return true;
        }
        if (!compared) {
            compare();
            return true;
        }
        return false;
    }

    /** Looks through the folders. */
    private void list() {
        long began = System.nanoTime();
        Map<Path, Integer> known = new HashMap<>();
        files.forEach((id, file) -> known.put(file.path(), id));
        Map<Integer, InputFile> found = new LinkedHashMap<>();
        for (InputFile file : resolved()) {
            found.put(shelf.id(file.path()), file);
        }
        if (!found.equals(files) || !listed) {
            Set<Integer> gone = new LinkedHashSet<>(files.keySet());
            gone.removeAll(found.keySet());
            found.keySet().stream().filter(id -> !files.containsKey(id)).forEach(id -> {
                unchecked.add(id);
                undrawn.add(id);
            });
            files.clear();
            files.putAll(found);
            unchecked.retainAll(files.keySet());
            undrawn.retainAll(files.keySet());
            logos.keySet().retainAll(files.keySet());
            compared &= gone.isEmpty();
            shelf.keep(files);
            listed = true;
        }
        watch();
        nextListing = System.nanoTime() + Math.max(2_000_000_000L, SELDOM * (System.nanoTime() - began));
    }

    private List<InputFile> resolved() {
        try {
            return workspace.inputs().resolve(InputSelection.of(List.of(".")));
        } catch (UnusableInput e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch() {
        Map<InputFile, Text> named = new HashMap<>();
        logos.forEach((id, logo) -> named.put(files.get(id), logo));
        stamps.watch(WatchedFiles.of(workspace, List.of(folder), List.copyOf(files.values()), named));
    }

    private void show(int id) {
        check(id);
        undrawn.remove(id);
        InputFile file = files.get(id);
        FileFault.Outcome<SheetDrawer.Outcome> outcome =
                FileFault.guard(file, readable -> drawer.draw(workspace, readable));
        shelf.put(shelf.get(id)
                .orElseGet(() -> Shown.of(id, file))
                .drawn(outcome.value().orElseGet(() -> new SheetDrawer.Outcome(Optional.empty(), outcome.faults()))));
        tellConfigurations();
    }

    private void check(int id) {
        unchecked.remove(id);
        InputFile file = files.get(id);
        Source text = text(file);
        CheckResult result = workspace.check(file, values, false);
        if (watchesLogo(id, result)) {
            // It may have come or gone between the two.
            result = workspace.check(file, values, false);
        }
        Shown before = shelf.get(id).orElseGet(() -> Shown.of(id, file));
        shelf.put(before.checked(text, result));
        compared = false;
    }

    /** Looks at the logo of an SOP from now on; tells whether that is another one than before. */
    private boolean watchesLogo(int id, CheckResult result) {
        Optional<Text> logo = result.sop().flatMap(sop -> sop.identity().logo());
        if (logo.map(PreviewFolder::place)
                .equals(Optional.ofNullable(logos.get(id)).map(PreviewFolder::place))) {
            return false;
        }
        logo.ifPresentOrElse(name -> logos.put(id, name), () -> logos.remove(id));
        InputFile file = files.get(id);
        logo.ifPresent(name -> stamps.add(WatchedFiles.of(workspace, List.of(), List.of(file), Map.of(file, name))));
        return logo.isPresent();
    }

    /** What the file of a logo follows from: its name, and where that stands. */
    private static String place(Text logo) {
        return logo.span().source().name() + "\n" + logo.value();
    }

    /** What is said when the file cannot be read is said by the check. */
    private Source text(InputFile file) {
        String text = FileFault.guard(file, readable -> workspace.inputs().read(readable, Checker.mostBytes()))
                .value()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        return new Source(file.name(), text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** Says what the SOPs say together. */
    private void compare() {
        compared = true;
        List<Linter.Member> members = new ArrayList<>();
        Map<String, Integer> ids = new HashMap<>();
        files.forEach((id, file) -> {
            ids.put(file.name(), id);
            shelf.get(id).flatMap(Shown::checked).flatMap(CheckResult::member).ifPresent(members::add);
        });
        Map<Integer, List<Diagnostic>> found = new HashMap<>();
        for (Diagnostic diagnostic : Linter.lintTogether(members, Optional.empty())) {
            Integer id = ids.get(diagnostic.span().source().name());
            if (id != null) {
                found.computeIfAbsent(id, key -> new ArrayList<>()).add(diagnostic);
            }
        }
        files.keySet().forEach(id -> shelf.get(id).ifPresent(shown -> {
            List<Diagnostic> said = found.getOrDefault(id, List.of());
            if (!said.equals(shown.together())) {
                shelf.put(shown.together(said));
            }
        }));
        tellConfigurations();
    }

    /** Many SOPs may find the same in what their office says for all of them. */
    private void tellConfigurations() {
        List<Diagnostic> all = new ArrayList<>(workspace.configurationFaults());
        files.keySet().forEach(id -> shelf.get(id).ifPresent(shown -> all.addAll(shown.elsewhere())));
        Map<String, List<Diagnostic>> said = new LinkedHashMap<>();
        Repetition.once(all, found -> found)
                .forEach(found -> said.computeIfAbsent(found.span().source().name(), key -> new ArrayList<>())
                        .add(found));
        shelf.configurations(said);
    }
}
