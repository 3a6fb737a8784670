package id.sop.render;

import id.sop.diagnostic.Checked;
import id.sop.drawing.Drawing;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.pdf.Binder;
import id.sop.pdf.TypesetSheet;
import id.sop.pdf.Typesetter;
import id.sop.pdf.fault.TypesettingException;
import id.sop.pdf.file.DocumentInfo;
import id.sop.pdf.layout.Resources;
import id.sop.template.BinderContents;
import id.sop.template.SheetWriter;
import id.sop.template.Template;
import id.sop.template.TemplateOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers printed sheets and binds them behind a cover and a table of contents.
 *
 * <p>They stand folder by folder; in a folder by their number, digits compared as numbers and sheets without a number last;
 * then by their name.
 */
public final class BinderBuilder {
    private static final String LOGO = Resources.SCHEME + "logo";

    private static final Comparator<Leaf> ORDER = Comparator.comparing(Leaf::folder)
            .thenComparing(leaf -> leaf.number().isBlank())
            .thenComparing(leaf -> counted(leaf.number()))
            .thenComparing(Leaf::name)
            .thenComparing(Leaf::source);

    private final Binder binder = new Binder();
    private final List<Leaf> leaves = new ArrayList<>();

    /** A sheet in the binder. */
    private record Leaf(
            String folder,
            String source,
            String name,
            String number,
            List<String> institution,
            Optional<byte[]> logo,
            Optional<Instant> created,
            Sheet sheet) {}

    /**
     * Adds a sheet that was printed.
     *
     * @param folder where the SOP stands among the inputs
     * @param source how messages call its file
     */
    public void add(String folder, String source, SopPrinter.Printed printed) {
        Sop sop = printed.sop().orElseThrow();
        leaves.add(new Leaf(
                folder,
                source,
                sop.identity().name().map(Text::value).orElse(source),
                sop.identity().number().map(Text::value).orElse(""),
                sop.identity().institution().stream().map(Text::value).toList(),
                printed.logo(),
                SheetRenderer.created(sop),
                printed.sheet().orElseThrow()));
    }

    /**
     * Binds what was added.
     *
     * @param template that of the cover and the table of contents
     * @param title instead of the template's own
     * @param moment what the file gives as the time of its making; by default the latest date of its SOPs
     * @return the file; nothing when the template has a fault (RN004)
     */
    Checked<byte[]> bind(Typesetter typesetter, Template template, Optional<String> title, Optional<Instant> moment) {
        leaves.sort(ORDER);
        BinderContents contents = contents(title);
        Resources resources =
                uri -> uri.equals(LOGO) ? commonLogo() : template.file(uri.substring(Resources.SCHEME.length()));
        DocumentInfo info = info(contents, template, moment);
        Optional<TemplateOutput> written = Optional.empty();
        try {
            written = Optional.of(new SheetWriter(template, typesetter::width).write(contents));
            String xhtml = written.get().xhtml();
            try (TypesetSheet front = typesetter.typeset(xhtml, resources, Set.of())) {
                byte[] pdf = front.finish(new Drawing(List.of()), info, Optional.empty());
                List<Binder.Part> parts = leaves.stream()
                        .map(leaf -> new Binder.Part(leaf.name(), leaf.sheet()::pdf))
                        .toList();
                return new Checked<>(Optional.of(binder.bind(pdf, parts, info)), List.of());
            }
        } catch (SheetWriter.TemplateFault e) {
            return new Checked<>(Optional.empty(), e.faults());
        } catch (TypesettingException e) {
            return new Checked<>(Optional.empty(), new LayoutFaultLocator(template, Optional.empty()).of(e, written));
        }
    }

    private BinderContents contents(Optional<String> title) {
        List<BinderContents.BoundSheet> entries = new ArrayList<>();
        List<String> common = commonInstitution();
        int page = 1;
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            List<String> own = leaf.institution();
            String office = String.join(", ", own.subList(common.size(), own.size()));
            entries.add(new BinderContents.BoundSheet(leaf.name(), office, leaf.number(), page, Binder.address(i)));
            page += leaf.sheet().geometry().pages().size();
        }
        return new BinderContents(title, common, commonLogo().map(logo -> LOGO), entries);
    }

    /** Returns the lines that all offices share, from the highest level down. */
    private List<String> commonInstitution() {
        List<String> common = leaves.get(0).institution();
        for (Leaf leaf : leaves) {
            int same = 0;
            while (same < Math.min(common.size(), leaf.institution().size())
                    && common.get(same).equals(leaf.institution().get(same))) {
                same++;
            }
            common = common.subList(0, same);
        }
        return common;
    }

    /** Returns the logo, if all sheets have the same. */
    private Optional<byte[]> commonLogo() {
        Optional<byte[]> first = leaves.get(0).logo();
        boolean common = first.isPresent()
                && leaves.stream().allMatch(leaf -> leaf.logo()
                        .filter(logo -> Arrays.equals(logo, first.get()))
                        .isPresent());
        return common ? first : Optional.empty();
    }

    private DocumentInfo info(BinderContents contents, Template template, Optional<Instant> moment) {
        String office = String.join(", ", contents.institution());
        Optional<Instant> created = moment.or(
                () -> leaves.stream().flatMap(leaf -> leaf.created().stream()).max(Comparator.naturalOrder()));
        String title = contents.titleOr(template);
        String subject = leaves.size() + " SOP Administrasi Pemerintahan" + (office.isEmpty() ? "" : ", " + office);
        return new DocumentInfo(title.isBlank() ? "SOP" : title, subject, office, created);
    }

    /** Returns a text that sorts as its numbers do: each run of digits is brought to one length. */
    private static String counted(String number) {
        StringBuilder key = new StringBuilder();
        String digits = "";
        for (char character : (number + " ").toCharArray()) {
            if (character >= '0' && character <= '9') {
                digits += character;
            } else {
                key.append(digits.isEmpty() ? "" : "0".repeat(Math.max(0, 12 - digits.length())) + digits);
                digits = "";
                key.append(character);
            }
        }
        return key.toString();
    }
}
