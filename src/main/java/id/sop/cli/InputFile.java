package id.sop.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to work on.
 *
 * @param name how messages call it: as the user would write it, with forward slashes
 * @param path where it is; empty for standard input
 * @param root the folder above which no configuration is looked for
 * @param relative its place below the folder that was asked for, which outputs mirror
 */
record InputFile(String name, Optional<Path> path, Path root, Path relative) {}
