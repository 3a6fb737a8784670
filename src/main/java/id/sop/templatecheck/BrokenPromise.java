package id.sop.templatecheck;

import id.sop.diagnostic.Message;

/** What is said of a template that does not do what every template must (RN008). Lengths are in points, pages from 1. */
public sealed interface BrokenPromise extends Message {
    @Message.Words("RN008.unsur")
    record MissingPart(String part) implements BrokenPromise {}

    @Message.Words("RN008.isi")
    record TextNotPrinted(String variable, String text) implements BrokenPromise {}

    @Message.Words("RN008.sel")
    record TextLeavesCell(String text) implements BrokenPromise {}

    @Message.Words("RN008.kolom")
    record RaggedRow(int cells, int columns) implements BrokenPromise {}

    @Message.Words("RN008.huruf")
    record BrokenLetterByLetter(String text) implements BrokenPromise {}

    @Message.Words("RN008.sempit")
    record NarrowCell(String cell, long width, double least) implements BrokenPromise {}

    @Message.Words("RN008.kepala")
    record ActorNotNamed(String actor, int page) implements BrokenPromise {}

    @Message.Words("RN008.nomor")
    record PageWithoutNumber(int page, int pages) implements BrokenPromise {}

    @Message.Words("RN008.tepi")
    record TextInMargin(String text, int page) implements BrokenPromise {}

    @Message.Words("RN008.kaki")
    record TextNearFoot(String text, int page) implements BrokenPromise {}

    @Message.Words("RN008.kaki-tepi")
    record LowFootMargin(double margin) implements BrokenPromise {}
}
