package id.sop.yaml.decoding;

import id.sop.diagnostic.Message;

/** What is said of a value that does not have the due shape (YM004). */
public sealed interface WrongShape extends Message {
    /** Something else than one text. */
    @Message.Words("YM004.teks")
    record NotText(String key, String example) implements WrongShape {}

    /** Neither a text nor a list of texts. */
    @Message.Words("YM004.teks-daftar")
    record NotTexts(String key, String example) implements WrongShape {}

    /** Something else than a mapping. */
    @Message.Words("YM004.pemetaan")
    record NotMapping(String key, String example) implements WrongShape {}

    /** Something else than a list. */
    @Message.Words("YM004.daftar")
    record NotList(String key, String example) implements WrongShape {}

    /** A file that is no mapping; the key is how messages call the file. */
    @Message.Words("YM004.bukan-pemetaan")
    record FileNotMapping(String key, String example) implements WrongShape {}

    /** A file that should hold an SOP and is no mapping. */
    @Message.Words("YM004.bukan-sop")
    record NotSop(String key, String example) implements WrongShape {}

    /** An item of a list that is not a text. */
    @Message.Words("YM004.butir")
    record ItemNotText(String key, String example) implements WrongShape {}

    /** An item of a list that is not a mapping. */
    @Message.Words("YM004.butir-pasangan")
    record ItemNotMapping(String key, String example) implements WrongShape {}

    /** An item of a list that is empty. */
    @Message.Words("YM004.butir-kosong")
    record EmptyItem(String key, String example) implements WrongShape {}

    /** An item of the list of steps that is not a mapping. */
    @Message.Words("YM004.butir-langkah")
    record StepNotMapping(String key, String example) implements WrongShape {}

    /** A word that is none of the few that may stand here. */
    @Message.Words("YM004.pilihan")
    record UnknownChoice(String key, String choices, String written) implements WrongShape {}

    /** A number, a time or a pattern that cannot be read. */
    @Message.Words("YM004.angka")
    record Unreadable(String key, String example, String written) implements WrongShape {}
}
