package id.sop.pipeline;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Fault;
import id.sop.diagnostic.Finding;
import id.sop.drawing.Arrow;
import id.sop.drawing.Blueprint;
import id.sop.drawing.Draftsman;
import id.sop.drawing.Drawing;
import id.sop.drawing.Places;
import id.sop.drawing.Plotter;
import id.sop.drawing.Survey;
import id.sop.drawing.Surveyor;
import id.sop.drawing.Symbol;
import id.sop.drawing.Wording;
import id.sop.geometry.Box;
import id.sop.model.DateText;
import id.sop.model.Identity;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.paging.Heights;
import id.sop.paging.Paginator;
import id.sop.paging.Room;
import id.sop.paging.SheetPlan;
import id.sop.pdf.Anchor;
import id.sop.pdf.Anchors;
import id.sop.pdf.DocumentInfo;
import id.sop.pdf.Resources;
import id.sop.pdf.Shelf;
import id.sop.pdf.TypesetSheet;
import id.sop.pdf.Typesetter;
import id.sop.pdf.TypesettingException;
import id.sop.pdf.UnusablePicture;
import id.sop.source.Span;
import id.sop.template.ColumnPlanner;
import id.sop.template.Columns;
import id.sop.template.Density;
import id.sop.template.Leash;
import id.sop.template.SheetWriter;
import id.sop.template.Template;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Prints sheets with one template.
 *
 * <p>The sheet is typeset twice: first on paper without an end, to measure its rows; then with the page breaks that follow
 * from the measures. May be shared by threads.
 */
public final class Press {
    private static final String WATERMARK = "DRAF";
    private static final String ONE_PAGE = "satu_halaman";

    /** No density makes a sheet lower than by this part. */
    private static final double MOST_TIGHTENING = 1.35;

    /** What the outer rules of a table and the padding of a page take, which belong to no row; points. */
    private static final double RULES = 2;

    private static final String BAD_LOGO = "RN006";
    /** How many drawings are kept for the same flow in another office. */
    private static final int REMEMBERED = 256;

    static final String LOGO = Resources.SCHEME + "logo";

    /** How often a sheet is set anew because its arrows lack room. */
    private static final int ROOMINGS = 4;

    private final Typesetter typesetter;
    private final Template template;
    private final SheetWriter writer;
    private final Optional<Instant> moment;
    private final Map<String, Optional<byte[]>> files = new ConcurrentHashMap<>();
    private final Shelf<Sketch, Drawing> drawings = new Shelf<>(REMEMBERED);

    /**
     * Sets a press up.
     *
     * @param moment what files give as the time of their making; by default the date of the SOP
     */
    public Press(Typesetter typesetter, Template template, Optional<Instant> moment) {
        this.typesetter = typesetter;
        this.template = template;
        this.writer = new SheetWriter(template, typesetter::width);
        this.moment = moment;
    }

    /**
     * Prints a sheet.
     *
     * @param logo the content of the logo's file, if the SOP has a logo; without it the sheet has none
     * @param draft whether the watermark DRAF is printed across every page
     * @return the sheet; nothing when it cannot be made, with the reasons (RN)
     */
    public Checked<Sheet> print(Sop sop, Optional<byte[]> logo, boolean draft) {
        if (template.isBuiltIn()) {
            return set(sop, logo, draft);
        }
        try {
            return Leash.SETTING.run(() -> set(sop, logo, draft));
        } catch (Leash.Strain e) {
            return failed(
                    List.of(new Fault("RN004", Finding.at(sop.origin().start()).as("berat"))));
        }
    }

    private Checked<Sheet> set(Sop sop, Optional<byte[]> logo, boolean draft) {
        Resources resources = uri -> uri.equals(LOGO) ? logo : files.computeIfAbsent(uri, this::file);
        try {
            Run run = new Run(sop, resources, logo.isPresent());
            Choice choice = choice(run);
            List<Fault> obstacles = obstacles(sop, choice);
            return obstacles.isEmpty() ? run.print(choice, ROOMINGS, draft) : failed(obstacles);
        } catch (SheetWriter.TemplateFault e) {
            return failed(e.faults());
        } catch (UnusablePicture e) {
            Fault fault = e.uri().equals(LOGO) ? badLogo(sop, e) : fault(sop, e);
            // A draft does without a logo that is no picture.
            return draft && fault.code().equals(BAD_LOGO)
                    ? set(sop, Optional.empty(), true).with(fault)
                    : failed(List.of(fault));
        } catch (TypesettingException e) {
            return failed(List.of(fault(sop, e)));
        }
    }

