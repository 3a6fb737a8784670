package id.sop.cli.command;

import id.sop.batch.NamePattern;
import id.sop.cli.terminal.WrittenFiles;
import id.sop.workspace.InputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the sheets of a run go, decided before anything is written. */
final class SheetTargets {
    static final String ENDING = ".pdf";

    /** Of the names of drafts, so that none ever takes the place of a final sheet. */
    private static final String DRAFT = ".draf";

    private SheetTargets() {}

    /**
     * Takes a place for every sheet.
     *
     * @param folder that of the results, absolute
     * @param draft whether the sheets are drafts
     * @param pictures the ending of pictures, with its dot, when pages are kept as such; empty for PDF
     * @throws id.sop.cli.terminal.UsageException when two sheets would have one place
     */
    static Map<InputFile, Path> of(
            List<InputFile> files, Path folder, boolean draft, String pictures, WrittenFiles written)
            throws IOException {
        written.demandFolder(folder);
        Map<InputFile, Path> targets = new LinkedHashMap<>();
        for (InputFile file : files.stream().filter(InputFile::hasTextualName).toList()) {
            String name = file.relative().getFileName().toString();
            String bare = name.substring(0, name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.'));
            String whole = NamePattern.shortened(bare, (draft ? DRAFT : "") + ENDING);
            Path target = folder.resolve(file.relative()).resolveSibling(whole);
            written.result(target, file.name());
            if (!pictures.isEmpty()) {
                PagePictures pages = pages(target, pictures);
                written.results(target.getParent(), pages::isPage, file.name());
            }
            targets.put(file, target);
        }
        return targets;
    }

    /** Returns the pictures of the pages of a sheet. */
    static PagePictures pages(Path target, String ending) {
        String file = target.getFileName().toString();
        return new PagePictures(target.getParent(), file.substring(0, file.length() - ENDING.length()), ending);
    }
}
