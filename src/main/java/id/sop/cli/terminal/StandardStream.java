package id.sop.cli.terminal;

import id.sop.wording.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A standard stream, in UTF-8, that does not forget what went wrong in writing to it, and passes no control character of a text
 * or of a file's name on to a terminal.
 *
 * <p>A {@link PrintStream} hides every failure: a full disk behind standard output would pass for success.
 */
public final class StandardStream extends PrintStream {
    /** What systems say of a reader that has gone away, such as {@code head -1}. */
    private static final List<String> GONE = List.of("Broken pipe", "pipe is being closed", "pipe has been ended");

    private final Sink sink;

    /** Keeps the first failure; what comes after it goes nowhere. */
    private static final class Sink extends OutputStream {
        private final OutputStream stream;
        private IOException trouble;

        Sink(OutputStream stream) {
            this.stream = stream;
        }

        /** What is to be done with the stream. */
        @FunctionalInterface
        private interface Deed {
            void on(OutputStream stream) throws IOException;
        }

        private synchronized void attempt(Deed deed) {
            if (trouble == null) {
                try {
                    deed.on(stream);
                } catch (IOException e) {
                    trouble = e;
                }
            }
        }

        synchronized Optional<IOException> trouble() {
            return Optional.ofNullable(trouble);
        }

        @Override
        public void write(int single) {
            attempt(to -> to.write(single));
        }

        @Override
        public void write(byte[] bytes, int start, int length) {
            attempt(to -> to.write(bytes, start, length));
        }

        @Override
        public void flush() {
            attempt(OutputStream::flush);
        }

        @Override
        public void close() {
            attempt(OutputStream::close);
        }
    }

    private StandardStream(Sink sink) {
        super(sink, true, StandardCharsets.UTF_8);
        this.sink = sink;
    }

    /** Returns a stream over another one, or that one itself if it is of this kind. */
    public static StandardStream over(OutputStream stream) {
        return stream instanceof StandardStream standard ? standard : new StandardStream(new Sink(stream));
    }

    /** Returns what kept the stream from being written, if anything did. */
    public Optional<IOException> trouble() {
        flush();
        return sink.trouble();
    }

    /** Tells whether a failure is that of a reader who wanted no more. */
    public static boolean isReaderGone(IOException trouble) {
        String said = String.valueOf(trouble.getMessage());
        return GONE.stream().anyMatch(said::contains);
    }

    /** Prints a text whose control characters are meant: the colours of a report, in which all else was made printable. */
    public void printRaw(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(bytes, 0, bytes.length);
        flush();
    }

    @Override
    public void print(String text) {
        super.print(Printable.lines(String.valueOf(text)));
    }

    @Override
    public void println(String text) {
        print(text + System.lineSeparator());
    }

    @Override
    public void println(Object thing) {
        println(String.valueOf(thing));
    }
}
