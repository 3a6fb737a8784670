package id.sop.pipeline;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Fault;
import id.sop.diagnostic.Finding;
import id.sop.geometry.Box;
import id.sop.model.Actor;
import id.sop.model.Sop;
import id.sop.paging.Cells;
import id.sop.paging.Room;
import id.sop.paging.SheetPlan;
import id.sop.pdf.Anchor;
import id.sop.pdf.Anchors;
import id.sop.pdf.PrintedPage;
import id.sop.pdf.Resources;
import id.sop.pdf.Typesetter;
import id.sop.pdf.TypesettingException;
import id.sop.rule.Linter;
import id.sop.rule.Settings;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.template.ColumnPlanner;
import id.sop.template.Columns;
import id.sop.template.SheetWriter;
import id.sop.template.Template;
import id.sop.template.TemplateFolder;
import id.sop.yaml.Placeholders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tries a template on SOPs, and says which of the promises of a template it breaks: that every symbol has its cell (RN001),
 * that it can be carried out (RN004), that every part of an SOP is printed, at its place, readable and inside the page
 * (RN008).
 *
 * <p>Three samples exercise what an SOP can hold: everything, on several pages; next to nothing; more than fits well.
 */
public final class TemplateCheck {
    private static final List<String> SAMPLES = List.of("lengkap", "penuh", "kosong");
    private static final byte[] LOGO =
            ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"50\"><path d=\"M0 0h40v30l-20 20l-20-20z\"/>"
                            + "</svg>")
                    .getBytes(StandardCharsets.UTF_8);

    private static final String CODE = "RN008";

    /** What a template is to blame for; a word too long for its column is the SOP's own fault. */
    private static final Set<String> BLAMED = Set.of("RN001", "RN002", "RN004");

    /** Room at the foot for electronic signatures, in points. */
    private static final double FOOT = 50;

    /** Rounding of the layout engine, in points. */
    private static final double SLACK = 1;

    private final Template template;
    private final Typesetter typesetter = new Typesetter();
    private final Press press;
    private final SheetWriter writer;
    private final Map<String, Fault> faults = new LinkedHashMap<>();

    private TemplateCheck(Template template) {
        this.template = template;
        this.press = new Press(typesetter, template, Optional.empty());
        this.writer = new SheetWriter(template, typesetter::width);
    }

    /**
     * Checks a template.
     *
     * @param sops more SOPs to try it on, besides the samples
     * @return what is wrong, each defect once
     */
    public static List<Diagnostic> of(Checker checker, TemplateFolder folder, List<Sop> sops) {
        TemplateShelf.Outcome outcome = TemplateShelf.read(checker, folder, Configuration.STANDARD);
        if (outcome.template().isEmpty()) {
            return outcome.diagnostics();
        }
        TemplateCheck check = new TemplateCheck(outcome.template().get());
        check.foot();
        Stream.concat(SAMPLES.stream().map(name -> sample(checker, name)), sops.stream())
                .forEach(check::attempt);
        List<Diagnostic> diagnostics = new ArrayList<>(outcome.diagnostics());
        diagnostics.addAll(new Linter(Settings.STANDARD).weigh(List.copyOf(check.faults.values())));
        return diagnostics;
    }

    private static Sop sample(Checker checker, String name) {
        try (InputStream in = TemplateCheck.class.getResourceAsStream("contoh/" + name + ".yaml")) {
            return checker.check(
                            "contoh/" + name + ".yaml", in.readAllBytes(), Placeholders.NONE, true, Settings.STANDARD)
                    .sop()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void foot() {
        if (template.margins().bottom() < FOOT) {
            report(settings(), "kaki-tepi", template.margins().bottom());
        }
    }

    private void attempt(Sop sop) {
        Optional<byte[]> logo = sop.identity().logo().map(text -> LOGO);
        Checked<Sheet> sheet = press.print(sop, logo, false);
        List<Fault> blamed = sheet.faults().stream()
                .filter(fault -> BLAMED.contains(fault.code()))
                .map(this::placed)
                .toList();
        blamed.forEach(this::add);
        skeleton(sop, logo);
        if (sheet.value().isPresent()) {
            writing(sop, PrintedPage.of(sheet.value().get().pdf()));
        }
    }

    /** A fault that shows only on the sheet is reported at the head of the template, beside the SOP that shows it. */
    private Fault placed(Fault fault) {
        Finding finding = fault.finding();
        boolean inTemplate = template.folders().stream()
                .anyMatch(folder -> finding.span().source().name().startsWith(folder.name() + "/"));
        return inTemplate
                ? fault
                : new Fault(
                        fault.code(),
                        new Finding(place(""), finding.variant(), finding.arguments(), List.of(finding.span())));
    }

    /** The elements by whose ids symbols find their cells and pages are measured. */
    private void skeleton(Sop sop, Optional<byte[]> logo) {
        Resources resources =
                uri -> uri.equals(Press.LOGO) ? logo : template.file(uri.substring(Resources.SCHEME.length()));
        Columns columns =
                ColumnPlanner.plan(sop, template, template.densities().get(0), typesetter::width, Room.ANY.lane());
        String xhtml;
        try {
            xhtml = writer.write(
                    sop, SheetPlan.sample(sop.flow()), columns, Room.ANY, logo.map(content -> Press.LOGO), true);
        } catch (SheetWriter.TemplateFault e) {
            e.faults().forEach(this::add);
            return;
        }
        for (String element : List.of("<html[^>]* lang=\"[a-z]", "<title>[^<]", "<h1[ >]", "<th[ >]", "<bookmark ")) {
            if (!Pattern.compile(element).matcher(xhtml).find()) {
                report(place(""), "unsur", element.replaceAll("\\[.*?]\\*?|\"", "") + "…");
            }
        }
        Anchors anchors;
        try {
            anchors = typesetter.measure(xhtml, resources);
        } catch (TypesettingException e) {
            // Said already of the finished sheet.
            return;
        }
        required(anchors, "identitas", "identitas");
        required(anchors, "alur-1", "alur-");
        for (int step = 1; step <= sop.steps().size(); step++) {
            int number = step;
            required(anchors, "langkah-" + number, "langkah-");
            row(anchors, sop, actor -> Cells.step(number, actor), ".sel");
            if (sop.endsAtDecision(number)) {
                required(anchors, "akhir-" + number, "akhir-");
                row(anchors, sop, actor -> Cells.end(number, actor), ".akhir");
            }
        }
        row(anchors, sop, actor -> Cells.connector(1, true, 0, actor), ".atas");
        if (anchors.byId().keySet().stream().noneMatch(id -> id.startsWith("sambungan-"))) {
            report(place("sambungan"), "unsur", "id=\"sambungan-…\"");
        }
        if (template.isOn("baris_jumlah") && sop.totalTime().isPresent()) {
            required(anchors, "jumlah", "jumlah");
        }
    }

    private void required(Anchors anchors, String id, String place) {
        if (anchors.find(id).isEmpty()) {
            report(place(place), "unsur", "id=\"" + id + "\"");
        }
    }

    /** The cells of a row stand side by side, in the order of the actors. */
    private void row(Anchors anchors, Sop sop, Function<Actor, String> cell, String place) {
        Optional<Box> before = Optional.empty();
        for (Actor actor : sop.actors()) {
            String id = cell.apply(actor);
            required(anchors, id, place);
            Optional<Box> box = anchors.find(id).map(Anchor::box);
            if (box.isPresent() && before.isPresent()) {
                boolean beside = box.get().x() >= before.get().right() - SLACK
                        && Math.abs(box.get().y() - before.get().y()) < SLACK;
                if (!beside) {
                    report(place(place), "urutan", id);
                }
            }
            before = box;
        }
    }

    /** What is printed, and where on the page. */
    private void writing(Sop sop, List<PrintedPage> pages) {
        StringBuilder all = new StringBuilder();
        pages.forEach(page -> page.words().forEach(word -> all.append(word.text())));
        String printed = all.toString().replaceAll("\\s", "");
        SopTexts.of(sop).forEach(text -> {
            if (!printed.contains(text.value().replaceAll("\\s", ""))) {
                report(place(text.variable()), "isi", text.variable(), text.value());
            }
        });
        for (int page = 0; page < pages.size(); page++) {
            for (PrintedPage.Word word : pages.get(page).words()) {
                Box box = word.box();
                if (box.bottom() > template.pageHeight() - FOOT) {
                    report(place(""), "kaki", word.text(), page + 1);
                } else if (box.x() < template.margins().left() - SLACK
                        || box.right()
                                > template.pageWidth() - template.margins().right() + SLACK
                        || box.y() < 0) {
                    report(place(""), "tepi", word.text(), page + 1);
                }
            }
        }
    }

    private void report(Span span, String variant, Object... arguments) {
        add(new Fault(CODE, Finding.at(span, arguments).as(variant)));
    }

    /** Keeps the first fault of each kind at each place: what one row lacks the others lack too. */
    private void add(Fault fault) {
        Span span = fault.finding().span();
        faults.putIfAbsent(
                fault.code() + fault.finding().variant() + span.source().name() + span.start(), fault);
    }

    private Span settings() {
        TemplateFolder folder = template.folders().get(0);
        return source(folder, "template.yaml").span(0, 1);
    }

    /** Returns where the template first says a word; the head of its sheet when it never does. */
    private Span place(String word) {
        Optional<Span> head = Optional.empty();
        for (TemplateFolder folder : template.folders()) {
            // The sheet itself before macros and the cover of a binder, where the same words may stand.
            for (String file : folder.files().stream()
                    .sorted(Comparator.comparing((String file) -> !file.equals(SheetWriter.MAIN))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList()) {
                if (file.endsWith(".ftlh")) {
                    Source source = source(folder, file);
                    head = head.or(() -> Optional.of(source.span(0, 1)));
                    String text = source.text(0, source.length());
                    int found = word.isEmpty() ? -1 : text.indexOf(word);
                    if (found >= 0) {
                        int start = text.codePointCount(0, found);
                        return source.span(start, start + word.length());
                    }
                }
            }
        }
        return head.orElseGet(this::settings);
    }

    private static Source source(TemplateFolder folder, String file) {
        String text = folder.read(file)
                .map(content -> new String(content, StandardCharsets.UTF_8))
                .orElse("");
        return new Source(folder.name() + "/" + file, text);
    }
}
