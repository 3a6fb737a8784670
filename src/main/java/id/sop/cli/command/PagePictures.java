package id.sop.cli.command;

import id.sop.pdf.export.PictureSeal;
import id.sop.workspace.AtomicFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pictures of the pages of one sheet, {@code nama-1.png} and so on. */
final class PagePictures {
    /** In bytes; a page of 600 dpi has less. */
    private static final long MOST_BYTES = 64L << 20;

    private final Path folder;
    private final String name;
    private final String ending;

    /**
     * Names pictures.
     *
     * @param name what stands before the hyphen
     * @param ending with its dot
     */
    PagePictures(Path folder, String name, String ending) {
        this.folder = folder;
        this.name = name;
        this.ending = ending;
    }

    /** Writes all pages, or none, and returns their files in order. */
    List<Path> write(List<byte[]> pages) throws IOException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        for (byte[] page : pages) {
            files.put(folder.resolve(name + "-" + (files.size() + 1) + ending), PictureSeal.seal(page));
        }
        AtomicFile.write(files);
        return List.copyOf(files.keySet());
    }

    /**
     * Removes the pictures of pages that the sheet no longer has, as far as they are this program's own.
     *
     * @param pages how many it has
     * @return files that bear the name of such a page and are kept, since this program did not write them as they are
     */
    List<Path> removeBeyond(int pages) throws IOException {
        List<Path> kept = new ArrayList<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder, file -> page(file.getFileName().toString()) > pages)) {
            for (Path file : files) {
                if (isOwn(file)) {
                    Files.delete(file);
                } else {
                    kept.add(file);
                }
            }
        }
        kept.sort(null);
        return kept;
    }

    /** Tells whether a file of this name would be that of a page. */
    boolean isPage(String file) {
        return page(file) > 0;
    }

    /** Returns the number of the page that a file is of by its name; 0 when it is of none. */
    private int page(String found) {
        if (!found.startsWith(name + "-") || !found.endsWith(ending)) {
            return 0;
        }
        String number =
                found.substring(name.length() + 1, Math.max(name.length() + 1, found.length() - ending.length()));
        return number.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(number) : 0;
    }

    private static boolean isOwn(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) <= MOST_BYTES
                && PictureSeal.isIntact(Files.readAllBytes(file));
    }
}
