package id.sop.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Compares what is written with what is read. */
final class Comparison extends OutputStream {
    private final InputStream in;
    private boolean same = true;

    Comparison(InputStream in) {
        this.in = in;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        byte[] there = in.readNBytes(length);
        same &= Arrays.equals(there, 0, there.length, buffer, offset, offset + length);
    }

    /** Tells whether all that was written is all that there is to read. */
    boolean isSame() throws IOException {
        return same && in.read() < 0;
    }
}
