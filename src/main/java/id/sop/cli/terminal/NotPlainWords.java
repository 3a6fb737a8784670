package id.sop.cli.terminal;

import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.Inputs;
import id.sop.workspace.OpenedFolder;
import java.nio.file.Path;

/** Says in the user's language what lies in a folder of results and cannot be worked with. */
public final class NotPlainWords {
    private NotPlainWords() {}

    /**
     * Returns what is wrong.
     *
     * @param root the folder, absolute
     * @param shown what the user calls it
     */
    public static UsageException told(Phrases phrases, OpenedFolder.NotPlain exception, Path root, String shown) {
        Path place = Path.of(exception.getFile());
        String file = place.startsWith(root)
                ? Inputs.slashed(Path.of(shown).resolve(root.relativize(place)).toString())
                : exception.getFile();
        return new UsageException(phrases.get(
                switch (exception.kind()) {
                    case LINK -> Phrase.NOT_PLAIN_LINK;
                    case SPECIAL -> Phrase.NOT_PLAIN_SPECIAL;
                    case FOLDER -> Phrase.NOT_PLAIN_FOLDER;
                    case FILE -> Phrase.NOT_PLAIN_FILE;
                },
                file));
    }
}
