package id.sop.report;

import id.sop.diagnostic.Diagnostic;
import id.sop.source.ContentDigest;
import java.util.List;
import java.util.stream.Stream;

/** By what a finding is known again after the file around it was edited. */
final class FindingFingerprint {
    private FindingFingerprint() {}

    /** Returns the first half of a SHA-256 of the code, the place and the arguments, in hexadecimal. */
    static String of(Located located) {
        Diagnostic diagnostic = located.diagnostic();
        Stream<String> arguments = diagnostic.finding().arguments().stream().filter(FindingFingerprint::isWords);
        List<String> parts = Stream.concat(
                        Stream.of(diagnostic.code(), diagnostic.finding().variant(), located.place()), arguments)
                .toList();
        String text = String.join("\u0000", parts);
        return ContentDigest.of(text).shortHex();
    }

    /** Arguments without letters are numbers of lines and steps: they change when something is inserted above. */
    private static boolean isWords(String argument) {
        return argument.codePoints().anyMatch(Character::isLetter);
    }
}
