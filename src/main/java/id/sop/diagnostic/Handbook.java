package id.sop.diagnostic;

import id.sop.wording.Language;
import id.sop.wording.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The pages that explain each code, in one language.
 *
 * <p>A page is a resource {@code handbook/<language>/<code>.md}: a block of {@code key: value} lines between two lines
 * {@code ---}, then Markdown. Keys: {@code title}; {@code message} and {@code hint}, each also as {@code message.<variant>}
 * and {@code hint.<variant>}; {@code related}, the words for other places. The values are {@linkplain Sentence sentences} whose
 * arguments have the names of the components of the message's record. Every variant has a message of its own; one without a hint
 * of its own takes the usual one. A hint {@code -} means that there is none. Arguments are put on one line, long ones cut short.
 */
public final class Handbook {
    private static final String MESSAGE = "message";
    private static final String HINT = "hint";
    private static final String RELATED = "related";
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /** In characters. The longest that needs to be read whole is the list of an SOP's keys. */
    private static final int LONGEST_ARGUMENT = 400;

    private final Language language;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();

    /** Opens the handbook of a language; pages are read when first asked for. */
    public Handbook(Language language) {
        this.language = language;
    }

    /**
     * A page.
     *
     * @param fields the block at its head
     * @param body the Markdown below
     */
    public record Page(Map<String, String> fields, String body) {
        /** Copies the fields. */
        public Page {
            fields = Map.copyOf(fields);
        }

        public String title() {
            return fields.getOrDefault("title", "");
        }

        /** Returns the words under a key that are a variant's own. */
        public Optional<Sentence> own(String key, String variant) {
            return Optional.ofNullable(fields.get(variant.isEmpty() ? key : key + "." + variant))
                    .map(Sentence::new);
        }

        /** Returns the words under a key for a variant: its own or, when it has none, the usual ones. */
        public Optional<Sentence> any(String key, String variant) {
            return own(key, variant).or(() -> own(key, ""));
        }
    }

    public Language language() {
        return language;
    }

    /** Returns what is wrong, in one clause. */
    public String message(Diagnostic diagnostic) {
        Finding finding = diagnostic.finding();
        return page(finding.code())
                .own(MESSAGE, finding.variant())
                .map(words -> filled(words, finding))
                .orElseThrow(() -> missing(finding.code(), MESSAGE + "." + finding.variant()));
    }

    /** Returns what to do about it, if the handbook has advice. */
    public Optional<String> hint(Diagnostic diagnostic) {
        return words(HINT, diagnostic).filter(hint -> !hint.equals("-"));
    }

    /** Returns the words that introduce the other places of a diagnostic. */
    public String related(Diagnostic diagnostic) {
        return words(RELATED, diagnostic).orElseThrow(() -> missing(diagnostic.code(), RELATED));
    }

    /** Returns the page of a code. */
    public Page page(String code) {
        return pages.computeIfAbsent(code, this::read);
    }

    private Optional<String> words(String key, Diagnostic diagnostic) {
        Finding finding = diagnostic.finding();
        return page(diagnostic.code()).any(key, finding.variant()).map(words -> filled(words, finding));
    }

    private String filled(Sentence words, Finding finding) {
        List<String> parameters = finding.type().parameters();
        List<String> arguments = finding.arguments();
        return words.with(name -> {
            int index = parameters.indexOf(name);
            if (index < 0) {
                throw missing(finding.code(), "argument " + name + " of " + finding.variant());
            }
            return line(arguments.get(index));
        });
    }

    /** Returns a text of an author on one line, cut where nobody reads on. */
    private static String line(String argument) {
        String line = WHITE_SPACE.matcher(argument).replaceAll(" ");
        if (line.codePointCount(0, line.length()) <= LONGEST_ARGUMENT) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_ARGUMENT)) + "…";
    }

    private Page read(String code) {
        String resource = "handbook/" + language.code() + "/" + code + ".md";
        try (InputStream in = Handbook.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw missing(code, "page");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page parse(String text) {
        Map<String, String> fields = new HashMap<>();
        int body = text.indexOf("\n---\n", 3) + 5;
        text.substring(0, body).lines().filter(line -> line.contains(": ")).forEach(line -> {
            int colon = line.indexOf(": ");
            fields.put(line.substring(0, colon), line.substring(colon + 2).strip());
        });
        return new Page(fields, text.substring(body).strip());
    }

    private IllegalStateException missing(String code, String what) {
        return new IllegalStateException("handbook " + language.code() + " lacks " + what + " of " + code);
    }
}
