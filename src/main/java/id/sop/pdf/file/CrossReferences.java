package id.sop.pdf.file;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Where the objects of a file stand: the content of its cross-reference stream (ISO 32000-1, 7.5.8). */
final class CrossReferences {
    /** Bytes of an entry: its type, a place or a number, an index. */
    static final List<Integer> WIDTHS = List.of(1, 4, 3);

    private static final byte FREE = 0;
    private static final byte PLACED = 1;
    private static final byte PACKED = 2;

    private final List<ObjectBlock> blocks = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    /** Notes objects that are put into the file at a distance from its start. */
    void add(ObjectBlock block, int start) {
        blocks.add(block);
        starts.add(start);
    }

    /** Returns the number after that of the last object. */
    int next() {
        return blocks.stream().mapToInt(ObjectBlock::next).max().orElse(ObjectNumbers.firstOfParts());
    }

    /**
     * Returns the entries of all numbers.
     *
     * @param own number of the stream that will hold them, which is the last one
     * @param ownStart its distance from the start of the file
     */
    byte[] entries(int own, int ownStart) {
        int width = WIDTHS.stream().mapToInt(Integer::intValue).sum();
        ByteBuffer entries = ByteBuffer.allocate((own + 1) * width);
        for (int i = 0; i < blocks.size(); i++) {
            ObjectBlock block = blocks.get(i);
            for (int object = 0; object < block.places().length; object++) {
                int place = block.places()[object];
                entries.position((block.first() + object) * width);
                if (place >= 0) {
                    entries.put(PLACED).putInt(starts.get(i) + place);
                } else {
                    int index = -1 - place;
                    entries.put(PACKED).putInt(block.container());
                    entries.put((byte) (index >> Short.SIZE)).putShort((short) index);
                }
            }
        }
        entries.position(own * width);
        entries.put(PLACED).putInt(ownStart);
        // Numbers that no object has form a chain that ends where it begins, at 0.
        int nextFree = 0;
        for (int number = own; number >= 0; number--) {
            if (entries.get(number * width) == FREE) {
                entries.position(number * width);
                entries.put(FREE).putInt(nextFree).put((byte) 0).putShort(number == 0 ? (short) 0xFFFF : 0);
                nextFree = number;
            }
        }
        return entries.array();
    }
}
