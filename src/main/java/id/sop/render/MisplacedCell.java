package id.sop.render;

import id.sop.diagnostic.Message;

/** What is said of a template whose cells do not make a table in which arrows can be drawn (RN008). */
public sealed interface MisplacedCell extends Message {
    @Message.Words("RN008.urutan")
    record BesideNone(String cell) implements MisplacedCell {}

    @Message.Words("RN008.urutan-baris")
    record BelowNone(String cell) implements MisplacedCell {}
}
