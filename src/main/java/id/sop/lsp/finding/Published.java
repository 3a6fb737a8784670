package id.sop.lsp.finding;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Repetition;
import id.sop.lsp.text.Desk;
import id.sop.lsp.text.Page;
import id.sop.lsp.text.Study;
import id.sop.lsp.text.Units;
import id.sop.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** What is told of a page and of the configurations that hold for it, each under its own name. */
public final class Published {
    private final Desk desk;
    private final Set<String> told = new HashSet<>();

    /** What the pages of SOPs say of configurations, by the names of these pages. */
    private final Map<String, List<Diagnostic>> said = new TreeMap<>();

    public Published(Desk desk) {
        this.desk = desk;
    }

    /** Returns what is to be told once a page was studied. */
    public List<PublishDiagnosticsParams> of(Study study, List<Diagnostic> together, Reports reports) {
        Page page = study.page();
        List<PublishDiagnosticsParams> all = new ArrayList<>();
        if (study.isConfiguration()) {
            all.add(configuration(page, study, reports));
            return all;
        }
        List<Diagnostic> own = new ArrayList<>(study.result().diagnostics());
        own.addAll(together);
        own.sort(Diagnostic.ORDER);
        all.add(new PublishDiagnosticsParams(page.uri(), reports.of(page, own), page.version()));
        List<Diagnostic> before = said.put(page.uri(), study.configuration());
        if (!study.configuration().equals(before)) {
            all.addAll(configurations(page.units(), reports));
        }
        return all;
    }

    /**
     * Returns what is to be told of the configurations once a page was taken away. If it was one itself, all is told anew when the
     * other pages are studied by what lies on the disk.
     */
    public List<PublishDiagnosticsParams> without(String uri, Units units, Reports reports) {
        if (said.remove(uri) == null) {
            said.clear();
            return List.of();
        }
        return configurations(units, reports);
    }

    /** Returns what all pages together say of configurations. */
    private List<PublishDiagnosticsParams> configurations(Units units, Reports reports) {
        List<PublishDiagnosticsParams> all = new ArrayList<>();
        Set<String> open = new HashSet<>();
        for (Page other : desk.pages()) {
            Study study = desk.study(other);
            if (study.isConfiguration()) {
                open.add(uri(study.name()));
                all.add(configuration(other, study, reports));
            }
        }
        Map<String, List<Diagnostic>> closed = new TreeMap<>();
        Repetition.once(said.values().stream().flatMap(List::stream).toList(), found -> found)
                .forEach(found -> closed.computeIfAbsent(
                                uri(found.span().source().name()), uri -> new ArrayList<>())
                        .add(found));
        closed.keySet().removeAll(open);
        told.stream()
                .filter(uri -> !closed.containsKey(uri) && !open.contains(uri))
                .forEach(uri -> all.add(new PublishDiagnosticsParams(uri, List.of())));
        told.clear();
        closed.forEach((uri, found) -> {
            told.add(uri);
            all.add(new PublishDiagnosticsParams(uri, reports.of(pageOf(uri, found, units), found)));
        });
        return all;
    }

    /** Returns what is found in a configuration that is open: by itself, and in what it says for the SOPs that are open too. */
    private PublishDiagnosticsParams configuration(Page page, Study study, Reports reports) {
        String name = uri(study.name());
        List<Diagnostic> all = new ArrayList<>(study.result().diagnostics());
        Stream.concat(study.configuration().stream(), said.values().stream().flatMap(List::stream))
                .filter(found -> uri(found.span().source().name()).equals(name))
                // What an SOP says of an older text is told anew in a moment.
                .filter(found -> {
                    Source read = found.span().source();
                    return read.text(0, read.length()).equals(page.plain());
                })
                .forEach(all::add);
        return new PublishDiagnosticsParams(
                page.uri(), reports.of(page, Repetition.once(all, found -> found)), page.version());
    }

    private static Page pageOf(String uri, List<Diagnostic> found, Units units) {
        return new Page(uri, 0, found.get(0).span().source(), false, units);
    }

    private String uri(String name) {
        return desk.folder().resolve(name).normalize().toUri().toString();
    }
}
