package id.sop.template;

import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import id.sop.model.Text;
import id.sop.source.Span;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A value of an SOP in the hands of a template: it knows where its author wrote it. */
interface LocatedValue {
    /** Returns where it was written. */
    Span span();

    /** Several values that belong together, such as those of a step. */
    record Table(Map<String, Object> values, Span span) {}

    /** A text; {@code tanda} is the mark that its author put before it as an item of a list. */
    record Word(String getAsString, Optional<String> mark, Span span)
            implements TemplateScalarModel, TemplateHashModel, LocatedValue {
        /** The key of the mark. */
        static final String MARK = "tanda";

        @Override
        public TemplateModel get(String key) {
            return key.equals(MARK) ? mark.map(SimpleScalar::new).orElse(null) : null;
        }

        @Override
        public boolean isEmpty() {
            return mark.isEmpty();
        }
    }

    /** A table as templates see it. */
    final class Hash extends SimpleHash implements LocatedValue {
        private static final long serialVersionUID = 1L;

        private final transient Span span;

        Hash(Table table, ObjectWrapper wrapper) {
            super(new TreeMap<>(table.values()), wrapper);
            this.span = table.span();
        }

        @Override
        public Span span() {
            return span;
        }
    }

    /** Hands values to FreeMarker: maps, lists, texts, numbers and truth values, and nothing that has methods. */
    final class Wrapper extends SimpleObjectWrapper {
        Wrapper() {
            super(Configuration.VERSION_2_3_34);
        }

        @Override
        public TemplateModel wrap(Object value) throws TemplateModelException {
            if (value instanceof Text text) {
                return new Word(text.signed(), text.mark(), text.span());
            }
            if (value instanceof Table table) {
                return new Hash(table, this);
            }
            if (value instanceof Map<?, ?> map) {
                // Some maps have another order in each run of Java, and templates may ask for the keys.
                return new SimpleHash(new TreeMap<>(map), this);
            }
            return super.wrap(value);
        }
    }
}
