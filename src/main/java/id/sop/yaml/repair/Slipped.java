package id.sop.yaml.repair;

import id.sop.diagnostic.Message;
import id.sop.source.CodePoints;

/** What is said of the slips (YM001). */
public sealed interface Slipped extends Message {
    /** Told once for a file, with the other places: whoever does it once does it everywhere. */
    sealed interface Habit extends Slipped {}

    /** A key and its value without a space between them. */
    @Message.Words("YM001.tanpa-spasi")
    record NoSpace(String key) implements Slipped {}

    /** A key without its colon. */
    @Message.Words("YM001.lupa-titik-dua")
    record ForgottenColon(String key) implements Slipped {}

    /** What only its author can mend: its line is left out only so that the rest can be read. */
    sealed interface ForAuthor extends Slipped {}

    /** The first letters of a key, or a key of which letters are missing. */
    @Message.Words("YM001.awal-kunci")
    record BegunKey(String text, String key) implements ForAuthor {}

    /** The same where several keys may be meant. */
    @Message.Words("YM001.awal-beberapa-kunci")
    record OneOfBegunKeys(String text, String keys) implements ForAuthor {}

    /** Another sign where the colon of a key is due. */
    @Message.Words("YM001.bukan-titik-dua")
    record OtherColon(String key, String character, String codePoint) implements Slipped {
        /** Returns what is to be said of a key with another sign. */
        public static OtherColon of(String key, char sign) {
            return new OtherColon(key, String.valueOf(sign), CodePoints.name(sign));
        }
    }

    /** An item that begins with a number of its own. */
    @Message.Words("YM001.bernomor")
    record Numbered(String written) implements Habit {}

    /** A dash without a space behind it. */
    @Message.Words("YM001.strip-rapat")
    record DashWithoutSpace(String written) implements Habit {}

    /** The same where no list is, so that it becomes part of a text or of nothing. */
    @Message.Words("YM001.strip-rapat-lepas")
    record LooseItem(String text, String item) implements ForAuthor {}

    /** Several dashes before an item. */
    @Message.Words("YM001.strip-ganda")
    record DashesInARow(String written) implements Habit {}

    /** A sign of Word in place of the dash of an item. */
    @Message.Words("YM001.butir-word")
    record Bullet(String character, String codePoint) implements Habit {}

    /** A space of Word where YAML counts spaces. */
    @Message.Words("YM001.spasi-word")
    record OddSpace(String codePoint) implements Habit {}

    /** A character that ends a line, and that no editor shows, where a line may not end. */
    @Message.Words("YM001.ganti-baris")
    record UnseenBreak(String codePoint) implements Slipped {}

    /** A tab where YAML wants a space behind a key or a dash. */
    @Message.Words("YM001.tab-sesudah")
    record TabBehind(String sign) implements Habit {}

    /** A colon with nothing before it. */
    @Message.Words("YM001.tanpa-kunci")
    record ColonWithoutKey(String example) implements Slipped {}

    /** A sign behind a key whose value is written below it. */
    @Message.Words("YM001.tanda-sesudah")
    record SignBehindKey(String key, String sign) implements Slipped {}

    /** The first item of a list on the line of its key. */
    @Message.Words("YM001.butir-sebaris")
    record ItemBehindKey(String key) implements Slipped {}

    /** Word's quotation marks where YAML's are due. */
    @Message.Words("YM001.kutip-word")
    record WordQuotes(String opening, String closing) implements Slipped {}

    /** A quotation mark that is not closed on its line, so that it swallows the keys below. */
    @Message.Words("YM001.kutip")
    record UnclosedQuote(String character, int line) implements Slipped {}

    /** A line that begins in another column than what it belongs to. */
    sealed interface Shifted extends Slipped {
        /** Returns the first word of the line. */
        String written();

        /** Returns that of the line with which it is in line when it is mended. */
        String other();
    }

    /** The same where both columns are counted in spaces. */
    @Message.Words("YM001.lekuk-kunci")
    record Misaligned(String written, int spaces, int wanted, String other, int line) implements Shifted {}

    /** A line that has spaces before it and should have none. */
    @Message.Words("YM001.lekuk-tepi")
    record NotAtMargin(String written, int spaces, String other, int line) implements Shifted {}

    /** A line that has no space before it and should have some. */
    @Message.Words("YM001.lekuk-dari-tepi")
    record AtMargin(String written, int wanted, String other, int line) implements Shifted {}

    /** The keys of a step in another column than its first one. */
    @Message.Words("YM001.lekuk-langkah")
    record StepKeys(String key, int wanted, String first, int line) implements Slipped {}

    /** A step without its dash. */
    @Message.Words("YM001.lupa-strip")
    record ForgottenDash(String key) implements Habit {}

