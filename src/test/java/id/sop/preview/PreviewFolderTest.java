package id.sop.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Severity;
import id.sop.testing.Console;
import id.sop.wording.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read, checked and drawn again when files change. */
class PreviewFolderTest {
    private static final String LOGO =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><rect width=\"10\" height=\"%d\"/></svg>";

    @TempDir
    private Path folder;

    private final Shelf shelf = new Shelf();
    private Thread work;
    private int id;

    @BeforeEach
    void start() throws Exception {
        write("a.yaml", Console.SOUND);
        work = new Thread(
                null,
                new PreviewFolder(folder, PreviewOptions.of(Language.INDONESIAN, Optional.empty()), shelf),
                "test",
                16L << 20);
        work.setDaemon(true);
        work.start();
        id = shelf.id(folder.toRealPath().resolve("a.yaml"));
    }

    @AfterEach
    void stop() throws InterruptedException {
        work.interrupt();
        work.join();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private Shown await(int file, Predicate<Shown> wanted) throws InterruptedException {
        Optional<Shown> found = Optional.empty();
        for (int i = 0; i < 1000; i++) {
            found = shelf.get(file);
            if (found.filter(wanted).isPresent()) {
                return found.get();
            }
            Thread.sleep(10);
        }
        throw new AssertionError("never; last: " + found);
    }

    private Shown drawn() throws InterruptedException {
        shelf.look(id);
        return await(id, shown -> shown.state() == Shown.State.FRESH);
    }

    private List<String> files() {
        return shelf.all().stream().map(Shown::file).toList();
    }

    private void awaitFiles(List<String> wanted) throws InterruptedException {
        for (int i = 0; i < 1000 && !files().equals(wanted); i++) {
            Thread.sleep(10);
        }
        assertEquals(wanted, files());
    }

    private static List<String> keys(Shown shown) {
        return shown.drawn().orElseThrow().pages().stream().map(Drawn.Page::key).toList();
    }

    private static List<String> codes(Shown shown) {
        return shown.findings().stream().map(Diagnostic::code).toList();
    }

    @Test
    void onlyWhatIsLookedAtIsDrawnAndOnlyWhatChangedIsDrawnAgain() throws Exception {
        write(
                "b.yaml",
                Console.SOUND.replace("nomor: 070/12/", "nomor: 070/13/").replace("Pelaporan", "Evaluasi"));
        awaitFiles(List.of("a.yaml", "b.yaml"));
        int other = shelf.id(folder.toRealPath().resolve("b.yaml"));
        await(other, shown -> shown.checked().isPresent());
        Shown before = drawn();
        assertEquals(Shown.State.WAITING, shelf.get(other).orElseThrow().state());
        write("b.yaml", Console.SOUND.replace("Menyusun", "Menulis"));
        await(other, shown -> shown.text().text(0, shown.text().length()).contains("Menulis"));
        Shown after = shelf.get(id).orElseThrow();
        assertSame(before.drawn().orElseThrow(), after.drawn().orElseThrow());
    }

    @Test
    void aSavedFileIsDrawnAgainAndItsOtherPagesStay() throws Exception {
        Shown before = drawn();
        write("a.yaml", Console.SOUND.replace("Menyusun laporan", "Menulis laporan"));
        Shown after = await(
                id, shown -> shown.state() == Shown.State.FRESH && !keys(shown).equals(keys(before)));
        assertEquals(keys(before).size(), keys(after).size());
        assertTrue(after.version() > before.version());
    }

    @Test
    void editorsThatReplaceTheFileAreSeen() throws Exception {
        Shown before = drawn();
        write("a.yaml~new", Console.SOUND.replace("Menyusun laporan", "Menulis laporan"));
        Files.move(folder.resolve("a.yaml~new"), folder.resolve("a.yaml"), StandardCopyOption.REPLACE_EXISTING);
        await(id, shown -> shown.state() == Shown.State.FRESH && !keys(shown).equals(keys(before)));
    }

    @Test
    void theLastGoodPagesStayWhileTheFileIsBroken() throws Exception {
        Shown before = drawn();
        write("a.yaml", Console.SOUND.replace("langkah:", "langkah: {"));
        Shown broken = await(id, shown -> shown.state() == Shown.State.STALE);
        assertEquals(keys(before), keys(broken));
        assertEquals("Pelaporan Kinerja", broken.title());
        assertTrue(codes(broken).contains("YM001"), codes(broken).toString());
        write("a.yaml", Console.SOUND);
        assertEquals(keys(before), keys(await(id, shown -> shown.state() == Shown.State.FRESH)));
    }

    @Test
    void anErrorMakesADraft() throws Exception {
        assertEquals(false, drawn().drawn().orElseThrow().draft());
        write("a.yaml", Console.WRONG);
        Shown wrong = await(
                id,
                shown -> shown.state() == Shown.State.FRESH
                        && shown.drawn().orElseThrow().draft());
        assertTrue(wrong.count(Severity.ERROR) > 0);
    }

    @Test
    void newRenamedAndDeletedFilesAreSeen() throws Exception {
        awaitFiles(List.of("a.yaml"));
        write("dua/b.yaml", Console.SOUND);
        awaitFiles(List.of("a.yaml", "dua/b.yaml"));
        Files.move(folder.resolve("dua/b.yaml"), folder.resolve("dua/c.yaml"));
        awaitFiles(List.of("a.yaml", "dua/c.yaml"));
        Files.delete(folder.resolve("dua/c.yaml"));
        awaitFiles(List.of("a.yaml"));
        Files.delete(folder.resolve("a.yaml"));
        awaitFiles(List.of());
        write("a.yaml", Console.SOUND);
        awaitFiles(List.of("a.yaml"));
    }

    @Test
    void whatFilesSayTogetherIsToldAndTakenBack() throws Exception {
        await(id, shown -> shown.checked().isPresent());
        write("0.yaml", Console.SOUND);
        await(id, shown -> !shown.together().isEmpty());
        Files.delete(folder.resolve("0.yaml"));
        await(id, shown -> shown.together().isEmpty());
    }

    @Test
    void aChangedConfigurationHoldsForAllAndItsFaultsAreShown() throws Exception {
        Shown before = drawn();
        write("sop.yaml", "kertas: f4\n");
        Shown wider = await(
                id, shown -> shown.state() == Shown.State.FRESH && !keys(shown).equals(keys(before)));
        assertNotEquals(
                before.drawn().orElseThrow().pages().get(0).paper(),
                wider.drawn().orElseThrow().pages().get(0).paper());
        write("sop.yaml", "kertass: f4\n");
        awaitFiles(List.of("sop.yaml", "a.yaml"));
        Shown configuration = shelf.all().get(0);
        assertEquals(Shown.State.TEXT, configuration.state());
        assertEquals("kertass: f4", configuration.text().line(1));
        Files.delete(folder.resolve("sop.yaml"));
        awaitFiles(List.of("a.yaml"));
        await(id, shown -> shown.state() == Shown.State.FRESH && keys(shown).equals(keys(before)));
    }

    @Test
    void aChangedLogoIsDrawn() throws Exception {
        write("a.yaml", Console.SOUND.replace("jenis:", "logo: logo.svg\njenis:"));
        shelf.look(id);
        await(id, shown -> codes(shown).contains("RN006"));
        write("logo.svg", LOGO.formatted(10));
        Shown first = await(
                id, shown -> shown.state() == Shown.State.FRESH && !codes(shown).contains("RN006"));
        write("logo.svg", LOGO.formatted(4));
        await(id, shown -> !keys(shown).equals(keys(first)));
    }

    /** Pages take room: of many SOPs only those that were looked at last are kept. */
    @Test
    void pagesOfFewAreKept() throws Exception {
        for (int i = 0; i < 30; i++) {
            write("x%02d.yaml".formatted(i), Console.SOUND.replace("nomor: 070/12/", "nomor: 071/" + i + "/"));
        }
        for (int i = 0; i < 30; i++) {
            int one = shelf.id(folder.toRealPath().resolve("x%02d.yaml".formatted(i)));
            shelf.look(one);
            await(one, shown -> shown.state() == Shown.State.FRESH);
            shelf.lookAway(one);
        }
        long kept =
                shelf.all().stream().filter(shown -> shown.drawn().isPresent()).count();
        assertTrue(kept <= 24, "kept: " + kept);
    }
}
