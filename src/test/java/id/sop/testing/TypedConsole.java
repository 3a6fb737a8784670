package id.sop.testing;

import id.sop.cli.Program;
import id.sop.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Runs the program for a person at a terminal, and keeps what the screen shows: all that is said, and what is typed as it is read. */
public final class TypedConsole {
    private final Path folder;
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    /** Works in a folder. */
    public TypedConsole(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Ends the program where a person would press Ctrl+C. */
    private static final class Interrupted extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Keys as somebody presses them; a line {@code ^C} ends the program, the end of all lines is Ctrl+D. */
    private final class Keys extends InputStream {
        private final byte[] bytes;
        private int at;
        private boolean pasting;

        Keys(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            if (at == bytes.length) {
                return -1;
            }
            if (at + 1 < bytes.length && bytes[at] == '^' && bytes[at + 1] == 'C') {
                throw new Interrupted();
            }
            // Between these two marks, which are no characters of a text, lies what was pasted.
            while (at < bytes.length && (bytes[at] == 2 || bytes[at] == 3)) {
                pasting = bytes[at++] == 2;
            }
            screen.write(bytes[at]);
            return bytes[at++] & 0xFF;
        }

        /** One key at a time, as they are typed. */
        @Override
        public int read(byte[] into, int start, int length) {
            int key = length == 0 ? -1 : read();
            if (key >= 0) {
                into[start] = (byte) key;
            }
            return length == 0 ? 0 : key < 0 ? -1 : 1;
        }

        @Override
        public int available() {
            return pasting && bytes[at] != 3 ? 1 : 0;
        }
    }

    /** Returns the exit code; -1 when the program was interrupted. */
    public int run(byte[] keys, String... arguments) {
        PrintStream stream = new PrintStream(screen, true, StandardCharsets.UTF_8);
        stream.print("$ sop " + String.join(" ", arguments) + "\n");
        Terminal terminal = new Terminal(new Keys(keys), stream, stream, Map.of(), folder, true, true, 80, true);
        try {
            int code = new Program(terminal).run(arguments);
            stream.print("[" + code + "]\n\n");
            return code;
        } catch (Interrupted e) {
            stream.print("^C\n\n");
            return -1;
        }
    }

    /** Returns what stands on the screen. */
    public String screen() {
        return screen.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .replace(folder.toString(), "<folder>");
    }
}
