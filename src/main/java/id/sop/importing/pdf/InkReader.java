package id.sop.importing.pdf;

import id.sop.geometry.Box;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Takes down what a page paints, with the forms in it, as far as it can be seen. */
final class InkReader extends PDFGraphicsStreamEngine {
    private final PageView view;
    private final LightFonts fonts;
    private final PackedStream packed;
    private final Budget budget;
    private final Letters letters;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Deque<InkState> states = new ArrayDeque<>();
    private final PathTrace path;
    private int depth;
    private boolean clips;
    private Point2D.Float pen = new Point2D.Float();

    private InkReader(PDPage page, LightFonts fonts, PackedStream packed, Budget budget) {
        super(page);
        this.fonts = fonts;
        this.packed = packed;
        this.budget = budget;
        view = new PageView(page);
        letters = new Letters(view, fonts);
        path = new PathTrace(budget);
        states.push(InkState.on(view.page()));
        InkOperators.install(this);
    }

    /** Reads a page. */
    static Ink read(PDPage page, LightFonts fonts, PackedStream packed, Budget budget) throws IOException {
        InkReader reader = new InkReader(page, fonts, packed, budget);
        packed.useContents(page);
        reader.processPage(page);
        return new Ink(reader.view.page(), reader.glyphs, reader.marks, reader.pictures, reader.lines);
    }

    InkState state() {
        return states.peek();
    }

    void change(InkState state) {
        states.pop();
        states.push(state);
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        states.push(states.peek());
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        if (states.size() > 1) {
            states.pop();
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        Budget.states(states.size());
        super.processOperator(operator, operands);
    }

    /** One senseless operator does not spoil the page. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException fault) throws IOException {
        if (fault instanceof Budget.Exceeded) {
            throw fault;
        }
    }

    void font(COSName name, float size) throws IOException {
        COSDictionary known =
                getResources() == null ? null : getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        font(known == null ? null : known.getCOSDictionary(name), size);
    }

    void font(COSDictionary font, float size) throws IOException {
        getGraphicsState().getTextState().setFontSize(size);
        getGraphicsState().getTextState().setFont(font == null ? null : fonts.font(font));
    }

    /** Draws a form of the resources, or takes down where a picture is. */
    void draw(COSName name) throws IOException {
        COSDictionary objects =
                getResources() == null ? null : getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (objects == null || !(objects.getDictionaryObject(name) instanceof COSStream stream)) {
            return;
        }
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            picture(stream);
        } else if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
            Budget.depth(++depth);
            budget.form();
            packed.use(stream);
            PDFormXObject form = new PDFormXObject(stream);
            int saved = states.size();
            states.push(states.peek());
            if (form.getBBox() != null) {
                Matrix matrix = form.getMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
                change(state().clippedTo(view.seen(matrix, form.getBBox())));
            }
            showForm(form);
            while (states.size() > saved) {
                states.pop();
            }
            depth--;
        }
    }

    /** Takes down where a picture is, or the line that it shows; null for one within the page's own operators. */
    void picture(COSStream picture) throws IOException {
        budget.picture();
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Box box = view.seen(matrix, new Box(0, 0, 1, 1));
        Box shown = state().clippedTo(box).clip();
        boolean whole = picture != null && Pieces.near(shown, box, 1) && Drawing.couldBeArrow(box);
        Line line = whole ? PictureLine.of(picture, (x, y) -> view.seen(matrix, x, y)) : null;
        if (line != null) {
            lines.add(line);
        } else if (shown.width() > 0 && shown.height() > 0) {
            pictures.add(shown);
        }
    }

    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) throws IOException {
        PDType3CharProc drawn = font.getCharProc(code);
        if (drawn != null) {
            Budget.depth(++depth);
            packed.use(drawn.getCOSObject());
            super.showType3Glyph(matrix, font, code, displacement);
            depth--;
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.glyph();
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (!mode.isFill() && !mode.isStroke()) {
            return;
        }
        Glyph glyph = letters.glyph(matrix, font, code, displacement.getX(), mode.isFill() && mode.isStroke());
        if (glyph == null) {
            return;
        }
        Box spot = Box.around(glyph.box().centre(), 0, 0);
        boolean white = (mode.isFill() ? fill() : stroke()) >= Mark.PAPER;
        if (!Clipping.misses(state().clip(), spot) && (!white || Covering.isDark(marks, pictures, spot))) {
            glyphs.add(glyph);
        }
    }

    private double fill() {
        return 1 - (1 - state().fill()) * getGraphicsState().getNonStrokeAlphaConstant();
    }

    private double stroke() {
        return 1 - (1 - state().stroke()) * getGraphicsState().getAlphaConstant();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) throws IOException {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) throws IOException {
        pen = new Point2D.Float(x, y);
        path.moveTo(view.seen(x, y));
    }

    @Override
    public void lineTo(float x, float y) throws IOException {
        pen = new Point2D.Float(x, y);
        path.lineTo(view.seen(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) throws IOException {
        pen = new Point2D.Float(x3, y3);
        path.curveTo(view.seen(x1, y1), view.seen(x2, y2), view.seen(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        return pen;
    }

    @Override
    public void closePath() throws IOException {
        path.close();
    }

    @Override
    public void clip(int rule) {
        clips = true;
    }

    @Override
    public void endPath() throws IOException {
        paint(Mark.PAPER, Mark.PAPER);
    }

    @Override
    public void strokePath() throws IOException {
        paint(Mark.PAPER, stroke());
    }

    @Override
    public void fillPath(int rule) throws IOException {
        cover();
        paint(fill(), Mark.PAPER);
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
        cover();
        paint(fill(), stroke());
    }

    /** Takes away what the area that is about to be filled hides. */
    private void cover() {
        if (state().fillSpace() != Colours.Space.OTHER) {
            Covering.hide(marks, path.drawn(), state().clip(), getGraphicsState());
        }
    }

    private void paint(double fill, double stroke) throws Budget.Exceeded {
        List<Outline> drawn = path.taken();
        Box clip = state().clip();
        if (stroke < Mark.PAPER) {
            List<Outline> seen = drawn.stream()
                    .flatMap(outline -> Clipping.line(clip, outline).stream())
                    .toList();
            add(seen, fill, stroke);
        } else if (fill < Mark.PAPER) {
            List<Outline> seen = drawn.stream()
                    .flatMap(outline -> Clipping.area(clip, outline).stream())
                    .toList();
            add(seen, fill, stroke);
        }
        if (clips) {
            clips = false;
            Optional<Box> box = drawn.stream().map(Outline::box).reduce(Box::and);
            change(state().clippedTo(box.orElse(new Box(clip.x(), clip.y(), 0, 0))));
        }
    }

    private void add(List<Outline> seen, double fill, double stroke) throws Budget.Exceeded {
        if (!seen.isEmpty()) {
            budget.marks(seen.size());
            float[] dashes = getGraphicsState().getLineDashPattern().getDashArray();
            boolean dashed = dashes.length > 0 && dashes[dashes.length - 1] > 0;
            double width = transformWidth(getGraphicsState().getLineWidth());
            marks.add(new Mark(seen, fill, stroke, width, dashed));
        }
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}
}
