package id.sop.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts a folder of files in its place whole or not at all: it is made under another name beside it, and renamed. */
public final class AtomicFolder {
    private AtomicFolder() {}

    /** Tells whether a folder can be written there without anything being lost: there is nothing, or an empty folder. */
    public static boolean isFree(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    /**
     * Writes a folder, making those above it where they are missing. Its files are locked until it is in its place, which tells
     * it from what a process that was killed has left: {@link StrayFiles}.
     *
     * @param files the content of each file, by its plain name
     * @throws FileAlreadyExistsException when something is there
     * @throws IOException when the disk or a permission forbids it; nothing is then left behind
     */
    public static void write(Path folder, Map<String, byte[]> files) throws IOException {
        if (!isFree(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path above = folder.toAbsolutePath().getParent();
        Files.createDirectories(above);
        StrayFiles.sweep(above);
        Path unfinished = StrayFiles.name(above);
        List<FileChannel> open = new ArrayList<>();
        try {
            Files.createDirectory(unfinished);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                open.add(written(unfinished.resolve(file.getKey()), file.getValue()));
            }
            Files.deleteIfExists(folder);
            try {
                move(unfinished, folder);
            } catch (AccessDeniedException e) {
                // Some platforms move no folder of which a file is open.
                close(open);
                move(unfinished, folder);
            }
        } finally {
            close(open);
            discard(unfinished, files);
        }
    }

    private static FileChannel written(Path file, byte[] content) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            if (!StrayFiles.claim(channel, file)) {
                throw new NoSuchFileException(file.toString());
            }
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static void close(List<FileChannel> channels) throws IOException {
        for (FileChannel channel : channels) {
            channel.close();
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static void discard(Path unfinished, Map<String, byte[]> files) throws IOException {
        for (String file : files.keySet()) {
            Files.deleteIfExists(unfinished.resolve(file));
        }
        Files.deleteIfExists(unfinished);
    }
}
