package id.sop.render;

import id.sop.diagnostic.Message;

/** What is said of a symbol whose cell is not on the sheet (RN001). */
@Message.Words("RN001")
record MissingCell(String template, String cell) implements Message {}