    private Optional<byte[]> file(String uri) {
        return template.file(uri.substring(Resources.SCHEME.length()));
    }

    private static Fault fault(Sop sop, TypesettingException exception) {
        return new Fault(
                "RN004",
                Finding.at(sop.origin().start(), exception.getMessage()).as("hasil"));
    }

    private static Fault badLogo(Sop sop, UnusablePicture picture) {
        String variant =
                switch (picture.defect()) {
                    case UNKNOWN_FORMAT -> "format";
                    case BROKEN -> "";
                    case INKS -> "tinta";
                    case LARGE -> "besar";
                    case WIDE -> "lebar";
                    case INTRICATE -> "rumit";
                    case FOREIGN_ELEMENT -> "unsur";
                };
        Text logo = sop.identity().logo().orElseThrow();
        return new Fault(
                BAD_LOGO,
                Finding.at(logo.span(), logo.value(), picture.detail()).as(variant));
    }

    /** All that a drawing depends on: what stands in which cell, where the cells are, and how many pages there are. */
    private record Sketch(Blueprint blueprint, Map<String, Places.Place> places, int pages) {}

    /** How tightly a sheet is set, and its rows when it is set so. */
    private record Choice(Columns columns, Room room, Paginator paginator) {
        boolean isPossible() {
            return columns.obstacles().isEmpty()
                    && paginator.fitsIdentity()
                    && paginator.tooTall().isEmpty();
        }

        boolean isFlawless() {
            return isPossible() && !paginator.endsLonely() && columns.broken().isEmpty();
        }
    }

    /** From the best to the worst; of equals the airier is kept. */
    private static final Comparator<Choice> BY_FLAWS = Comparator.<Choice, Boolean>comparing(
                    choice -> !choice.isPossible())
            .thenComparing(choice -> choice.isPossible() && choice.paginator().endsLonely())
            .thenComparing(choice -> choice.columns().broken().size());

    /**
     * Chooses how tightly a sheet is set: the airiest density that brings identity and flow onto one page, if that is
     * wanted and one does; else the airiest that leaves no last page with a forgotten row or two and breaks no word; else
     * the one with the fewest such flaws.
     */
    private Choice choice(Run run) throws SheetWriter.TemplateFault {
        boolean wantsOnePage = template.isOn(ONE_PAGE);
        List<Choice> choices = new ArrayList<>();
        for (Density density : template.densities()) {
            Choice choice = run.choice(density, Room.ANY);
            choices.add(choice);
            if (wantsOnePage && choice.isPossible() && choice.paginator().fitsJoined()) {
                return choice;
            }
            boolean mayJoin = wantsOnePage && choice.paginator().joinedPart() < MOST_TIGHTENING;
            if (!mayJoin && choices.stream().anyMatch(Choice::isFlawless)) {
                break;
            }
        }
        return Collections.min(choices, BY_FLAWS);
    }

    /** Returns why even the best choice makes no sheet. */
    private static List<Fault> obstacles(Sop sop, Choice choice) {
        if (!choice.columns().obstacles().isEmpty()) {
            return choice.columns().obstacles();
        }
        List<Fault> faults = new ArrayList<>();
        if (!choice.paginator().fitsIdentity()) {
            faults.add(new Fault("RN002", tallIdentity(sop)));
        }
        for (int step : choice.paginator().tooTall()) {
            faults.add(new Fault("RN002", Finding.at(sop.step(step).origin().start(), step)));
        }
        return faults;
    }

    /** Returns the finding at the longest of the lists of the identity. */
    private static Finding tallIdentity(Sop sop) {
        Identity identity = sop.identity();
        return Stream.of(
                        identity.legalBasis(),
                        identity.qualifications(),
                        identity.related(),
                        identity.equipment(),
                        identity.warnings(),
                        identity.records())
                .filter(list -> !list.isEmpty())
                .max(Comparator.comparingInt(list ->
                        list.stream().mapToInt(text -> text.value().length()).sum()))
                .map(list -> Finding.at(list.get(0).span()))
                .orElseGet(() -> Finding.at(sop.origin().start()))
                .as("identitas");
    }

    private static Checked<Sheet> failed(List<Fault> faults) {
        return new Checked<>(Optional.empty(), faults);
    }

    /** The printing of one sheet. */
    private final class Run {
        private final Sop sop;
        private final Resources resources;
        private final Optional<String> logoAddress;
        private final Draftsman draftsman;

