package id.sop.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import id.sop.testing.Browser;
import id.sop.testing.Console;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What pages of other origins in the same browser, and texts of authors, can do to the page: in Chromium, if it is installed here.
 * The other pages come from a server on another port, under its number, and under a name that leads to this machine.
 */
@Tag("slow")
class PreviewAttackedTest {
    /** Tries every way to an address, and tells those that told something. The way of windows is tried with a click. */
    private static final String ATTACK =
            """
            async address => {
              const told = [], late = promise => Promise.race([promise, new Promise(done => setTimeout(done, 400))]);
              const note = (way, what) => { if (what) told.push(way + ' ' + String(what).slice(0, 60)); };
              addEventListener('message', event => note('message', JSON.stringify(event.data)));
              const add = (name, more) => Object.assign(document.createElement(name), more);
              const load = (way, element, read) => late(new Promise(done => {
                element.onload = () => { try { note(way, read(element)); } catch { /* not for us */ } done(); };
                element.onerror = done;
                document.body.append(element);
              }));
              const names = ['', 'list.json', 'main.js', 'events?file=2'];
              await Promise.all(names.map(name => {
                const url = address + name;
                navigator.sendBeacon(url, 'x');
                return Promise.all([
                  ...['GET', 'POST', 'PUT'].map(method => late(fetch(url, {method}).then(answer => note('fetch ' + method + ' ' + name, answer.status)).catch(() => 0))),
                  late(fetch(url, {mode: 'no-cors'}).then(answer => note('opaque ' + name, answer.type)).catch(() => 0)),
                  load('img ' + name, add('img', {src: url}), made => made.naturalWidth),
                  load('script ' + name, add('script', {src: url}), () => 'ran'),
                  load('module ' + name, add('script', {src: url, type: 'module'}), () => 'ran'),
                  load('style ' + name, add('link', {rel: 'stylesheet', href: url}), made => made.sheet && 'sheet'),
                  load('iframe ' + name, add('iframe', {src: url}), made => (made.contentWindow.postMessage('x', '*'), made.contentWindow.length || made.contentDocument && made.contentDocument.body.textContent)),
                  load('object ' + name, add('object', {data: url}), made => made.contentDocument && made.contentDocument.body.textContent),
                  late(new Promise(done => { const stream = new EventSource(url); stream.onopen = () => { note('stream ' + name, 'open'); done(); }; stream.onerror = () => { stream.close(); done(); }; })),
                  late(new Promise(done => { const socket = new WebSocket(url.replace('http', 'ws')); socket.onopen = () => { note('socket ' + name, 'open'); done(); }; socket.onerror = done; })),
                ]);
              }));
              for (const method of ['get', 'post']) {
                const frame = add('iframe', {name: 'into-' + method});
                const form = add('form', {action: address, method, target: frame.name});
                document.body.append(frame, form);
                form.submit();
                const opened = add('form', {action: address, method, target: 'window-' + method});
                document.body.append(opened);
                opened.submit();
              }
              const opened = open(address, 'stolen');
              await new Promise(done => setTimeout(done, 300));
              try { note('opened', opened.document.body.textContent.trim()); } catch { /* not for us */ }
              try { opened.postMessage({sop: 'line'}, '*'); note('opened frames', opened.length); } catch { /* not for us */ }
              for (const name of ['into-get', 'into-post']) try { note(name, frames[name].document.body.textContent); } catch { /* not for us */ }
              await new Promise(done => setTimeout(done, 100));
              return JSON.stringify(told);
            }""";

    @TempDir
    private static Path folder;

