package id.sop.report;

import id.sop.diagnostic.Handbook;
import id.sop.diagnostic.Severity;
import id.sop.wording.Language;
import id.sop.wording.Phrase;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A page of the handbook as it is read on a terminal: title, reasons, examples, and the messages with their advice. */
public final class Explanation {
    private static final String MESSAGE = "message";
    private static final String HINT = "hint";

    private final ReportWords words;
    private final Palette palette;

    /**
     * Makes a printer of pages.
     *
     * @param colours whether the page goes to a terminal that shows colours
     */
    public Explanation(Language language, boolean colours) {
        this.words = new ReportWords(language);
        this.palette = new Palette(colours);
    }

    /**
     * Returns a page as text.
     *
     * @param severity the weight of each variant of the message; the empty name is its usual one
     */
    public String print(String code, Handbook.Page page, Function<String, Optional<Severity>> severity) {
        String body = new MarkdownText(palette).print(page.body());
        String head = palette.bold(code + "  " + MarkdownText.plain(page.title())) + "\n\n";
        String messages = messages(code, page, severity);
        // Who asks has just read one of the messages, and wants to know why, and what is right.
        return body.isEmpty()
                ? head + messages
                : head + body + "\n" + palette.bold(words.get(Phrase.EXPLAIN_MESSAGES)) + "\n\n" + messages;
    }

    /** A message says the same with different advice, so each is shown once with all that may follow it. */
    private String messages(String code, Handbook.Page page, Function<String, Optional<Severity>> severity) {
        Map<String, Set<String>> hints = new LinkedHashMap<>();
        for (String variant : variants(page)) {
            Optional<Severity> weight = severity.apply(variant);
            String head = words.weight(weight) + "[" + code + "] ";
            String message = MarkdownText.wrapped(head + words(page, MESSAGE, variant), "  ", "    ")
                    .replaceFirst(
                            Pattern.quote(head.strip()), palette.weight(weight.orElse(Severity.NOTE), head.strip()));
            Set<String> advice = hints.computeIfAbsent(message, unused -> new LinkedHashSet<>());
            String hint = words(page, HINT, variant);
            // Advice that is nothing but what a finding names says nothing without a finding.
            if (hint.codePoints().anyMatch(Character::isLetter)) {
                advice.add(MarkdownText.wrapped(words.hint(hint), "    ", "      "));
            }
        }
        StringBuilder text = new StringBuilder();
        hints.forEach((message, advice) -> {
            text.append(message);
            advice.forEach(text::append);
        });
        return text.toString();
    }

    private static Set<String> variants(Handbook.Page page) {
        Set<String> variants = new TreeSet<>();
        for (String key : page.fields().keySet()) {
            if (key.equals(MESSAGE)) {
                variants.add("");
            } else if (key.startsWith(MESSAGE + ".") || key.startsWith(HINT + ".")) {
                variants.add(key.substring(key.indexOf('.') + 1));
            }
        }
        return variants;
    }

    /** Returns the words of a variant, with an ellipsis for what a finding would name. */
    private static String words(Handbook.Page page, String key, String variant) {
        return page.any(key, variant)
                .map(sentence -> MarkdownText.plain(sentence.with(name -> "\u2026")))
                .orElse("");
    }
}
