package id.sop.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * A file of somebody whose content is to be replaced, as a careful editor does it.
 *
 * <p>Usually a new file takes the place of the old one, with its owner, permissions and attributes. Where that would lose
 * something, because the file has further names (hard links) or an owner that a new file cannot be given, the old one is written
 * over; until that is done its former content lies beside it, as {@code .NAME.sop-asli}. Behind a symbolic link the file it leads
 * to is meant, if that lies in the folder of the input.
 */
public final class EditedFile {
    private static final String BACKUP = ".sop-asli";
    private static final String UNIX = "unix";

    /** The bits of a Unix mode that let anybody write. */
    private static final int WRITABLE = 0222;

    private EditedFile() {}

    /** Why a file was left as it is. */
    public enum Refusal {
        READ_ONLY,
        FORBIDDEN,
        /** The link leads out of the folder of the input. */
        OUTSIDE,
        /** It is no longer what was read. */
        CHANGED,
        /** An earlier correction was interrupted, and what the file held then still lies beside it. */
        INTERRUPTED
    }

    /** Thrown when a file is left as it is. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final Refusal reason;
        private final String backup;

        Refused(Refusal reason, Path file) {
            super(file.toString());
            this.reason = reason;
            this.backup = FileNames.shown(asideOf(file).getFileName());
        }

        public Refusal reason() {
            return reason;
        }

        /** Returns the plain name of what an interrupted correction leaves beside the file. */
        public String backup() {
            return backup;
        }
    }

    /**
     * Replaces the content of a file.
     *
     * @param before what the file is expected to hold
     * @throws Refused when the file must not be written; it is then as it was
     * @throws IOException when the disk fails; the file is then as it was
     */
    public static void replace(InputFile file, byte[] before, byte[] after) throws IOException, Refused {
        Path path = file.path().toRealPath();
        if (Files.isSymbolicLink(file.path())
                && !path.startsWith(inputFolder(file).toRealPath())) {
            throw new Refused(Refusal.OUTSIDE, path);
        }
        if (isReadOnly(path)) {
            throw new Refused(Refusal.READ_ONLY, path);
        }
        if (!Files.isWritable(path)) {
            throw new Refused(Refusal.FORBIDDEN, path);
        }
        if (Files.exists(asideOf(path))) {
            throw new Refused(Refusal.INTERRUPTED, path);
        }
        if (!Arrays.equals(before, Inputs.read(path, before.length))) {
            throw new Refused(Refusal.CHANGED, path);
        }
        try {
            if (names(path) > 1 || !Files.isWritable(path.getParent())) {
                writeOver(path, before, after);
            } else {
                exchange(path, before, after);
            }
        } catch (AccessDeniedException e) {
            throw new Refused(Refusal.FORBIDDEN, path);
        }
    }

    /** Removes what interrupted corrections have left in the folder of a file. */
    public static void tidy(InputFile file) throws IOException {
        StrayFiles.sweep(file.path().toRealPath().getParent());
    }

    /** Returns the folder that was named, or that of a file that was named itself. */
    private static Path inputFolder(InputFile file) {
        Path folder = file.path();
        for (int i = 0; i < file.relative().getNameCount(); i++) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static boolean isUnix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains(UNIX);
    }

    /** The superuser may write every file; that somebody wanted this one left alone is seen from its mode only. */
    private static boolean isReadOnly(Path path) throws IOException {
        return isUnix(path) && ((int) Files.getAttribute(path, "unix:mode") & WRITABLE) == 0;
    }

    private static int names(Path path) throws IOException {
        return isUnix(path) ? (int) Files.getAttribute(path, "unix:nlink") : 1;
    }

    private static Path asideOf(Path path) {
        return path.resolveSibling("." + path.getFileName() + BACKUP);
    }

    /** Thrown when a new file cannot be made like the old one. */
    private static final class Unlike extends IOException {
        private static final long serialVersionUID = 1L;

        Unlike(IOException cause) {
            super(cause);
        }
    }

    private static void exchange(Path path, byte[] before, byte[] after) throws IOException {
        try {
            AtomicFile.write(path, after, unfinished -> {
                try {
                    imitate(path, unfinished);
                } catch (IOException | UnsupportedOperationException e) {
                    throw new Unlike(e instanceof IOException trouble ? trouble : new IOException(e));
                }
            });
        } catch (Unlike e) {
            writeOver(path, before, after);
        }
    }

    /** Gives a new file what an old one has besides its content. */
    private static void imitate(Path old, Path young) throws IOException {
        if (isUnix(old)) {
            Map<String, Object> wanted = Files.readAttributes(old, "unix:uid,gid,permissions");
            Map<String, Object> given = Files.readAttributes(young, "unix:uid,gid");
            for (String owner : new String[] {"uid", "gid"}) {
                if (!wanted.get(owner).equals(given.get(owner))) {
                    Files.setAttribute(young, "unix:" + owner, wanted.get(owner));
                }
            }
            // After the owner, since a change of owner takes some permissions away.
            Files.setPosixFilePermissions(young, permissions(wanted.get("permissions")));
        }
        AclFileAttributeView list = Files.getFileAttributeView(old, AclFileAttributeView.class);
        if (list != null) {
            Files.getFileAttributeView(young, AclFileAttributeView.class).setAcl(list.getAcl());
        }
        if (Files.getFileStore(old).supportsFileAttributeView(UserDefinedFileAttributeView.class)) {
            copy(
                    Files.getFileAttributeView(old, UserDefinedFileAttributeView.class),
                    Files.getFileAttributeView(young, UserDefinedFileAttributeView.class));
        }
    }

    @SuppressWarnings("unchecked") // The type that the documentation of the view promises.
    private static Set<PosixFilePermission> permissions(Object permissions) {
        return (Set<PosixFilePermission>) permissions;
    }

    private static void copy(UserDefinedFileAttributeView from, UserDefinedFileAttributeView to) throws IOException {
        for (String name : from.list()) {
            ByteBuffer value = ByteBuffer.allocate(from.size(name));
            from.read(name, value);
            value.flip();
            to.write(name, value);
        }
    }

    /** Writes a file over. Whatever happens on the way, one of the two files holds what was there. */
    private static void writeOver(Path path, byte[] before, byte[] after) throws IOException {
        Path backup = asideOf(path);
        try (FileChannel safe = FileChannel.open(backup, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            fill(safe, before);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            Files.deleteIfExists(backup);
            throw e;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            try {
                fill(channel, after);
            } catch (IOException e) {
                fill(channel, before);
                Files.delete(backup);
                throw e;
            }
        }
        Files.delete(backup);
    }

    private static void fill(FileChannel channel, byte[] content) throws IOException {
        channel.position(0);
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.truncate(content.length);
        channel.force(true);
    }
}
