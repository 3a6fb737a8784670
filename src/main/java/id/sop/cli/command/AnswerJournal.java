package id.sop.cli.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answers of an interview that is not over, each on a line, kept on the disk as they are given: whatever ends the program, the next
 * interview in the same folder can go on from them. The first line is the name that the command line gave.
 */
final class AnswerJournal implements AutoCloseable {
    static final String FILE = ".sop-new.jawaban";

    /** In bytes; more than 500 steps with all their answers. */
    private static final int MOST_BYTES = 1 << 20;

    /** In bytes, of what the last line may add to that. */
    private static final int LONGEST = 1 << 15;

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
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(file.toString());
        }
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

    /**
     * Returns the lines of an earlier interview, to which others may be added; a last one that was not written to its end is none.
     * Nothing when the file holds what no interview writes.
     */
    Optional<List<String>> lines() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(MOST_BYTES + LONGEST, channel.size()));
        channel.position(0);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // The rest comes with the next reading.
        }
        int whole = bytes.flip().limit();
        while (whole > 0 && bytes.get(whole - 1) != '\n') {
            whole--;
        }
        Optional<String> text = channel.size() > bytes.limit() ? Optional.empty() : text(bytes.limit(whole));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        channel.truncate(whole);
        channel.position(whole);
        return text.map(String::lines).map(Stream::toList);
    }

    private static Optional<String> text(ByteBuffer bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return Optional.of(text).filter(read -> read.indexOf('\0') < 0);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Keeps what is written so far under a name that is free, and returns that. */
    Path keepAside() throws IOException {
        int number = 1;
        while (Files.exists(aside(number), LinkOption.NOFOLLOW_LINKS)) {
            number++;
        }
        try {
            return Files.copy(file, aside(number), LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            Files.deleteIfExists(aside(number));
            throw e;
        }
    }

    private Path aside(int number) {
        return file.resolveSibling(FILE + "." + number);
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

    /** One in which nothing stands leaves no trace. */
    @Override
    public void close() throws IOException {
        if (channel.isOpen() && channel.size() == 0) {
            Files.deleteIfExists(file);
        }
        channel.close();
        try {
            Runtime.getRuntime().removeShutdownHook(stopped);
        } catch (IllegalStateException e) {
            // The process is ending.
        }
    }
}
