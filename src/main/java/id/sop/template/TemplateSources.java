package id.sop.template;

import id.sop.source.Source;
import id.sop.source.Span;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a template as their author wrote them, where messages point into them. */
public record TemplateSources(Template template) {
    private static final String SETTINGS = "template.yaml";

    /** How many lines the layout engine may be off when it names a line. */
    private static final int MISCOUNT = 2;

    /** Tells whether a place is in the template. */
    public boolean hold(Span span) {
        return template.folders().stream()
                .anyMatch(folder -> span.source().name().startsWith(folder.name() + "/"));
    }

    /** Returns the place of the settings. */
    public Span settings() {
        return source(template.folders().get(0), SETTINGS).span(0, 1);
    }

    /** Returns the beginning of the sheet. */
    public Span head() {
        return sources("ftlh").findFirst().map(source -> source.span(0, 1)).orElseGet(this::settings);
    }

    /** Returns the place where the text of the sheet, or another one of the template, first says a word. */
    public Optional<Span> word(String word) {
        return sources("ftlh").flatMap(source -> find(source, word, 0).stream()).findFirst();
    }

    /** Returns the place where a style sheet or a text of the template first says a word. */
    public Optional<Span> anywhere(String word) {
        return Stream.concat(sources("css"), sources("ftlh"))
                .flatMap(source -> find(source, word, 0).stream())
                .findFirst();
    }

    /** Returns the beginning of a file that the template has of its own and that hides one of the template it is based on. */
    public Optional<Span> hiding(String file) {
        List<TemplateFolder> holders = template.folders().stream()
                .filter(folder -> folder.read(file).isPresent())
                .toList();
        return holders.size() < 2
                ? Optional.empty()
                : Optional.of(source(holders.get(0), file).span(0, 1));
    }

    /** Returns the place of a word on a line, or near it, of a file; the beginning of the line when it is not there. */
    public Optional<Span> line(String file, int line, String word) {
        return template.folders().stream()
                .filter(folder -> folder.read(file).isPresent())
                .findFirst()
                .map(folder -> source(folder, file))
                .map(source -> {
                    int from = source.offset(Math.max(1, line - MISCOUNT), 1);
                    int last = source.position(source.length()).line();
                    int to = line + MISCOUNT < last ? source.offset(line + MISCOUNT + 1, 1) : source.length();
                    int start = source.offset(line, 1);
                    return find(source, word, start)
                            .filter(span -> span.start() < to)
                            .or(() -> find(source, word, from).filter(span -> span.start() < start))
                            .orElse(source.span(start, start + 1));
                });
    }

    /** Returns the text of a file, from the first of the template's folders that has it; an empty one when none has. */
    Source source(String file) {
        TemplateFolder folder = template.folders().stream()
                .filter(candidate -> candidate.read(file).isPresent())
                .findFirst()
                .orElse(template.folders().get(0));
        return source(folder, file);
    }

    private static Optional<Span> find(Source source, String word, int from) {
        String text = source.text(from, source.length());
        int found = word.isEmpty() ? -1 : text.indexOf(word);
        if (found < 0) {
            return Optional.empty();
        }
        int start = from + text.codePointCount(0, found);
        return Optional.of(source.span(start, start + word.codePointCount(0, word.length())));
    }

    /** Returns the files of a kind: the sheet itself before macros and the cover of a binder, where the same words may stand. */
    private Stream<Source> sources(String ending) {
        Comparator<String> order = Comparator.comparing((String file) -> !file.equals(SheetWriter.MAIN))
                .thenComparing(Comparator.naturalOrder());
        // A file of a folder hides those of the same name in the folders below it.
        Set<String> seen = new HashSet<>();
        return template.folders().stream().flatMap(folder -> {
            List<String> files = folder.files().stream()
                    .filter(file -> file.endsWith("." + ending) && seen.add(file))
                    .sorted(order)
                    .toList();
            return files.stream().map(file -> source(folder, file));
        });
    }

    private static Source source(TemplateFolder folder, String file) {
        String text = folder.read(file).map(TemplateFolder::text).orElse("");
        return new Source(folder.name() + "/" + file, text);
    }
}
