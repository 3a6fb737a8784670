package id.sop.yaml.reading;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.source.Source;
import id.sop.yaml.node.ExceededLimit;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Placeholders;
import id.sop.yaml.node.StrangeCharacters;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns bytes into text: UTF-8 only, no control characters, a limited size. */
public final class TextReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Of each kind: a binary file would otherwise earn a finding for each of its characters. */
    private static final int MOST_FINDINGS = 10;

    private final Limits limits;

    /** Makes a reader that refuses texts over the limits. */
    public TextReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Decodes the bytes of a file. There is a text when it may be parsed: invisible characters are reported, all other
     * faults (YM008, YM009) leave the value empty.
     */
    public Checked<Source> read(String name, byte[] bytes) {
        Checked<Source> decoded = decode(name, bytes);
        List<Finding> faults = new ArrayList<>(decoded.faults());
        decoded.value().ifPresent(source -> faults.addAll(strangeCharacters(source)));
        boolean readable = faults.stream().allMatch(TextReader::isInvisible);
        return new Checked<>(readable ? decoded.value() : Optional.empty(), faults);
    }

    /**
     * Decodes the bytes of a file whose pieces stand each for itself: control characters are left to whoever reads the
     * pieces, see {@link Placeholders#isValue}.
     */
    public Checked<Source> readPieces(String name, byte[] bytes) {
        Checked<Source> decoded = decode(name, bytes);
        List<Finding> faults = new ArrayList<>(decoded.faults());
        decoded.value().ifPresent(source -> strangeCharacters(source).stream()
                .filter(TextReader::isInvisible)
                .forEach(faults::add));
        return new Checked<>(decoded.value(), faults);
    }

    private static boolean isInvisible(Finding fault) {
        return fault.message() instanceof StrangeCharacters.Invisible;
    }

    /** Returns why a text of whatever format is no UTF-8, where it is not (YM008). */
    public static Optional<Finding> misencoded(String name, byte[] bytes) {
        boolean wide = ForeignBytes.kind(bytes).equals(Optional.of(ForeignBytes.Kind.UTF16));
        Checked<Source> decoded = wide ? foreign(name, bytes).orElseThrow() : decodeUtf8(name, bytes);
        return decoded.faults().stream().findFirst();
    }

    private static Optional<Checked<Source>> foreign(String name, byte[] bytes) {
        return ForeignBytes.message(bytes)
                .map(message -> Finding.at(new Source(name, "").span(0, 0), message))
                .map(finding -> new Checked<>(Optional.empty(), List.of(finding)));
    }

    private Checked<Source> decode(String name, byte[] bytes) {
        Optional<Checked<Source>> foreign = foreign(name, bytes);
        if (foreign.isPresent()) {
            return foreign.get();
        }
        if (bytes.length > limits.bytes()) {
            return tooLarge(name, bytes.length);
        }
        return decodeUtf8(name, bytes);
    }

    private static Checked<Source> decodeUtf8(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(input, output, true);
        String text = withoutMark(output.flip().toString());
        if (result.isError()) {
            return notUtf8(name, text, ForeignBytes.encoding(bytes, bytes[input.position()]));
        }
        return new Checked<>(Optional.of(new Source(name, text)), List.of());
    }

    /** Reports a file that is over the size limit; nothing of it needs to be read. */
    public Checked<Source> tooLarge(String name, long size) {
        Source empty = new Source(name, "");
        Finding finding = Finding.at(empty.span(0, 0), new ExceededLimit.Bytes(size, limits.bytes()));
        return new Checked<>(Optional.empty(), List.of(finding));
    }

    /** Returns the limits this reader keeps. */
    public Limits limits() {
        return limits;
    }

    private static Checked<Source> notUtf8(String name, String readable, Message message) {
        Source source = new Source(name, readable);
        Finding finding = Finding.at(source.span(source.length(), source.length()), message);
        return new Checked<>(Optional.empty(), List.of(finding));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static List<Finding> strangeCharacters(Source source) {
        List<Finding> faults = new ArrayList<>();
        Map<Class<?>, Integer> counts = new HashMap<>();
        for (int i = 0; i < source.length(); i++) {
            Optional<Message> message = StrangeCharacters.message(source.characterAt(i));
            if (message.isPresent() && counts.merge(message.get().getClass(), 1, Integer::sum) <= MOST_FINDINGS) {
                faults.add(Finding.at(source.span(i, i + 1), message.get()));
            }
        }
        return faults;
    }
}
