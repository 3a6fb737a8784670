package id.sop.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sop.testing.Browser;
import id.sop.testing.Console;
import id.sop.wording.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the page shares its room among its parts, in Chromium if it is installed here. */
@Tag("slow")
class PreviewRoomTest {
    private static final String LAST = "[...document.querySelectorAll('#faults button')].pop()";

    @TempDir
    private Path folder;

    private Path profile;
    private Browser browser;

    @BeforeEach
    void start() throws Exception {
        assumeTrue(Browser.isInstalled());
        profile = Files.createTempDirectory("sop-profile");
        browser = new Browser(profile);
    }

    @AfterEach
    void stop() throws Exception {
        if (browser != null) {
            browser.close();
            try (Stream<Path> files = Files.walk(profile)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private PreviewServer serve() throws Exception {
        return new PreviewServer(folder, PreviewOptions.of(Language.INDONESIAN, Optional.empty()));
    }

    private void assertHolds(String condition) throws Exception {
        assertEquals("true", browser.run("String(" + condition + ")"), condition);
    }

    @Test
    void anEmptyFolderTellsOnAPhoneTooWhatIsToBeDone() throws Exception {
        try (PreviewServer server = serve()) {
            browser.look(360, 740, false);
            browser.go(server.uri());
            browser.await("!document.getElementById('banner').hidden");
            assertTrue(
                    browser.run("document.getElementById('banner').textContent").contains(".yaml"));
        }
    }

    @Test
    void theTextHasTheRoomThatFindingsLeave() throws Exception {
        Path file = folder.resolve("a.yaml");
        Files.writeString(file, Console.SOUND);
        try (PreviewServer server = serve()) {
            browser.look(1500, 900, false);
            browser.go(server.uri(file, 0));
            browser.await("document.querySelector('figure')");
            assertHolds(
                    "document.getElementById('text').clientHeight>2*document.getElementById('findings').clientHeight");
            assertHolds("document.title.startsWith(document.getElementById('title').textContent)");
            Files.writeString(
                    file,
                    Console.SOUND.replace("waktu: 1 jam\n", "wktu: 1 jam\n").repeat(2));
            Files.writeString(file, Console.SOUND.replace("kegiatan: ", "kegiatan: satu "));
            browser.await("document.querySelectorAll('#faults button').length>1");
            browser.press("f");
            browser.press("End");
            assertHolds("document.activeElement===" + LAST);
            browser.press("Home");
            assertHolds("document.activeElement===document.querySelector('#faults button')");
        }
    }

    @Test
    void theHeadOfANarrowPageIsLow() throws Exception {
        Path file = folder.resolve("a.yaml");
        String name = "Pelayanan Penerbitan Surat Keterangan ".repeat(5).strip();
        Files.writeString(file, Console.SOUND.replaceFirst("nama: .*", "nama: " + name));
        try (PreviewServer server = serve()) {
            browser.look(360, 740, false);
            browser.go(server.uri(file, 0));
            browser.await("document.querySelector('figure')");
            assertEquals(name, browser.run("document.getElementById('title').textContent"));
            assertHolds("document.querySelector('header').offsetHeight<740/4");
        }
    }

    /** None is left out, and all can be hit by a finger. */
    @Test
    void theToolsOfANarrowPageTakeOneRow() throws Exception {
        Path file = folder.resolve("a.yaml");
        Files.writeString(file, Console.SOUND);
        try (PreviewServer server = serve()) {
            browser.look(360, 740, false);
            browser.go(server.uri(file, 0));
            browser.await("document.querySelector('figure')");
            assertHolds("document.querySelector('.tools').offsetHeight<48");
            for (String tool : new String[] {"smaller", "larger", "fit", "full", "print", "help"}) {
                assertHolds(
                        "(r=>r.width>=24&&r.height>=24&&r.left>=0&&r.right<=innerWidth)(document.querySelector('[data-do="
                                + tool + "]').getBoundingClientRect())");
            }
            assertHolds("document.getElementById('theme').offsetWidth>=24");
        }
    }

    /** However far down in the list it is. */
    @Test
    void theSopThatIsShownIsInSightInTheList() throws Exception {
        for (int i = 0; i < 60; i++) {
            Files.writeString(folder.resolve("x%02d.yaml".formatted(i)), Console.SOUND);
        }
        try (PreviewServer server = serve()) {
            browser.look(1500, 600, false);
            browser.go(server.uri(folder.resolve("x50.yaml"), 0));
            browser.await("document.querySelector('figure') && document.querySelectorAll('#files li').length==60");
            assertHolds(
                    "(r=>r.top>=0&&r.bottom<=innerHeight)(document.querySelector('#files [aria-selected=true]').getBoundingClientRect())");
        }
    }

    /** Of a long sheet whose every page has changed. */
    @Test
    void whatIsInSightDoesNotWaitForPagesFurtherDown() throws Exception {
        Path file = folder.resolve("a.yaml");
        String step = Console.SOUND.substring(
                Console.SOUND.indexOf("  - kegiatan: Menyusun"), Console.SOUND.indexOf("  - kegiatan: Menanda"));
        String text = Console.SOUND.replace(step, step.repeat(60)).replaceFirst("jumlah_waktu: .*\n", "");
        Files.writeString(file, text);
        try (PreviewServer server = serve()) {
            browser.look(1500, 600, false);
            browser.go(server.uri(file, 0));
            browser.await("document.querySelectorAll('figure').length>3");
            browser.run(
                    "window.waited=0;(d=>HTMLImageElement.prototype.decode=function(){window.waited++;return d.call(this)})(HTMLImageElement.prototype.decode);''");
            String key = browser.run("document.querySelector('figure:last-child').dataset.key");
            Files.writeString(file, text.replace("nama: Pelaporan", "nama: Evaluasi"));
            browser.await("document.querySelector('figure:last-child').dataset.key!='" + key + "'");
            assertHolds("window.waited>=1 && window.waited<=3");
            browser.await("[...document.querySelectorAll('figure img')].every(i=>i.complete&&i.naturalWidth)");
        }
    }
}
