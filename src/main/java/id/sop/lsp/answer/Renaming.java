package id.sop.lsp.answer;

import id.sop.check.CheckResult;
import id.sop.check.Checker;
import id.sop.check.Definition;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.lsp.text.Mention;
import id.sop.lsp.text.Mentions;
import id.sop.lsp.text.Scalars;
import id.sop.lsp.text.Study;
import id.sop.model.Keys;
import id.sop.model.Requirement;
import id.sop.source.Edit;
import id.sop.source.Edits;
import id.sop.source.Span;
import id.sop.wording.EditorPhrase;
import id.sop.wording.Phrases;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gives another name to an actor, a step or a document, wherever it is named in a file. */
public final class Renaming {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Set<String> WORDS =
            Set.of(Keys.NEXT, Keys.END, Requirement.OUTSIDE, Keys.YES, Keys.NO, "true", "false");

    private final Study study;
    private final Phrases phrases;
    private final Checker checker;

    public Renaming(Study study, Phrases phrases, Checker checker) {
        this.study = study;
        this.phrases = phrases;
        this.checker = checker;
    }

    /** Says why something cannot be renamed, in the words of the user. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String words) {
            super(words);
        }
    }

    /** Returns what stands at an offset and can be renamed. */
    public Mention at(int offset) {
        if (study.content().isEmpty()) {
            throw refused(EditorPhrase.RENAME_BROKEN);
        }
        Mention found = mentionAt(study.mentions(), offset).orElseThrow(() -> refused(EditorPhrase.RENAME_NOTHING));
        // A step that is called by its number has no name, and a suppression may be about what is no name.
        boolean named = study.mentions().stream()
                .anyMatch(other -> other.kind() != Mention.Kind.SUBJECT
                        && other.isSame(found)
                        && (other.declares() || other.kind() == Mention.Kind.DOCUMENT));
        if (!named) {
            throw refused(EditorPhrase.RENAME_NOTHING);
        }
        return found;
    }

    /** Returns the name at an offset. */
    static Optional<Mention> mentionAt(List<Mention> mentions, int offset) {
        return mentions.stream().filter(mention -> mention.holds(offset)).findFirst();
    }

    /**
     * Returns the edits that give what stands at an offset another name.
     *
     * @throws Refused when it has no name, or cannot have this one
     */
    public List<Edit> to(int offset, String name) {
        Mention named = at(offset);
        String wanted = name.strip();
        if (wanted.isEmpty() || wanted.codePoints().anyMatch(Character::isISOControl)) {
            throw refused(EditorPhrase.RENAME_EMPTY);
        }
        List<Mention> mentions = study.mentions();
        List<Mention> same =
                mentions.stream().filter(mention -> mention.isSame(named)).toList();
        Mention.Kind kind = same.stream()
                .map(Mention::kind)
                .filter(known -> known != Mention.Kind.SUBJECT)
                .findFirst()
                .orElse(named.kind());
        if (kind == Mention.Kind.STEP
                && (NUMBER.matcher(wanted).matches() || WORDS.contains(wanted.toLowerCase(Locale.ROOT)))) {
            throw refused(EditorPhrase.RENAME_WORD, wanted);
        }
        Mention renamed = new Mention(kind, wanted, named.span(), false, 0);
        boolean taken = mentions.stream()
                .filter(mention -> mention.kind() == kind && !mention.isSame(named))
                .anyMatch(mention -> mention.isSame(renamed));
        if (taken) {
            throw refused(EditorPhrase.RENAME_TAKEN, wanted);
        }
        List<Edit> edits = same.stream()
                .map(mention -> edit(mention, wanted))
                .filter(edit -> !edit.span().text().equals(edit.replacement()))
                .toList();
        demandSame(edits, mentions, same, wanted);
        return edits;
    }

    private static Edit edit(Mention mention, String name) {
        Span span = mention.span().source().span(mention.span().start(), mention.end());
        String written = span.text();
        if (mention.kind() == Mention.Kind.SUBJECT) {
            return new Edit(span, name, false);
        }
        return new Edit(span, Scalars.like(written, name), false);
    }

    /** A name may say something that nobody expects of it: what is named must be the same afterwards, and no error may be new. */
    private void demandSame(List<Edit> edits, List<Mention> before, List<Mention> renamed, String name) {
        if (edits.isEmpty()) {
            return;
        }
        String text = Edits.apply(edits.get(0).span().source(), edits);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Definition definition =
                checker.open(study.name(), bytes, study.definition().get().shared());
        List<Mention> after = definition.content().map(Mentions::in).orElse(List.of());
        boolean same = after.size() == before.size();
        for (int i = 0; same && i < after.size(); i++) {
            Mention one = before.get(i);
            Mention other = after.get(i);
            String expected = renamed.contains(one) ? name : one.name();
            same = one.kind() == other.kind() && other.name().equals(expected);
        }
        CheckResult result = checker.check(
                definition, Placeholders.NONE, false, study.result().settings());
        Map<String, Long> known = counts(checker.check(
                        study.definition().get(),
                        Placeholders.NONE,
                        false,
                        study.result().settings())
                .errors());
        Optional<Diagnostic> worse = result.errors().stream()
                .filter(error -> counts(result.errors()).get(error.code()) > known.getOrDefault(error.code(), 0L))
                .findFirst();
        if (worse.isPresent()) {
            String message = new Handbook(phrases.language()).message(worse.get());
            throw refused(EditorPhrase.RENAME_REFUSED, name, message);
        }
        if (!same) {
            throw refused(EditorPhrase.RENAME_WORD, name);
        }
    }

    private static Map<String, Long> counts(List<Diagnostic> errors) {
        return errors.stream().collect(Collectors.groupingBy(Diagnostic::code, Collectors.counting()));
    }

    private Refused refused(EditorPhrase phrase, Object... arguments) {
        return new Refused(phrases.get(phrase, arguments));
    }
}
