package id.sop.rule.standard;

import id.sop.language.Title;
import id.sop.model.Actor;
import id.sop.model.Sop;
import id.sop.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Documents that go by a name with the one who makes them behind it: the "Disposisi Kepala Dinas" is the "Disposisi" that a step of
 * the Kepala Dinas puts out.
 */
final class Attribution {
    private static final Set<String> BY = Set.of("dari", "oleh");

    /** A document by the words of its name with titles written out, and those of the people who make it. */
    private record Made(Documents.Document document, List<String> words, List<List<String>> makers) {
        boolean isMeantBy(List<String> name) {
            boolean begins = name.size() > words.size()
                    && !words.isEmpty()
                    && name.subList(0, words.size()).equals(words);
            if (!begins) {
                return false;
            }
            List<String> rest = name.subList(words.size(), name.size());
            List<String> maker = BY.contains(rest.get(0)) ? rest.subList(1, rest.size()) : rest;
            return !maker.isEmpty() && makers.stream().anyMatch(one -> isCalled(one, maker));
        }

        /** A title may be left unfinished: "Kepala" for "Kepala Dinas Sosial". */
        private static boolean isCalled(List<String> whole, List<String> called) {
            return whole.size() >= called.size()
                    && whole.subList(0, called.size()).equals(called);
        }
    }

    private final List<Made> all = new ArrayList<>();

    Attribution(Sop sop, Documents outputs) {
        for (Documents.Document output : outputs.all()) {
            List<List<String>> makers = sop.columns(output.step()).stream()
                    .map(column -> sop.actors(output.step()).get(column))
                    .map(Actor::name)
                    .filter(name -> !name.open())
                    .map(Text::value)
                    .map(Title::words)
                    .toList();
            all.add(new Made(output, Title.words(output.text().value()), makers));
        }
    }

    /** Returns the last document of one of the steps that a name means together with its maker. */
    Optional<Documents.Document> of(String name, IntPredicate step) {
        List<String> words = Title.words(name);
        return all.stream()
                .filter(made -> step.test(made.document().step()) && made.isMeantBy(words))
                .map(Made::document)
                .reduce((first, second) -> second);
    }
}
