package id.sop.importing.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.importing.draft.Draft;
import id.sop.importing.draft.DraftCell;
import id.sop.importing.draft.DraftStep;
import id.sop.importing.draft.Found;
import id.sop.importing.draft.Gap;
import id.sop.importing.text.TextReader;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.testing.Definitions;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pasted sheets from which definitions were written by hand, against these. */
class PastedSourcesTest {
    /** The definitions that were written after each text, in the order in which the SOPs stand in it. */
    private static final Map<String, List<String>> SOURCES = new LinkedHashMap<>();

    static {
        SOURCES.put("pemantauan-karangploso.txt", List.of("karangploso/pemantauan-kinerja"));
        SOURCES.put("pelaporan-karangploso.txt", List.of("karangploso/pelaporan-kinerja"));
        SOURCES.put(
                "enam-sop-kecamatan.txt",
                List.of(
                        "kecamatan/perencanaan-kinerja",
                        "kecamatan/pemantauan-kinerja",
                        "kecamatan/pengukuran-kinerja",
                        "kecamatan/pengumpulan-data-terkait-iku",
                        "kecamatan/pelaporan-kinerja",
                        "kecamatan/dokumen-evaluasi-kinerja"));
        SOURCES.put("pengukuran-iv-jurai.txt", List.of("iv-jurai/pengukuran-kinerja"));
    }

    private static final List<String> COLUMNS = List.of(Keys.REQUIREMENTS, Keys.TIME, Keys.OUTPUT, Keys.NOTE);

    @Test
    void everyCellOfEveryStepIsAsTheDefinitionsSayIt() throws Exception {
        int steps = 0;
        for (Map.Entry<String, List<String>> source : SOURCES.entrySet()) {
            List<Draft> drafts = drafts(source.getKey());
            assertEquals(source.getValue().size(), drafts.size(), source.getKey());
            for (int i = 0; i < drafts.size(); i++) {
                Sop sop = sop(source.getValue().get(i));
                assertEquals(
                        written(sop), found(drafts.get(i)), source.getValue().get(i));
                steps += drafts.get(i).steps().size();
            }
        }
        assertEquals(86, steps);
    }

    @Test
    void theActorsAreThoseOfTheHeadFromLeftToRight() throws Exception {
        for (Map.Entry<String, List<String>> source : SOURCES.entrySet()) {
            List<Draft> drafts = drafts(source.getKey());
            for (int i = 0; i < drafts.size(); i++) {
                Sop sop = sop(source.getValue().get(i));
                assertEquals(
                        sop.actors().stream().map(actor -> actor.name().value()).toList(),
                        drafts.get(i).actors().stream()
                                .map(actor -> actor.name().value())
                                .toList(),
                        source.getValue().get(i));
            }
        }
    }

    @Test
    void whatTheSentencesNameIsNoPerformer() throws Exception {
        for (String source : SOURCES.keySet()) {
            for (Draft draft : drafts(source)) {
                for (DraftStep step : draft.steps()) {
                    boolean gap = step.remarks().stream().anyMatch(remark -> remark.message() instanceof Gap.Performer);
                    assertEquals(step.performers().keys().isEmpty(), gap);
                }
            }
        }
        Draft started = drafts("pengukuran-iv-jurai.txt").get(0);
        assertEquals(List.of("sekretaris"), started.steps().get(0).performers().keys());
        assertTrue(started.steps().get(1).performers().keys().isEmpty());
    }

    @Test
    void theIdentityIsAsTheDefinitionsSayIt() throws Exception {
        for (String source : List.of("pemantauan-karangploso.txt", "pelaporan-karangploso.txt")) {
            Draft draft = drafts(source).get(0);
            Sop sop = sop(SOURCES.get(source).get(0));
            assertEquals(
                    sop.identity().name().orElseThrow().value(),
                    draft.name().orElseThrow().value());
            sop.identity().parts().forEach((key, items) -> assertEquals(texts(items), values(draft, key), key));
            assertEquals(texts(sop.identity().institution()), values(draft, Keys.INSTITUTION));
            assertEquals(List.of(sop.identity().number().orElseThrow().value()), values(draft, Keys.NUMBER));
            assertEquals(
                    sop.identity().approval().name().orElseThrow().value(),
                    draft.approver().orElseThrow().name().orElseThrow().value());
            assertEquals(
                    sop.identity().approval().employeeNumber().orElseThrow().value(),
                    draft.approver()
                            .orElseThrow()
                            .employeeNumber()
                            .orElseThrow()
                            .value());
            assertEquals(
                    sop.totalTime().orElseThrow().text().value(),
                    draft.total().orElseThrow().value());
        }
    }

    private static List<Draft> drafts(String resource) throws Exception {
        try (InputStream in = PastedSourcesTest.class.getResourceAsStream("/importing/" + resource)) {
            return new Recogniser()
                    .recognise(new TextReader().read(resource, in.readAllBytes()))
                    .drafts();
        }
    }

    private static Sop sop(String definition) {
        return Definitions.inspect(Path.of(definition + ".yaml")).sop().orElseThrow();
    }

    private static List<Map<String, String>> written(Sop sop) {
        List<Map<String, String>> steps = new ArrayList<>();
        for (Step step : sop.steps()) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put(Keys.ACTIVITY, step.activity().orElseThrow().value());
            COLUMNS.forEach(column -> cells.put(column, plain(texts(step.texts(column)))));
            steps.add(cells);
        }
        return steps;
    }

    private static List<Map<String, String>> found(Draft draft) {
        List<Map<String, String>> steps = new ArrayList<>();
        for (DraftStep step : draft.steps()) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put(Keys.ACTIVITY, step.activity().value());
            COLUMNS.forEach(column -> {
                DraftCell cell = step.cells().get(column);
                cells.put(
                        column,
                        cell == null
                                ? ""
                                : plain(cell.items().stream().map(Found::value).toList()));
            });
            steps.add(cells);
        }
        return steps;
    }

    /** Returns items as the sheet may have them on one line: definitions part by hand what stands there with commas. */
    private static String plain(List<String> items) {
        return items.stream()
                .map(item -> item.endsWith(",") ? item.substring(0, item.length() - 1) : item)
                .collect(Collectors.joining(", "));
    }

    private static List<String> texts(List<Text> items) {
        return items.stream().map(Text::value).toList();
    }

    private static List<String> values(Draft draft, String key) {
        return draft.identity().getOrDefault(key, List.of()).stream()
                .map(Found::value)
                .toList();
    }
}
