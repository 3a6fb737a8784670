package id.sop.templatecheck;

import id.sop.model.Actor;
import id.sop.model.Sop;
import id.sop.template.SopValues;
import id.sop.template.Template;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a sheet has to show of an SOP, whatever its template: all values of the author that templates are given. */
final class SopTexts {
    private SopTexts() {}

    /**
     * A text that must be on the sheet.
     *
     * @param variable how templates call it
     * @param value as it is printed
     */
    record Shown(String variable, String value) {}

    /** Returns the texts in the order of the sheet. */
    static List<Shown> of(Sop sop, Template template) {
        return Stream.of(
                        table("sop.", SopValues.identity(sop.identity())),
                        texts(
                                "pelaksana",
                                sop.actors().stream().map(Actor::name).toList()),
                        texts(
                                "kelompok_pelaksana",
                                sop.actors().stream()
                                        .filter(actor -> !actor.isOutside())
                                        .flatMap(actor -> actor.group().stream())
                                        .toList()),
                        sop.parts().all().stream()
                                .flatMap(part -> part.title().stream())
                                .flatMap(title -> texts("bagian.judul", List.of(title))),
                        sop.steps().stream().flatMap(step -> table(".", SopValues.step(step, sop.columns(), template))),
                        texts("catatan_tabel", sop.parts().remarks().toList()),
                        texts("sop.catatan", sop.remarks()))
                .flatMap(shown -> shown)
                .toList();
    }

    private static Stream<Shown> table(String prefix, Map<?, ?> values) {
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue() instanceof Map<?, ?> inner
                        ? table(entry.getKey() + ".", inner)
                        : texts(prefix + entry.getKey(), entry.getValue()));
    }

    private static Stream<Shown> texts(String variable, Object value) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(item -> texts(variable, item));
        }
        if (value instanceof Map<?, ?> parts) {
            return parts.values().stream().flatMap(part -> texts(variable, part));
        }
        String text = value.toString();
        return text.isEmpty() ? Stream.empty() : Stream.of(new Shown(variable, text));
    }
}
