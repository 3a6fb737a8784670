package id.sop.wording;

import java.util.List;

/** What is said where an SOP begins: the questions, the comments of the new file, and what to do with it. */
public enum NewPhrase implements Worded {
    FILE_HEAD("new.file-head"),
    FILE_MARKS("new.file-marks"),
    FILE_NAME("new.file-name"),
    FILE_NUMBER("new.file-number"),
    FILE_INSTITUTION("new.file-institution"),
    FILE_REGION("new.file-region"),
    FILE_KIND("new.file-kind"),
    FILE_CREATED("new.file-created"),
    FILE_REVISED("new.file-revised"),
    FILE_EFFECTIVE("new.file-effective"),
    FILE_POSITION("new.file-position"),
    FILE_OFFICIAL("new.file-official"),
    FILE_RANK("new.file-rank"),
    FILE_ID("new.file-id"),
    FILE_LAWS("new.file-laws"),
    FILE_QUALIFICATIONS("new.file-qualifications"),
    FILE_RELATED("new.file-related"),
    FILE_EQUIPMENT("new.file-equipment"),
    FILE_WARNINGS("new.file-warnings"),
    FILE_RECORDS("new.file-records"),
    FILE_ACTORS("new.file-actors"),
    FILE_ACTOR("new.file-actor"),
    FILE_STEPS("new.file-steps"),
    FILE_ACTIVITY("new.file-activity"),
    FILE_PERFORMER("new.file-performer"),
    FILE_REQUIREMENTS("new.file-requirements"),
    FILE_TIME("new.file-time"),
    FILE_OUTPUT("new.file-output"),
    FILE_OR_VALUE("new.file-or-value", "words", "placeholder"),
    HELLO("new.hello"),
    HOW("new.how"),
    FIRST("new.first"),
    STEP("new.step-of", "number", "count", "activity"),
    ITEM("new.item", "number", "text"),
    KNOWN("new.known", "text"),
    OPEN("new.open"),
    ASK_NAME("new.ask-name"),
    ASK_INSTITUTION("new.ask-institution"),
    ASK_ACTORS("new.ask-actors"),
    ASK_STEPS("new.ask-steps"),
    ASK_ACTIVITY("new.ask-activity"),
    ASK_PERFORMERS("new.ask-performers"),
    ASK_REQUIREMENTS("new.ask-requirements"),
    ASK_TIME("new.ask-time"),
    ASK_OUTPUT("new.ask-output"),
    ASK_NO("new.ask-no"),
    ASK_YES("new.ask-yes"),
    HELP_NAME("new.help-name"),
    HELP_INSTITUTION("new.help-institution"),
    HELP_ACTORS("new.help-actors"),
    HELP_STEPS("new.help-steps"),
    HELP_ACTIVITY("new.help-activity"),
    HELP_PERFORMERS("new.help-performers"),
    HELP_REQUIREMENTS("new.help-requirements"),
    HELP_TIME("new.help-time"),
    HELP_OUTPUT("new.help-output"),
    HELP_NO("new.help-no"),
    HELP_YES("new.help-yes"),
    OUTPUTS("new.outputs"),
    EARLIER("new.earlier"),
    REPLACE("new.replace"),
    REMOVED("new.removed", "text"),
    TWICE("new.twice", "text"),
    FULL("new.full", "count"),
    TABLE("new.table"),
    LONG("new.long", "count", "most"),
    NOTHING_SAID("new.nothing-said"),
    MANY_PARTS("new.many-parts", "count", "most"),
    UNPRINTABLE("new.unprintable"),
    NO_ACTOR("new.no-actor", "name", "answer"),
    NO_DOCUMENT("new.no-document", "number"),
    ONE_DOCUMENT("new.one-document"),
    ONE_ACTOR("new.one-actor"),
    NO_UNIT("new.no-unit", "piece"),
    CLOCK("new.clock", "piece"),
    NO_TIME("new.no-time", "text"),
    SAME_STEP("new.same-step", "number"),
    NO_STEP("new.no-step", "answer", "count"),
    NO_LONGER("new.no-longer", "number"),
    DECIDE_ANEW("new.decide-anew"),
    REVIEW("new.review"),
    REVIEW_NAME("new.review-name", "number", "text"),
    REVIEW_INSTITUTION("new.review-institution", "number", "text"),
    REVIEW_ACTORS("new.review-actors", "number", "text"),
    REVIEW_STEPS("new.review-steps", "number", "text"),
    REVIEW_STEP("new.review-step", "number", "text"),
    IDLE("new.idle", "name"),
    KEPT("new.kept"),
    CHANGE("new.change"),
    NO_NUMBER("new.no-number", "answer", "count"),
    RESUME("new.resume", "name"),
    SET_ASIDE("new.set-aside", "file", "journal"),
    UNNAMED("new.unnamed"),
    NO_JOURNAL("new.no-journal", "folder"),
    NEXT("new.next"),
    NEXT_FILL("new.next-fill", "file", "count", "keys"),
    NEXT_CHANGE("new.next-change", "file"),
    NEXT_CHECK("new.next-check", "file"),
    NEXT_PRINT("new.next-print", "file"),
    NEXT_DRAFT("new.next-draft", "file"),
    NEXT_VALUES("new.next-values", "file"),
    VALUES_KEPT("new.values-kept", "file", "names"),
    NO_NAME("usage.new-name"),
    EXISTS("usage.new-exists", "file"),
    CONFIGURATION("usage.new-configuration"),
    NO_TEXT("usage.new-from", "name"),
    NO_SOP("usage.new-sop", "file"),
    FROM_AND("usage.new-from-and"),
    OFFICE_AND("usage.new-office-and"),
    NOT_EMPTY("usage.new-not-empty", "folder", "names"),
    OPTION_WRONG("usage.new-option", "option", "words"),
    OFFICE_HEAD("new.office-head"),
    OFFICE_SHARED("new.office-shared"),
    OFFICE_LOGO("new.office-logo"),
    RESULT("new.result", "count", "file"),
    NEXT_BATCH("new.next-batch", "roster", "folder");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    private final List<String> parameters;

    NewPhrase(String key, String... parameters) {
        this.key = key;
        this.parameters = List.of(parameters);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }
}
