package id.sop.importing.draft;

import id.sop.importing.page.Place;
import id.sop.writing.Block;
import id.sop.writing.Comments;
import java.util.List;
import java.util.Optional;

/**
 * What a draft says of its values in comments, in the language of whoever reads it.
 *
 * @param words how a remark is told: {@code PERIKSA: …}
 * @param origin how a place is told, where that is wanted
 */
record Notes(Words<Remark> words, Optional<Words<Place>> origin) {
    /** How something is told. */
    @FunctionalInterface
    interface Words<T> {
        String of(T told);
    }

    /** Returns a text with its place. */
    Block.Entry entry(String key, Found<String> found) {
        return new Block.Entry(key, text(found.value()), Comments.beside(at(found.place())));
    }

    /** Returns one text, or a list of several, with their places. */
    Block.Entry entry(String key, List<Found<String>> found) {
        if (found.size() == 1) {
            return entry(key, found.get(0));
        }
        List<Block.Item> items = found.stream()
                .map(item -> new Block.Item(text(item.value()), Comments.beside(at(item.place()))))
                .toList();
        return new Block.Entry(key, new Block.Sequence(items, false));
    }

    /** Returns a key of which nothing is known, with the remark that says so. */
    Block.Entry gap(String key, Optional<Remark> remark) {
        return new Block.Entry(
                key, new Block.Blank(), Comments.beside(remark.map(words::of).orElse("")));
    }

    /** Returns remarks as lines of comment, each once. */
    List<String> lines(List<Remark> remarks) {
        return remarks.stream().map(words::of).distinct().toList();
    }

    /** Returns where something stands; nothing where that is not wanted. */
    String at(Place place) {
        return origin.map(told -> told.of(place)).orElse("");
    }

    /** Returns a text as the format has it: what looks like a placeholder is none. */
    static Block.Text text(String value) {
        return new Block.Text(value.strip().replace("${", "$${"));
    }
}