    private static Path profile;
    private static Served served;
    private static HttpServer other;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Browser.isInstalled());
        profile = Files.createTempDirectory("sop-profile");
        Files.writeString(folder.resolve("a.yaml"), Console.SOUND);
        Files.writeString(folder.resolve("b.yaml"), Console.SOUND.replace("nomor: 070/12/", "nomor: 070/13/"));
        served = new Served(folder);
        served.list(2);
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            boolean isScript = exchange.getRequestURI().getPath().endsWith(".js");
            byte[] page = (isScript ? "1" : "<!doctype html><title>other</title><body>secret")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", isScript ? "text/javascript" : "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        other.start();
        browser = new Browser(profile, "--host-resolver-rules=MAP evil.test 127.0.0.1", "--disable-popup-blocking");
        browser.call(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of(
                        "source",
                        "window.violations=[];addEventListener('securitypolicyviolation',e=>violations.push(e.violatedDirective+' '+e.blockedURI))"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
            other.stop(0);
            served.server().close();
            try (Stream<Path> files = Files.walk(profile)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static void goToOther(String host) throws Exception {
        browser.go(URI.create("http://" + host + ":" + other.getAddress().getPort() + "/"));
        browser.await("document.title==='other'");
    }

    /** They know the port, and the token even. */
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "evil.test"})
    void pagesOfOtherOriginsLearnNothingAndChangeNothing(String host) throws Exception {
        goToOther(host);
        String address = served.server().uri().toString();
        assertEquals("[]", browser.run("(" + ATTACK + ")('" + address + "')"));
        assertEquals(
                "waiting",
                served.json("list.json").get("files").get(1).get("state").asText());
        assertEquals(Console.SOUND, Files.readString(folder.resolve("a.yaml")));
    }

    @Test
    void neitherDoThoseWithTheTokenOfAServerThatHasEnded() throws Exception {
        goToOther("evil.test");
        String address = served.server()
                .uri()
                .resolve("/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/")
                .toString();
        assertEquals("[]", browser.run("(" + ATTACK + ")('" + address + "')"));
    }

    /** So that the tests above would tell. */
    @Test
    void theAttackTellsOfAServerThatLetsEveryoneIn() throws Exception {
        goToOther("evil.test");
        String told = browser.run(
                "(" + ATTACK + ")('http://127.0.0.1:" + other.getAddress().getPort() + "/')");
        for (String way : List.of("opaque list.json", "script main.js")) {
            assertTrue(told.contains(way), told);
        }
        goToOther("127.0.0.1");
        told = browser.run("(" + ATTACK + ")('/')");
        for (String way : List.of("fetch POST list.json", "iframe ", "opened ", "into-post ")) {
            assertTrue(told.contains(way), told);
        }
    }

    @Test
    void anotherNameForThisMachineShowsNothing() throws Exception {
        URI address = served.server().uri();
        for (String host : List.of("evil.test", "evil.test.", "0.0.0.0")) {
            browser.go(URI.create("http://" + host + ":" + address.getPort() + address.getPath()));
            browser.await("document.readyState==='complete' && location.href.includes('" + address.getPort()
                    + "') || location.protocol==='chrome-error:'");
            assertEquals("", browser.run("document.getElementById('list')?'the page':''"), host);
        }
    }

    @Test
    void aLinkInAnotherPageLeadsNowhereButAnAddressThatIsTypedDoes() throws Exception {
        goToOther("evil.test");
        String address = served.server().uri().toString();
        browser.run("location.href='" + address + "';''");
        Thread.sleep(500);
        assertEquals("", browser.run("document.getElementById('list')?'the page':''"));
        browser.go(served.server().uri());
        browser.await("document.querySelector('figure img')");
        browser.run("location.reload();''");
        browser.await("document.querySelector('figure img')");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>window.bad=1</script>\"><img src=x onerror=window.bad=1>'><svg onload=window.bad=1>",
                "javascript:window.bad=1 <a href=javascript:window.bad=1>x</a></title></style><script>window.bad=1</script>",
                "\u202Edrawer \u2066isolate \u200Bzero إجراءات التشغيل القياسية {place} {counts} $& $1 ${nama} %s",
                "PanjangsekaliPanjangsekaliPanjangsekaliPanjangsekaliPanjangsekaliPanjangsekaliPanjangsekaliPanjangsekali"
            })
    void textsOfAuthorsRunNothingAndThePageStaysReadable(String text) throws Exception {
        String quoted = "'" + text.replace("'", "''") + "'";
        String name = "c" + text.replaceAll("[/\\\\]", "_") + ".yaml";
        Path file = folder.resolve(name.length() > 120 ? name.substring(0, 115) + ".yaml" : name);
        Files.writeString(
                file,
                Console.SOUND
                        .replace("nama: Pelaporan Kinerja", "nama: " + quoted)
                        .replace("staf: Staf", "staf: " + quoted)
                        .replace("Menyusun laporan kinerja", quoted)
                        .replace("Mampu mengoperasikan komputer", quoted)
                        .replace("waktu: 30 menit\n", "waktu: " + quoted + "\n")
                        .replace("pelaksana: camat", "pelaksana: " + quoted));
        try {
            browser.look(1000, 800, false);
            browser.go(URI.create("about:blank"));
            browser.go(served.server().uri(file, 0));
            browser.await(
                    "document.querySelectorAll('#faults li').length>0 && document.querySelectorAll('#lines div').length>20"
                            + " && document.querySelectorAll('#files li').length==3");
            for (int width : new int[] {1000, 360}) {
                browser.look(width, 800, false);
                assertEquals("true", browser.run("String(document.documentElement.scrollWidth<=innerWidth)"));
            }
            assertEquals("undefined []", browser.run("typeof window.bad+' '+JSON.stringify(window.violations)"));
            assertEquals(
                    "0",
                    browser.run(
                            "document.querySelectorAll('main script, main a, main svg, main img:not(figure>img), #faults b b').length+''"));
            String lines =
                    browser.run("[...document.querySelectorAll('#lines div')].map(l=>l.textContent).join('\\n')");
            assertTrue(lines.contains(quoted), lines);
        } finally {
            Files.delete(file);
        }
    }
}
