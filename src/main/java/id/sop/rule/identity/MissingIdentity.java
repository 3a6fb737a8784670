package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.KeyNames;
import id.sop.diagnostic.Message;
import id.sop.language.PlainWords;
import id.sop.model.DateText;
import id.sop.model.Identity;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.source.Origin;
import id.sop.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Parts of the identity block that nobody has filled in, all in one finding.
 *
 * <p>The parts are those of PermenPAN-RB 35/2012. A dash fills the two that an SOP may lack: the date of a revision and
 * related SOPs. What was written and could not be read has been reported where the file was read.
 */
public final class MissingIdentity implements Rule {
    @Message.Words("ID001")
    record MissingParts(KeyNames keys) implements Message.Lacking {}

    @Message.Words("ID001.semua")
    record NothingWritten(KeyNames keys) implements Message.Lacking {}

    private static final Set<String> MAY_BE_NONE = Set.of(Keys.REVISED, Keys.RELATED);

    @Override
    public Stream<Finding> check(Sop sop) {
        Map<String, List<Text>> parts = parts(sop.identity());
        List<String> missing = new ArrayList<>();
        parts.forEach((key, texts) -> {
            if (isMissing(key, texts, sop.origin())) {
                missing.add(key);
            }
        });
        boolean approved = !sop.identity().approver().equals(sop.identity().approval());
        if (!approved && isUnwritten(sop.origin(), Keys.APPROVAL)) {
            missing.add(Keys.APPROVAL);
        }
        if (missing.isEmpty()) {
            return Stream.empty();
        }
        KeyNames keys = new KeyNames(missing);
        boolean all = missing.size() == parts.size() + 1;
        return Stream.of(
                Finding.at(place(missing, sop.origin()), all ? new NothingWritten(keys) : new MissingParts(keys)));
    }

    /** Returns where the first part stands that was begun and left empty, or else the start of the file. */
    private static Span place(List<String> missing, Origin file) {
        return missing.stream()
                .flatMap(key -> file.key(key).stream())
                .findFirst()
                .map(Origin.Key::name)
                .orElseGet(file::start);
    }

    private static Map<String, List<Text>> parts(Identity identity) {
        Map<String, List<Text>> parts = new LinkedHashMap<>();
        parts.put(Keys.INSTITUTION, identity.institution());
        parts.put(Keys.NUMBER, identity.number().stream().toList());
        parts.put(Keys.CREATED, texts(identity.created()));
        parts.put(Keys.REVISED, texts(identity.revised()));
        parts.put(Keys.EFFECTIVE, texts(identity.effective()));
        parts.putAll(identity.parts());
        return parts;
    }

    private static List<Text> texts(Optional<DateText> date) {
        return date.map(DateText::text).stream().toList();
    }

    private static boolean isMissing(String key, List<Text> texts, Origin file) {
        if (texts.isEmpty()) {
            return isUnwritten(file, key);
        }
        // A dash where a date is due has been reported as no date.
        boolean mayBeDash = MAY_BE_NONE.contains(key) || key.equals(Keys.CREATED) || key.equals(Keys.EFFECTIVE);
        return !mayBeDash && texts.stream().allMatch(text -> PlainWords.isEmpty(text.value()));
    }

    private static boolean isUnwritten(Origin file, String key) {
        return file.key(key)
                .filter(place -> !PlainWords.isEmpty(place.value().text()))
                .isEmpty();
    }
}
