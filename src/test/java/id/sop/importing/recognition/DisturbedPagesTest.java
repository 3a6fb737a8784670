package id.sop.importing.recognition;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.Checker;
import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.importing.draft.Draft;
import id.sop.importing.draft.DraftWriter;
import id.sop.importing.page.Caption;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import id.sop.importing.page.Shape;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Stroke;
import id.sop.importing.page.Symbol;
import id.sop.importing.pdf.PdfReader;
import id.sop.rule.Settings;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import id.sop.testing.Effort;
import id.sop.testing.Seed;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever stands on pages, drafts are made of it that can be written, and read again. The pages are those of the definitions,
 * with things lost, doubled, moved, turned inside out, and sizes that no paper has. {@code -Dtrials=20000} takes some minutes.
 */
@Tag("slow")
class DisturbedPagesTest {
    private static final int PAGES = 150;

    /** Of computing, for a document that takes a few hundredths undisturbed. */
    private static final long MOST_SECONDS = 4;

    private static final double[] ODD = {0, -1, 0.001, 1e6, -1e6, 1e300, -1e300, Double.MIN_VALUE};

    private static final String[] TEXTS = {
        "",
        " ",
        "Ya",
        "Tidak",
        "No",
        "Kegiatan",
        "Pelaksana",
        "Mutu Baku",
        "Waktu",
        "1",
        "99999999999999999999",
        ": - #",
        "{a: [b, \"c",
        "'",
        "|\n  x\n\ty",
        "\u0000\uD800\uFEFF\u2028",
        "a".repeat(3000),
        "12 menit\n12 menit",
        "Nama SOP : ",
        "Disahkan oleh",
        "NIP. 19",
        "!!python/object",
        "&a *a",
        "~",
        "null"
    };

    @Test
    void anyPageBecomesDraftsThatCanBeRead() throws Exception {
        List<SourceDocument> originals = new ArrayList<>();
        for (Path definition : Definitions.all()) {
            originals.add(new PdfReader()
                    .read("a.pdf", Definitions.print(definition, Paper.A4).pdf()));
        }
        int drafts = 0;
        for (long seed : Seed.each(PAGES)) {
            Random random = new Random(seed);
            SourceDocument original = originals.get(random.nextInt(originals.size()));
            SourceDocument disturbed = disturbed(original, random);
            try {
                drafts += Effort.within(MOST_SECONDS, () -> recognised(disturbed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("-Dseed=" + seed + " -Dtrials=1", e);
            }
        }
        int all = drafts;
        assertTrue(all > Seed.trials(PAGES) / 4, () -> all + " drafts");
    }

    private static int recognised(SourceDocument document) {
        Recognition recognition = new Recogniser().recognise(document);
        assertTrue(recognition.drafts().isEmpty() == recognition.reason().isPresent());
        for (Draft draft : recognition.drafts()) {
            String yaml = DraftWriter.write(
                    draft, List.of(), remark -> remark.message().toString(), Optional.of(Place::spot));
            byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
            List<String> broken = new Checker()
                    .check("a.yaml", bytes, Placeholders.NONE, false, Settings.STANDARD).diagnostics().stream()
                            .filter(diagnostic -> diagnostic.code().equals("YM001"))
                            .map(Object::toString)
                            .toList();
            assertTrue(broken.isEmpty(), () -> broken + "\n" + yaml);
            assertFalse(draft.steps().isEmpty());
        }
        return recognition.drafts().size();
    }

    private static SourceDocument disturbed(SourceDocument document, Random random) {
        List<SourcePage> pages = new ArrayList<>();
        for (SourcePage page : document.pages()) {
            pages.add(new SourcePage(
                    page.name(),
                    disturbed(
                            page.cells(),
                            random,
                            cell -> new Cell(place(cell.place(), random), text(cell.text(), random))),
                    disturbed(
                            page.symbols(),
                            random,
                            symbol -> new Symbol(
                                    place(symbol.place(), random),
                                    any(Shape.values(), random),
                                    text(symbol.text(), random),
                                    random.nextBoolean())),
                    disturbed(page.strokes(), random, stroke -> stroke(stroke, random)),
                    disturbed(
                            page.captions(),
                            random,
                            caption -> new Caption(place(caption.place(), random), text(caption.text(), random))),
                    random.nextBoolean()));
        }
        return new SourceDocument(document.name(), disturbed(pages, random, page -> page));
    }

    /** Loses, doubles, changes or moves to the end one of some things, up to eight times. */
    private static <T> List<T> disturbed(List<T> originals, Random random, UnaryOperator<T> change) {
        List<T> things = new ArrayList<>(originals);
        for (int i = random.nextInt(9); i > 0 && !things.isEmpty(); i--) {
            int index = random.nextInt(things.size());
            switch (random.nextInt(5)) {
                case 0 -> things.remove(index);
                case 1 -> things.add(change.apply(things.get(index)));
                case 2 -> things.add(things.remove(index));
                default -> things.set(index, change.apply(things.get(index)));
            }
        }
        return things;
    }

    private static Stroke stroke(Stroke stroke, Random random) {
        List<Point> points = new ArrayList<>();
        for (Point point : stroke.points()) {
            points.add(random.nextInt(3) > 0 ? point : new Point(number(point.x(), random), number(point.y(), random)));
        }
        return new Stroke(
                place(stroke.place(), random),
                points,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                glued(random),
                glued(random));
    }

    private static OptionalInt glued(Random random) {
        return random.nextInt(4) > 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(40) - 1);
    }

    private static Place place(Place place, Random random) {
        Box box = place.box();
        return new Place(
                place.page(),
                place.spot(),
                new Box(
                        number(box.x(), random),
                        number(box.y(), random),
                        Math.abs(number(box.width(), random)),
                        Math.abs(number(box.height(), random))));
    }

    private static double number(double number, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> ODD[random.nextInt(ODD.length)];
            case 1 -> number * random.nextInt(5);
            case 2 -> number + 30 * random.nextGaussian();
            default -> number;
        };
    }

    private static String text(String text, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> any(TEXTS, random);
            case 1 -> text + any(TEXTS, random);
            default -> text;
        };
    }

    private static <T> T any(T[] things, Random random) {
        return things[random.nextInt(things.length)];
    }
}
