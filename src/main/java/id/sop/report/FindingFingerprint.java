package id.sop.report;

import id.sop.diagnostic.Diagnostic;
import id.sop.source.Digest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** By what a finding is known again after the file around it was edited. */
final class FindingFingerprint {
    /** In hexadecimal digits. */
    private static final int LENGTH = 32;

    private FindingFingerprint() {}

    /** Returns the first half of a SHA-256 of the code, the place and the arguments, in hexadecimal. */
    static String of(Located located) {
        Diagnostic diagnostic = located.diagnostic();
        Stream<String> arguments = diagnostic.finding().arguments().stream().filter(FindingFingerprint::isWords);
        List<String> parts = Stream.concat(
                        Stream.of(diagnostic.code(), diagnostic.finding().variant(), located.place()), arguments)
                .toList();
        String text = String.join("\u0000", parts);
        return Digest.ofFile(text.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }

    /** Arguments without letters are numbers of lines and steps: they change when something is inserted above. */
    private static boolean isWords(String argument) {
        return argument.codePoints().anyMatch(Character::isLetter);
    }
}
