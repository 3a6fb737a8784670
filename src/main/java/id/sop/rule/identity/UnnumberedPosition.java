package id.sop.rule.identity;

import id.sop.language.PlainWords;
import id.sop.language.WordList;
import id.sop.model.Approval;
import id.sop.model.Text;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A position that is held by election or by political appointment, so that its holder is no civil servant and has no NIP. A
 * penjabat (Pj.) is one all the same, and so is who signs on behalf (a.n.) of such a holder.
 */
final class UnnumberedPosition {
    private static final List<List<String>> TITLES = WordList.lines(UnnumberedPosition.class, "elected.txt").stream()
            .map(PlainWords::of)
            .toList();

    private static final Pattern ON_BEHALF = Pattern.compile("(?i)^\\s*+(?:a\\.?\\s?n\\.?|atas nama)(?!\\p{L}).*");
    private static final String ACTING = "plt";

    private UnnumberedPosition() {}

    /** Tells whether the one who signs holds such a position. */
    static boolean isHeldBy(Approval approval) {
        return approval.position().filter(text -> !text.open()).map(Text::value).stream()
                .anyMatch(UnnumberedPosition::isNamed);
    }

    private static boolean isNamed(String position) {
        List<String> lines = position.lines().toList();
        if (ON_BEHALF.matcher(lines.get(0)).matches()) {
            return lines.size() > 1 && begins(lines.get(lines.size() - 1));
        }
        return begins(position);
    }

    private static boolean begins(String position) {
        List<String> words = PlainWords.of(position);
        int from = !words.isEmpty() && words.get(0).equals(ACTING) ? 1 : 0;
        List<String> title = words.subList(from, words.size());
        return TITLES.stream()
                .anyMatch(known -> known.size() <= title.size() && known.equals(title.subList(0, known.size())));
    }
}
