package id.sop.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sop.testing.Browser;
import id.sop.testing.Console;
import id.sop.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in Chromium, if it is installed here: by mouse, and as a checker of accessibility sees it. */
@Tag("slow")
class PreviewInBrowserTest {
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String STATE = "document.documentElement.dataset.state==";

    /** Two findings, at the time of the first step and at the actor of the second. */
    private static final String FAULTY = Console.SOUND
            .replace("waktu: 1 jam\n", "waktu: sbentar\n")
            .replace("pelaksana: camat\n", "pelaksana: lurah\n");

    @TempDir
    private static Path folder;

    private static Path profile;
    private static PreviewServer server;
    private static Browser browser;
    private static String sound;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Browser.isInstalled());
        profile = Files.createTempDirectory("sop-profile");
        save("a.yaml", Console.SOUND);
        server = new PreviewServer(folder, PreviewOptions.of(Language.INDONESIAN, Optional.empty()));
        browser = new Browser(profile);
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
            server.close();
            try (Stream<Path> files = Files.walk(profile)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    @BeforeEach
    void begin() throws Exception {
        save("a.yaml", Console.SOUND);
        browser.look(1500, 900, false);
        browser.go(URI.create("about:blank"));
        browser.go(server.uri(folder.resolve("a.yaml"), 0));
        shown("fresh", "document.querySelectorAll('#faults li').length==0");
        if (sound == null) {
            sound = key();
        }
        // The server may still tell of the test before.
        browser.await("document.querySelector('figure').dataset.key=='" + sound + "'");
    }

    private static String key() throws Exception {
        return browser.run("document.querySelector('figure').dataset.key");
    }

    private static void save(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static void shown(String state, String condition) throws Exception {
        browser.await(STATE + "'" + state + "' && document.querySelector('figure img') && " + condition);
    }

    private static void press(String... keys) throws Exception {
        for (String key : keys) {
            browser.press(key);
        }
    }

    private static String lines() throws Exception {
        return browser.run("[...document.querySelectorAll('#lines .on')].map(l=>l.dataset.line).join()");
    }

    private static String marked() throws Exception {
        return browser.run("[...document.querySelectorAll('#pages .on')].map(m=>m.className+m.dataset.step).join()");
    }

    @Test
    void axeFindsNothingInAnyLook() throws Exception {
        save("a.yaml", FAULTY);
        shown("fresh", "document.querySelectorAll('#faults li').length>=2");
        try (InputStream in = PreviewInBrowserTest.class.getResourceAsStream(AXE)) {
            browser.run(new String(in.readAllBytes(), StandardCharsets.UTF_8) + ";''");
        }
        for (int width : new int[] {1500, 1000, 360}) {
            for (boolean dark : new boolean[] {false, true}) {
                browser.look(width, 800, dark);
                for (String view : width < 700 ? "lsft".split("") : "f".split("")) {
                    press(view);
                    press("Enter");
                    check(width + (dark ? " dark " : " light ") + view);
                    assertEquals(
                            "true",
                            browser.run("String(document.documentElement.scrollWidth<=innerWidth)"),
                            "wider than " + width);
                }
            }
        }
        browser.look(1500, 900, true);
        press("?");
        check("help");
        press("Escape");
        save("a.yaml", FAULTY.replace("langkah:", "langkah: {"));
        shown("stale", "!document.getElementById('banner').hidden");
        check("broken");
    }

    private static void check(String look) throws Exception {
        assertEquals(
                "[]",
                browser.run(
                        "axe.run().then(r=>JSON.stringify(r.violations.map(v=>[v.id,v.nodes.map(n=>n.target+' '+n.failureSummary)])))"),
                look);
    }

    @Test
    void aFindingLeadsToItsLineAndItsPlace() throws Exception {
        save("a.yaml", FAULTY);
        shown("fresh", "document.querySelectorAll('#faults li').length>=2");
        String line = String.valueOf(
                FAULTY.substring(0, FAULTY.indexOf("sbentar")).lines().count());
        // Names and values stand in their own type, not between backticks.
        browser.await("[...document.querySelectorAll('#faults code')].some(c=>c.textContent.includes('sbentar'))");
        browser.await("!document.getElementById('faults').textContent.includes('`')");
        browser.run(
                "[...document.querySelectorAll('#faults button')].find(b=>b.textContent.includes('sbentar')).click()");
        assertEquals(line, lines());
        assertTrue(marked().matches("mark (error|warning) on1"), marked());
        browser.run(
                "[...document.querySelectorAll('#faults button')].find(b=>b.textContent.includes('lurah')).click()");
        assertTrue(lines().matches("[0-9]+") && !lines().equals(line), lines());
        assertTrue(marked().endsWith("on2"), marked());
    }

    /** What is no step is marked by its words, and an actor by the column; no mark is left of the one before. */
    @Test
    void aFindingOfTheIdentityAndOfAnActorLeadsToItsPlaceToo() throws Exception {
        save(
                "a.yaml",
                Console.SOUND
                        .replace("1 Desember 2014", "31 Februari 2014")
                        .replace("Nomor 23 Tahun 2014", "Nomor 23 Tahun 2199")
                        .replace("  camat: Camat\n", "  camat: Camat\n  lurah: Lurah\n"));
        shown("fresh", "document.querySelectorAll('#faults li').length>=3");
        for (String place : new String[] {"31 Februari", "2199", "lurah"}) {
            browser.run("[...document.querySelectorAll('#faults button')].find(b=>b.textContent.includes('" + place
                    + "')).click()");
            // The findings are there before the sheet that they are marked on.
            browser.await("document.querySelector('.words')");
            assertEquals("words onundefined", marked(), place);
            assertEquals(
                    "true",
                    browser.run(
                            "(r=>String(r.width>10&&r.height>3&&r.top>=0&&r.bottom<=innerHeight))(document.querySelector('.words').getBoundingClientRect())"));
        }
        browser.run("document.querySelector('.spot').click()");
        assertEquals("0", browser.run("document.querySelectorAll('.words').length+''"));
    }

    @Test
    void aSymbolLeadsToItsStepAndItsLines() throws Exception {
        browser.run("document.querySelector('.spot[data-step=\"2\"]').click()");
        int first = (int) Console.SOUND
                .substring(0, Console.SOUND.indexOf("Menandatangani"))
                .lines()
                .count();
        assertTrue(lines().startsWith(first + "," + (first + 1)), lines());
        assertEquals("spot on2", marked());
        assertEquals("Langkah 2, baris " + first, browser.run("document.getElementById('news').textContent"));
    }

    @Test
    void theLastGoodPageStaysAndSoDoesThePlace() throws Exception {
        press("1", "+", "+", "+");
        browser.run("document.getElementById('sheet').scrollTo(150,400)");
        String place = browser.run(
                "document.getElementById('sheet').scrollTop+' '+document.getElementById('sheet').scrollLeft");
        String key = key();
        save("a.yaml", Console.SOUND.replace("langkah:", "langkah: {"));
        shown("stale", "document.body.classList.contains('stale')");
        assertEquals(key, browser.run("document.querySelector('figure').dataset.key"));
        assertTrue(browser.run("document.getElementById('banner').textContent")
                .startsWith("Berkas ini belum dapat digambar"));
        save("a.yaml", Console.SOUND.replace("Menyusun laporan", "Menulis laporan"));
        shown(
                "fresh",
                "!document.body.classList.contains('stale') && document.querySelector('figure').dataset.key!='" + key
                        + "'");
        assertTrue(browser.run("document.getElementById('banner').hidden+''").equals("true"));
        String now = browser.run(
                "document.getElementById('sheet').scrollTop+' '+document.getElementById('sheet').scrollLeft");
        // The banner has come and gone above the page.
        assertEquals(place, now);
        press("0");
    }

    @Test
    void textsOfAuthorsRunNothing() throws Exception {
        String hostile = "<img src=x onerror=window.bad=1><script>window.bad=1</script>{place} $&";
        save(
                "a.yaml",
                Console.SOUND
                        .replace("nama: Pelaporan Kinerja", "nama: '" + hostile + "'")
                        .replace("Menyusun laporan kinerja", "'" + hostile + "'")
                        .replace("waktu: 1 jam\n", "waktu: '<b>" + hostile + "'\n"));
        shown(
                "fresh",
                "document.querySelectorAll('#faults li').length>0 && document.getElementById('title').textContent.includes('<img')");
        assertEquals(
                "undefined 0",
                browser.run(
                        "typeof window.bad+' '+document.querySelectorAll('main img:not(figure>img), main b b, main script').length"));
        assertTrue(browser.run("document.querySelector('.spot').getAttribute('aria-label')")
                .contains(hostile));
    }

    @Test
    void itPrintsTheSheetAndNothingElse() throws Exception {
        String pages = browser.run("document.querySelectorAll('figure').length+''");
        try (PDDocument printed = Loader.loadPDF(browser.pdf())) {
            assertEquals(pages, String.valueOf(printed.getNumberOfPages()));
            float width = printed.getPage(0).getMediaBox().getWidth();
            assertTrue(width > printed.getPage(0).getMediaBox().getHeight(), "not as wide as the sheet: " + width);
        }
    }

    @Test
    void aStoppedServerIsTold() throws Exception {
        try (PreviewServer other = new PreviewServer(folder, PreviewOptions.of(Language.ENGLISH, Optional.empty()))) {
            browser.go(other.uri());
            shown("fresh", "document.documentElement.lang=='en'");
        }
        browser.await("document.getElementById('banner').textContent.startsWith('The preview is cut off')");
        assertTrue(browser.run("document.querySelectorAll('figure').length+''").matches("[1-9]"));
    }
}
