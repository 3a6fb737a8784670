package id.sop.lsp.finding;

import id.sop.check.Checker;
import id.sop.check.Correction;
import id.sop.check.Corrector;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.diagnostic.Message;
import id.sop.fix.Corrections;
import id.sop.lsp.text.Study;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.rule.CatalogueEntry;
import id.sop.source.Edit;
import id.sop.source.Span;
import id.sop.wording.EditorPhrase;
import id.sop.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** What editors offer to do about findings: what {@code --fix} and {@code --fix-unsafe} would do, and a suppression with a reason. */
public final class Fixes {
    /** Mends all that is certain, as {@code --fix} does. */
    public static final String FIX_ALL = CodeActionKind.SourceFixAll + ".sop";

    private static final String WRONG_TOTAL = "MB015";
    /** What is said of suppressions; it cannot be suppressed. */
    private static final String OF_SUPPRESSIONS = "YM010";

    private static final int LONGEST = 60;

    /** A title that names more keys than these is not read. */
    private static final int MOST_NAMED = 3;

    private final Study study;
    private final Phrases phrases;
    private final Reports reports;
    private final Checker checker;

    public Fixes(Study study, Phrases phrases, Checker checker) {
        this.study = study;
        this.phrases = phrases;
        this.reports = new Reports(new Handbook(phrases.language()));
        this.checker = checker;
    }

    /**
     * Returns what can be done in a range.
     *
     * @param only the kinds that the editor asks for; empty for all
     */
    public List<CodeAction> in(Range range, List<String> only) {
        List<CodeAction> actions = new ArrayList<>();
        if (isWanted(CodeActionKind.QuickFix, only)) {
            Span asked = study.page()
                    .source()
                    .span(study.page().offset(range.getStart()), study.page().offset(range.getEnd()));
            List<Diagnostic> here = study.result().diagnostics().stream()
                    .filter(found -> touches(Reports.shown(found.span()), asked))
                    .toList();
            here.forEach(found -> mending(found).ifPresent(actions::add));
            here.forEach(found -> keys(found).ifPresent(actions::add));
            study.sop().ifPresent(sop -> corrections(sop, here, asked).forEach(actions::add));
            here.forEach(found -> suppression(found).ifPresent(actions::add));
        }
        if (isWanted(FIX_ALL, only)) {
            all().ifPresent(actions::add);
        }
        return actions;
    }

    private static boolean isWanted(String kind, List<String> only) {
        return only.isEmpty() || only.stream().anyMatch(wanted -> kind.equals(wanted) || kind.startsWith(wanted + "."));
    }

    private static boolean touches(Span place, Span asked) {
        return place.start() <= asked.end() && asked.start() <= Math.max(place.end(), place.start() + 1);
    }

    private Optional<CodeAction> mending(Diagnostic found) {
        List<Edit> edits = found.finding().mending();
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        boolean safe = edits.stream().allMatch(Edit::safe);
        return Optional.of(action(title(edits, found.code()), List.of(found), edits, safe));
    }

    private String title(List<Edit> edits, String code) {
        Edit first = edits.get(0);
        boolean same = edits.stream().map(Edit::replacement).distinct().count() == 1;
        String text = first.replacement().strip();
        if (!same || text.codePointCount(0, text.length()) > LONGEST || text.indexOf('\n') >= 0) {
            return phrases.get(EditorPhrase.FIX_SEVERAL, code);
        }
        if (first.span().start() == first.span().end()) {
            return text.isEmpty()
                    ? phrases.get(EditorPhrase.FIX_SEVERAL, code)
                    : phrases.get(EditorPhrase.FIX_INSERT, text, code);
        }
        String removed = first.span().text().strip();
        if (removed.isEmpty() && !text.isEmpty()) {
            return phrases.get(EditorPhrase.FIX_INSERT, text, code);
        }
        boolean named = !removed.isEmpty()
                && removed.codePointCount(0, removed.length()) <= LONGEST
                && removed.indexOf('\n') < 0;
        if (text.isEmpty()) {
            return named
                    ? phrases.get(EditorPhrase.FIX_REMOVE, removed, code)
                    : phrases.get(EditorPhrase.FIX_SEVERAL, code);
        }
        return phrases.get(EditorPhrase.FIX_REPLACE, text, code);
    }

