package id.sop.template;

import id.sop.model.Actor;
import id.sop.model.FlowTable;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.TotalTime;
import id.sop.paging.Connector;
import id.sop.paging.ElementIds;
import id.sop.paging.FlowPage;
import id.sop.paging.MinimumSizes;
import id.sop.paging.SheetPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a template can print, as plain maps, lists, texts, numbers and truth values: the values of the SOP, and what follows from
 * them for this sheet. The names are those of the YAML format; the reference page of templates lists them.
 */
final class SheetModel {
    /** What a template calls the notes below one of several tables. */
    static final String TABLE_REMARKS = "catatan_tabel";

    /** Far longer than 500 rows of a page each. PDF knows no such paper, but none is made of it. */
    private static final double ENDLESS = 1_000_000;

    /** The part of the width that the name at the foot has; the number of the page has the rest. */
    private static final double FOOTER_PART = 0.74;

    private static final double FOOTER_TYPE = 8;

    private final Sop sop;
    private final Template template;
    private final SheetPlan plan;
    private final ColumnWidths columns;
    private final MinimumSizes room;
    private final Optional<String> logo;
    private final TextMeasurer widths;
    private final boolean endless;
    private final PartTexts places;
    private final PartValues parts;
    private final StepValues rows;

    /** The columns behind the actors in each of the tables. */
    private final List<SheetColumns> texts;

    SheetModel(
            Sop sop,
            Template template,
            SheetPlan plan,
            ColumnWidths columns,
            MinimumSizes room,
            Optional<String> logo,
            TextMeasurer widths,
            boolean endless) {
        this.sop = sop;
        this.template = template.headed(sop.columns());
        this.plan = plan;
        this.columns = columns;
        this.room = room;
        this.logo = logo;
        this.widths = widths;
        this.endless = endless;
        this.places = new PartTexts(sop, template, columns, room, widths);
        this.parts = new PartValues(sop, template.isOn("baris_jumlah"), room, places::place);
        this.texts = IntStream.range(0, sop.tables().size())
                .mapToObj(columns::table)
                .map(table -> new SheetColumns(sop, template, table.texts().others(), parts, !endless))
                .toList();
        this.rows = new StepValues(sop, template, columns.density().row(), room, parts, texts.get(0), endless);
    }

    Map<String, Object> data() {
        Map<String, Object> data = new HashMap<>();
        data.put("sop", sop());
        data.put("pelaksana", sop.actors().stream().map(Actor::name).toList());
        texts.get(0).total().ifPresent(total -> data.put("tempat_jumlah", total));
        data.put("halaman", pages());
        data.put("tinggi_sel", tallCells());
        data.put("gabung", plan.joined());
        data.put("catatan_terpisah", plan.notesApart());
        data.put("ukuran", sizes());
        tableHead(0, data);
        data.put("label", template.labels());
        data.put("opsi", options());
        return data;
    }

    private Map<String, Object> options() {
        Map<String, Object> options = new HashMap<>();
        template.options().forEach((name, value) -> options.put(name, switchOrText(value)));
        return options;
    }

    private static Object switchOrText(String value) {
        return switch (value) {
            case "ya" -> true;
            case "tidak" -> false;
            default -> value;
        };
    }

    private Map<String, Object> sizes() {
        Margins margins = template.margins();
        return Map.ofEntries(
                Map.entry("rapat", columns.density().identity().compact()),
                Map.entry(SheetWriter.TIGHT_CELLS, columns.texts().tight()),
                Map.entry("lebar", template.pageWidth()),
                Map.entry("tinggi", endless ? ENDLESS : template.pageHeight()),
                Map.entry("tepi_atas", margins.top()),
                Map.entry("tepi_kanan", margins.right()),
                Map.entry("tepi_bawah", margins.bottom()),
                Map.entry("tepi_kiri", margins.left()),
                Map.entry("huruf", columns.density().type()),
                Map.entry(
                        SheetWriter.IDENTITY_TYPE, columns.density().identity().type()),
                Map.entry("baris", columns.density().row()));
    }

    /** What a table has of its own because of its columns: their widths and their heads. */
    private void tableHead(int table, Map<String, Object> data) {
        ColumnWidths widths = columns.table(table);
        List<ActorHead> heads = ActorHead.of(sop.tables().get(table).actors(), template);
        List<Map<String, Object>> groups = texts.get(table).groups();
        boolean twoRows = heads.stream().anyMatch(head -> head.title().isPresent())
                || groups.stream().anyMatch(group -> (Boolean) group.get("baku"));
        data.put("kolom", widths(widths, texts.get(table)));
        data.put(
                "kepala",
                Map.of(
                        "huruf", widths.heads().type(),
                        "tegak", widths.heads().upright(),
                        "berdiri", widths.heads().turned(),
                        "tegak_kelompok", widths.heads().uprightGroups(),
                        "tingkat", twoRows ? 2 : 1));
        data.put(ActorHead.VARIABLE, ActorHead.values(heads, widths.heads().turnedGroups()));
        data.put(SheetColumns.VARIABLE, texts.get(table).heads());
        data.put(SheetColumns.BEFORE, texts.get(table).before());
        data.put("banyak_kolom_awal", 2 + sop.columns().before());
        data.put("kelompok_kolom", groups);
    }