        Run(Sop sop, Resources resources, boolean logo) {
            this.sop = sop;
            this.resources = resources;
            this.logoAddress = Optional.of(LOGO).filter(uri -> logo);
            boolean worded = template.isOn("teks_kapsul");
            this.draftsman = new Draftsman(
                    sop,
                    new Wording(
                            template.label("ya"),
                            template.label("tidak"),
                            worded ? template.label("mulai") : "",
                            worded ? template.label("selesai") : ""));
        }

        Choice choice(Density density, Room room) throws SheetWriter.TemplateFault {
            Columns columns = ColumnPlanner.plan(sop, template, density, typesetter::width, room.lane());
            // Without a column there is no cell for a connector, and the draft that is then printed needs none.
            SheetPlan sample = sop.actors().isEmpty()
                    ? SheetPlan.unbroken(sop.steps().size(), true)
                    : SheetPlan.sample(sop.flow());
            String xhtml = writer.write(sop, sample, columns, room, logoAddress, true);
            Heights heights = heights(typesetter.measure(xhtml, resources));
            return new Choice(
                    columns,
                    room,
                    new Paginator(heights, sop.flow(), Math.max(1, sop.actors().size())));
        }

        private Heights heights(Anchors anchors) {
            double page = template.pageHeight()
                    - template.margins().top()
                    - template.margins().bottom()
                    - RULES;
            List<Double> rows = IntStream.rangeClosed(1, sop.steps().size())
                    .mapToObj(step -> height(anchors, "langkah-" + step) + height(anchors, "akhir-" + step))
                    .toList();
            double flowTop = top(anchors, "alur-1").orElse(0.0);
            double title = height(anchors, "diagram-alir");
            Optional<Anchor> sample = anchors.byId().entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith("sambungan-"))
                    .map(Map.Entry::getValue)
                    .findFirst();
            double firstRow = sample.map(Anchor::box)
                    .map(Box::y)
                    .or(() -> top(anchors, "langkah-1"))
                    .orElse(flowTop + title);
            double connector = sample.map(anchor -> anchor.box().height()).orElse(0.0);
            double identity = flowTop - top(anchors, "identitas").orElse(flowTop);
            return new Heights(
                    page, identity, title, firstRow - flowTop - title, rows, connector, height(anchors, "jumlah"));
        }

        private Optional<Double> top(Anchors anchors, String id) {
            return anchors.find(id).map(anchor -> anchor.box().y());
        }

        private double height(Anchors anchors, String id) {
            return anchors.find(id).map(Anchor::box).map(Box::height).orElse(0.0);
        }

        /**
         * Prints the sheet as chosen, or once more with the room that its arrows lack, if a sheet can be made so.
         *
         * @param roomings how often room may still be given
         */
        Checked<Sheet> print(Choice choice, int roomings, boolean draft) throws SheetWriter.TemplateFault {
            Paginator paginator = choice.paginator();
            boolean joined = template.isOn(ONE_PAGE) && paginator.fitsJoined();
            SheetPlan plan = joined || sop.steps().isEmpty() || sop.actors().isEmpty()
                    ? SheetPlan.unbroken(sop.steps().size(), joined)
                    : new SheetPlan(false, draftsman.pages(paginator.breaks()));
            Blueprint blueprint = draftsman.blueprint(plan);
            String xhtml = writer.write(sop, plan, choice.columns(), choice.room(), logoAddress, false);
            Set<String> cells = blueprint.descriptions().keySet();
            try (TypesetSheet sheet = typesetter.typeset(xhtml, resources, cells)) {
                Anchors anchors = sheet.anchors();
                Plotter plotter = new Plotter(id -> place(anchors, id), sheet::captionWidth);
                List<String> missing = plotter.missing(blueprint);
                if (!missing.isEmpty()) {
                    Finding finding = Finding.at(sop.origin().start(), template.name(), missing.get(0));
                    return failed(List.of(new Fault("RN001", finding)));
                }
                Sketch sketch = new Sketch(
                        blueprint, places(blueprint, anchors), anchors.pages().size());
                Drawing drawing = drawings.get(sketch, key -> plotter.plot(blueprint, key.pages()));
                if (!drawing.lacking().isAny() && roomings > 0) {
                    Room room = choice.room().and(drawing.lacking());
                    Choice roomy = choice(choice.columns().density(), room);
                    if (roomy.isPossible()) {
                        return print(roomy, roomings - 1, draft);
                    }
                }
                Optional<Fault> astray = astray(drawing, anchors);
                if (astray.isPresent()) {
                    return failed(List.of(astray.get()));
                }
                byte[] pdf = sheet.finish(drawing, info(), draft ? Optional.of(WATERMARK) : Optional.empty());
                Survey survey =
                        new Surveyor(sop, plan, id -> place(anchors, id)).survey(blueprint, drawing, papers(anchors));
                List<Fault> faults = new ArrayList<>(choice.columns().broken());
                faults.addAll(smallTexts(sheet, drawing));
                faults.addAll(crossings(drawing));
                return new Checked<>(Optional.of(new Sheet(pdf, drawing, survey)), faults);
            }
        }

