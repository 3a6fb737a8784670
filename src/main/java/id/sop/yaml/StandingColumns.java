package id.sop.yaml;

import id.sop.diagnostic.Spelling;
import id.sop.model.Keys;
import id.sop.model.Text;
import id.sop.yaml.decoding.Fields;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.format.Synonyms;
import id.sop.yaml.repair.KeyWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns that stand on every sheet, in the words of those who list them in {@code kolom}. */
final class StandingColumns {
    private static final Set<String> ALWAYS = Set.of("no", "nomor", "nomor_urut", "mutu_baku");

    /** The beginning of a head that stands over others; by itself it may also be a column of an office's own. */
    private static final String QUALITY = "mutu";

    private static final List<String> NAMED_BY_STEPS = List.of(Keys.ACTIVITY, Keys.ACTORS);

    private final Fields fields;
    private final List<String> listed;

    /**
     * Makes what is known of one list of columns.
     *
     * @param fields the mapping in which they are listed
     * @param listed the names of all columns, as keys are written
     */
    StandingColumns(Fields fields, List<String> listed) {
        this.fields = fields;
        this.listed = listed;
    }

    /** Tells whether a name is that of such a column, or another word for one. */
    boolean isMeant(String key) {
        return ALWAYS.contains(key)
                || NAMED_BY_STEPS.contains(key)
                || (key.equals(QUALITY) && fields.noStepHas(key))
                || isAnotherWord(key);
    }

    /**
     * Tells whether a name means the column of activities or of actors. Many sheets have a column "Tahapan" or "Penanggung jawab"
     * of their own; only who lists the columns before the actors too means those, unless steps have the one beside the other.
     */
    private boolean isAnotherWord(String key) {
        Optional<String> meant = Synonyms.meant(key, SopFormat.STEP).filter(NAMED_BY_STEPS::contains);
        return meant.isPresent()
                && !listed.contains(meant.get())
                && (key.endsWith("_" + meant.get())
                        || listed.stream().anyMatch(name -> ALWAYS.contains(name) || NAMED_BY_STEPS.contains(name)))
                && !fields.anyHasBoth(key, meant.get());
    }

    /**
     * Returns which of the columns of activities and actors a name means that is misspelt, or is another word for it and has its
     * head ({@code uraian: Uraian Kegiatan}); nothing where steps fill a column of that name, or where nobody can know whether they
     * do, as in the configuration of an office.
     */
    Optional<String> meant(String key, Optional<Text> head) {
        if (!fields.noStepHas(key)) {
            return Optional.empty();
        }
        Optional<String> near = NAMED_BY_STEPS.stream()
                .filter(name -> Spelling.isWithin(1, key, name))
                .findFirst();
        Optional<String> headed = Synonyms.meant(key, SopFormat.STEP)
                .filter(NAMED_BY_STEPS::contains)
                .filter(name -> head.stream().anyMatch(text -> hasWord(text.value(), name)));
        return near.or(() -> headed).filter(name -> !listed.contains(name));
    }

    private static boolean hasWord(String head, String word) {
        return ("_" + KeyWords.normal(head) + "_").contains("_" + word + "_");
    }
}
