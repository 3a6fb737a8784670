package id.sop.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/** A file of lines that can be read again one by one, by the places where they begin. May be shared by threads. */
final class LineFile implements Closeable {
    /** In bytes; most lines of a manifest are shorter. */
    private static final int USUAL_LENGTH = 1024;

    private final FileChannel channel;

    LineFile(FileChannel channel) {
        this.channel = channel;
    }

    /** Writes bytes at a place of a file. */
    static void write(FileChannel file, long place, byte[] content) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            file.write(buffer, place + buffer.position());
        }
    }

    /** Takes lines. */
    @FunctionalInterface
    interface Reader {
        /**
         * Takes a line.
         *
         * @param line without its end
         * @param place by which it can be read again
         */
        void read(byte[] line, long place) throws IOException;
    }

    /** Reads all lines in order; what follows the last line break is a line too, unless it is empty. */
    void each(Reader reader) throws IOException {
        // Not closed, since that would close the channel.
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel.position(0)), 1 << 16);
        ByteArrayOutputStream line = new ByteArrayOutputStream(USUAL_LENGTH);
        long place = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                reader.read(line.toByteArray(), place);
                place += line.size() + 1;
                line.reset();
            } else {
                line.write(b);
            }
        }
        if (line.size() > 0) {
            reader.read(line.toByteArray(), place);
        }
    }

    /** Returns the line that begins at a place, without its end; an empty one behind the end of the file. */
    byte[] at(long place) throws IOException {
        for (int length = USUAL_LENGTH; ; length *= 4) {
            ByteBuffer buffer = ByteBuffer.allocate(length);
            int read = 0;
            while (buffer.hasRemaining() && read >= 0) {
                read = channel.read(buffer, place + buffer.position());
            }
            for (int i = 0; i < buffer.position(); i++) {
                if (buffer.get(i) == '\n') {
                    return line(buffer, i);
                }
            }
            if (read < 0) {
                return line(buffer, buffer.position());
            }
        }
    }

    private static byte[] line(ByteBuffer buffer, int length) {
        byte[] line = new byte[length];
        buffer.get(0, line);
        return line;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
