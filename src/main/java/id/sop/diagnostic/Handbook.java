package id.sop.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages that explain each code, in one language.
 *
 * <p>A page is a resource {@code handbook/<language>/<code>.md}: a block of {@code key: value} lines between two lines
 * {@code ---}, then Markdown. Keys: {@code title}; {@code message}, {@code hint} and {@code related} (the words for other
 * places), or {@code message.<variant>} and so on. Every message has its own line; where a hint or the words for other
 * places lack theirs, those without a variant are taken. In a value, the names of a message's arguments in braces stand for
 * the arguments, unless a dollar sign precedes them as in an SOP's placeholder; nothing else is special, so that apostrophes
 * may be written as they are. {@code -} means that there are no such words. Arguments are put on one line, long ones cut short.
 */
public final class Handbook {
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\$)\\{(\\d|[a-z][A-Za-z]*)}");
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

        /** Returns the words of a variant itself. */
        private Optional<String> own(String key, String variant) {
            return Optional.ofNullable(fields.get(variant.isEmpty() ? key : key + "." + variant));
        }
    }

    public Language language() {
        return language;
    }

    /** Returns what is wrong, in one clause. */
    public String message(Diagnostic diagnostic) {
        Finding finding = diagnostic.finding();
        return finding.message() instanceof Loose
                ? words("message", diagnostic).orElseThrow(() -> missing(diagnostic.code(), "message"))
                : page(finding.code())
                        .own("message", finding.variant())
                        .map(pattern -> filled(pattern, finding))
                        .orElseThrow(() -> missing(finding.code(), "message " + finding.variant()));
    }

    /** Returns what to do about it, if the handbook has advice. */
    public Optional<String> hint(Diagnostic diagnostic) {
        return words("hint", diagnostic).filter(hint -> !hint.equals("-"));
    }

    /** Returns the words that introduce the other places of a diagnostic. */
    public String related(Diagnostic diagnostic) {
        return words("related", diagnostic).orElseThrow(() -> missing(diagnostic.code(), "related"));
    }

    /** Returns the page of a code. */
    public Page page(String code) {
        return pages.computeIfAbsent(code, this::read);
    }

    private Optional<String> words(String key, Diagnostic diagnostic) {
        Finding finding = diagnostic.finding();
        Page page = page(finding.code());
        return page.own(key, finding.variant()).or(() -> page.own(key, "")).map(pattern -> filled(pattern, finding));
    }

    private static String filled(String pattern, Finding finding) {
        List<String> parameters = finding.parameters();
        List<String> arguments = finding.arguments();
        return PLACEHOLDER.matcher(pattern).replaceAll(place -> {
            String name = place.group(1);
            int index = Character.isDigit(name.charAt(0)) ? Integer.parseInt(name) : parameters.indexOf(name);
            return Matcher.quoteReplacement(index < 0 ? place.group() : line(arguments.get(index)));
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
