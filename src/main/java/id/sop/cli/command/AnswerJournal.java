package id.sop.cli.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The answers of an interview that is not over, each on a line, kept on the disk as they are given: whatever ends the program, the next
 * interview in the same folder can go on from them. The first line is the name that the command line gave.
 */
final class AnswerJournal implements AutoCloseable {
    static final String FILE = ".sop-new.jawaban";

    /** In bytes; more than 500 steps with all their answers. */
    private static final int MOST_BYTES = 1 << 20;

    private final Path file;
    private final FileChannel channel;
    private final Thread stopped;

    private AnswerJournal(Path file, FileChannel channel, Runnable stopped) {
        this.file = file;
        this.channel = channel;
        this.stopped = new Thread(stopped);
        Runtime.getRuntime().addShutdownHook(this.stopped);
    }

    /**
     * Opens the journal of a folder.
     *
     * @param stopped says that answers are kept, when the process is asked to stop before this is closed
     * @throws IOException when it cannot be written, or another process is asking in this folder
     */
    static AnswerJournal open(Path folder, Runnable stopped) throws IOException {
        Path file = folder.resolve(FILE);
        FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException(file.toString());
        }
        return new AnswerJournal(file, channel, stopped);
    }

    /** Returns the lines of an earlier interview, to which others may be added; a last one that was not written to its end is none. */
    List<String> lines() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(MOST_BYTES, channel.size()));
        channel.position(0);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // The rest comes with the next reading.
        }
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        channel.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
        channel.position(channel.size());
        return whole.lines().toList();
    }

    /** Begins anew with a line. */
    void begin(String line) throws IOException {
        channel.truncate(0);
        channel.position(0);
        write(line + "\n");
    }

    /** Adds a line. */
    void add(String line) throws IOException {
        if (channel.position() < MOST_BYTES) {
            write(line + "\n");
        }
    }

    private void write(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Removes it: its answers are in the file that was made of them, or nobody wants them. */
    void discard() throws IOException {
        close();
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        try {
            Runtime.getRuntime().removeShutdownHook(stopped);
        } catch (IllegalStateException e) {
            // The process is ending.
        }
    }
}
