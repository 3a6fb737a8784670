package id.sop.model;

import id.sop.source.Origin;
import id.sop.testing.YesOrNo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Flows, drawn as a word for each step: {@code .} goes to the next step, {@code 3} to step 3, {@code x} ends, {@code 3?1}
 * decides for 3 or 1, {@code 3&4} hands the work to both, {@code 9} leads nowhere; with {@code !} before it, the flow may begin
 * here.
 */
final class DrawnFlow {
    private DrawnFlow() {}

    /** Returns the flow that a drawing shows; the steps are also called id1, id2 and so on. */
    static Flow of(String drawing) {
        List<Step> steps = new ArrayList<>();
        for (String drawn : drawing.strip().split(" +", -1)) {
            String word = drawn.startsWith("!") ? drawn.substring(1) : drawn;
            int mark = word.indexOf('?');
            Optional<Decision> decision = mark < 0
                    ? Optional.empty()
                    : Optional.of(YesOrNo.decision(
                            Optional.empty(),
                            targets(word.substring(0, mark)),
                            targets(word.substring(mark + 1)),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
            steps.add(new Step(
                    steps.size() + 1,
                    Optional.of(Text.of("id" + (steps.size() + 1))),
                    Optional.of(Text.of("Menyusun")),
                    Optional.empty(),
                    Performers.inTurn(List.of(Text.of("staf"))),
                    decision,
                    mark < 0 ? targets(word) : List.of(new Target.Next()),
                    drawn.startsWith("!"),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Origin.NONE));
        }
        return Flow.of(steps);
    }

    private static List<Target> targets(String words) {
        return Arrays.stream(words.split("&")).map(DrawnFlow::target).toList();
    }

    private static Target target(String word) {
        return switch (word) {
            case "." -> new Target.Next();
            case "x" -> new Target.End();
            default -> new Target.Reference(Text.of(word));
        };
    }

    /** Draws a flow of one to seven steps without arrows that lead nowhere. */
    static String random(Random random) {
        int size = 1 + random.nextInt(7);
        return IntStream.range(0, size)
                .mapToObj(step ->
                        random.nextInt(3) > 0 ? exit(random, size) : exit(random, size) + "?" + exit(random, size))
                .collect(Collectors.joining(" "));
    }

    private static String exit(Random random, int size) {
        return switch (random.nextInt(5)) {
            case 0 -> "x";
            case 1 -> String.valueOf(1 + random.nextInt(size));
            default -> ".";
        };
    }
}
