package id.sop.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A list of files, one name after another, as {@code git ls-files} or {@code find} writes it. Both its size and its names are bounded. */
final class FileList {
    /** In bytes: some hundred thousand names. */
    static final int MOST_BYTES = 32 << 20;

    /** In characters: no path of Linux has more bytes ({@code PATH_MAX}), and those of Windows seldom more than a few hundred. */
    static final int LONGEST_NAME = 4_096;

    private FileList() {}

    /**
     * Returns the names in a list; they are names as they stand, never patterns.
     *
     * @param list how the user calls the list
     * @param separator a regular expression for what parts the names
     * @throws UnusableInput when the list is larger than any list of files, or holds what is no name
     */
    static List<String> names(String list, InputStream in, String separator) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new UnusableInput(UnusableInput.Reason.LARGE_LIST, list);
        }
        List<String> names = Stream.of(new String(bytes, StandardCharsets.UTF_8).split(separator))
                .filter(line -> !line.isBlank())
                .toList();
        if (names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            throw new UnusableInput(UnusableInput.Reason.LONG_NAME, list);
        }
        return names;
    }

    /**
     * Returns the names in a list that is a file.
     *
     * @throws UnusableInput besides, when it is no file that can be read to its end
     */
    static List<String> names(String list, Path file, String separator) throws IOException {
        try {
            FileKind.demandReadable(file);
        } catch (IrregularFileException e) {
            throw new UnusableInput(UnusableInput.Reason.IRREGULAR, list);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return names(list, in, separator);
        }
    }
}
