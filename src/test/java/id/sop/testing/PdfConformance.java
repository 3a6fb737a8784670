package id.sop.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file keeps the standards every sheet must keep, and PDFBox whether it is put together soundly. */
public final class PdfConformance {
    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfConformance() {}

    /** Returns what a file violates of PDF/A-2a, PDF/UA-1 and the structure of files: nothing if it is sound. */
    public static List<String> violations(byte[] pdf) {
        List<String> violations = new ArrayList<>(structure(pdf));
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf));
                PDFAValidator validator = Foundries.defaultInstance().createValidator(STANDARDS)) {
            parser.setFlavours(STANDARDS);
            List<ValidationResult> results = validator.validateAll(parser);
            if (results.size() != STANDARDS.size()) {
                throw new IllegalStateException(results.size() + " standards were checked");
            }
            for (ValidationResult result : results) {
                result.getTestAssertions()
                        .forEach(assertion -> violations.add(told(result.getPDFAFlavour(), assertion)));
            }
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
        return violations;
    }

    private static String told(PDFAFlavour flavour, TestAssertion assertion) {
        return flavour + " " + assertion.getRuleId().getClause() + "-"
                + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage() + " at "
                + assertion.getLocation().getContext();
    }

    /** Reads a file without the leniency of viewers; every number that is given must lead to an object, exactly to its place. */
    private static List<String> structure(byte[] pdf) {
        List<String> faults = new ArrayList<>();
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        try (PDDocument document = new PDFParser(new RandomAccessReadBuffer(pdf)).parse(false)) {
            Map<COSObjectKey, Long> places = document.getDocument().getXrefTable();
            long highest = 0;
            for (COSObjectKey key : List.copyOf(places.keySet())) {
                highest = Math.max(highest, key.getNumber());
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() == null || object.getObject() == COSNull.NULL) {
                    faults.add("object " + key + " is missing");
                }
                // A place below zero names the object stream in which the object lies.
                long place = places.get(key);
                String head = key.getNumber() + " " + key.getGeneration() + " obj";
                if (place >= 0 && !text.startsWith(head, Math.toIntExact(place))) {
                    faults.add("object " + key + " does not lie at " + place);
                }
            }
            long size = document.getDocument().getTrailer().getLong(COSName.SIZE);
            if (size != highest + 1) {
                faults.add("the trailer tells of " + size + " numbers, the highest is " + highest);
            }
        } catch (IOException e) {
            faults.add("the file cannot be read: " + e.getMessage());
        }
        return faults;
    }
}
