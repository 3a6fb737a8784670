package id.sop.preview;

import id.sop.check.CheckResult;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Severity;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.source.Source;
import id.sop.workspace.InputFile;
import id.sop.workspace.Inputs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of a file that is shown.
 *
 * @param id by which pages ask for it; never that of another file
 * @param file how it is called to people
 * @param version grows with each change
 * @param title the name of the SOP; that which it had last while it cannot be read
 * @param text its lines
 * @param checked what is said of it alone; nothing before it was checked
 * @param together what is said of it beside others
 * @param drawing what is said of its drawing
 * @param drawn its pages, the last ones that there were; nothing before it was looked at
 * @param state of the pages
 */
record Shown(
        int id,
        String file,
        long version,
        String title,
        Source text,
        Optional<CheckResult> checked,
        List<Diagnostic> together,
        List<Diagnostic> drawing,
        Optional<Drawn> drawn,
        State state) {
    /** How the pages stand to the file. */
    enum State {
        /** Nothing was drawn yet. */
        WAITING,
        /** They show what the file says. */
        FRESH,
        /** They show what the file said before; now it cannot be drawn. */
        STALE,
        /** There are none: it cannot be drawn. */
        NONE,
        /** It is a configuration. */
        TEXT
    }

    Shown {
        together = List.copyOf(together);
        drawing = List.copyOf(drawing);
    }

    static Shown of(int id, InputFile file) {
        String name = Inputs.slashed(file.relative().toString());
        return new Shown(
                id,
                name,
                0,
                "",
                new Source(name, ""),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                State.WAITING);
    }

    /** Returns a configuration with its findings. */
    static Shown configuration(int id, long version, String file, List<Diagnostic> findings) {
        Source longest = findings.get(0).span().source();
        for (Diagnostic finding : findings) {
            Source source = finding.span().source();
            longest = source.length() > longest.length() ? source : longest;
        }
        return new Shown(
                id, file, version, "", longest, Optional.empty(), findings, List.of(), Optional.empty(), State.TEXT);
    }

    Shown checked(Source read, CheckResult result) {
        String name = result.sop()
                .flatMap(sop -> sop.identity().name())
                .map(Text::value)
                .orElse(title);
        return new Shown(id, file, version + 1, name, read, Optional.of(result), together, drawing, drawn, state);
    }

    Shown together(List<Diagnostic> found) {
        return new Shown(id, file, version + 1, title, text, checked, found, drawing, drawn, state);
    }

    Shown drawn(SheetDrawer.Outcome outcome) {
        State now = outcome.drawn().isPresent() ? State.FRESH : drawn.isPresent() ? State.STALE : State.NONE;
        return new Shown(
                id,
                file,
                version + 1,
                title,
                text,
                checked,
                together,
                outcome.findings(),
                outcome.drawn().or(() -> drawn),
                now);
    }

    /** Returns this without its pages, which take room. */
    Shown forgotten() {
        return new Shown(
                id, file, version + 1, title, text, checked, together, drawing, Optional.empty(), State.WAITING);
    }

    /** Returns what is said because of it of a configuration, whose values are its own too. */
    List<Diagnostic> elsewhere() {
        return Stream.of(checked.map(CheckResult::diagnostics).orElse(List.of()), drawing)
                .flatMap(List::stream)
                .filter(found -> !isOwn(found))
                .toList();
    }

    private boolean isOwn(Diagnostic found) {
        return found.span().source().name().equals(text.name());
    }

    /** Returns all that is said of it, each once, from top to bottom. */
    List<Diagnostic> findings() {
        List<Diagnostic> all =
                new ArrayList<>(checked.map(CheckResult::diagnostics).orElse(List.of()));
        Set<String> said = new HashSet<>();
        all.forEach(found -> said.add(place(found)));
        drawing.stream().filter(found -> said.add(place(found))).forEach(all::add);
        all.addAll(together);
        all.removeIf(found -> !isOwn(found));
        all.sort(Diagnostic.ORDER);
        return all;
    }

    /** The checker foresees some of what the printer finds; they read the file each for itself. */
    private static String place(Diagnostic found) {
        return found.code() + " " + found.span().start();
    }

    long count(Severity severity) {
        return findings().stream().filter(found -> found.severity() == severity).count();
    }

    /** Returns the SOP as the file has it now; nothing when it cannot be read. */
    Optional<Sop> sop() {
        return checked.flatMap(CheckResult::sop);
    }
}
