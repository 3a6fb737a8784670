package id.sop.pdf.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {
    @Test
    void coloursComeOutAsWithTheProfileOfTheJdk() {
        ICC_ColorSpace own = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
        ColorSpace reference = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        for (float red = 0; red <= 1; red += 0.25f) {
            for (float green = 0; green <= 1; green += 0.25f) {
                for (float blue = 0; blue <= 1; blue += 0.25f) {
                    float[] colour = {red, green, blue};
                    float[] expected = reference.toCIEXYZ(colour);
                    float[] actual = own.toCIEXYZ(colour);
                    for (int i = 0; i < 3; i++) {
                        assertEquals(expected[i], actual[i], 0.004, red + " " + green + " " + blue);
                    }
                }
            }
        }
    }
}
