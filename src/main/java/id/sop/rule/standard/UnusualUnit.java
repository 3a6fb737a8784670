package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Places;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.time.Oddity;
import id.sop.time.UnitSpacing;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A unit or a number of a waktu or jumlah_waktu that is understood, but not spelled as sheets should spell it ("mnt").
 *
 * <p>Capitals make no spelling unusual: half of all sheets have "15 Menit".
 */
public final class UnusualUnit implements Rule {
    @Message.Words("MB006")
    record UnusualSpelling(String written, String pieces, String better) implements Message {}

    /** Nothing but a space is missing. */
    @Message.Words("MB006.rapat")
    record WithoutSpaces(String written, String better) implements Message {}

    /** One unit that is shortened, mostly on the whole sheet: all its steps are told at once. */
    @Message.Words("MB006.satuan")
    record UnusualWord(String written, String better, Places places) implements Message.Repeatable {
        @Override
        public Message at(Places others) {
            return new UnusualWord(written, better, others);
        }
    }

    /** The same where it is one step's only: the time as it should be. */
    @Message.Words("MB006")
    record UnusualTime(String written, String pieces, String better, UnusualWord word) implements Message.Repeatable {
        @Override
        public Places places() {
            return word.places();
        }

        @Override
        public Message at(Places others) {
            return word.at(others);
        }
    }

    /** Minutes and seconds, as they are typed, and the end of an abbreviation. */
    private static final String SIGNS_OF_UNITS = "'\"\u2018\u2019\u201C\u201D\u2032\u2033\u00B4`. ";

    @Override
    public Stream<Finding> check(Sop sop) {
        return MeasuredTime.of(sop).flatMap(time -> {
            List<Oddity> oddities = time.reading().oddities().stream()
                    .filter(oddity -> !oddity.isOnlyCapitals())
                    .toList();
            OptionalInt step = step(sop, time.text());
            if (step.isPresent() && oddities.size() == 1 && isWord(oddities.get(0))) {
                Oddity oddity = oddities.get(0);
                UnusualWord word = new UnusualWord(oddity.written(), oddity.proper(), Places.of(step.getAsInt()));
                return Stream.of(Finding.at(
                        time.text().span(),
                        new UnusualTime(
                                time.text().value(),
                                pieces(oddities),
                                mended(time.text().value(), oddities),
                                word)));
            }
            if (!oddities.isEmpty()) {
                return Stream.of(at(time.text(), oddities));
            }
            // "1x24 jam" is how everybody writes it.
            return UnitSpacing.isTight(time.text().value()) ? Stream.of(tight(time.text())) : Stream.empty();
        });
    }

    private static OptionalInt step(Sop sop, Text text) {
        return sop.steps().stream()
                .filter(step -> step.time()
                        .filter(time -> time.text().span().equals(text.span()))
                        .isPresent())
                .mapToInt(Step::number)
                .findFirst();
    }

    /** Tells whether a spelling stands for a unit alone: "mnt", "mnt." or a sign such as 5', and not "1.5". */
    private static boolean isWord(Oddity oddity) {
        return oddity.written()
                .chars()
                .allMatch(character -> Character.isLetter(character) || SIGNS_OF_UNITS.indexOf(character) >= 0);
    }

    private static Finding tight(Text text) {
        return Finding.at(text.span(), new WithoutSpaces(text.value(), UnitSpacing.spaced(text.value())));
    }

    private static Finding at(Text text, List<Oddity> oddities) {
        return Finding.at(
                text.span(), new UnusualSpelling(text.value(), pieces(oddities), mended(text.value(), oddities)));
    }

    private static String pieces(List<Oddity> oddities) {
        return oddities.stream()
                .map(oddity -> "`" + oddity.written() + "`")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String mended(String text, List<Oddity> oddities) {
        StringBuilder mended = new StringBuilder(text);
        for (int i = oddities.size() - 1; i >= 0; i--) {
            Oddity oddity = oddities.get(i);
            int end = oddity.offset() + oddity.length();
            boolean joined = oddity.offset() > 0 && isPartOfNumber(text.charAt(oddity.offset() - 1));
            boolean runsOn = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
            mended.replace(oddity.offset(), end, (joined ? " " : "") + oddity.proper() + (runsOn ? " " : ""));
        }
        return mended.toString();
    }

    private static boolean isPartOfNumber(char character) {
        return Character.isDigit(character) || Character.getType(character) == Character.OTHER_NUMBER;
    }
}
