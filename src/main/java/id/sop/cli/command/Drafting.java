package id.sop.cli.command;

import id.sop.check.Checker;
import id.sop.check.Reformatter;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Handbook;
import id.sop.diagnostic.Message;
import id.sop.importing.draft.Draft;
import id.sop.importing.draft.DraftWriter;
import id.sop.importing.draft.Remark;
import id.sop.importing.page.Place;
import id.sop.importing.page.SourceDocument;
import id.sop.report.ImportReport;
import id.sop.rule.Settings;
import id.sop.source.Source;
import id.sop.wording.ImportPhrase;
import id.sop.wording.Phrases;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the drafts of one document say: as YAML in the layout of {@code sop format}, and in a report. */
final class Drafting {
    private final Phrases phrases;
    private final Handbook handbook;
    private final Reformatter reformatter;
    private final SourceDocument document;
    private final boolean withOrigin;

    /**
     * Makes what tells of the drafts of a document.
     *
     * @param withOrigin whether the place of each value is told beside it
     */
    Drafting(Phrases phrases, Checker checker, SourceDocument document, boolean withOrigin) {
        this.phrases = phrases;
        this.handbook = new Handbook(phrases.language());
        this.reformatter = new Reformatter(checker);
        this.document = document;
        this.withOrigin = withOrigin;
    }

    /**
     * Returns the text of a draft.
     *
     * @param file how messages call the document
     */
    String text(String file, Draft draft) {
        String text = DraftWriter.write(
                draft,
                List.of(phrases.get(ImportPhrase.IMPORT_HEADING, file), phrases.get(ImportPhrase.IMPORT_MARKS)),
                this::words,
                withOrigin ? Optional.of(this::origin) : Optional.empty());
        // What cannot be laid out says all the same what was found.
        return reformatter
                .format(file, text.getBytes(StandardCharsets.UTF_8))
                .map(Reformatter.Reformatted::after)
                .orElse(text);
    }

    /** Returns how a remark is told. */
    String words(Remark remark) {
        String message = handbook.message(diagnostic(remark.message()));
        ImportPhrase phrase = remark.isGap() ? ImportPhrase.IMPORT_FILL : ImportPhrase.IMPORT_CHECK;
        return phrases.get(phrase, message, origin(remark.place()));
    }

    /** Returns what a report says of a draft. */
    ImportReport.Sop reported(String target, Draft draft) {
        return new ImportReport.Sop(
                target,
                DraftWriter.content(draft, this::origin),
                draft.arrows().glued(),
                draft.arrows().near(),
                draft.arrows().loose(),
                draft.allRemarks()
                        .map(remark -> remark(
                                phrases,
                                diagnostic(remark.message()),
                                page(remark.place()),
                                remark.place().spot()))
                        .toList());
    }

    /** Returns a finding as a report says it. */
    static ImportReport.Remark remark(Phrases phrases, Diagnostic diagnostic, String page, String spot) {
        return new ImportReport.Remark(
                diagnostic.code(), new Handbook(phrases.language()).message(diagnostic), page, spot);
    }

    private String origin(Place place) {
        return phrases.get(ImportPhrase.IMPORT_ORIGIN, page(place), place.spot());
    }

    private String page(Place place) {
        return document.pages().get(place.page()).name();
    }

    private static Diagnostic diagnostic(Message message) {
        return Settings.STANDARD
                .weigh(List.of(Finding.at(new Source("", "").span(0, 0), message)))
                .get(0);
    }
}
