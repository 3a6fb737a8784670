package id.sop.authoring;

import id.sop.wording.NewPhrase;

/**
 * What is asked.
 *
 * @param step index of the step that it is about; -1 when it is about the SOP
 */
record Question(Kind kind, int step) {
    /** What may be asked, in the order in which it is. */
    enum Kind {
        NAME(NewPhrase.ASK_NAME, NewPhrase.HELP_NAME),
        INSTITUTION(NewPhrase.ASK_INSTITUTION, NewPhrase.HELP_INSTITUTION),
        ACTORS(NewPhrase.ASK_ACTORS, NewPhrase.HELP_ACTORS),
        STEPS(NewPhrase.ASK_STEPS, NewPhrase.HELP_STEPS),
        ACTIVITY(NewPhrase.ASK_ACTIVITY, NewPhrase.HELP_ACTIVITY),
        PERFORMERS(NewPhrase.ASK_PERFORMERS, NewPhrase.HELP_PERFORMERS),
        REQUIREMENTS(NewPhrase.ASK_REQUIREMENTS, NewPhrase.HELP_REQUIREMENTS),
        TIME(NewPhrase.ASK_TIME, NewPhrase.HELP_TIME),
        OUTPUT(NewPhrase.ASK_OUTPUT, NewPhrase.HELP_OUTPUT),
        NO(NewPhrase.ASK_NO, NewPhrase.HELP_NO),
        YES(NewPhrase.ASK_YES, NewPhrase.HELP_YES);

        private final NewPhrase prompt;
        private final NewPhrase help;

        Kind(NewPhrase prompt, NewPhrase help) {
            this.prompt = prompt;
            this.help = help;
        }

        NewPhrase prompt() {
            return prompt;
        }

        NewPhrase help() {
            return help;
        }
    }

    static Question about(Kind kind) {
        return new Question(kind, -1);
    }
}
