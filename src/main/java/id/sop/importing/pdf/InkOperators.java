package id.sop.importing.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** The operators that are carried out in another way than the library's: cheaper, and without opening pictures or profiles. */
final class InkOperators {
    private static final List<String> FILLING = List.of(
            OperatorName.NON_STROKING_GRAY,
            OperatorName.NON_STROKING_RGB,
            OperatorName.NON_STROKING_CMYK,
            OperatorName.NON_STROKING_COLOR,
            OperatorName.NON_STROKING_COLOR_N);

    private static final List<String> STROKING = List.of(
            OperatorName.STROKING_COLOR_GRAY,
            OperatorName.STROKING_COLOR_RGB,
            OperatorName.STROKING_COLOR_CMYK,
            OperatorName.STROKING_COLOR,
            OperatorName.STROKING_COLOR_N);

    private InkOperators() {}

    private interface Act {
        void on(List<COSBase> operands) throws IOException;
    }

    private static final class Processor extends OperatorProcessor {
        private final String name;
        private final Act act;

        Processor(InkReader reader, String name, Act act) {
            super(reader);
            this.name = name;
            this.act = act;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            act.on(operands);
        }

        @Override
        public String getName() {
            return name;
        }
    }

    static void install(InkReader reader) {
        for (String name : FILLING) {
            boolean device = !name.startsWith("s");
            add(reader, name, operands -> {
                InkState state = reader.state();
                Colours.Space space = device ? Colours.Space.LIGHT : state.fillSpace();
                reader.change(state.filling(space, Colours.brightness(operands, space)));
            });
        }
        for (String name : STROKING) {
            boolean device = !name.startsWith("S");
            add(reader, name, operands -> {
                InkState state = reader.state();
                Colours.Space space = device ? Colours.Space.LIGHT : state.strokeSpace();
                reader.change(state.stroking(space, Colours.brightness(operands, space)));
            });
        }
        add(
                reader,
                OperatorName.NON_STROKING_COLORSPACE,
                operands -> reader.change(reader.state().filling(Colours.space(operands, reader.getResources()), 0)));
        add(
                reader,
                OperatorName.STROKING_COLORSPACE,
                operands -> reader.change(reader.state().stroking(Colours.space(operands, reader.getResources()), 0)));
        add(reader, OperatorName.BEGIN_INLINE_IMAGE, operands -> reader.picture(null));
        add(reader, OperatorName.SHADING_FILL, operands -> {});
        add(reader, OperatorName.SET_FONT_AND_SIZE, operands -> {
            if (operands.size() > 1
                    && operands.get(0) instanceof COSName name
                    && operands.get(1) instanceof COSNumber size) {
                reader.font(name, size.floatValue());
            }
        });
        add(reader, OperatorName.SET_GRAPHICS_STATE_PARAMS, operands -> {
            if (!operands.isEmpty() && operands.get(0) instanceof COSName name && reader.getResources() != null) {
                set(reader, reader.getResources().getCOSObject().getCOSDictionary(COSName.EXT_G_STATE), name);
            }
        });
        add(reader, OperatorName.DRAW_OBJECT, operands -> {
            if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
                reader.draw(name);
            }
        });
    }

    /** Sets what a page keeps under a name; the library would read the font anew each time. */
    private static void set(InkReader reader, COSDictionary all, COSName name) throws IOException {
        COSDictionary parameters = all == null ? null : all.getCOSDictionary(name);
        if (parameters != null) {
            COSDictionary bare = new COSDictionary(parameters);
            bare.removeItem(COSName.FONT);
            new PDExtendedGraphicsState(bare).copyIntoGraphicsState(reader.getGraphicsState());
            COSArray font = parameters.getCOSArray(COSName.FONT);
            if (font != null
                    && font.size() > 1
                    && font.getObject(0) instanceof COSDictionary face
                    && font.getObject(1) instanceof COSNumber size) {
                reader.font(face, size.floatValue());
            }
        }
    }

    private static void add(InkReader reader, String name, Act act) {
        reader.addOperator(new Processor(reader, name, act));
    }
}
