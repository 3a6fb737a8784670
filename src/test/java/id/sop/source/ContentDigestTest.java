package id.sop.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Holds the digests to published ones and to those that stand on disks already. */
class ContentDigestTest {
    /** The example of FIPS 180-4. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void aContentHasTheDigestThatTheStandardGives() {
        ContentDigest digest = ContentDigest.of("abc");
        assertEquals(ABC, digest.hex());
        assertEquals(ABC.substring(0, 32), digest.shortHex());
        assertArrayEquals(HexFormat.of().parseHex(ABC.substring(0, 32)), digest.shortBytes());
        assertEquals(0xba7816bf8f01cfeaL, digest.number());
    }

    @Test
    void aPieceIsHashedBehindItsLength() {
        assertEquals(
                ContentDigest.of("\0\0\0\3abc"),
                new ContentDigest.Pieces().add("abc").digest());
    }

    @Test
    void piecesAreToldApart() {
        ContentDigest one = new ContentDigest.Pieces().add("ab").add("c").digest();
        ContentDigest other = new ContentDigest.Pieces().add("a").add("bc").digest();
        assertNotEquals(one, other);
        assertEquals(
                one.hashCode(),
                new ContentDigest.Pieces().add("ab").add("c").digest().hashCode());
    }
}
