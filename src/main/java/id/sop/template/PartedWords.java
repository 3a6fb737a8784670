package id.sop.template;

import id.sop.language.Emphasis;
import id.sop.language.Hyphenation;
import id.sop.model.OwnText;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import java.util.List;

/**
 * An SOP whose columns of texts may be narrower, because long words in them can be parted between two syllables, for symbols that
 * would be too small beside whole words.
 */
public final class PartedWords {
    private PartedWords() {}

    /** Returns an SOP with the places marked at which its words may be parted. */
    public static Sop of(Sop sop) {
        return new Sop(
                sop.identity(),
                sop.actors(),
                sop.columns(),
                sop.steps().stream().map(PartedWords::parted).toList(),
                sop.parts(),
                sop.totalTime(),
                sop.externalInputs(),
                sop.capsules(),
                sop.remarks(),
                sop.suppressions(),
                sop.origin());
    }

    private static Step parted(Step step) {
        return new Step(
                step.number(),
                step.id(),
                step.activity().map(PartedWords::parted),
                step.occasion(),
                step.performers(),
                step.decision(),
                step.next(),
                step.starts(),
                step.requirements().stream()
                        .map(required -> new Requirement(parted(required.document()), required.from()))
                        .toList(),
                step.time(),
                parted(step.outputs()),
                parted(step.notes()),
                step.own().stream()
                        .map(own -> new OwnText(own.column(), parted(own.texts())))
                        .toList(),
                step.reaches(),
                step.suppressions(),
                step.origin());
    }

    private static List<Text> parted(List<Text> texts) {
        return texts.stream().map(PartedWords::parted).toList();
    }

    private static Text parted(Text text) {
        List<Integer> places = Hyphenation.places(text.value());
        if (places.isEmpty()) {
            return text;
        }
        StringBuilder marked = new StringBuilder(text.value());
        for (int i = places.size() - 1; i >= 0; i--) {
            marked.insert((int) places.get(i), Hyphenation.SOFT_HYPHEN);
        }
        List<Emphasis> emphasis = text.emphasis().stream()
                .map(stretch -> new Emphasis(
                        moved(stretch.start(), places), moved(stretch.end(), places), stretch.bold(), stretch.italic()))
                .toList();
        return new Text(marked.toString(), text.open(), text.origin(), text.mark(), emphasis);
    }

    /** Returns where an index is found when every place before it is marked. */
    private static int moved(int index, List<Integer> places) {
        return index + (int) places.stream().filter(place -> place < index).count();
    }
}
