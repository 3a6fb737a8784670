package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.model.Sop;
import id.sop.pdf.Typesetter;
import id.sop.template.Paper;
import id.sop.template.Template;
import id.sop.testing.Definitions;
import id.sop.testing.Offices;
import id.sop.testing.PdfConformance;
import id.sop.testing.Seed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What a press remembers of other sheets makes it faster and changes no byte. */
@Tag("slow")
@Isolated("sets the language and the time zone of the process")
class RememberedSheetsTest {
    private static final long SEED = Seed.or(20_121);

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restoreDefaults() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    /** A sheet, and what a press that has printed nothing before makes of it. */
    @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
    private record Expected(Sop sop, boolean draft, byte[] pdf) {}

    private static List<Expected> sheets(Random random) {
        List<Expected> sheets = new ArrayList<>();
        Definitions.all().stream().map(Definitions::sop).forEach(sop -> {
            for (int i = 0; i < 3; i++) {
                Sop issued = Offices.issue(sop, random.nextInt(10_000));
                boolean draft = random.nextInt(4) == 0;
                sheets.add(new Expected(issued, draft, print(press(), issued, draft)));
            }
        });
        return sheets;
    }

    private static SheetRenderer press() {
        Template template = Definitions.standard(Paper.A4);
        return new SheetRenderer(new Typesetter(), template, Optional.empty());
    }

    private static byte[] print(SheetRenderer press, Sop sop, boolean draft) {
        return press.print(sop, Optional.empty(), draft).value().orElseThrow().pdf();
    }

    @Test
    void aSheetIsTheSameWhateverWasPrintedBeforeAndBeside() throws Exception {
        Random random = new Random(SEED);
        List<Expected> sheets = sheets(random);
        SheetRenderer press = press();
        for (int round = 0; round < 2; round++) {
            Collections.shuffle(sheets, random);
            for (Expected sheet : sheets) {
                assertArrayEquals(sheet.pdf(), print(press, sheet.sop(), sheet.draft()), "seed " + SEED);
            }
        }
        Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        SheetRenderer shared = press();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<byte[]>> printed = new ArrayList<>();
            sheets.forEach(sheet -> printed.add(threads.submit(() -> print(shared, sheet.sop(), sheet.draft()))));
            for (int i = 0; i < sheets.size(); i++) {
                assertArrayEquals(sheets.get(i).pdf(), printed.get(i).get(), "seed " + SEED);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void rarePartsOfAFontAreEmbeddedWhereTheyAreUsed() throws Exception {
        SheetRenderer press = press();
        Sop plain = Definitions.sop(Definitions.all().get(0));
        Sop rare = Definitions.parse(
                """
                nama: Pengukuran Ω
                pelaksana: {staf: Staf}
                langkah:
                - kegiatan: Mengukur µ dan √
                  pelaksana: staf
                """);
        byte[] before = print(press, plain, false);
        byte[] pdf = print(press, rare, false);
        assertEquals(List.of(), PdfConformance.violations(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Pengukuran Ω") && text.contains("Mengukur µ dan √"), text);
        }
        assertArrayEquals(before, print(press, plain, false));
    }
}
