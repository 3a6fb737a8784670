package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.ProcedureTitle;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/** A name that begins with "SOP", which the label before it on the sheet says already. */
public final class RepeatedLabel implements Rule {
    @Message.Words("ID016")
    record LabelInName(String name, String rest) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.identity().name().stream().filter(name -> !name.open()).flatMap(RepeatedLabel::at);
    }

    private static Stream<Finding> at(Text name) {
        return ProcedureTitle.behindLabel(name.value()).stream()
                .map(rest -> Finding.at(name.span(), new LabelInName(name.value(), rest)));
    }
}
