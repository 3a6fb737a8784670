package id.sop.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Writes what a file says about itself: title, dates, language, conformance, identifier, colour profile.
 *
 * <p>The layout engine and PDFBox could write these too, but with the clock's time, through an XML library that the class
 * path chooses, and with a profile that the JDK rewrites.
 */
public final class DocumentMetadata {
    /** The language of all sheets. */
    static final String LANGUAGE = "id-ID";

    private static final String PRODUCER = "sop (openhtmltopdf, PDFBox)";
    private static final DateTimeFormatter XMP_DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private DocumentMetadata() {}

    /** Returns the part of the catalog that does not depend on the pages. */
    public static COSDictionary catalog(DocumentInfo info) throws IOException {
        COSStream metadata = stream(xmp(info).getBytes(StandardCharsets.UTF_8));
        metadata.setItem(COSName.TYPE, COSName.METADATA);
        metadata.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        COSDictionary preferences = new COSDictionary();
        preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        COSDictionary catalog = new COSDictionary();
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setString(COSName.LANG, LANGUAGE);
        catalog.setItem(COSName.METADATA, metadata);
        catalog.setItem(COSName.OUTPUT_INTENTS, new COSArray(List.of(outputIntent())));
        catalog.setItem(COSName.MARK_INFO, marked);
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        return catalog;
    }

    private static COSStream stream(byte[] content) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(content);
        }
        return stream;
    }

    /** Returns what the colours of the file mean. */
    private static COSDictionary outputIntent() throws IOException {
        COSStream profile = stream(SrgbProfile.deflatedBytes());
        profile.setInt(COSName.N, 3);
        profile.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.INFO, SrgbProfile.NAME);
        intent.setString(COSName.OUTPUT_CONDITION, SrgbProfile.NAME);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, SrgbProfile.NAME);
        intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    /** Returns the information dictionary, which says what the metadata say. */
    static COSDictionary information(DocumentInfo info) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(info.title());
        information.setSubject(info.subject());
        information.setAuthor(info.author());
        information.setProducer(PRODUCER);
        info.created().map(DocumentMetadata::calendar).ifPresent(created -> {
            information.setCreationDate(created);
            information.setModificationDate(created);
        });
        return information.getCOSObject();
    }

    private static Calendar calendar(Instant moment) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(moment.truncatedTo(ChronoUnit.SECONDS).toEpochMilli());
        return calendar;
    }

    private static String dates(Instant moment) {
        String date = XMP_DATE.format(moment);
        return "\n   <xmp:CreateDate>" + date + "</xmp:CreateDate>\n   <xmp:ModifyDate>" + date + "</xmp:ModifyDate>";
    }

    /** Returns the XMP packet; the extension schema declares pdfuaid, which PDF/A-2 does not know. */
    private static String xmp(DocumentInfo info) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about=""
                    xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                   <pdfaid:part>2</pdfaid:part>
                   <pdfaid:conformance>A</pdfaid:conformance>
                   <pdfuaid:part>1</pdfuaid:part>
                   <dc:format>application/pdf</dc:format>
                   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                   <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                   <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>%s
                   <pdf:Producer>%s</pdf:Producer>
                   <pdfaExtension:schemas>
                    <rdf:Bag>
                     <rdf:li rdf:parseType="Resource">
                      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                      <pdfaSchema:property>
                       <rdf:Seq>
                        <rdf:li rdf:parseType="Resource">
                         <pdfaProperty:name>part</pdfaProperty:name>
                         <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                         <pdfaProperty:category>internal</pdfaProperty:category>
                         <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
                        </rdf:li>
                       </rdf:Seq>
                      </pdfaSchema:property>
                     </rdf:li>
                    </rdf:Bag>
                   </pdfaExtension:schemas>
                  </rdf:Description>
                 </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """
                .formatted(
                        escaped(info.title()),
                        escaped(info.subject()),
                        escaped(info.author()),
                        LANGUAGE,
                        info.created().map(DocumentMetadata::dates).orElse(""),
                        escaped(PRODUCER));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
