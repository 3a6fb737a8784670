package id.sop.yaml.decoding;

import id.sop.diagnostic.KeyNames;
import id.sop.diagnostic.Message;
import java.util.List;

/** What is said of something that an SOP cannot do without (YM003). */
public sealed interface MissingValue extends Message {
    /** A key that its mapping lacks. */
    @Message.Words("YM003")
    record NoKey(String key, String mapping, String example) implements MissingValue, Message.Lacking {
        @Override
        public KeyNames keys() {
            return new KeyNames(List.of(key));
        }
    }

    /** A key without a value. */
    @Message.Words("YM003.kosong")
    record NoValue(String key, String mapping, String example) implements MissingValue {}

    /** An answer that nothing says, so that nothing can stand at its arrow. */
    @Message.Words("YM003.tanpa-tulisan")
    record NoWording(String mapping, String example) implements MissingValue {}

    /** A value that nothing names, in a mapping whose keys the author chooses. */
    @Message.Words("YM003.tanpa-kunci")
    record NoName(String mapping, String example) implements MissingValue {}

    /** A file in which nothing is written. */
    @Message.Words("YM003.berkas-kosong")
    record EmptyFile() implements MissingValue {}
}
