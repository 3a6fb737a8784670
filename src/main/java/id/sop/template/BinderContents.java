package id.sop.template;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What stands on the cover and in the table of contents of a binder.
 *
 * @param title its name; without it the template's own words
 * @param institution the lines of the office, from the highest level to the lowest
 * @param logo address of the logo's image
 */
public record BinderContents(
        Optional<String> title, List<String> institution, Optional<String> logo, List<BoundSheet> sheets) {
    /** Copies the lists. */
    public BinderContents {
        institution = List.copyOf(institution);
        sheets = List.copyOf(sheets);
    }

    /**
     * A line of the table of contents.
     *
     * @param office the lines of its office that not all SOPs share, empty for none
     * @param number the office's number of the SOP, empty for none
     * @param page the number printed on its first page
     * @param address what the line refers to
     */
    public record BoundSheet(String name, String office, String number, int page, String address) {}

    /** Returns what the template can print. */
    Map<String, Object> data(Template template) {
        Map<String, Object> binder = new HashMap<>();
        binder.put("judul", titleOr(template));
        binder.put("instansi", institution);
        logo.ifPresent(address -> binder.put("logo", address));
        Margins margins = template.margins();
        return Map.of(
                "jilid",
                binder,
                "isi",
                sheets.stream().map(sheet -> line(sheet, template)).toList(),
                "ukuran",
                Map.of(
                        "lebar", template.pageWidth(),
                        "tinggi", template.pageHeight(),
                        "tepi_atas", margins.top(),
                        "tepi_kanan", margins.right(),
                        "tepi_bawah", margins.bottom(),
                        "tepi_kiri", margins.left()),
                "label",
                template.labels());
    }

    /** Returns the title, in the template's words where no other was given. */
    public String titleOr(Template template) {
        return title.orElse(template.label("jilid"));
    }

    private static Map<String, Object> line(BoundSheet sheet, Template template) {
        return Map.of(
                "nama", sheet.name(),
                "instansi", sheet.office(),
                "nomor", sheet.number(),
                "halaman", sheet.page(),
                "alamat", sheet.address(),
                "keterangan",
                        sheet.name() + ", " + template.label("halaman").toLowerCase(Locale.ROOT) + " " + sheet.page());
    }
}
