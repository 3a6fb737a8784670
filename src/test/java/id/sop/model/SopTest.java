package id.sop.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.source.Origin;
import id.sop.testing.Sops;
import id.sop.testing.Variations;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SopTest {
    private static Sop sop(String... steps) {
        return Sops.sound("nama: x\nlogo: l.png\npelaksana: {a: A, b: B, c: C}\nlangkah:\n  - {kegiatan: k, "
                + String.join("}\n  - {kegiatan: k, ", steps) + "}\n");
    }

    private static List<Integer> columns(List<Act> acts) {
        return acts.stream().map(Act::column).toList();
    }

    @Test
    void columnsFollowTheOrderInWhichActorsAct() {
        Sop sop = sop("pelaksana: [c, a, hantu]", "pelaksana: hantu");
        assertEquals(List.of(2, 0), sop.columns(1));
        assertEquals(List.of(), sop.columns(2));
    }

    @Test
    void theLastActorDecidesUnlessAnotherIsNamed() {
        Sop sop = sop(
                "pelaksana: [b, a], keputusan: {tidak: 1}",
                "pelaksana: [b, a], keputusan: {oleh: b, tidak: 1}",
                "pelaksana: [b, a], keputusan: {oleh: c, tidak: 1}",
                "pelaksana: [b, a]",
                "pelaksana: hantu, keputusan: {tidak: 1}");
        assertEquals(Optional.of(0), sop.decidingAct(1).map(Act::column));
        assertEquals(Optional.of(1), sop.decidingAct(2).map(Act::column));
        assertEquals(Optional.of(0), sop.decidingAct(3).map(Act::column), "one who does not act does not decide");
        assertEquals(Optional.empty(), sop.decidingAct(4).map(Act::column));
        assertEquals(Optional.empty(), sop.decidingAct(5).map(Act::column));
        assertEquals(List.of(1, 0), columns(sop.actsToDecision(1)));
        assertEquals(List.of(1), columns(sop.actsToDecision(2)));
        assertEquals(List.of(), columns(sop.actsBehind(sop.flow().exits(1).get(0))));
        assertEquals(List.of(0), columns(sop.actsBehind(sop.flow().exits(2).get(0))), "yes goes on to the next one");
        assertEquals(List.of(), columns(sop.actsBehind(sop.flow().exits(2).get(1))));
    }

    @Test
    void aCapsuleIsDrawnWhereADecisionEndsTheProcedure() {
        Sop sop = sop(
                "pelaksana: a, keputusan: {tidak: selesai}",
                "pelaksana: a, keputusan: {ya: selesai, tidak: 1}",
                "pelaksana: [a, b], keputusan: {oleh: a, ya: selesai, tidak: 1}",
                "pelaksana: {bersama: [a, b]}, keputusan: {oleh: a, ya: selesai, tidak: 1}",
                "pelaksana: a, keputusan: {tidak: 1}",
                "pelaksana: a, selesai: true");
        assertTrue(sop.hasEndCapsule(1));
        assertTrue(sop.hasEndCapsule(2));
        assertFalse(sop.hasEndCapsule(3), "the second actor ends it");
        assertTrue(sop.hasEndCapsule(4));
        assertFalse(sop.hasEndCapsule(5));
        assertFalse(sop.hasEndCapsule(6));
    }

    @Test
    void whoActsAgainHasAPartOfHisOwnAndDecidesInTheLast() {
        Sop sop = sop(
                "pelaksana: [a, a]",
                "pelaksana: [a, b, a], keputusan: {tidak: 1}",
                "pelaksana: [a, b, a], keputusan: {ya: {lewat: a}, tidak: 1}",
                "pelaksana: [a, b, b], keputusan: {oleh: a, ya: {lewat: b}, tidak: {lewat: b, lanjut: 1}}",
                "pelaksana: [a, b, a], keputusan: {oleh: a, tidak: 1}");
        assertEquals(List.of(new Act(0, 0), new Act(1, 0)), sop.actsToDecision(1));
        assertEquals(Optional.of(new Act(2, 0)), sop.decidingAct(2));
        assertEquals(List.of(0, 1, 0), columns(sop.actsToDecision(2)));
        assertEquals(Optional.of(new Act(1, 1)), sop.decidingAct(3), "the last part of a comes behind yes");
        assertEquals(List.of(new Act(2, 0)), sop.actsBehind(sop.flow().exits(3).get(0)));
        assertEquals(List.of(new Act(1, 1)), sop.actsBehind(sop.flow().exits(4).get(0)), "each answer has its own");
        assertEquals(List.of(new Act(2, 1)), sop.actsBehind(sop.flow().exits(4).get(1)));
        assertFalse(sop.course(4).isOpen());
        assertTrue(sop.course(5).isOpen());
    }

    @Test
    void capsulesOfTheirOwnStandWhereTheAuthorOrTheOfficeWantsThem() {
        String steps = "\nlangkah:\n  - {kegiatan: k, pelaksana: a}\n  - {kegiatan: k, pelaksana: a}\n";
        Sop plain = Sops.sound("nama: x\npelaksana: {a: A}" + steps);
        Sop own = Sops.sound("nama: x\nkapsul: sendiri\npelaksana: {a: A}" + steps);
        Sop asked = Sops.sound("nama: x\nkapsul: langkah\npelaksana: {a: A}" + steps);
        assertFalse(plain.startsInOwnCapsule(1) || plain.hasEndCapsule(2));
        assertTrue(own.startsInOwnCapsule(1) && own.hasEndCapsule(2));
        assertFalse(own.startsInOwnCapsule(2) || own.hasEndCapsule(1));
        assertTrue(plain.withCustom(CapsuleStyle.OWN).hasEndCapsule(2));
        assertFalse(asked.withCustom(CapsuleStyle.OWN).hasEndCapsule(2), "the author has said otherwise");
    }

    @Test
    void whoActsBehindAnAnswerIsNamedByItOrComesAfterWhoDecides() {
        Sop sop = sop(
                "pelaksana: [a, b, c], keputusan: {oleh: a, ya: {lewat: c}, tidak: {lewat: b, lanjut: 1}}",
                "pelaksana: [a, b, c], keputusan: {tidak: {lewat: c, lanjut: 1}}",
                "pelaksana: [a, b, c], keputusan: {oleh: a, pilihan: {X: 1, Y: {lewat: [c, hantu]}, Z: selesai}}");
        assertEquals(List.of(List.of(2), List.of(1)), behind(sop, 1));
        assertEquals(List.of(0), columns(sop.actsToDecision(1)));
        assertEquals(List.of(List.of(), List.of(2)), behind(sop, 2), "who acts behind an answer does not decide");
        assertEquals(List.of(0, 1), columns(sop.actsToDecision(2)));
        assertEquals(List.of(List.of(1), List.of(2), List.of()), behind(sop, 3), "the first answer has the others");
    }

    private static List<List<Integer>> behind(Sop sop, int step) {
        return sop.flow().exits(step).stream()
                .map(exit -> columns(sop.actsBehind(exit)))
                .toList();
    }

    @Test
    void anEndBesideOtherExitsHasACapsuleOfItsOwn() {
        Sop sop = sop(
                "pelaksana: a, lanjut: [2, selesai]",
                "pelaksana: a, selesai: true",
                "pelaksana: [a, b], keputusan: {oleh: a, tidak: {lewat: b, lanjut: selesai}}",
                "pelaksana: hantu, lanjut: [2, selesai]");
        assertTrue(sop.hasEndCapsule(1));
        assertFalse(sop.hasEndCapsule(2));
        assertFalse(sop.hasEndCapsule(3), "the second actor ends it");
        assertFalse(sop.hasEndCapsule(4), "nobody is there to lead to it");
    }

    @Test
    void aDecisionInTheLastStepEndsTheProcedureWithItsYes() {
        assertTrue(sop("pelaksana: a", "pelaksana: a, keputusan: {tidak: 1}").hasEndCapsule(2));
    }

    @Test
    void theFlowNamesWhatFollowsWhat() {
        Flow flow = sop("pelaksana: a", "id: x, pelaksana: a, keputusan: {tidak: tiada}", "pelaksana: a, lanjut: x")
                .flow();
        assertEquals(
                List.of("1-2", "2-3", "2-?", "3-2"),
                flow.exits().stream()
                        .map(exit -> exit.from() + "-"
                                + (exit.to().isPresent() ? exit.to().getAsInt() : "?"))
                        .toList());
        assertTrue(flow.hasDanglingExit());
        assertEquals(Optional.of(2), flow.find(1, "x"));
        assertEquals(Optional.of(3), flow.find(1, "3"));
        assertEquals(Optional.empty(), flow.find(1, "4"));
    }

    /** Each list is searched for repeated items, and each date is corrected. */
    @Test
    void theIdentityKnowsAllItsDatesAndAllItsListsButTheLinesAtItsHead() {
        Set<String> left = new Variations(Map.of(
                        Text.class, List.of(Text.of("satu"), Text.of("dua")),
                        LocalDate.class, List.of(LocalDate.of(2014, 5, 1), LocalDate.of(2014, 5, 2)),
                        Origin.class, List.of(Origin.NONE)))
                .without(
                        Identity.class,
                        identity -> List.of(
                                identity.dates().toList(), identity.lists().toList()));
        List<String> forgotten = Stream.of(Identity.class.getRecordComponents())
                .filter(component -> component.getType() == List.class
                        || component.getGenericType().getTypeName().contains("DateText"))
                .map(RecordComponent::getName)
                .filter(name -> left.stream().anyMatch(path -> (path + ".").startsWith(name + ".")))
                .toList();
        assertEquals(
                List.of("institution", "address", "otherParts", "signatories"),
                forgotten,
                "of the parts the contents are searched");
    }
}