        /** Tells once for each two lines that they cross, wherever the one starts that starts first. */
        private List<Fault> crossings(Drawing drawing) {
            return drawing.pages().stream()
                    .flatMap(page -> page.crossings().stream()
                            .map(crossing -> crossing(
                                    page.arrows().get(crossing.first()),
                                    page.arrows().get(crossing.second()))))
                    .distinct()
                    .toList();
        }

        private Fault crossing(Arrow one, Arrow other) {
            Finding finding =
                    Finding.at(sop.step(one.from()).origin().start(), one.from(), one.to(), other.from(), other.to());
            return new Fault(
                    "RN005", finding.with(sop.step(other.from()).origin().start()));
        }

        private static List<Box> papers(Anchors anchors) {
            return anchors.pages().stream()
                    .map(page -> new Box(0, 0, page.width(), page.height()))
                    .toList();
        }

        private Map<String, Places.Place> places(Blueprint blueprint, Anchors anchors) {
            return blueprint.pages().stream()
                    .flatMap(page -> page.rows().stream())
                    .flatMap(List::stream)
                    .collect(Collectors.toMap(id -> id, id -> place(anchors, id).orElseThrow(), (one, same) -> one));
        }

        /** Reports the texts in symbols that had to be set smaller than all others, each once. */
        private List<Fault> smallTexts(TypesetSheet sheet, Drawing drawing) {
            return drawing.pages().stream()
                    .flatMap(page -> page.symbols().stream())
                    .filter(symbol -> !sheet.fits(symbol))
                    .map(Symbol::text)
                    .distinct()
                    .map(text ->
                            new Fault("RN003", Finding.at(written(text), text).as("simbol")))
                    .toList();
        }

        /** Returns where a text of a symbol was written; the head of the file when it is the template's. */
        private Span written(String text) {
            return sop.steps().stream()
                    .flatMap(step -> step.decision().stream())
                    .flatMap(decision -> decision.question().stream())
                    .filter(question -> question.value().equals(text))
                    .map(Text::span)
                    .findFirst()
                    .orElse(sop.origin().start());
        }

        /** A template that does not let its parts be measured breaks its pages elsewhere than was reckoned. */
        private Optional<Fault> astray(Drawing drawing, Anchors anchors) {
            return IntStream.range(0, drawing.pages().size())
                    .boxed()
                    .flatMap(page -> drawing.pages().get(page).symbols().stream()
                            .map(Symbol::cell)
                            .filter(cell -> !anchors.find(cell)
                                    .map(Anchor::page)
                                    .orElse(-1)
                                    .equals(page)))
                    .findFirst()
                    .map(cell -> new Fault(
                            "RN004",
                            Finding.at(
                                            sop.origin().start(),
                                            "sel `" + cell + "` tidak berada pada halaman yang dihitung; periksa id"
                                                    + " identitas, alur-1, dan langkah-<nomor>")
                                    .as("hasil")));
        }

        private Optional<Places.Place> place(Anchors anchors, String id) {
            return anchors.find(id).map(anchor -> new Places.Place(anchor.page(), anchor.box()));
        }

        private DocumentInfo info() {
            Identity identity = sop.identity();
            String name = identity.name().map(Text::value).orElse("SOP");
            String office = String.join(
                    ", ", identity.institution().stream().map(Text::value).toList());
            Instant created = moment.orElseGet(() -> created(sop));
            String subject = "SOP Administrasi Pemerintahan: " + name + (office.isEmpty() ? "" : ", " + office);
            return new DocumentInfo(name.startsWith("SOP") ? name : "SOP " + name, subject, office, created);
        }
    }

    /** Returns the moment that a file made from an SOP gives as the time of its making: its date, if it has one. */
    static Instant created(Sop sop) {
        Identity identity = sop.identity();
        return Stream.of(identity.effective(), identity.revised(), identity.created())
                .flatMap(Optional::stream)
                .map(DateText::date)
                .flatMap(Optional::stream)
                .map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant())
                .findFirst()
                .orElse(Instant.EPOCH);
    }
}
