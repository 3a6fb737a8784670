package id.sop.lsp;

import id.sop.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** What is told of a page and of the configurations that hold for it, each under its own name. */
final class Published {
    private final Desk desk;
    private final Set<String> told = new HashSet<>();

    Published(Desk desk) {
        this.desk = desk;
    }

    /** Returns what is to be told once a page was studied. */
    List<PublishDiagnosticsParams> of(Study study, List<Diagnostic> together, Reports reports) {
        Page page = study.page();
        List<Diagnostic> own = new ArrayList<>(study.result().diagnostics());
        own.addAll(together);
        own.sort(Diagnostic.ORDER);
        Map<String, List<Diagnostic>> configurations = new TreeMap<>();
        study.configuration().forEach(found -> configurations
                .computeIfAbsent(uri(found.span().source().name()), uri -> new ArrayList<>())
                .add(found));
        if (study.isConfiguration()) {
            own.addAll(configurations.getOrDefault(uri(study.name()), List.of()));
        }
        configurations.remove(uri(study.name()));
        List<PublishDiagnosticsParams> all = new ArrayList<>();
        all.add(new PublishDiagnosticsParams(page.uri(), reports.of(page, own), page.version()));
        // One that is open tells by itself what is found in it.
        Set<String> open = new HashSet<>();
        desk.pages().forEach(other -> Desk.file(other.uri())
                .ifPresent(path -> open.add(path.toUri().toString())));
        told.stream()
                .filter(uri -> !configurations.containsKey(uri) && !open.contains(uri))
                .forEach(uri -> all.add(new PublishDiagnosticsParams(uri, List.of())));
        told.clear();
        configurations.forEach((uri, found) -> {
            if (!open.contains(uri)) {
                told.add(uri);
                all.add(new PublishDiagnosticsParams(uri, reports.of(pageOf(uri, found, page.units()), found)));
            }
        });
        return all;
    }

    private static Page pageOf(String uri, List<Diagnostic> found, Units units) {
        return new Page(uri, 0, found.get(0).span().source(), false, units);
    }

    private String uri(String name) {
        return desk.folder().resolve(name).normalize().toUri().toString();
    }
}
