package id.sop.cli.command;

import id.sop.authoring.Answers;
import id.sop.authoring.Dialogue;
import id.sop.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Asks on standard error and reads standard input line by line. Answers of an earlier time come first, and nothing is said meanwhile. */
final class Conversation implements Dialogue {
    /** In bytes, of a line; what is longer is no answer, and its rest is not kept. */
    private static final int LONGEST = 8_192;

    private static final int RECALLED = 12;

    private final Terminal terminal;
    private final Optional<AnswerJournal> journal;
    private final Deque<String> earlier = new ArrayDeque<>();

    /** The last lines of what is gone through again: they tell a person where it goes on. */
    private final Deque<String> unsaid = new ArrayDeque<>();

    /** Says that answers are no longer kept. */
    private final Runnable unkept;

    private boolean failed;

    Conversation(Terminal terminal, Optional<AnswerJournal> journal, Runnable unkept) {
        this.unkept = unkept;
        this.terminal = terminal;
        this.journal = journal;
    }

    /** Lets lines answer the first questions. */
    void replay(List<String> lines) {
        earlier.addAll(lines);
    }

    @Override
    public void say(String line) {
        if (earlier.isEmpty()) {
            recall();
            terminal.err().println(line);
        } else {
            keep(line);
        }
    }

    private void keep(String line) {
        unsaid.add(line);
        if (unsaid.size() > RECALLED) {
            unsaid.remove();
        }
    }

    private void recall() {
        unsaid.forEach(terminal.err()::println);
        unsaid.clear();
    }

    @Override
    public Optional<String> ask(String prompt) {
        return asked(prompt, false);
    }

    @Override
    public Optional<String> askItem(String prompt) {
        return asked(prompt, true);
    }

    private Optional<String> asked(String prompt, boolean item) {
        if (!earlier.isEmpty()) {
            String line = earlier.remove();
            keep(prompt + Answers.plain(line));
            return Optional.of(line);
        }
        recall();
        terminal.err().print(prompt);
        terminal.err().flush();
        try {
            Optional<String> line = read();
            while (item
                    && line.isPresent()
                    && line.get().isBlank()
                    && terminal.answered()
                    && terminal.in().available() > 0) {
                line = read();
            }
            if (line.isPresent() && journal.isPresent()) {
                keepAnswer(journal.get(), line.get());
            }
            if (line.isEmpty()) {
                terminal.err().println();
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A disk that is full keeps nobody from answering on: what was told so far may still find its place at the end. */
    private void keepAnswer(AnswerJournal answers, String line) {
        if (!failed) {
            try {
                answers.add(line);
            } catch (IOException e) {
                failed = true;
                unkept.run();
            }
        }
    }

    /** Asks something that is no part of the interview. */
    Optional<String> askAside(String prompt) throws IOException {
        terminal.err().print(prompt);
        terminal.err().flush();
        return read();
    }

    private Optional<String> read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int read = terminal.in().read();
        boolean any = read >= 0;
        while (read >= 0 && read != '\n') {
            if (bytes.size() < LONGEST) {
                bytes.write(read);
            }
            read = terminal.in().read();
        }
        return any ? Optional.of(text(bytes.toByteArray()).replace("\r", "")) : Optional.empty();
    }

    /** Consoles that do not speak UTF-8 mostly speak Windows-1252; of Indonesian both write nearly all letters alike. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
