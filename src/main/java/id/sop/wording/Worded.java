package id.sop.wording;

import java.util.List;

/** What has words in every language. */
public sealed interface Worded permits EditorPhrase, ImportPhrase, NewPhrase, Phrase, PreviewPhrase, WatchPhrase {
    /** Returns where the words stand. */
    String key();

    /** Returns the names of the arguments, in the order in which they are given. */
    List<String> parameters();
}
