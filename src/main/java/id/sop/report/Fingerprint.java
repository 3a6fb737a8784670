package id.sop.report;

import id.sop.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** By what a finding is known again after the file around it was edited. */
final class Fingerprint {
    private static final int BYTES = 16;

    private Fingerprint() {}

    /** Returns the first half of a SHA-256 of the code, the place and the arguments, in hexadecimal. */
    static String of(Located located) {
        Diagnostic diagnostic = located.diagnostic();
        Stream<String> arguments = diagnostic.finding().arguments().stream().filter(Fingerprint::isWords);
        List<String> parts = Stream.concat(
                        Stream.of(diagnostic.code(), diagnostic.finding().variant(), located.place()), arguments)
                .toList();
        byte[] text = String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256(text), 0, BYTES);
    }

    /** Arguments without letters are numbers of lines and steps: they change when something is inserted above. */
    private static boolean isWords(String argument) {
        return argument.codePoints().anyMatch(Character::isLetter);
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
