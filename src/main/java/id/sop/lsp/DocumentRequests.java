package id.sop.lsp;

import id.sop.check.Reformatter;
import id.sop.diagnostic.Diagnostic;
import id.sop.lsp.answer.Folds;
import id.sop.lsp.answer.Hovers;
import id.sop.lsp.answer.Offers;
import id.sop.lsp.answer.Outline;
import id.sop.lsp.answer.Places;
import id.sop.lsp.answer.Renaming;
import id.sop.lsp.finding.Fixes;
import id.sop.lsp.finding.Reports;
import id.sop.lsp.text.Cursor;
import id.sop.lsp.text.Desk;
import id.sop.lsp.text.Mention;
import id.sop.lsp.text.Page;
import id.sop.lsp.text.Study;
import id.sop.model.Sop;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.wording.EditorPhrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What an editor says and asks about documents. */
final class DocumentRequests implements TextDocumentService {
    private final Desktop desktop;

    DocumentRequests(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem item = params.getTextDocument();
        changed(Page.of(item.getUri(), item.getVersion(), item.getText(), desktop.units()));
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        VersionedTextDocumentIdentifier document = params.getTextDocument();
        int version = document.getVersion() == null ? 0 : document.getVersion();
        desktop.desk()
                .page(document.getUri())
                .ifPresent(page -> changed(page.changed(version, params.getContentChanges())));
    }

    private void changed(Page page) {
        desktop.desk().lay(page);
        if (isConfiguration(page.uri())) {
            desktop.tellAll();
        } else {
            desktop.tell(page);
        }
    }

    private static boolean isConfiguration(String uri) {
        return Desk.file(uri).filter(path -> path.endsWith(Desk.CONFIGURATION)).isPresent();
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        String uri = params.getTextDocument().getUri();
        desktop.desk().take(uri);
        desktop.clear(uri);
        if (isConfiguration(uri)) {
            desktop.tellAll();
        }
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        desktop.tellAll();
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return answer("completion", params, Either.forLeft(List.of()), (study, offset) -> {
            Page page = study.page();
            Optional<Sop> known = study.sop()
                    .or(() -> desktop.desk()
                            .trial(withoutLine(page, offset), study.result().settings()))
                    .or(() -> desktop.desk().lastRead(page.uri()));
            Offers offers = new Offers(
                    page,
                    offset,
                    study.format(),
                    known,
                    study.result().settings(),
                    study.placeholders(),
                    study.result().diagnostics().stream().map(Diagnostic::code).collect(Collectors.toSet()),
                    desktop.phrases());
            return Either.forLeft(offers.all());
        });
    }

    /**
     * Returns a text in which the line at an offset is empty, with those above it from which brackets are open: what is typed there may be
     * what makes it unreadable.
     */
    private static String withoutLine(Page page, int offset) {
        Source source = page.source();
        int line = source.position(offset).line();
        int start = source.offset(Cursor.opening(source, offset), 1);
        return source.text(0, start) + source.text(source.endOfLine(source.offset(line, 1)), source.length());
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return answer("hover", params, null, (study, offset) -> new Hovers(study, desktop.phrases())
                .at(offset, study.format())
                .orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return answer(
                "definition",
                params,
                Either.forLeft(List.of()),
                (study, offset) -> Either.forLeft(locations(study, Places.declarations(study, offset))));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        boolean declared = params.getContext() == null || params.getContext().isIncludeDeclaration();
        return answer(
                "references",
                params,
                List.of(),
                (study, offset) -> locations(study, Places.references(study, offset, declared)));
    }

    private static List<Location> locations(Study study, List<Span> spans) {
        Page page = study.page();
        return spans.stream()
                .map(span -> new Location(page.uri(), page.range(Reports.shown(span))))
                .toList();
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return answer(
                "documentHighlight",
                params,
                List.of(),
                (study, offset) -> Places.references(study, offset, true).stream()
                        .map(span -> new DocumentHighlight(study.page().range(Reports.shown(span))))
                        .toList());
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return desktop.answer(
                "documentSymbol", params.getTextDocument().getUri(), List.of(), study -> Outline.of(study).stream()
                        .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                        .toList());
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return desktop.answer(
                "foldingRange",
                params.getTextDocument().getUri(),
                List.of(),
                study -> Folds.of(study.page().source()));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return desktop.answer("formatting", params.getTextDocument().getUri(), List.of(), study -> {
            if (study.sop().isEmpty()) {
                return List.of();
            }
            return new Reformatter(desktop.desk().checker())
                            .format(study.name(), study.page().bytes())
                            .flatMap(text -> study.page().become(text.after()))
                            .stream()
                            .toList();
        });
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return answer("prepareRename", params, null, (study, offset) -> {
            Mention mention = renaming(study).at(offset);
            Range range = study.page().range(mention.span().start(), mention.end());
            return Either3.forSecond(new PrepareRenameResult(range, mention.name()));
        });
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return answer("rename", params, null, (study, offset) -> {
            List<TextEdit> edits = renaming(study).to(offset, params.getNewName()).stream()
                    .map(study.page()::edit)
                    .toList();
            return new WorkspaceEdit(Map.of(study.page().uri(), edits));
        });
    }

    private Renaming renaming(Study study) {
        return new Renaming(study, desktop.phrases(), desktop.desk().checker());
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        List<String> only = params.getContext() == null || params.getContext().getOnly() == null
                ? List.of()
                : params.getContext().getOnly();
        return desktop.answer("codeAction", params.getTextDocument().getUri(), List.of(), study -> new Fixes(
                        study, desktop.phrases(), desktop.desk().checker())
                .in(params.getRange(), only).stream()
                        .map(Either::<Command, CodeAction>forRight)
                        .toList());
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        if (desktop.sheets().isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        return desktop.answer(
                "codeLens",
                params.getTextDocument().getUri(),
                List.of(),
                study -> study.file().isEmpty()
                        ? List.of()
                        : study.sop().map(sop -> lenses(study.page(), sop)).orElse(List.of()));
    }

    /** One above the text: one above each step would tear the text apart. */
    private List<CodeLens> lenses(Page page, Sop sop) {
        int start = sop.origin().span().start();
        String title = desktop.phrases().get(EditorPhrase.LENS);
        Command command = new Command(title, SopServer.SHOW_SHEET, List.of(page.uri()));
        return List.of(new CodeLens(page.range(start, start), command, null));
    }

    private <T> CompletableFuture<T> answer(
            String request, TextDocumentPositionParams params, T nothing, BiFunction<Study, Integer, T> question) {
        return desktop.answer(
                request,
                params.getTextDocument().getUri(),
                nothing,
                study -> question.apply(study, study.page().offset(params.getPosition())));
    }
}
