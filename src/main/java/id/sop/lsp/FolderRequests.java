package id.sop.lsp;

import com.google.gson.JsonPrimitive;
import id.sop.lsp.text.Desk;
import id.sop.wording.EditorPhrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowDocumentResult;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What an editor says and asks about folders. */
final class FolderRequests implements WorkspaceService {
    private final Desktop desktop;

    FolderRequests(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        desktop.tellAll();
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        desktop.tellAll();
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
        List<Object> arguments = params.getArguments() == null ? List.of() : params.getArguments();
        if (!params.getCommand().equals(SopServer.SHOW_SHEET) || arguments.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        Optional<Path> file = text(arguments.get(0)).flatMap(Desk::file);
        OptionalInt step = arguments.size() > 1
                ? text(arguments.get(1))
                        .filter(number -> number.matches("[0-9]{1,9}(?:\\.0)?"))
                        .map(number -> OptionalInt.of((int) Double.parseDouble(number)))
                        .orElse(OptionalInt.empty())
                : OptionalInt.empty();
        if (file.isEmpty() || desktop.sheets().isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        try {
            String page = desktop.sheets().get().show(file.get(), step).toString();
            if (desktop.opensPages()) {
                ShowDocumentParams shown = new ShowDocumentParams(page);
                shown.setExternal(true);
                // Whether it was shown is the editor's affair.
                CompletableFuture<ShowDocumentResult> unused = desktop.client().showDocument(shown);
            }
            return CompletableFuture.completedFuture(page);
        } catch (IOException e) {
            return CompletableFuture.failedFuture(new ResponseErrorException(new ResponseError(
                    ResponseErrorCode.RequestFailed,
                    desktop.phrases().get(EditorPhrase.FAILED, SopServer.SHOW_SHEET, e.getMessage()),
                    null)));
        }
    }

    private static Optional<String> text(Object argument) {
        return argument instanceof JsonPrimitive json
                ? Optional.of(json.getAsString())
                : Optional.ofNullable(argument).map(String::valueOf);
    }
}
