package id.sop.yaml.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Conditions;
import id.sop.language.Word;
import id.sop.model.Keys;
import id.sop.source.Edit;
import id.sop.source.Quoting;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.InnerKeys;
import id.sop.yaml.decoding.OwnExamples;
import id.sop.yaml.decoding.UnknownKey;
import id.sop.yaml.decoding.WrittenAnswers;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.node.Node;
import id.sop.yaml.repair.KeyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Conditions that were written under a key of their own: {@code kondisi: jika lengkap}, {@code bila: berkas hilang}. Only what says that
 * a step may be left out is {@code opsional}; what tells which way the work goes is a decision, and so is what may be either, as long as
 * its author has not said. So are answers in the place of a target: {@code lanjut: {ya: 3, tidak: 1}}.
 */
public final class ConditionKeys {
    @Message.Words("YM002.syarat")
    private record PerhapsDecision(String key, String mapping, String decision, String optional) implements Message {}

    @Message.Words("YM002.syarat-keputusan")
    private record Decision(String key, String mapping, String decision) implements Message {}

    /** Answers, or a condition, where only a step is due, or whether the procedure ends. */
    @Message.Words("YM004.lanjut-jawaban")
    private record AnswersAsTarget(String key, String decision) implements Message {}

    private static final Set<String> KEYS = Set.of("kondisi", "ketentuan", "dengan_syarat", "syarat", "persyaratan");

    /** That mean the documents of a step unless their text opens a condition. */
    private static final Set<String> OF_DOCUMENTS = Set.of("syarat", "persyaratan", "ketentuan");

    private static final Set<String> ANSWERS = Set.of(Keys.YES, Keys.NO, Keys.ANSWERS);

    /** No condition at all, for which the key is only another word. */
    private static final Set<String> PLAIN = Set.of("ya", "tidak", "true", "false", "yes", "no", "-");

    private static final Set<String> DENIALS = Set.of("tidak", "belum", "kurang", "tdk", "ditolak", "salah");

    private static final Pattern WAY = Pattern.compile(
            "(?<!\\p{L})(?:(?:di)?kembali(?:kan)?|(?:di)?lanjut(?:kan)?|(?:di)?teruskan|selesai|ulangi?|diulangi?|ke\\s++langkah)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:ke|langkah|no|nomor)\\.?\\s++\\d|->|=>|→|(?<!\\p{L})(?:jika|bila|apabila|kalau)\\s++tidak\\s*+[,:]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LEFT_OUT = Pattern.compile(
            "(?<!\\p{L})(?:(?:di)?perlu(?:kan)?|(?:di)?butuh(?:kan)?|diminta|(?:ada )?permintaan|opsional|tidak wajib|boleh di(?:lewati|lewatkan|tinggalkan)"
                    + "|sempat|memungkinkan|dikehendaki)(?!\\p{L})|^ada$",
            Pattern.CASE_INSENSITIVE);

    /** In words; what is longer is no question in a rhombus. */
    private static final int LONGEST_QUESTION = 4;

    private static final int LONGEST = 200;

    private ConditionKeys() {}

    /**
     * Returns a step without such keys, or with the decision that one of them says to the letter; reports them.
     *
     * @param spec with the columns of the sheet
     * @param number of the step, from 1
     * @param steps how many there are
     */
    public static Node.Table ofStep(Node.Table step, MappingSpec spec, int number, int steps, Decoding decoding) {
        List<Node.Entry> entries = new ArrayList<>();
        boolean decided = step.get(Keys.DECISION).isPresent();
        boolean optional = step.get(Keys.ACTIVITY)
                .filter(activity -> activity instanceof Node.Scalar text
                        && Conditions.in(text.text()).findAny().isPresent())
                .isPresent();
        for (Node.Entry entry : step.entries()) {
            Optional<Node.Entry> answers = decided ? Optional.empty() : answers(entry, number, steps, decoding);
            if (answers.isPresent()) {
                entries.add(answers.get());
            } else if (decided || !isCondition(entry, spec) || (optional && !tellsWay(entry.value()))) {
                entries.add(entry);
            } else if (entry.value() instanceof Node.Table table) {
                entries.add(renamed(entry.key(), table, spec, decoding));
            } else {
                told((Node.Scalar) entry.value(), entry.key(), number, steps, decoding)
                        .ifPresent(entries::add);
            }
        }
        return new Node.Table(entries, step.span());
    }

