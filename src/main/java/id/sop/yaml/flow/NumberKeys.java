package id.sop.yaml.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.source.Edit;
import id.sop.source.Span;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.InnerKeys;
import id.sop.yaml.decoding.OwnExamples;
import id.sop.yaml.decoding.UnknownKey;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.node.Node;
import id.sop.yaml.repair.KeyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keys of a step that the format does not know and that hold numbers of steps: its own ({@code tahap: 3}), that of the step it leads
 * to ({@code ke: 5}), or those of steps that are done at the same time ({@code paralel: 4}). None of them is a column.
 */
public final class NumberKeys {
    /** What is said of a word for steps that are done at once: they are two at least, and stand where the way parts. */
    @Message.Words("YM002.bersamaan")
    private record AtOnce(String key, String mapping, String example) implements Message {}

    /** What is said of a word for the step to which a step leads. */
    @Message.Words("YM002.menuju")
    private record Onward(String key, String mapping, String example) implements Message {}

    /** What is said of a word for an earlier step: most often that of a decision that has found something amiss. */
    @Message.Words("YM002.kembali")
    private record Back(String key, String mapping, String example, String decision) implements Message {}

    /** What is said of a word for the step before: each says where it leads, and none where it comes from. */
    @Message.Words("YM002.sesudah")
    private record Behind(String key, String mapping, String step, String example) implements Message {}

    private static final int MOST_DIGITS = 3;

    private static final Set<String> AT_ONCE = Set.of(
            "paralel",
            "parallel",
            "paralel_dengan",
            "sejajar",
            "sejajar_dengan",
            "serentak",
            "serempak",
            "simultan",
            "berbarengan",
            "berbarengan_dengan",
            "bersamaan",
            "bersamaan_dengan",
            "bersama",
            "bersama_dengan",
            "sekaligus");

    /** Those of them that are said of steps only, and not of people. */
    private static final Set<String> OF_STEPS =
            Set.of("paralel", "parallel", "sejajar", "serentak", "serempak", "simultan", "berbarengan");

    private static final Set<String> ANSWERS = Set.of(Keys.NEXT, Keys.YES, Keys.NO);

    private static final Set<String> YES = Set.of("ya", "yes", "true", "benar");

    private static final Set<String> ONWARD = Set.of(
            "ke",
            "menuju",
            "tujuan",
            "arah",
            "kembali",
            "loop",
            "loop_ke",
            "ulang",
            "ulang_ke",
            "ulangi",
            "ulangi_langkah",
            "alternatif",
            "kembali_ke",
            "kembali_ke_langkah",
            "dikembalikan_ke",
            "balik",
            "balik_ke",
            "loncat",
            "loncat_ke",
            "lompat",
            "lompat_ke",
            "diteruskan",
            "diteruskan_ke",
            "dilanjutkan",
            "dilanjutkan_ke",
            "ke_nomor",
            "ke_no",
            "lanjutan",
            "langkah_selanjutnya",
            "langkah_berikutnya",
            "langkah_lanjut",
            "sesudahnya");

    private static final Set<String> BEHIND = Set.of(
            "setelah",
            "setelah_langkah",
            "sesudah",
            "sesudah_langkah",
            "sebelumnya",
            "langkah_sebelumnya",
            "mengikuti");

    /** Those that say the number of a step when they hold one, and something else when they hold words. */
    private static final Set<String> OWN = Set.of("tahap", "tahapan", "langkah", "step", "baris", "index", "indeks");

    private static final Set<String> BETWEEN = Set.of("dan", "atau", "serta", "langkah", "no", "nomor", "&", "+", "/");

    private NumberKeys() {}

