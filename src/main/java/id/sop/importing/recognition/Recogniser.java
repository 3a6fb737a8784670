package id.sop.importing.recognition;

import id.sop.importing.draft.Draft;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recognises the procedures of a document. */
public final class Recogniser {
    /** Returns the procedures of a document, or why there is none. */
    public Recognition recognise(SourceDocument source) {
        SourceDocument document = new SourceDocument(
                source.name(), source.pages().stream().map(SymbolSieve::sifted).toList());
        Regions regions = new Regions(document);
        List<List<Region>> procedures = regions.procedures();
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < procedures.size(); i++) {
            drafts.add(new ProcedureReading(document, procedures, i).draft());
        }
        return new Recognition(drafts, drafts.isEmpty() ? Optional.of(reason(document, regions)) : Optional.empty());
    }

    private static NoProcedure reason(SourceDocument document, Regions regions) {
        if (regions.isTooLong()) {
            return new NoProcedure.TooManyRows(Regions.MOST_ROWS);
        }
        if (regions.hasHead()) {
            return new NoProcedure.NoRows();
        }
        boolean pictures = document.pages().stream().anyMatch(SourcePage::picture);
        return pictures ? new NoProcedure.PicturesOnly() : new NoProcedure.NoHead();
    }
}
