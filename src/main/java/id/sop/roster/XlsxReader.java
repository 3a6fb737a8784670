package id.sop.roster;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.office.Parts;
import id.sop.office.SheetReader;
import id.sop.office.Workbook;
import id.sop.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the first visible sheet of a workbook (ECMA-376, "XLSX") as what a person sees in it. */
final class XlsxReader {
    private XlsxReader() {}

    /** Reads a table; there is none when the workbook is damaged or too large (DF001). */
    static Checked<RosterTable> read(String name, byte[] bytes) {
        try {
            Parts parts = new Parts(bytes);
            Optional<Workbook> found = Workbook.read(parts, RosterReader.MOST_BYTES);
            if (found.isEmpty()) {
                return failed(name, new UnreadableRoster.NotXlsx());
            }
            Workbook workbook = found.get();
            String part = workbook.sheets().stream()
                    .filter(Workbook.Sheet::visible)
                    .findFirst()
                    .map(Workbook.Sheet::part)
                    .orElse("");
            XlsxSheet sheet = new XlsxSheet(new XlsxFormats(workbook.styles(), workbook.from1904()));
            if (!parts.<XMLStreamException>read(part, in -> SheetReader.read(in, workbook, sheet))) {
                return failed(name, new UnreadableRoster.NotXlsx());
            }
            return sheet.table(name);
        } catch (Parts.TooMuch e) {
            return failed(name, new UnreadableRoster.TooMuchToUnpack());
        } catch (IOException | XMLStreamException e) {
            return failed(name, new UnreadableRoster.DamagedWorkbook());
        }
    }

    private static Checked<RosterTable> failed(String name, UnreadableRoster message) {
        return new Checked<>(Optional.empty(), List.of(Finding.at(new Source(name, "").span(0, 0), message)));
    }
}
