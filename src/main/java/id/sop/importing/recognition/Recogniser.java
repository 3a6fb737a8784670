package id.sop.importing.recognition;

import id.sop.importing.draft.Draft;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        Optional<String> beside = WidePrint.beside(document);
        if (beside.isPresent()) {
            return new NoProcedure.CutAcross(beside.get());
        }
        if (document.pages().stream()
                .flatMap(page -> page.captions().stream())
                .flatMap(caption -> caption.text().lines())
                .anyMatch(Recogniser::isPartedByCommas)) {
            return new NoProcedure.PartedByCommas();
        }
        boolean pictures = document.pages().stream().anyMatch(SourcePage::picture);
        return pictures ? new NoProcedure.PicturesOnly() : new NoProcedure.NoHead();
    }

    /** Tells whether a line is a head as programs export it for others: Kegiatan, and what else is known, with commas between. */
    private static boolean isPartedByCommas(String line) {
        List<String> keys = Stream.of(line.split("[,;]"))
                .map(part -> TableHead.WORDS.key(part.replace("\"", "")))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return keys.size() > 2 && keys.contains("kegiatan");
    }
}
