package id.sop.roster;

import id.sop.diagnostic.Message;
import id.sop.source.CodePoints;
import id.sop.yaml.node.Placeholders;

/** What is said of a cell that cannot be taken over as it is (DF009); an address is such as B7. */
sealed interface UnclearCell extends Message {
    @Message.Words("DF009.angka-panjang")
    record LongNumber(String address) implements UnclearCell {}

    /** A text that Excel made of a number with more than 15 digits. */
    @Message.Words("DF009.dibulatkan")
    record RoundedText(String text) implements UnclearCell {}

    @Message.Words("DF009.format")
    record OtherThanShown(String address) implements UnclearCell {}

    @Message.Words("DF009.bukan-angka")
    record NotANumber(String address) implements UnclearCell {}

    @Message.Words("DF009.rumus")
    record FormulaWithoutValue(String address) implements UnclearCell {}

    @Message.Words("DF009.galat")
    record FormulaError(String address) implements UnclearCell {}

    @Message.Words("DF009.kendali")
    record ControlCharacter(String address) implements UnclearCell {}

    /** The same in a table whose cells have no addresses. */
    @Message.Words("DF009.kendali-teks")
    record ControlCharacterInText(String codePoint) implements UnclearCell {
        /** Names the first control character of a text that has one. */
        static ControlCharacterInText of(String text) {
            int first = text.codePoints()
                    .filter(point -> !Placeholders.isValue(Character.toString(point)))
                    .findFirst()
                    .orElseThrow();
            return new ControlCharacterInText(CodePoints.name(first));
        }
    }

    /** In characters. */
    @Message.Words("DF009.panjang")
    record TooLong(int length, int most) implements UnclearCell {}
}
