package id.sop.rule.text;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Text;
import id.sop.source.Edit;
import id.sop.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One text that was wrapped, with a dash before each of its lines: it prints as several items. */
final class WrappedItems {
    @Message.Words("YM014.terpenggal")
    private record WrappedItem(String first, String rest) implements Message {}

    /** Words behind which a sentence goes on; a capital behind them begins another one, and this was broken off. */
    private static final Set<String> GOING_ON = Set.of(
            "dan",
            "atau",
            "serta",
            "dari",
            "untuk",
            "yang",
            "dengan",
            "pada",
            "oleh",
            "atas",
            "dalam",
            "beserta",
            "para",
            "bagi",
            "maka",
            "bahwa",
            "karena",
            "agar",
            "supaya",
            "apabila",
            "jika",
            "bila",
            "sebagai",
            "terhadap",
            "antara",
            "kepada",
            "sesuai",
            "melalui",
            "secara");

    private static final Set<String> AUXILIARIES =
            Set.of("sudah", "telah", "akan", "belum", "sedang", "harus", "dapat", "tidak", "di", "ke");

    /** Behind which a citation goes on with figures. */
    private static final Set<String> CITED = Set.of("nomor", "no", "no.", "tahun", "pasal", "ayat");

    /** Behind which a title follows, in whatever letters. */
    private static final String TITLED = "tentang";

    private static final Pattern TITLE = Pattern.compile("tentang\\s", Pattern.CASE_INSENSITIVE);

    /** Nobody reads a longer text in a message. */
    private static final int LONGEST_SHOWN = 60;

    private WrappedItems() {}

    /** Returns a finding for each item of a list with which the one above it goes on. */
    static Stream<Finding> findings(List<Text> texts) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < texts.size(); i++) {
            Text first = texts.get(i - 1);
            Text rest = texts.get(i);
            if (!first.open() && !rest.open() && first.mark().isEmpty() && goesOn(first.value(), rest.value())) {
                Finding finding = Finding.at(
                        Spans.stripped(rest.span()), new WrappedItem(shown(first.value()), shown(rest.value())));
                findings.add(joined(first, rest).map(finding::mendedBy).orElse(finding));
            }
        }
        return findings.stream();
    }

    private static boolean goesOn(String first, String rest) {
        String last = first.substring(first.lastIndexOf(' ') + 1);
        String word = last.toLowerCase(Locale.ROOT);
        boolean small = Character.isLowerCase(rest.codePointAt(0));
        boolean several = first.indexOf(' ') > 0;
        return several
                && (last.equals(TITLED)
                        || (small && GOING_ON.contains(last))
                        || (small && AUXILIARIES.contains(last))
                        || (CITED.contains(word) && Character.isDigit(rest.charAt(0)))
                        || (TITLE.matcher(rest).lookingAt() && Character.isDigit(first.charAt(first.length() - 1))));
    }

    private static Optional<Edit> joined(Text first, Text rest) {
        Span one = first.span();
        Span other = rest.span();
        boolean plain = one.source().equals(other.source())
                && one.end() <= other.start()
                && one.text().strip().equals(first.value())
                && other.text().strip().equals(rest.value());
        if (!plain) {
            return Optional.empty();
        }
        int end = one.end();
        int next = other.start();
        return one.source().text(end, next).strip().equals("-")
                ? Optional.of(new Edit(one.source().span(end, next), " ", false))
                : Optional.empty();
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN
                ? text
                : text.substring(0, LONGEST_SHOWN).strip() + "…";
    }
}
