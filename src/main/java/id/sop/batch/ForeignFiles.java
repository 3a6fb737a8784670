package id.sop.batch;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.rule.Settings;
import id.sop.source.Source;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The files in a folder of results that were met where a result is or must be, and that no run put there, such as the scan of a
 * sheet that was signed. They are kept, and named (DF011). May be shared by threads.
 */
final class ForeignFiles {
    /** A folder that was printed by somebody else would earn one for each sheet. */
    private static final int MOST_NAMED = 100;

    @Message.Words("DF011")
    private record Standing() implements Message {}

    @Message.Words("DF011.terhalang")
    private record Obstructing() implements Message {}

    @Message.Words("DF011.lama")
    private record Spared() implements Message {}

    private final String folder;
    private final ConcurrentSkipListMap<String, Message> files = new ConcurrentSkipListMap<>();

    /**
     * Begins without any.
     *
     * @param folder what messages call the folder of results
     */
    ForeignFiles(String folder) {
        this.folder = folder;
    }

    /** Notes a file that stands for a sheet of which nothing has changed. */
    void keep(String output) {
        files.put(output, new Standing());
    }

    /** Notes a file in whose place a sheet should be, and returns what is said of it. */
    Diagnostic obstruct(String output) {
        Message message = new Obstructing();
        files.put(output, message);
        return diagnostic(output, message);
    }

    /** Notes a file that is not removed. */
    void spare(String output) {
        files.put(output, new Spared());
    }

    private Diagnostic diagnostic(String output, Message message) {
        Source source = new Source(folder + "/" + output, "");
        return Settings.STANDARD
                .weigh(List.of(Finding.at(source.span(0, 0), message)))
                .get(0);
    }

    /** Returns what is said of the files, in the order of their names. */
    List<Diagnostic> diagnostics() {
        return files.entrySet().stream()
                .limit(MOST_NAMED)
                .map(file -> diagnostic(file.getKey(), file.getValue()))
                .toList();
    }
}
