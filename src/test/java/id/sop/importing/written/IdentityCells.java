package id.sop.importing.written;

import id.sop.geometry.Box;
import id.sop.model.Approval;
import id.sop.model.DateText;
import id.sop.model.Identity;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The cells of the identity block: the office on the left, pairs of label and value on the right, lists two by two below. */
final class IdentityCells {
    private static final double ROW = 18;
    private static final double LINE = 12;
    private static final double NUMBER = 24;

    private static final Map<String, String> LABELS = Map.of(
            Keys.LEGAL_BASIS, "Dasar Hukum",
            Keys.QUALIFICATIONS, "Kualifikasi Pelaksana",
            Keys.RELATED, "Keterkaitan",
            Keys.EQUIPMENT, "Peralatan/Perlengkapan",
            Keys.WARNINGS, "Peringatan",
            Keys.RECORDS, "Pencatatan dan Pendataan");

    private final Sop sop;
    private final Dressing dressing;
    private final double width;
    private final List<OfficeSheet.Cell> cells = new ArrayList<>();
    private double y;

    private IdentityCells(Sop sop, Dressing dressing, double width) {
        this.sop = sop;
        this.dressing = dressing;
        this.width = width;
    }

    static List<OfficeSheet.Cell> of(Sop sop, Dressing dressing, double width) {
        IdentityCells block = new IdentityCells(sop, dressing, width);
        block.pairs();
        block.lists();
        return block.cells;
    }

    private void cell(double x, double top, double across, double height, String text) {
        cells.add(new OfficeSheet.Cell(new Box(x, top, across, height), text));
    }

    private void pairs() {
        Identity identity = sop.identity();
        double middle = width / 2;
        pair("Nomor SOP", text(identity.number()), 1);
        pair("Nomor Revisi", text(identity.revisionNumber()), 1);
        pair("Tanggal Pembuatan", date(identity.created()), 1);
        pair("Tanggal Revisi", date(identity.revised()), 1);
        pair("Tanggal Efektif", date(identity.effective()), 1);
        approval(identity.approval()).ifPresent(text -> pair("Disahkan oleh", text, 6));
        pair("Nama SOP", text(identity.name()), 1);
        List<String> office = Stream.concat(identity.institution().stream(), identity.address().stream())
                .map(Text::value)
                .toList();
        cell(0, 0, middle, y, String.join("\n", office));
    }

    private void pair(String label, String value, int lines) {
        if (value.isEmpty()) {
            return;
        }
        double middle = width / 2;
        double height = Math.max(ROW, lines * LINE);
        if (dressing.labelsAbove()) {
            cell(middle, y, middle, ROW, label + " :");
            cell(middle, y + ROW, middle, height, value);
            y += ROW + height;
        } else {
            cell(middle, y, width / 6, height, label);
            cell(middle + width / 6, y, NUMBER, height, ":");
            cell(middle + width / 6 + NUMBER, y, middle - width / 6 - NUMBER, height, value);
            y += height;
        }
    }

    private static String text(Optional<Text> text) {
        return text.map(Text::value).orElse("");
    }

    private static String date(Optional<DateText> date) {
        return date.map(some -> some.text().value()).orElse("");
    }

    private static Optional<String> approval(Approval approval) {
        List<String> lines = new ArrayList<>();
        approval.position().ifPresent(text -> lines.add(text.value() + "\n\n"));
        approval.name().ifPresent(text -> lines.add(text.value()));
        approval.rank().ifPresent(text -> lines.add(text.value()));
        approval.employeeNumber().ifPresent(text -> lines.add("NIP. " + text.value()));
        approval.serviceNumber().ifPresent(text -> lines.add("NRP " + text.value()));
        return lines.isEmpty() || approval.isBelow() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    private void lists() {
        List<Map.Entry<String, List<Text>>> parts =
                sop.identity().parts().entrySet().stream().toList();
        for (int i = 0; i < parts.size(); i += 2) {
            List<Text> one = parts.get(i).getValue();
            List<Text> two = parts.get(i + 1).getValue();
            if (one.isEmpty() && two.isEmpty()) {
                continue;
            }
            cell(0, y, width / 2, ROW, LABELS.get(parts.get(i).getKey()));
            cell(width / 2, y, width / 2, ROW, LABELS.get(parts.get(i + 1).getKey()) + " :");
            y += ROW;
            int rows = Math.max(one.size(), two.size());
            if (dressing.itemRows()) {
                for (int row = 0; row < rows; row++) {
                    item(0, one, row);
                    item(width / 2, two, row);
                    y += 2 * LINE;
                }
            } else {
                cell(0, y, width / 2, 2 * LINE * rows, numbered(one));
                cell(width / 2, y, width / 2, 2 * LINE * rows, numbered(two));
                y += 2 * LINE * rows;
            }
        }
    }

    private void item(double x, List<Text> items, int row) {
        boolean there = row < items.size();
        cell(x, y, NUMBER, 2 * LINE, there ? String.valueOf(row + 1) : "");
        cell(x + NUMBER, y, width / 2 - NUMBER, 2 * LINE, there ? items.get(row).value() : "");
    }

    private static String numbered(List<Text> items) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(i + 1)
                    .append(". ")
                    .append(items.get(i).value());
        }
        return text.toString();
    }
}