    /** Returns the decision that was written as where the flow goes on, or whether it ends; reports it. */
    private static Optional<Node.Entry> answers(Node.Entry entry, int number, int steps, Decoding decoding) {
        String key = entry.key().text();
        if (!key.equals(Keys.NEXT) && !key.equals(Keys.END)) {
            return Optional.empty();
        }
        Optional<Node.Table> meant = Optional.empty();
        boolean written = entry.value() instanceof Node.Table table && hasAnswers(table);
        if (written) {
            meant = Optional.of((Node.Table) entry.value());
        } else if (entry.value() instanceof Node.Scalar text) {
            Node.Scalar no = new Node.Scalar(Keys.END, text.span());
            meant = key.equals(Keys.END)
                    ? Optional.of(new Node.Table(List.of(InnerKeys.entry(Keys.NO, no, text.span())), text.span()))
                            .filter(ends -> opensCondition(text.text().strip()))
                    : WrittenAnswers.of(text.text().strip(), number, steps)
                            .filter(answers ->
                                    answers.stated() && answers.ways().size() > 1)
                            .map(answers -> answers.mapping(text.span()));
        }
        meant.ifPresent(table -> {
            Finding finding = Finding.at(entry.key().span(), new AnswersAsTarget(key, OwnExamples.inLine(table)));
            decoding.report(written ? finding.mendedBy(new Edit(entry.key().span(), Keys.DECISION, true)) : finding);
        });
        return meant.map(table ->
                new Node.Entry(new Node.Scalar(Keys.DECISION, entry.key().span()), table));
    }

    private static boolean hasAnswers(Node.Table table) {
        return table.entries().stream()
                .anyMatch(
                        answer -> ANSWERS.contains(KeyWords.normal(answer.key().text())));
    }

    private static boolean isCondition(Node.Entry entry, MappingSpec spec) {
        String key = KeyWords.normal(entry.key().text());
        boolean conditional = Conditions.CONDITIONALS.contains(key);
        if ((!conditional && !KEYS.contains(key))
                || spec.key(entry.key().text()).isPresent()) {
            return false;
        }
        if (entry.value() instanceof Node.Table table) {
            return hasAnswers(table);
        }
        if (!(entry.value() instanceof Node.Scalar scalar)) {
            return false;
        }
        String text = scalar.text().strip();
        return text.length() <= LONGEST
                && (!PLAIN.contains(text.toLowerCase(Locale.ROOT)) || (conditional && isDenial(text)))
                && (opensCondition(text) || !OF_DOCUMENTS.contains(key))
                && (WAY.matcher(text).find() || !LEFT_OUT.matcher(bare(text)).find());
    }

    /** Tells whether a text is the answer no and nothing besides: {@code jika: tidak}. */
    private static boolean isDenial(String text) {
        return DENIALS.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean tellsWay(Node value) {
        return !(value instanceof Node.Scalar text) || WAY.matcher(text.text()).find();
    }

    private static boolean opensCondition(String text) {
        List<Word> words = Word.split(text);
        return !words.isEmpty() && Conditions.CONDITIONALS.contains(words.get(0).lower());
    }

    /** Returns a condition without the word that opens it. */
    private static String bare(String text) {
        return opensCondition(text) ? text.replaceFirst("^\\P{L}*\\p{L}++\\s*+", "") : text;
    }

    private static Node.Entry renamed(Node.Scalar key, Node.Table answers, MappingSpec spec, Decoding decoding) {
        String all = String.join(", ", spec.names());
        Finding finding = Finding.at(key.span(), new UnknownKey.Synonym(key.text(), spec.name(), all, Keys.DECISION));
        decoding.report(finding.mendedBy(new Edit(key.span(), Keys.DECISION, true)));
        return new Node.Entry(new Node.Scalar(Keys.DECISION, key.span()), answers);
    }

    private static Optional<Node.Entry> told(
            Node.Scalar written, Node.Scalar key, int number, int steps, Decoding decoding) {
        String text = written.text().strip();
        Optional<WrittenAnswers> answers =
                WrittenAnswers.of(text, number, steps).filter(WrittenAnswers::stated);
        if (answers.isPresent()) {
            Node.Table meant = answers.get().mapping(written.span());
            decoding.report(key.span(), new Decision(key.text(), Keys.STEPS, OwnExamples.inLine(meant)));
            return Optional.of(new Node.Entry(new Node.Scalar(Keys.DECISION, key.span()), meant));
        }
        String target = number > 1 ? String.valueOf(number - 1) : Keys.END;
        String decision = "{" + question(bare(text)) + Keys.NO + ": " + target + "}";
        decoding.report(
                key.span(),
                WAY.matcher(text).find() || isDenial(text)
                        ? new Decision(key.text(), Keys.STEPS, decision)
                        : new PerhapsDecision(
                                key.text(),
                                Keys.STEPS,
                                decision,
                                Keys.OPTIONAL + ": "
                                        + Quoting.inBrackets(opensCondition(text) ? text : "bila " + text)));
        return Optional.empty();
    }

    private static String question(String condition) {
        List<Word> words = Word.split(condition);
        boolean plain = !words.isEmpty()
                && words.size() <= LONGEST_QUESTION
                && words.stream().noneMatch(word -> DENIALS.contains(word.lower()))
                && !WAY.matcher(condition).find();
        return plain ? Keys.QUESTION + ": " + Quoting.quoted(Word.capitalised(condition) + "?") + ", " : "";
    }
}
