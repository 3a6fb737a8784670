package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.ProcedureTitle;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name that begins with "SOP", which the label before it on the sheet says already; a note that brings its own head. */
public final class RepeatedLabel implements Rule {
    @Message.Words("ID016")
    record LabelInName(String name, String rest) implements Message {}

    @Message.Words("ID016.catatan")
    record HeadInNote(String written, String head, String rest) implements Message {}

    private static final Pattern HEAD = Pattern.compile(
            "((?:catatan|keterangan|ket|note|nb)\\s?\\.?\\s?:)\\s*(\\S.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public Stream<Finding> check(Sop sop) {
        Stream<Finding> name =
                sop.identity().name().stream().filter(text -> !text.open()).flatMap(RepeatedLabel::at);
        Stream<Finding> note = Stream.concat(
                        Stream.of(sop.remarks()), sop.parts().remarks())
                .flatMap(notes -> notes.stream().limit(1))
                .flatMap(RepeatedLabel::inNote);
        return Stream.concat(name, note);
    }

    private static Stream<Finding> inNote(Text note) {
        Matcher head = HEAD.matcher(note.value());
        return head.matches()
                ? Stream.of(Finding.at(note.span(), new HeadInNote(note.value(), head.group(1), head.group(2))))
                : Stream.empty();
    }

    private static Stream<Finding> at(Text name) {
        return ProcedureTitle.behindLabel(name.value()).stream()
                .map(rest -> Finding.at(name.span(), new LabelInName(name.value(), rest)));
    }
}
