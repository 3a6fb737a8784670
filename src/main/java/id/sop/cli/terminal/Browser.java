package id.sop.cli.terminal;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The browser that the person in front of this machine uses. It lives on when this program ends. */
public final class Browser {
    /** In milliseconds. What opens no browser says so within this time, or is not there at all. */
    private static final long OPENING = 700;

    /** How the desktops of Linux, of macOS and of Windows open an address. */
    private static final List<List<String>> OPENERS =
            List.of(List.of("xdg-open"), List.of("open"), List.of("rundll32", "url.dll,FileProtocolHandler"));

    private Browser() {}

    /**
     * Opens an address.
     *
     * @return whether that seems to have worked
     * @throws InterruptedException when the thread is to end before
     */
    public static boolean open(URI uri) throws InterruptedException {
        for (List<String> opener : OPENERS) {
            List<String> line = new ArrayList<>(opener);
            line.add(uri.toString());
            try {
                Process process = new ProcessBuilder(line)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                return !process.waitFor(OPENING, TimeUnit.MILLISECONDS) || process.exitValue() == 0;
            } catch (IOException e) {
                // Another desktop.
            }
        }
        return false;
    }
}