    /** An item of another list of mappings without its dash. */
    @Message.Words("YM001.lupa-strip-butir")
    record ForgottenItemDash(String key) implements Slipped {}

    /** A text that begins with a sign of YAML. */
    @Message.Words("YM001.awal")
    record ForbiddenStart(String character, int line) implements Slipped {}

    /** Pairs of keys and values on one line, without both braces around them. */
    @Message.Words("YM001.kurawal")
    record NoBraces(String key, String braces) implements Slipped {}

    /** A semicolon between the pairs of a mapping on one line. */
    @Message.Words("YM001.titik-koma")
    record SemicolonInBraces(String whole) implements Slipped {}

    /** Answers on a line of a step without the key of the decision. */
    @Message.Words("YM001.jawaban-tanpa-kunci")
    record BracesWithoutKey(String text, String whole) implements Slipped {}

    /** A bracket before a text that nothing closes. */
    @Message.Words("YM001.kurung-lepas")
    record LooseBracket(String bracket, String text) implements Slipped {}

    /** A bracket on a line of its own that has no other. */
    @Message.Words("YM001.kurung-sendiri")
    record LoneBracket(String text) implements Slipped {}

    /** Pairs within braces without a comma between them. */
    @Message.Words("YM001.lupa-koma")
    record MissingComma(String key, String whole) implements Slipped {}

    /** Pairs in braces one behind the other, without the brackets of a list or the braces around all. */
    @Message.Words("YM001.beberapa-kurung")
    record PairsWithoutList(String key, String whole) implements Slipped {}

    /** The same with one of the braces. */
    @Message.Words("YM001.kurawal-sebelah")
    record OneBrace(String key, String braces) implements Slipped {}

    /** A sign within braces or brackets that needs quotation marks there. */
    @Message.Words("YM001.tanya")
    record SignInBraces(String text) implements Slipped {}

    /** A line above the first key that is none itself. */
    @Message.Words("YM001.bukan-kunci")
    record LineWithoutKey(String text) implements Slipped {}

    /** A remark in the signs of another language, or a heading among the steps. */
    @Message.Words("YM001.catatan")
    record NoRemark(String text, String remark) implements Habit {}

    /** A rule of signs between two keys. */
    @Message.Words("YM001.garis")
    record Ruled(String text) implements Habit {}

    /** A heading between two keys. */
    @Message.Words("YM001.judul")
    record Heading(String text) implements Slipped {}

    /** A heading between two steps. */
    @Message.Words("YM001.judul-langkah")
    record HeadingOfSteps(String text) implements Slipped {}

    /** The number of a page. */
    @Message.Words("YM001.halaman")
    record PageNumber(String text) implements Slipped {}

    /** Rows of a table, which only their author can write as steps. */
    @Message.Words("YM001.baris-tabel")
    record TableRow(String text, String example) implements ForAuthor {}

    /** A value below its key, in the key's own column. */
    @Message.Words("YM001.nilai-rata")
    record FlushValue(String key, String text) implements Slipped {}

    /** More of a value below its key, in the key's own column. */
    @Message.Words("YM001.sambungan")
    record FlushRest(String key) implements Slipped {}

    /** The same of a key that holds one text. */
    @Message.Words("YM001.sambungan-teks")
    record FlushText(String key) implements Slipped {}

    /** Further items of a list, one on a line. */
    @Message.Words("YM001.butir-rata")
    record FlushItems(String key, String text, String list) implements Slipped {}

    /** A line that is of no key around it. */
    @Message.Words("YM001.baris-lepas")
    record StrayLine(String text, String quoted) implements Slipped {}

    /** A place, an office and a name, as under the table of a sheet. */
    @Message.Words("YM001.tanda-tangan")
    record SignatureBelow(String text) implements Slipped {}

    /** An item without a dash in a list where others have one. */
    @Message.Words("YM001.strip-sebagian")
    record Undashed(String key, String text) implements Slipped {}

    /** A column without a key. */
    @Message.Words("YM001.kolom-tanpa-kunci")
    record ColumnWithoutKey(String text, String key) implements Habit {}

    /** A dash before the first key of the file. */
    @Message.Words("YM001.strip-luar")
    record NeedlessDash(String key) implements Slipped {}

    /** A step that is none to YAML: what is wrong within it shows only when it is one. */
    sealed interface Unheaded extends Habit {}

    /** A step that begins with the text of its activity. */
    @Message.Words("YM001.lupa-kegiatan")
    record ActivityWithoutKey(String text) implements Unheaded {}

    /** A step that takes its number for a key of the SOP. */
    @Message.Words("YM001.langkah-kunci")
    record StepAsKey(String key, String text) implements Unheaded {}
}
