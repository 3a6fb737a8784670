package id.sop.authoring;

import id.sop.authoring.Question.Kind;
import java.util.List;

/**
 * What is known of a step. Whatever is not known is empty.
 *
 * @param performers names of actors, in the order in which they act
 * @param requirements documents
 * @param no where the answer "tidak" leads: the number of a step, {@code selesai} or {@code lanjut}; without it there is no decision
 * @param yes where the answer "ya" leads; without it to the next step
 */
public record NewStep(
        String activity,
        List<String> performers,
        List<String> requirements,
        String time,
        String output,
        String no,
        String yes) {
    /** Copies the lists. */
    public NewStep {
        performers = List.copyOf(performers);
        requirements = List.copyOf(requirements);
    }

    /** Returns a step of which only the activity is known. */
    static NewStep of(String activity) {
        return new NewStep(activity, List.of(), List.of(), "", "", "", "");
    }

    /** Tells whether nothing but its activity is known. */
    boolean isBare() {
        return equals(of(activity));
    }

    /** Returns what answers a question about it, as it is typed; empty when that is not known. */
    String answer(Kind kind) {
        return switch (kind) {
            case ACTIVITY -> activity;
            case PERFORMERS -> String.join(", ", performers);
            case REQUIREMENTS -> String.join("; ", requirements);
            case TIME -> time;
            case OUTPUT -> output;
            case NO -> no;
            default -> yes;
        };
    }

    NewStep called(String other) {
        return new NewStep(other, performers, requirements, time, output, no, yes);
    }

    NewStep by(List<String> others) {
        return new NewStep(activity, others, requirements, time, output, no, yes);
    }

    NewStep needing(List<String> others) {
        return new NewStep(activity, performers, others, time, output, no, yes);
    }

    NewStep taking(String other) {
        return new NewStep(activity, performers, requirements, other, output, no, yes);
    }

    NewStep making(String other) {
        return new NewStep(activity, performers, requirements, time, other, no, yes);
    }

    NewStep deciding(String ifNo, String ifYes) {
        return new NewStep(activity, performers, requirements, time, output, ifNo, ifYes);
    }
}
