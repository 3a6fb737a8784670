package id.sop.rule.register;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.PlainWords;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Corpus;
import id.sop.rule.CorpusRule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A keterkaitan that names an SOP which is not among those of the run. Nothing is said while the name of one of them waits for
 * a placeholder: it may be the one that is meant.
 */
public final class UnknownRelation implements CorpusRule {
    @Message.Words("KT001")
    record NoSuchSop(String related, int checked) implements Message {}

    @Override
    public Stream<Finding> check(Corpus corpus) {
        List<Text> names = corpus.sops().stream()
                .map(sop -> sop.identity().name())
                .flatMap(Optional::stream)
                .toList();
        if (names.stream().anyMatch(Text::open)) {
            return Stream.empty();
        }
        Set<List<String>> known = new HashSet<>();
        names.forEach(name -> known.add(ProcedureName.words(name.value())));
        return corpus.sops().stream()
                .flatMap(UnknownRelation::relations)
                .filter(item -> !known.contains(ProcedureName.words(item.value())))
                .map(item -> Finding.at(item.span(), new NoSuchSop(item.value(), names.size())));
    }

    private static Stream<Text> relations(Sop sop) {
        return sop.identity().related().stream().filter(item -> !item.open() && !PlainWords.isEmpty(item.value()));
    }
}
