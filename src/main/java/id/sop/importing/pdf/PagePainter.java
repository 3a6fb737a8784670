package id.sop.importing.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDLineDashPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Paints pages within a budget: what costs most is counted before it is done. */
final class PagePainter extends PDFRenderer {
    /** A line of more dashes than that looks like one without. */
    private static final double MOST_DASHES = 100_000;

    private final Budget budget;

    PagePainter(PDDocument document, Budget budget) {
        super(document);
        this.budget = budget;
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private final class Drawer extends PageDrawer {
        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            budget.operator();
            super.processOperator(operator, operands);
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException fault)
                throws IOException {
            if (fault instanceof Budget.Exceeded) {
                throw fault;
            }
            super.operatorException(operator, operands, fault);
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
            budget.glyph();
            super.showGlyph(matrix, font, code, displacement);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            budget.painted((long) image.getWidth() * image.getHeight());
            super.drawImage(image);
        }

        /** Each has a picture of its own, at most as large as the page. */
        @Override
        public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
            budget.group();
            super.showTransparencyGroup(form);
        }

        @Override
        public void shadingFill(COSName name) throws IOException {
            budget.group();
            super.shadingFill(name);
        }

        @Override
        public void strokePath() throws IOException {
            solidWhereDashesAreTooMany();
            super.strokePath();
        }

        @Override
        public void fillAndStrokePath(int rule) throws IOException {
            solidWhereDashesAreTooMany();
            super.fillAndStrokePath(rule);
        }

        private void solidWhereDashesAreTooMany() {
            double dashes = 0;
            for (float length : getGraphicsState().getLineDashPattern().getDashArray()) {
                dashes += length;
            }
            GeneralPath path = getLinePath();
            Rectangle2D bounds = path.getBounds2D();
            double extent = bounds.getWidth() + bounds.getHeight();
            // Not the other way round: what is no number is too much as well.
            boolean few = extent <= dashes * MOST_DASHES;
            if (dashes > 0 && !few) {
                getGraphicsState().setLineDashPattern(new PDLineDashPattern());
            }
        }
    }
}
