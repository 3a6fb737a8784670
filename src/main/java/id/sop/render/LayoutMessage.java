package id.sop.render;

import id.sop.diagnostic.Message;
import id.sop.pdf.fault.LayoutFault;
import id.sop.pdf.fault.UnusablePicture;

/** What is said of a template whose text, style or pictures cannot be laid out (RN004). */
sealed interface LayoutMessage extends Message {
    /** A template that was written before an SOP could choose its columns. */
    @Message.Words("RN008.tanpa-kolom")
    record ColumnsUnprinted(String template) implements LayoutMessage {}

    /** A template that was written before an SOP could have something else. */
    @Message.Words("RN008.tanpa-kunci")
    record KeyUnprinted(String template, String key, String variable) implements LayoutMessage {}

    @Message.Words("RN004.xhtml")
    record NotXhtml(String reason) implements LayoutMessage {}

    @Message.Words("RN004.xhtml-tutup")
    record Unclosed(String element) implements LayoutMessage {}

    @Message.Words("RN004.xhtml-tanda")
    record BrokenTag(String element) implements LayoutMessage {}

    @Message.Words("RN004.xhtml-akhir")
    record CutShort() implements LayoutMessage {}

    @Message.Words("RN004.xhtml-luar")
    record Outside() implements LayoutMessage {}

    @Message.Words("RN004.xhtml-nama")
    record UnknownEntity(String entity) implements LayoutMessage {}

    @Message.Words("RN004.xhtml-dan")
    record Ampersand() implements LayoutMessage {}

    @Message.Words("RN004.xhtml-kurang")
    record LessThan() implements LayoutMessage {}

    @Message.Words("RN004.xhtml-nilai")
    record OpenValue(String attribute) implements LayoutMessage {}

    @Message.Words("RN004.xhtml-kutip")
    record Unquoted(String attribute) implements LayoutMessage {}

    @Message.Words("RN004.xhtml-atribut")
    record RepeatedAttribute(String attribute) implements LayoutMessage {}

    @Message.Words("RN004.xhtml-komentar")
    record HyphensInComment() implements LayoutMessage {}

    @Message.Words("RN004.xhtml-huruf")
    record Control(String character) implements LayoutMessage {}

    @Message.Words("RN004.entitas")
    record Entity(String detail) implements LayoutMessage {}

    @Message.Words("RN004.sarang")
    record NestedTooDeep(String most) implements LayoutMessage {}

    @Message.Words("RN004.banyak")
    record TooManyElements(String most) implements LayoutMessage {}

    @Message.Words("RN004.unsur")
    record ForbiddenElement(String element) implements LayoutMessage {}

    @Message.Words("RN004.atribut")
    record ForbiddenAttribute(String attribute) implements LayoutMessage {}

    @Message.Words("RN004.kembar")
    record RepeatedId(String id) implements LayoutMessage {}

    @Message.Words("RN004.alamat")
    record ForbiddenAddress(String address) implements LayoutMessage {}

    @Message.Words("RN004.alt")
    record NoAlternativeText(String picture) implements LayoutMessage {}

    @Message.Words("RN004.hilang")
    record MissingFile(String file) implements LayoutMessage {}

    @Message.Words("RN004.svg")
    record MisplacedSvg(String picture) implements LayoutMessage {}

    @Message.Words("RN004.huruf")
    record NoGlyph(String character) implements LayoutMessage {}

    @Message.Words("RN004.penanda")
    record BookmarkToNowhere(String id) implements LayoutMessage {}

    @Message.Words("RN004.tautan")
    record LinkOrForm(String element) implements LayoutMessage {}

    @Message.Words("RN004.lebar")
    record WiderThanPaper(String detail) implements LayoutMessage {}

    @Message.Words("RN004.fon")
    record UnknownFont(String known) implements LayoutMessage {}

    @Message.Words("RN004.gaya-ganti")
    record HiddenStyle(String file) implements LayoutMessage {}

    @Message.Words("RN004.sifat")
    record UnknownProperty(String property) implements LayoutMessage {}

    @Message.Words("RN004.nilai")
    record UnknownValue(String value) implements LayoutMessage {}

    @Message.Words("RN004.gaya-nilai")
    record ValueOfOtherKind(String property) implements LayoutMessage {}

    @Message.Words("RN004.gaya-jumlah")
    record ValueCount(String property) implements LayoutMessage {}

    @Message.Words("RN004.gaya-negatif")
    record Negative(String property) implements LayoutMessage {}

    @Message.Words("RN004.gaya-satuan")
    record UnknownUnit(String unit) implements LayoutMessage {}

    @Message.Words("RN004.gaya-pemilih")
    record UnknownPseudo(String selector) implements LayoutMessage {}

    @Message.Words("RN004.gaya-aturan")
    record AtRule() implements LayoutMessage {}

    @Message.Words("RN004.gaya-tanda")
    record LackingSign(String sign) implements LayoutMessage {}

    @Message.Words("RN004.gaya-letak")
    record StraySign(String sign) implements LayoutMessage {}

    @Message.Words("RN004.gaya-susunan")
    record Jumbled() implements LayoutMessage {}

    @Message.Words("RN004.gaya-akhir")
    record OpenRule() implements LayoutMessage {}

