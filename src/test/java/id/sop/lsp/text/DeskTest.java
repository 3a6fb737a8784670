package id.sop.lsp.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {
    private static final String SOP = "nama: Surat\npelaksana: {loket: Loket}\nlangkah: [{kegiatan: Menerima surat}]\n";

    @TempDir
    private Path folder;

    /** Pages change on one thread while they are studied on another: what was begun before must not be taken for what is true after. */
    @Test
    void aStudyOfWhatWasThereBeforeIsNotKept() throws Exception {
        Path office = Files.writeString(folder.resolve("sop.yaml"), "akar: ya\ntanggal_pembuatan: 31 Februari 2026\n");
        Desk desk = new Desk(folder.toRealPath());
        Page sop = page(folder.toRealPath().resolve("a.yaml"), SOP);
        Page right = page(office.toRealPath(), "akar: ya\ntanggal_pembuatan: 5 Januari 2026\n");
        desk.lay(sop);
        ExecutorService worker = Executors.newSingleThreadExecutor();
        try {
            for (int pause = 0; pause < 300; pause++) {
                desk.lay(right);
                desk.forget();
                Future<Study> begun = worker.submit(() -> desk.study(sop));
                Thread.sleep(pause / 60, pause % 60 * 15_000);
                desk.take(right.uri());
                desk.forget();
                begun.get();
                List<String> found = desk.study(sop).configuration().stream()
                        .map(finding -> finding.code())
                        .toList();
                assertEquals(List.of("ID005"), found, "after " + pause);
            }
        } finally {
            worker.shutdownNow();
        }
    }

    private static Page page(Path file, String text) {
        return Page.of(file.toUri().toString(), 1, text, Units.UTF16);
    }
}
