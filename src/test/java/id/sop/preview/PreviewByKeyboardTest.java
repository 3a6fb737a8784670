package id.sop.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sop.testing.Browser;
import id.sop.testing.Console;
import id.sop.wording.Language;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in Chromium, if it is installed here, by keyboard alone: from the address bar to every part and back. */
@Tag("slow")
class PreviewByKeyboardTest {
    /** Two findings at times, and a step that nobody does, with findings of its own. */
    private static final String FAULTY = Console.SOUND
            .replace("waktu: 1 jam\n", "waktu: sbentar\n")
            .replace("waktu: 30 menit\n", "waktu: nanti sore\n")
            .replace("jumlah_waktu: 1 jam 30 menit\n", "  - kegiatan: Menyimpan arsip\n    waktu: 5 menit\n");

    private static final String READY =
            "document.querySelector('figure img') && document.querySelectorAll('#faults [role=option]').length>2";

    @TempDir
    private static Path folder;

    private static Path profile;
    private static PreviewServer server;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Browser.isInstalled());
        profile = Files.createTempDirectory("sop-profile");
        Files.writeString(folder.resolve("a.yaml"), FAULTY);
        Files.writeString(
                folder.resolve("b.yaml"),
                Console.SOUND.replace("nomor: 070/12/", "nomor: 070/13/").replace("Pelaporan", "Evaluasi"));
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
        browser.look(1500, 900, false);
        browser.go(URI.create("about:blank"));
        browser.go(server.uri(folder.resolve("a.yaml"), 0));
        browser.await(READY + " && document.querySelectorAll('#files [role=option]').length==2");
    }

    private static void press(String... keys) throws Exception {
        for (String key : keys) {
            browser.press(key);
        }
    }

    private static String focused() throws Exception {
        return browser.run(
                "document.activeElement.textContent||document.activeElement.getAttribute('aria-label')||document.activeElement.id");
    }

    private static String lines() throws Exception {
        return browser.run("[...document.querySelectorAll('#lines .on')].map(l=>l.dataset.line).join()");
    }

    private static String marked() throws Exception {
        return browser.run("[...document.querySelectorAll('#pages .on')].map(m=>m.className+m.dataset.step).join()");
    }

    private static void assertHolds(String condition) throws Exception {
        assertEquals("true", browser.run("String(" + condition + ")"), condition);
    }

    /** However many SOPs, findings, lines and symbols there are. */
    @Test
    void everyListIsOneStop() throws Exception {
        StringBuilder stops = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            press("Tab");
            if (browser.run("document.activeElement===document.body?'':'x'").isEmpty()) {
                break;
            }
            stops.append(browser.run(
                            "['files','faults','lines','pages'].find(i=>document.activeElement.closest('#'+i))||''"))
                    .append(' ');
        }
        assertEquals("files pages faults lines", stops.toString().strip().replaceAll(" +", " "));
        press("f", "End", "ArrowDown");
        assertHolds("document.activeElement===[...document.querySelectorAll('#faults button')].pop()");
        press("t", "f");
        assertHolds("document.activeElement===[...document.querySelectorAll('#faults button')].pop()");
        press("Home", "ArrowDown");
        assertHolds("document.activeElement===document.querySelectorAll('#faults button')[1]");
    }

    @Test
    void theKeyboardIsEnough() throws Exception {
        press("Tab");
        assertEquals("Ke daftar SOP", focused());
        press("Enter");
        assertTrue(focused().startsWith("Pelaporan"), focused());
        press("ArrowDown", "Enter");
        browser.await("document.getElementById('title').textContent.includes('Evaluasi')");
        press("/", "p", "e", "l", "a", "p");
        browser.await("document.querySelectorAll('#files li').length==1");
        press("ArrowDown", "Enter");
        browser.await("document.getElementById('title').textContent.includes('Pelaporan') && " + READY);
        press("f");
        while (!focused().contains("nanti sore")) {
            press("ArrowDown");
        }
        press("Enter");
        assertHolds("document.activeElement.getAttribute('aria-selected')==='true'");
        String finding = focused();
        assertTrue(lines().matches("[0-9]+"), lines());
        press("s");
        assertTrue(focused().startsWith("Simbol langkah 2"), focused());
        press("ArrowUp", "Enter");
        assertEquals("spot on1", marked());
        assertHolds("document.activeElement.getAttribute('aria-pressed')==='true'");
        press("f");
        assertEquals(finding, focused());
        press("Enter", "s", "Escape");
        assertEquals(finding, focused());
        press("s", "1");
        assertEquals("100 %", browser.run("document.getElementById('zoom').textContent"));
        press("+");
        assertEquals("125 %", browser.run("document.getElementById('zoom').textContent"));
        press("0", "d");
        assertHolds("document.documentElement.hasAttribute('data-dark')");
        browser.run("window.printed=0;window.print=()=>window.printed++;''");
        press("d", "p", "?");
        assertHolds("window.printed===1");
        assertHolds("document.getElementById('help').open");
        press("Escape");
        assertHolds("!document.getElementById('help').open");
    }

    @Test
    void aLineOfTheTextLeadsToItsSymbol() throws Exception {
        press("t", "End", "ArrowUp", "ArrowUp", "ArrowUp", "Enter");
        assertTrue(marked().matches("spot on2"), marked());
        press("s");
        assertTrue(focused().startsWith("Simbol langkah 2"), focused());
    }

    /** It has no symbol, so that its row is what leads to it. */
    @Test
    void aStepThatNobodyDoesIsFoundByItsRow() throws Exception {
        press("t", "End", "ArrowUp", "Enter", "s");
        assertTrue(focused().startsWith("Langkah 3: Menyimpan arsip"), focused());
        press("Home", "Enter", "End", "Enter");
        assertEquals("spot row on3", marked());
        assertHolds("document.querySelectorAll('#lines .on').length===2");
        browser.run("document.querySelector('.mark[data-step=\"1\"]').click()");
        assertEquals("spot on1", marked());
    }

    /** On a narrow page the focus goes along to the part that is unfolded. */
    @Test
    void theFocusIsNeverLostWhereOnePartIsSeenAtATime() throws Exception {
        browser.look(360, 740, false);
        for (String part : new String[] {"l", "f", "t"}) {
            press(part, "Enter");
            assertHolds("document.activeElement!==document.body && document.activeElement.offsetHeight>0");
        }
        press("f", "Enter", "Escape");
        assertHolds("document.activeElement.closest('#faults').offsetHeight>0");
    }

    @Test
    void whereLettersAreNoShortcutsTheyFindNames() throws Exception {
        press("?", "Tab");
        browser.run("document.getElementById('letters').click()");
        press("Escape");
        browser.run("document.querySelector('#files button').focus()");
        press("e");
        assertTrue(focused().startsWith("Evaluasi"), focused());
        press("p");
        assertTrue(focused().startsWith("Evaluasi") || focused().startsWith("Pelaporan"), focused());
        browser.run("localStorage.clear()");
    }
}
