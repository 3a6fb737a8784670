package id.sop.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.model.DateText;
import id.sop.model.Flow;
import id.sop.model.FlowTable;
import id.sop.model.Part;
import id.sop.model.Parts;
import id.sop.model.Sop;
import id.sop.model.Target;
import id.sop.model.Text;
import id.sop.model.TimeText;
import id.sop.paging.MinimumSizes;
import id.sop.paging.SheetPlan;
import id.sop.source.Origin;
import id.sop.source.Span;
import id.sop.testing.CompleteExample;
import id.sop.testing.Variations;
import id.sop.time.TimeNotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What templates are given, held against the model of an SOP and against the reference page of templates. */
class SheetModelTest {
    private static final TextMeasurer HALF_EM = (text, bold) -> text.length() * 0.5;

    private static final Map<Class<?>, List<?>> VALUES = Map.of(
            Text.class, List.of(Text.of("teks"), Text.of("teks lain")),
            DateText.class, List.of(day(1), day(2)),
            TimeText.class, List.of(time("1 jam"), time("2 jam")),
            Target.class, List.of(new Target.Next(), new Target.End()),
            Flow.class, List.of(Flow.of(List.of())),
            Parts.class, List.of(parts("A. Satu"), parts("B. Dua")),
            Origin.class, List.of(Origin.NONE),
            Span.class, List.of(Origin.NONE.span()));

    /** What no template prints, with the reason. */
    private static final Map<String, List<String>> UNPRINTED = Map.of(
            "rules read it",
                    List.of("identity.kind", "identity.regionCode", "externalInputs", "steps.requirements.from"),
            "the picture stands in its place", List.of("identity.logo"),
            "others refer to it by this", List.of("steps.id"),
            "the drawing shows it",
                    List.of(
                            "steps.performers.keys",
                            "steps.performers.together",
                            "steps.performers.bond",
                            "capsules",
                            "steps.next",
                            "steps.decision.by",
                            "steps.starts",
                            "steps.decision.answers.condition",
                            "steps.decision.answers.label",
                            "steps.decision.answers.through",
                            "steps.decision.answers.targets",
                            "steps.decision.answers.earlier.condition",
                            "steps.decision.answers.earlier.label",
                            "steps.decision.answers.earlier.question",
                            "steps.decision.answers.earlier.through",
                            "steps.decision.question"),
            "it says how many rows a cell fills", List.of("steps.reaches.column", "steps.reaches.until"),
            "it says where a part stands, which is the order of the parts", List.of("identity.otherParts.after"),
            "findings are left out by it",
                    List.of(
                            "suppressions.code",
                            "suppressions.subject",
                            "suppressions.reason",
                            "steps.suppressions.code",
                            "steps.suppressions.subject",
                            "steps.suppressions.reason"));

    private static DateText day(int day) {
        return new DateText(Text.of(day + " Mei 2014"), Optional.of(LocalDate.of(2014, 5, day)));
    }

    private static Parts parts(String title) {
        return new Parts(List.of(new Part(
                Optional.of(Text.of(title)), 1, 1, false, List.of(), Optional.empty(), List.of(), Origin.NONE)));
    }

    private static TimeText time(String text) {
        return new TimeText(Text.of(text), TimeNotation.parse(text));
    }

    private static Map<String, Object> data(Sop sop, ColumnWidths columns) {
        SheetPlan plan = SheetPlan.unbroken(1, true);
        Optional<String> logo = Optional.of("sop:logo");
        return new SheetModel(sop, TemplateFiles.standard(), plan, columns, MinimumSizes.ANY, logo, HALF_EM, true)
                .data();
    }

    private static ColumnWidths columns(Sop sop) {
        return ColumnPlanner.plan(sop, TemplateFiles.standard(), new Density(9, 40), HALF_EM, 0);
    }

    @Test
    void everyValueOfAnSopReachesTemplatesButThoseThatNoTemplatePrints() {
        Variations variations = new Variations(VALUES);
        ColumnWidths columns = columns(variations.sample(Sop.class));
        Set<String> forgotten = variations.without(Sop.class, sop -> data(sop, columns));
        Set<String> unprinted = new TreeSet<>();
        UNPRINTED.values().forEach(unprinted::addAll);
        List<String> stale =
                unprinted.stream().filter(path -> !forgotten.contains(path)).toList();
        forgotten.removeAll(unprinted);
        assertEquals(
                Set.of(),
                forgotten,
                "what is printed belongs into SopValues; what is not, with its reason, into this test");
        assertEquals(List.of(), stale, "these do reach templates");
    }

    @Test
    void theReferenceOfTemplatesNamesAllThatTheyAreGiven() throws IOException {
        Sop sop = CompleteExample.sop();
        Map<String, Object> data = data(sop, columns(sop));
        String page = Files.readString(Path.of("src/site/markdown/templat.md"));
        List<String> unnamed = new ArrayList<>();
        data.keySet().forEach(name -> find(page, name, "", unnamed));
        for (String name : List.of("sop", "ukuran", "kolom", "kepala")) {
            names(data.get(name)).forEach(key -> find(page, name, key, unnamed));
        }
        Map<?, ?> sheet = (Map<?, ?>) data.get("sop");
        names(sheet.get("disahkan_oleh")).forEach(key -> find(page, "sop", key, unnamed));
        Map<?, ?> flow = (Map<?, ?>) ((List<?>) data.get("halaman")).get(0);
        names(flow).forEach(key -> find(page, "halaman[]", key, unnamed));
        for (Object step : (List<?>) flow.get("langkah")) {
            names(((LocatedValue.Table) step).values()).forEach(key -> find(page, "halaman[].langkah[]", key, unnamed));
        }
        Sop inParts = CompleteExample.inParts();
        SheetPlan plan = SheetPlan.sample(
                inParts.flow(), inParts.tables().stream().map(FlowTable::last).toList());
        SheetModel model = new SheetModel(
                inParts,
                TemplateFiles.standard(),
                plan,
                columns(inParts),
                MinimumSizes.ANY,
                Optional.empty(),
                HALF_EM,
                true);
        for (Object table : (List<?>) model.data().get("halaman")) {
            names(table).forEach(key -> find(page, "halaman[]", key, unnamed));
            for (Object step : (List<?>) ((Map<?, ?>) table).get("langkah")) {
                names(((LocatedValue.Table) step).values())
                        .forEach(key -> find(page, "halaman[].langkah[]", key, unnamed));
            }
        }
        assertEquals(List.of(), unnamed.stream().distinct().toList(), "templat.md, Yang tersedia bagi lembar.ftlh");
    }

    private static List<String> names(Object table) {
        return ((Map<?, ?>) table).keySet().stream().map(Object::toString).toList();
    }

    /** Looks for a name in the row of the reference that tells of a variable. */
    private static void find(String page, String variable, String name, List<String> unnamed) {
        String row = "(?m)^\\|[^|]*`" + Pattern.quote(variable) + "(?:\\[\\])*`[^|]*\\|.*"
                + (name.isEmpty() ? "" : "[`{,]" + name + "[`},\\[.]");
        if (!Pattern.compile(row).matcher(page).find()) {
            unnamed.add(name.isEmpty() ? variable : variable + "." + name);
        }
    }
}
