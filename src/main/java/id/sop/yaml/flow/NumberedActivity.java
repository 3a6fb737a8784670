package id.sop.yaml.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.source.Edit;
import id.sop.yaml.decoding.AnswerKeys;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.InnerKeys;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.List;

/** The activity of a step behind its number in place of its key: {@code - 2: Memeriksa berkas}. */
final class NumberedActivity {
    /** The number stands where the key of the activity is due. */
    @Message.Words("YM002.nomor-kegiatan")
    private record NumberForKey(String key, String mapping, String activity) implements Message {}

    /** It is another step, among the keys of one. */
    @Message.Words("YM002.nomor-baris")
    private record AnotherStep(String key, String mapping, String activity) implements Message {}

    private NumberedActivity() {}

    /** Returns the entries of a step in which such a key is that of the activity, or is left out; reports it. */
    static List<Node.Entry> named(Node.Table step, Decoding decoding) {
        List<Node.Entry> entries = new ArrayList<>();
        boolean acting = step.get(Keys.ACTIVITY).isPresent();
        for (Node.Entry entry : step.entries()) {
            String key = entry.key().text();
            boolean numbered = AnswerKeys.number(key) > 0
                    && entry.value() instanceof Node.Scalar text
                    && text.text().chars().anyMatch(Character::isLetter);
            if (!numbered) {
                entries.add(entry);
                continue;
            }
            String activity = ((Node.Scalar) entry.value()).text();
            Message message =
                    acting ? new AnotherStep(key, Keys.STEPS, activity) : new NumberForKey(key, Keys.STEPS, activity);
            Finding finding = Finding.at(entry.key().span(), message);
            decoding.report(
                    acting ? finding : finding.mendedBy(new Edit(entry.key().span(), Keys.ACTIVITY, true)));
            if (!acting) {
                entries.add(InnerKeys.entry(
                        Keys.ACTIVITY, entry.value(), entry.key().span()));
            }
            acting = true;
        }
        return entries;
    }
}
