package id.sop.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.model.Text;
import id.sop.testing.Sops;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorHeadTest {
    private static List<ActorHead> heads(String actors) {
        String yaml = "nama: x\npelaksana: {" + actors + "}\nlangkah: [{kegiatan: Menyusun laporan, pelaksana: a}]\n";
        return ActorHead.of(Sops.sound(yaml).actors(), TemplateFiles.standard());
    }

    private static String print(List<ActorHead> heads) {
        return heads.stream()
                .map(head -> head.title().map(Text::value).orElse("")
                        + head.actors().stream()
                                .map(actor -> actor.name().value())
                                .collect(Collectors.joining(" ", "(", ")")))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: A, b: B|Pelaksana(A B)",
                "a: {nama: A, kelompok: '-'}, b: B, c: C|(A) Pelaksana(B C)",
                "a: {nama: A, kelompok: '-'}, b: {nama: B, kelompok: '-'}|(A) (B)",
                "a: {nama: A, kelompok: Mitra}, b: {nama: B, kelompok: Mitra}, c: C|Mitra(A B) Pelaksana(C)",
                "a: A, b: {nama: B, kelompok: Pelaksana}|Pelaksana(A B)",
                "a: A, b: {nama: B, kelompok: Mitra}, c: {nama: C}|Pelaksana(A) Mitra(B) Pelaksana(C)"
            })
    void neighboursOfOneGroupHaveOneHead(String actors, String expected) {
        assertEquals(expected, print(heads(actors)));
    }

    @Test
    void templatesLearnWhichNameIsTheFirstOfEachHead() {
        List<Map<String, Object>> heads = ActorHead.values(
                heads("a: {nama: A, kelompok: '-'}, b: B, c: C, d: {nama: D, kelompok: M}"),
                List.of(false, false, true));
        assertEquals(
                List.<Object>of(0, 1, 3),
                heads.stream().map(head -> head.get("pertama")).toList());
        assertEquals(
                List.<Object>of(false, false, true),
                heads.stream().map(head -> head.get("berdiri")).toList());
    }
}