    private static Map<String, Object> widths(ColumnWidths columns, SheetColumns texts) {
        return Map.of(
                "no", columns.number(),
                "kegiatan", columns.texts().activity(),
                "pelaksana", columns.actor(),
                "kelengkapan", texts.width(Keys.REQUIREMENTS),
                "waktu", texts.width(Keys.TIME),
                "output", texts.width(Keys.OUTPUT),
                "keterangan", texts.width(Keys.NOTE));
    }

    private Map<String, Object> sop() {
        Map<String, Object> data = new HashMap<>(SopValues.identity(sop.identity()));
        String title = SopValues.title(sop.identity());
        data.put("bagian", IdentityParts.of(sop.identity(), template::label));
        data.put("judul", SopValues.titleText(sop.identity()).signed());
        data.put("bagian_alir", parts.all());
        data.put("kaki", footer(title));
        data.put("catatan", sop.remarks());
        logo.ifPresent(address -> data.put("logo", address));
        totalTime().ifPresent(total -> data.put("jumlah_waktu", total));
        return data;
    }

    /** Returns as much of the title as fits into one line at the foot, so that the foot never grows into the free zone. */
    private String footer(String title) {
        double room = FOOTER_PART
                * (template.pageWidth()
                        - template.margins().left()
                        - template.margins().right());
        String shown = title.replaceAll("\\s+", " ");
        if (widths.of(shown, false) * FOOTER_TYPE <= room) {
            return shown;
        }
        int end = shown.length();
        while (end > 0 && widths.of(shown.substring(0, end) + " …", false) * FOOTER_TYPE > room) {
            int space = shown.lastIndexOf(' ', end - 1);
            end = space > 0 ? space : shown.offsetByCodePoints(end, -1);
        }
        return shown.substring(0, end) + " …";
    }

    /** Returns the author's own words for the total, or the sum of the longest way; nothing when a step's time cannot be added. */
    private Optional<String> totalTime() {
        if (sop.totalTime().isPresent()) {
            return sop.totalTime().map(total -> total.text().signed());
        }
        TotalTime total = TotalTime.of(sop);
        return total.isComplete() && !sop.steps().isEmpty() ? Optional.of(total.print()) : Optional.empty();
    }

    /** Returns the heights of rows without a step that need more than the style sheet gives, by their first cell. */
    private Map<String, Double> tallCells() {
        Map<String, Double> tall = new HashMap<>();
        room.rows().forEach((cell, height) -> {
            if (ElementIds.Kind.END_CELL.isOf(cell)) {
                tall.put(cell, Math.ceil(height));
            }
        });
        for (int i = 0; i < plan.pages().size(); i++) {
            FlowPage page = plan.pages().get(i);
            tall.putAll(tallConnectors(connectorRows(page, page.above(), i + 1, true), true));
            tall.putAll(tallConnectors(connectorRows(page, page.below(), i + 1, false), false));
        }
        return tall;
    }

    private Map<String, Double> tallConnectors(List<List<String>> rows, boolean above) {
        double height = Math.ceil(room.connectors(above));
        return height > 0 ? rows.stream().collect(Collectors.toMap(cells -> cells.get(0), cells -> height)) : Map.of();
    }

    private List<Map<String, Object>> pages() {
        List<Map<String, Object>> pages = new ArrayList<>();
        for (int i = 0; i < plan.pages().size(); i++) {
            FlowPage page = plan.pages().get(i);
            Map<String, Object> data = new HashMap<>();
            data.put("nomor", i + 1);
            data.put("di_bawah", page.follows());
            table(page, data);
            data.put("terakhir", i + 1 == plan.pages().size());
            data.put("atas", connectorRows(page, page.above(), i + 1, true));
            data.put("langkah", rows.of(page));
            data.put("bawah", connectorRows(page, page.below(), i + 1, false));
            parts.total(page.last()).ifPresent(total -> data.put("jumlah", total));
            pages.add(data);
        }
        return pages;
    }

    /** What a page has of the table that it shows: the columns, and the heading of the part with which it begins. */
    private void table(FlowPage page, Map<String, Object> data) {
        List<FlowTable> tables = sop.tables();
        int index = IntStream.range(0, tables.size())
                .filter(i -> tables.get(i).holds(page.first()))
                .findFirst()
                .orElse(0);
        data.put(
                "pelaksana",
                tables.get(index).actors().stream().map(Actor::name).toList());
        tableHead(index, data);
        parts.sums().findFirst().ifPresent(any -> data.put("awal_jumlah", places.totalStart(index)));
        FlowTable shown = tables.get(index);
        if (shown.last() == page.last() && !shown.remarks().isEmpty()) {
            data.put(TABLE_REMARKS, Map.of("nomor", index + 1, "isi", shown.remarks()));
        }
        parts.above(page.first()).ifPresent(part -> data.put("judul", part));
        parts.heading(page.first()).ifPresent(part -> {
            part.put("sel_kosong", texts.get(index).gaps(sop.step(page.first()), page));
            data.put("bagian", part);
        });
    }

    private List<List<String>> connectorRows(FlowPage table, List<Connector> block, int page, boolean above) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < FlowPage.rows(block); row++) {
            int index = row;
            rows.add(sop.actors(table.first()).stream()
                    .map(actor -> ElementIds.connectorCell(page, above, index, actor))
                    .toList());
        }
        return rows;
    }
}