    @Message.Words("RN004.gaya-kutip")
    record OpenQuote() implements LayoutMessage {}

    @Message.Words("RN004.gaya")
    record UnreadableStyle(String reason) implements LayoutMessage {}

    @Message.Words("RN004.gaya-banyak")
    record TooManyRules(String most) implements LayoutMessage {}

    @Message.Words("RN004.gaya-panjang")
    record LongSelector(String most) implements LayoutMessage {}

    @Message.Words("RN004.halaman")
    record CellOnOtherPage(String cell) implements LayoutMessage {}

    @Message.Words("RN004.menyerah")
    record LayoutGivenUp(String detail) implements LayoutMessage {}

    @Message.Words("RN004.hasil")
    record LayoutFailed(String reason) implements LayoutMessage {}

    @Message.Words("RN004.gambar")
    record BrokenPicture(String picture, String detail) implements LayoutMessage {}

    @Message.Words("RN004.gambar-format")
    record UnknownFormat(String picture, String detail) implements LayoutMessage {}

    @Message.Words("RN004.gambar-tinta")
    record PrintingInks(String picture, String detail) implements LayoutMessage {}

    @Message.Words("RN004.gambar-besar")
    record TooManyPixels(String picture, String pixels) implements LayoutMessage {}

    @Message.Words("RN004.gambar-lebar")
    record TooWidePicture(String picture, String size) implements LayoutMessage {}

    @Message.Words("RN004.gambar-rumit")
    record TooIntricate(String picture, String detail) implements LayoutMessage {}

    @Message.Words("RN004.gambar-unsur")
    record ForeignElement(String picture, String element) implements LayoutMessage {}

    /**
     * Returns what is said of what the layout engine met (RN004, RN001).
     *
     * @param template the name of the template
     */
    static Message of(LayoutFault fault, String template) {
        String detail = fault.detail();
        return switch (fault.kind()) {
            case NOT_XML -> new NotXhtml(detail);
            case UNCLOSED -> new Unclosed(detail);
            case BROKEN_TAG -> new BrokenTag(detail);
            case CUT_SHORT -> new CutShort();
            case OUTSIDE -> new Outside();
            case UNKNOWN_ENTITY -> new UnknownEntity(detail);
            case AMPERSAND -> new Ampersand();
            case LESS_THAN -> new LessThan();
            case OPEN_VALUE -> new OpenValue(detail);
            case UNQUOTED -> new Unquoted(detail);
            case REPEATED_ATTRIBUTE -> new RepeatedAttribute(detail);
            case COMMENT -> new HyphensInComment();
            case CONTROL -> new Control(detail);
            case ENTITY -> new Entity(detail);
            case TOO_DEEP -> new NestedTooDeep(detail);
            case TOO_MANY -> new TooManyElements(detail);
            case ELEMENT -> new ForbiddenElement(detail);
            case ATTRIBUTE -> new ForbiddenAttribute(detail);
            case REPEATED_ID -> new RepeatedId(detail);
            case ADDRESS -> new ForbiddenAddress(detail);
            case NO_ALTERNATIVE -> new NoAlternativeText(detail);
            case MISSING_FILE -> new MissingFile(detail);
            case PICTURE -> new BrokenPicture(detail, "");
            case MISPLACED_SVG -> new MisplacedSvg(detail);
            case GLYPH -> new NoGlyph(detail);
            case NO_CELL -> new MissingCell(template, detail);
            case NO_TARGET -> new BookmarkToNowhere(detail);
            case NOT_SHARED -> new LinkOrForm(detail);
            case TOO_WIDE -> new WiderThanPaper(detail);
            case FONT -> new UnknownFont(detail);
            case PROPERTY -> new UnknownProperty(detail);
            case VALUE -> new UnknownValue(detail);
            case VALUE_KIND -> new ValueOfOtherKind(detail);
            case VALUE_COUNT -> new ValueCount(detail);
            case NEGATIVE -> new Negative(detail);
            case UNIT -> new UnknownUnit(detail);
            case PSEUDO -> new UnknownPseudo(detail);
            case AT_RULE -> new AtRule();
            case LACKING_SIGN -> new LackingSign(detail);
            case STRAY_SIGN -> new StraySign(detail);
            case JUMBLED -> new Jumbled();
            case OPEN_RULE -> new OpenRule();
            case OPEN_QUOTE -> new OpenQuote();
            case TOO_MANY_RULES -> new TooManyRules(detail);
            case LONG_SELECTOR -> new LongSelector(detail);
            case STYLE -> new UnreadableStyle(detail);
            case GIVEN_UP -> new LayoutGivenUp(detail);
            case OTHER -> new LayoutFailed(detail);
        };
    }

    /** Returns what is said of a picture of a template. */
    static Message of(UnusablePicture picture) {
        String address = picture.uri();
        String detail = picture.detail();
        return switch (picture.defect()) {
            case UNKNOWN_FORMAT -> new UnknownFormat(address, detail);
            case BROKEN -> new BrokenPicture(address, detail);
            case INKS -> new PrintingInks(address, detail);
            case LARGE -> new TooManyPixels(address, detail);
            case WIDE -> new TooWidePicture(address, detail);
            case INTRICATE -> new TooIntricate(address, detail);
            case FOREIGN_ELEMENT -> new ForeignElement(address, detail);
        };
    }
}
