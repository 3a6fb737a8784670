package id.sop.rule.register;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** A keterkaitan that names the SOP itself. */
public final class SelfRelation implements Rule {
    @Message.Words("KT002")
    record RelatedToItself(String related) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        Optional<Text> name = sop.identity().name().filter(text -> !text.open());
        return sop.identity().related().stream()
                .filter(item -> !item.open())
                .filter(item ->
                        name.filter(text -> ProcedureName.isSame(text, item)).isPresent())
                .map(item -> Finding.at(item.span(), new RelatedToItself(item.value())));
    }
}
