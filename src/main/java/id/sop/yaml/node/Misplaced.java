package id.sop.yaml.node;

import id.sop.diagnostic.Message;

/** What is said of a text that the parser can read, in another way than its author meant it (YM001). */
public sealed interface Misplaced extends Message {
    /** A text within braces that holds a comma. */
    @Message.Words("YM001.koma")
    record CommaInBraces(String text) implements Misplaced {}

    /** Several values within braces, without the brackets of a list. */
    @Message.Words("YM001.koma-daftar")
    record ListWithoutBrackets(String key, String list) implements Misplaced {}

    /** A list between braces. */
    @Message.Words("YM001.kurung-daftar")
    record BracesAroundList(String items) implements Misplaced {}

    /** One text between braces. */
    @Message.Words("YM001.kurung-teks")
    record BracesAroundText(String text) implements Misplaced {}

    /** Keys that belong to the one above them, and stand right below it. */
    @Message.Words("YM001.tanpa-lekuk")
    record NotIndented(String parent, String key) implements Misplaced {}

    /** A key of a step with a dash of its own. */
    @Message.Words("YM001.strip-lebih")
    record DashBeforeKey(String key) implements Misplaced {}

    /** A column with a dash before it, as if the columns were a list. */
    @Message.Words("YM001.strip-kolom")
    record DashBeforeColumn(String key) implements Misplaced {}

    /** Items below a text without a dash, which was meant as the first of them. */
    @Message.Words("YM001.strip-pertama")
    record SwallowedByText(String item, String text) implements Misplaced {}

    /** Items further to the right than the one above them. */
    @Message.Words("YM001.strip-menjorok")
    record SwallowedByItem(String item, String text) implements Misplaced {}

    /** Lines with a dash in a text that is no list. */
    @Message.Words("YM001.strip-satu-teks")
    record ItemsInOneText(String item, String text, String key) implements Misplaced {}
}
