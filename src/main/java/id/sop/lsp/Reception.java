package id.sop.lsp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.ConcurrentMessageProcessor;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Takes what an editor sends. Every message is read to its end whatever is in it, so that the next one begins where it begins; what
 * comes before the beginning or after the end of the talk, or lacks what it must say, is refused as the protocol demands.
 */
final class Reception extends LSPLauncher.Builder<LanguageClient> {
    private final Consumer<Throwable> lost;
    private MessageJsonHandler json;
    private RemoteEndpoint endpoint;
    private boolean begun;
    private boolean over;

    /**
     * Begins to describe a reception.
     *
     * @param lost is told why the stream cannot be read any more
     */
    Reception(Consumer<Throwable> lost) {
        this.lost = lost;
        setExceptionHandler(Reception::refusal);
    }

    /** Answers on requests are worked out elsewhere, and what fails there is noted there: what fails here is the request itself. */
    private static ResponseError refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnsupportedOperationException) {
                return new ResponseError(ResponseErrorCode.MethodNotFound, "Unsupported request method.", null);
            }
            if (cause instanceof NullPointerException) {
                return new ResponseError(ResponseErrorCode.InvalidParams, "Parameters are missing.", null);
            }
        }
        return RemoteEndpoint.DEFAULT_EXCEPTION_HANDLER.apply(failure);
    }

    @Override
    protected MessageJsonHandler createJsonHandler() {
        json = super.createJsonHandler();
        return json;
    }

    @Override
    protected RemoteEndpoint createRemoteEndpoint(MessageJsonHandler handler) {
        endpoint = super.createRemoteEndpoint(handler);
        return endpoint;
    }

    @Override
    protected ConcurrentMessageProcessor createMessageProcessor(
            MessageProducer reader, MessageConsumer consumer, LanguageClient client) {
        return super.createMessageProcessor(new Frames(), message -> admit(message, consumer), client);
    }

    private void admit(Message message, MessageConsumer consumer) {
        if (message instanceof RequestMessage request) {
            boolean first = request.getMethod().equals("initialize");
            Optional<MessageIssue> issue = over || (first && begun)
                    ? Optional.of(new MessageIssue("Invalid request.", ResponseErrorCode.InvalidRequest.getValue()))
                    : Optional.of(new MessageIssue(
                                    "Not initialized.", ResponseErrorCode.ServerNotInitialized.getValue()))
                            .filter(refused -> !begun && !first);
            if (issue.isPresent()) {
                throw new MessageIssueException(message, issue.get());
            }
            begun = true;
            over = request.getMethod().equals("shutdown");
        } else if (message instanceof NotificationMessage note && (!begun || over)) {
            if (!note.getMethod().equals("exit")) {
                return;
            }
        }
        consumer.consume(message);
    }

    /** The stream, message by message. */
    private final class Frames extends StreamMessageProducer {
        private boolean inMessage;

        Frames() {
            super(input, json, endpoint);
        }

        @Override
        protected boolean handleMessage(InputStream stream, Headers headers) {
            inMessage = true;
            try {
                // A reader that stops at the first fault would leave the rest to be taken for the next message.
                byte[] whole = stream.readNBytes(headers.contentLength);
                return super.handleMessage(new ByteArrayInputStream(whole), headers);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                inMessage = false;
            }
        }

        /** Without its length nobody knows where a message ends: an editor that sees the end can begin anew. */
        @Override
        protected void fireError(Throwable failure) {
            if (!inMessage) {
                lost.accept(failure);
                close();
            }
        }
    }
}