    /** Returns what adds the keys that a finding misses, for their author to fill in. */
    private Optional<CodeAction> keys(Diagnostic found) {
        if (study.isConfiguration() || !(found.finding().message() instanceof Message.Lacking lacking)) {
            return Optional.empty();
        }
        MissingKeys.Addition addition = new MissingKeys(study, phrases).of(found, lacking);
        return addition.edits().isEmpty()
                ? Optional.empty()
                : Optional.of(action(added(addition.names(), found.code()), List.of(found), addition.edits(), false));
    }

    /** Two findings of one code in one line may miss different keys. */
    private String added(List<String> keys, String code) {
        return keys.size() > MOST_NAMED
                ? phrases.get(EditorPhrase.FIX_KEYS, code)
                : phrases.get(
                        EditorPhrase.FIX_KEYS_NAMED,
                        keys.stream().map(key -> "`" + key + "`").collect(Collectors.joining(", ")),
                        code);
    }

    /** Returns what {@code --fix} would do beside findings, near a place. */
    private Stream<CodeAction> corrections(Sop sop, List<Diagnostic> here, Span asked) {
        Stream<CodeAction> spelling = Corrections.safe(sop).stream()
                .filter(edit -> study.isOwn(edit.span()) && touches(edit.span(), asked))
                .map(edit -> action(
                        phrases.get(
                                EditorPhrase.FIX_SPELLING, edit.replacement().strip()),
                        List.of(),
                        List.of(edit),
                        true));
        List<Diagnostic> totals =
                here.stream().filter(found -> found.code().equals(WRONG_TOTAL)).toList();
        Stream<CodeAction> sums = totals.isEmpty()
                ? Stream.empty()
                : Corrections.wrongTotals(sop, study.result().settings().calendar()).stream()
                        .filter(edit -> totals.stream().anyMatch(found -> touches(found.span(), edit.span())))
                        .map(edit -> action(
                                phrases.get(
                                        EditorPhrase.FIX_REPLACE,
                                        edit.replacement().strip(),
                                        WRONG_TOTAL),
                                totals,
                                List.of(edit),
                                false));
        boolean atSteps = sop.origin().key(Keys.STEPS).stream().anyMatch(steps -> touches(steps.name(), asked));
        Stream<CodeAction> missing = atSteps && study.result().errors().isEmpty()
                ? Corrections.missingTotal(sop).stream()
                        .map(edit -> action(
                                phrases.get(
                                        EditorPhrase.FIX_TOTAL,
                                        edit.replacement().strip()),
                                List.of(),
                                List.of(edit),
                                false))
                : Stream.empty();
        return Stream.of(spelling, sums, missing).flatMap(actions -> actions);
    }

    private Optional<CodeAction> suppression(Diagnostic found) {
        return study.sop()
                .filter(sop -> CatalogueEntry.isNegotiable(found.finding())
                        && !found.code().equals(OF_SUPPRESSIONS))
                .map(sop -> new Suppressing(sop, study.content()))
                .flatMap(suppressing -> suppressing
                        .of(found)
                        .map(edit -> action(
                                phrases.get(EditorPhrase.SUPPRESS, suppressing.key(found)),
                                List.of(found),
                                List.of(edit),
                                false)));
    }

    /** Returns what mends all that is certain; nothing when that is nothing. */
    private Optional<CodeAction> all() {
        if (study.isConfiguration()) {
            return Optional.empty();
        }
        Correction correction = new Corrector(checker)
                .correct(study.name(), study.page().bytes(), study.result().settings(), false);
        return study.page().become(correction.after()).map(edit -> {
            CodeAction action = new CodeAction(phrases.get(EditorPhrase.FIX_ALL));
            action.setKind(FIX_ALL);
            action.setEdit(new WorkspaceEdit(Map.of(study.page().uri(), List.of(edit))));
            return action;
        });
    }

    private CodeAction action(String title, List<Diagnostic> mended, List<Edit> edits, boolean preferred) {
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.QuickFix);
        if (!mended.isEmpty()) {
            action.setDiagnostics(reports.of(study.page(), mended));
        }
        if (preferred) {
            action.setIsPreferred(true);
        }
        List<TextEdit> texts = edits.stream().map(study.page()::edit).toList();
        action.setEdit(new WorkspaceEdit(Map.of(study.page().uri(), texts)));
        return action;
    }
}