    /** Returns a step without such keys, and with what they say where that is certain; reports them. */
    public static Node.Table ofStep(Node.Table step, MappingSpec spec, int number, Decoding decoding) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : NumberedActivity.named(step, decoding)) {
            boolean foreign = spec.key(entry.key().text()).isEmpty();
            if (foreign && isOwnNumber(entry, step, number)) {
                decoding.reportKey(
                        entry.key().span(),
                        new UnknownKey.NumberedAnyway(entry.key().text(), Keys.STEPS),
                        false);
                continue;
            }
            Optional<Finding> found = foreign ? finding(entry, step, number) : Optional.empty();
            found.ifPresent(decoding::report);
            if (found.isEmpty()) {
                entries.add(entry);
            } else if (!found.get().edits().isEmpty()
                    && found.get().edits().get(0).safe()) {
                List<Node> targets = numbers(entry.value()).stream()
                        .map(target ->
                                (Node) new Node.Scalar(target, entry.value().span()))
                        .toList();
                entries.add(InnerKeys.entry(
                        Keys.NEXT,
                        new Node.Listing(targets, entry.value().span()),
                        entry.key().span()));
            }
        }
        return entries.size() == step.entries().size() && entries.equals(step.entries())
                ? step
                : new Node.Table(entries, step.span());
    }

    private static Optional<Finding> finding(Node.Entry entry, Node.Table step, int number) {
        String word = KeyWords.normal(entry.key().text());
        List<String> numbers = numbers(entry.value());
        if (AT_ONCE.contains(word)) {
            boolean yes = OF_STEPS.contains(word)
                    && (entry.value() instanceof Node.Blank
                            || (entry.value() instanceof Node.Scalar text
                                    && YES.contains(KeyWords.normal(text.text()))));
            return numbers.isEmpty() && !yes ? Optional.empty() : Optional.of(atOnce(entry, numbers, step, number));
        }
        if (BEHIND.contains(word) && numbers.size() == 1) {
            String key = entry.key().text();
            Message message = new Behind(key, Keys.STEPS, numbers.get(0), Keys.NEXT + ": " + number);
            return Optional.of(Finding.at(entry.key().span(), message));
        }
        // Beside the way on, the way back is the other answer: InnerKeys tells how both are written.
        boolean other = isBack(numbers, number)
                && step.entries().stream()
                        .map(with -> KeyWords.normal(with.key().text()))
                        .anyMatch(ANSWERS::contains);
        return ONWARD.contains(word) && !numbers.isEmpty() && !other
                ? Optional.of(onward(entry, numbers, number))
                : Optional.empty();
    }

    /** Tells whether a key says which step this is. */
    private static boolean isOwnNumber(Node.Entry entry, Node.Table step, int number) {
        String word = KeyWords.normal(entry.key().text());
        List<String> numbers = entry.value() instanceof Node.Scalar ? numbers(entry.value()) : List.of();
        return numbers.size() == 1
                && ((OWN.contains(word) && step.get(Keys.ACTIVITY).isPresent())
                        || (ONWARD.contains(word) && numbers.get(0).equals(String.valueOf(number))));
    }

    private static Finding atOnce(Node.Entry entry, List<String> numbers, Node.Table step, int number) {
        String key = entry.key().text();
        if (numbers.size() > 1) {
            String list = OwnExamples.row(numbers);
            Finding finding = Finding.at(entry.key().span(), new AtOnce(key, Keys.STEPS, Keys.NEXT + ": " + list));
            // Below itself a step can only name those that come behind it.
            boolean certain = step.get(Keys.NEXT).isEmpty()
                    && step.get(Keys.DECISION).isEmpty()
                    && numbers.stream().allMatch(target -> Integer.parseInt(target) > number);
            Span value = entry.value().span();
            return certain
                    ? finding.mendedBy(
                            List.of(new Edit(entry.key().span(), Keys.NEXT, true), new Edit(value, list, true)))
                    : finding;
        }
        Set<Integer> steps = new TreeSet<>();
        numbers.forEach(target -> steps.add(Integer.valueOf(target)));
        for (int next = number > 1 && !numbers.isEmpty() ? number : number + 1; steps.size() < 2; next++) {
            steps.add(next);
        }
        List<String> both = steps.stream().map(String::valueOf).toList();
        return Finding.at(entry.key().span(), new AtOnce(key, Keys.STEPS, Keys.NEXT + ": " + OwnExamples.row(both)));
    }

    private static Finding onward(Node.Entry entry, List<String> numbers, int number) {
        String key = entry.key().text();
        String targets = numbers.size() > 1 ? OwnExamples.row(numbers) : numbers.get(0);
        String example = Keys.NEXT + ": " + targets;
        Message message = isBack(numbers, number)
                ? new Back(key, Keys.STEPS, example, Keys.DECISION + ": {" + Keys.NO + ": " + targets + "}")
                : new Onward(key, Keys.STEPS, example);
        return Finding.at(entry.key().span(), message);
    }

    private static boolean isBack(List<String> numbers, int number) {
        return numbers.size() == 1 && Integer.parseInt(numbers.get(0)) < number;
    }

    /** Returns the numbers of steps that a value consists of; none where it says anything else. */
    private static List<String> numbers(Node value) {
        List<String> numbers = new ArrayList<>();
        if (value instanceof Node.Listing list) {
            for (Node item : list.items()) {
                List<String> one = item instanceof Node.Scalar ? numbers(item) : List.of();
                if (one.size() != 1) {
                    return List.of();
                }
                numbers.addAll(one);
            }
            return numbers;
        }
        if (!(value instanceof Node.Scalar text)) {
            return numbers;
        }
        for (String word : text.text().strip().split("[\\s,;.]+", -1)) {
            boolean number = !word.isEmpty()
                    && word.length() <= MOST_DIGITS
                    && word.chars().allMatch(c -> c >= '0' && c <= '9');
            if (number) {
                numbers.add(word);
            } else if (!BETWEEN.contains(KeyWords.normal(word)) && !BETWEEN.contains(word)) {
                return List.of();
            }
        }
        return numbers;
    }
}
