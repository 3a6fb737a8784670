package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sop.testing.Console;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a review in Chromium, if it is installed here. */
@Tag("slow")
class ReviewInBrowserTest {
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String VERDICT =
            "axe.run().then(r=>{document.body.textContent='axe '+r.passes.length+' passes, violations: '"
                    + "+JSON.stringify(r.violations.map(v=>[v.id,v.nodes.map(n=>n.target)]))+' end'})";
    private static final String CHOICE =
            "document.querySelector('li button').click();document.querySelector('li input').click();"
                    + "document.body.textContent='on '+document.querySelectorAll('.pane .mark.on').length"
                    + "+', '+document.getElementById('progress').textContent+' end'";

    /** A picture 60 by 300 units is higher than any paper is wide. */
    private static final String PRINTED = "{const all=[...document.querySelectorAll('.page img')],p=all[0].parentNode;"
            + "all[0].src='data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 width=%2260%22 height=%22300%22/>';"
            + "p.style.setProperty('--ratio',.2);"
            + "for(const r of document.styleSheets[0].cssRules)if(r.media&&r.media.mediaText==='print')r.media.mediaText='all';"
            + "Promise.all(all.map(i=>i.decode())).then(()=>{const amiss=all.filter(i=>{const b=i.getBoundingClientRect();"
            + "return b.height>170*96/25.4||Math.abs(b.width/b.height*i.naturalHeight/i.naturalWidth-1)>.03"
            + "||Math.abs(b.width-i.parentNode.clientWidth)>1}).length;"
            + "document.body.textContent='pictures '+all.length+', amiss '+amiss+' end'}).catch(e=>{document.body.textContent=e+' end'})}";

    private static final String TABLE =
            """
            ## SOP Penerbitan Surat Keterangan

            | No | Kegiatan | Loket | Camat | Kelengkapan | Waktu | Output | Ket |
            |---|---|---|---|---|---|---|---|
            | 1 | Mengetik surat | | | Surat pengantar | 15 menit | Konsep surat | |
            | 2 | Menandatangani surat | | | Konsep surat | 1 jam | Surat keterangan | asli |
            """;

    @TempDir
    private Path folder;

    /** In light and in dark colours, wide and narrow. */
    @ParameterizedTest
    @ValueSource(strings = {"1 1500,900", "0 1500,900", "1 500,900"})
    void axeFindsNothing(String look) throws Exception {
        String said = said(look, script(AXE) + "</script><script>" + VERDICT);
        assertTrue(said.startsWith("axe ") && said.endsWith("violations: []"), said);
    }

    @Test
    void aChosenRemarkIsOutlinedOnBothSheetsAndCounted() throws Exception {
        assertEquals("on 2, 1 / 2", said("1 1500,900", CHOICE));
    }

    /** On paper, too, every picture has the proportions of its page, to which the marks are placed, and is no higher than a sheet. */
    @Test
    void printedPicturesKeepTheirProportionsAndFitThePaper() throws Exception {
        assertEquals("pictures 2, amiss 0", said("1 1500,900", PRINTED));
    }

    /** Returns what a script writes that runs behind those of the page; the page itself would let none run but its own. */
    private String said(String look, String script) throws IOException, InterruptedException {
        assumeTrue(isInstalled());
        Console console = new Console(folder).file("surat.txt", TABLE.getBytes(StandardCharsets.UTF_8));
        assertEquals(0, console.run("import surat.txt -o sop --review").code());
        String page = new String(console.bytes("sop/penerbitan-surat-keterangan.html"), StandardCharsets.UTF_8);
        int policy = page.indexOf("<meta http-equiv=\"Content-Security-Policy\"");
        String open = page.substring(0, policy) + page.substring(page.indexOf('>', policy) + 1);
        Path tried = Files.writeString(
                folder.resolve("tried.html"), open.replace("</body>", "<script>" + script + "</script></body>"));
        Path out = folder.resolve("dom.txt");
        Process process = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--blink-settings=preferredColorScheme=" + look.charAt(0),
                        "--window-size=" + look.substring(2),
                        "--virtual-time-budget=20000",
                        "--dump-dom",
                        tried.toUri().toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "Chromium does not end");
        String dom = Files.readString(out);
        String body = dom.substring(dom.lastIndexOf("<body") + 6);
        return body.substring(0, Math.max(0, body.indexOf(" end"))).strip();
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "chromium")));
    }

    private static String script(String resource) throws IOException {
        try (InputStream in = ReviewInBrowserTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
