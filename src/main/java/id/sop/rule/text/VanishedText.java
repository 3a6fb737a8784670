package id.sop.rule.text;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Approval;
import id.sop.model.Decision;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.source.Edit;
import id.sop.source.Origin;
import id.sop.source.Quoting;
import id.sop.source.Span;
import java.util.stream.Stream;

/**
 * A part of a text that YAML takes for a remark: {@code Memeriksa berkas # 3 rangkap}.
 *
 * <p>A remark is set apart, with two spaces before its {@code #} and one behind it. What follows a free text after one space, or
 * begins right behind the {@code #}, was meant as a part of it.
 */
public final class VanishedText implements Rule {
    @Message.Words("YM015")
    record TakenForRemark(String lost, String whole) implements Message {}

    @Message.Words("YM015.seluruhnya")
    record WhollyTakenForRemark(String lost, String key, String whole) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        Stream<Origin> steps = sop.steps().stream()
                .flatMap(step -> Stream.concat(
                        Stream.of(step.origin()),
                        step.decision().stream()
                                .flatMap(decision -> decision.rhombi().stream())
                                .map(Decision::origin)));
        Stream<Origin> officials = sop.identity().officials().map(Approval::origin);
        Stream<Origin> mappings =
                Stream.of(Stream.of(sop.origin()), officials, steps).flatMap(origins -> origins);
        return Stream.concat(
                SheetTexts.all(sop).filter(SheetTexts::isPlain).flatMap(VanishedText::at),
                mappings.flatMap(VanishedText::lostValues));
    }

    /** A key has the place of a remark for its value when that was meant as one. */
    private static Stream<Finding> lostValues(Origin mapping) {
        return mapping.keys().entrySet().stream()
                .filter(key -> key.getValue().value().text().startsWith("#"))
                .map(key -> lostValue(key.getKey(), key.getValue().value()));
    }

    private static Finding lostValue(String key, Span remark) {
        String whole = Quoting.quoted(remark.text());
        return Finding.at(remark, new WhollyTakenForRemark(remark.text(), key, whole))
                .mendedBy(new Edit(remark, whole, false));
    }

    private static Stream<Finding> at(Text text) {
        Span value = Spans.stripped(text.span());
        Span rest = Spans.restOfLine(value);
        String behind = rest.text();
        String lost = behind.strip();
        if (!lost.startsWith("#") || lost.length() < 2) {
            return Stream.empty();
        }
        int spaces = behind.indexOf('#');
        boolean tight = !Character.isWhitespace(lost.charAt(1)) && lost.charAt(1) != '#';
        if (spaces != 1 && !tight) {
            return Stream.empty();
        }
        Span whole = Spans.stripped(value.source().span(value.start(), rest.end()));
        Span remark = value.source().span(value.end() + spaces, whole.end());
        Edit edit = new Edit(whole, Quoting.quoted(whole.text()), false);
        return Stream.of(
                Finding.at(remark, new TakenForRemark(lost, whole.text())).mendedBy(edit));
    }
}
