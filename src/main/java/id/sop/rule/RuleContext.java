package id.sop.rule;

import id.sop.rule.standard.Chainings;
import id.sop.rule.standard.Vocabulary;
import id.sop.time.WorkCalendar;

/**
 * What the rules of an office are made with.
 *
 * @param settings what the office decides
 * @param chainings the chaining of its SOPs in its own words, which several rules share
 */
public record RuleContext(Settings settings, Chainings chainings) {
    /** Returns what the rules of an office are made with. */
    public static RuleContext of(Settings settings) {
        return new RuleContext(settings, new Chainings(new Vocabulary(settings.abbreviations(), settings.available())));
    }

    /** Returns the working hours of the office. */
    WorkCalendar calendar() {
        return settings.calendar();
    }
}
