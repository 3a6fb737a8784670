package id.sop.importing.recognition;

import id.sop.importing.page.Caption;
import id.sop.importing.page.SourceDocument;
import id.sop.language.LabelWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what every page of a document has, and what a printing program or a signing service put on it: none of it is of the SOP. */
final class PageFurniture {
    /** In points: as much may a line move from page to page. */
    private static final double SAME = 3;

    /** What the line of a signing service says, in small letters without signs. */
    private static final List<String> SIGNED = List.of(
            "ditandatanganisecaraelektronik",
            "sertifikatelektronikyangditerbitkan",
            "balaisertifikasielektronik",
            "balaibesarsertifikasielektronik",
            "pindaikodeqr",
            "untukmenampilkanfileasli",
            "verifikasidokumenelektronik",
            "uuitenomor11tahun2008",
            "uuitno11tahun2008");

    /** What the number of a page begins with. */
    private static final List<String> PAGE = List.of("halaman", "hal", "page", "hlm");

    private static final List<String> WEB = List.of("http://", "https://", "www.");

    /** What stands in the foot of an office with its address in the web. */
    private static final List<String> OFFICE = List.of("telp", "telepon", "fax", "email", "e-mail", "jl.", "jalan ");

    private final SourceDocument document;

    PageFurniture(SourceDocument document) {
        this.document = document;
    }

    /** Returns the lines of a caption that are of the SOP: a reader may have joined a note and the foot of the page. */
    Optional<Caption> without(Caption caption) {
        if (isRepeated(caption)) {
            return Optional.empty();
        }
        List<String> own = Stream.of(caption.text().split("\n", -1))
                .filter(line -> !isPrinted(line.strip()))
                .toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(new Caption(caption.place(), String.join("\n", own)));
    }

    private static boolean isPrinted(String text) {
        String bare = LabelWords.squeezed(text);
        return SIGNED.stream().anyMatch(bare::contains) || isPageNumber(text) || isAddress(text);
    }

    /** Tells whether a line is the number of a page: "2", "- 2 -", "Halaman 2 dari 5", "2 / 5". */
    private static boolean isPageNumber(String text) {
        String rest = LabelWords.squeezed(text);
        for (String word : PAGE) {
            if (rest.startsWith(word)) {
                rest = rest.substring(word.length());
                break;
            }
        }
        String digits = rest.replace("dari", "").replace("of", "");
        return !digits.isEmpty()
                && digits.length() <= 6
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && text.length() <= 20;
    }

    private static boolean isAddress(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean web = WEB.stream().anyMatch(lower::startsWith) && lower.indexOf(' ') < 0;
        boolean office =
                WEB.stream().anyMatch(lower::contains) && OFFICE.stream().anyMatch(lower::contains);
        return web || office;
    }

    /** Tells whether the same line, but for numbers, stands at the same place of another page. */
    private boolean isRepeated(Caption caption) {
        String letters = letters(caption);
        return !letters.isEmpty()
                && others(caption)
                        .anyMatch(other -> letters(other).equals(letters)
                                && Math.abs(other.box().y() - caption.box().y()) < SAME
                                && Math.abs(other.box().x() - caption.box().x()) < SAME);
    }

    private Stream<Caption> others(Caption caption) {
        int own = caption.place().page();
        return Stream.of(own - 1, own + 1)
                .filter(page -> page >= 0 && page < document.pages().size())
                .flatMap(page -> document.pages().get(page).captions().stream());
    }

    private static String letters(Caption caption) {
        StringBuilder letters = new StringBuilder();
        caption.text().chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
