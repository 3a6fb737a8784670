package id.sop.routing.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.routing.RandomDiagrams;
import id.sop.routing.cost.PortCosts;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.embedding.Embedding;
import id.sop.routing.embedding.EmbeddingCost;
import id.sop.routing.lattice.Lattice;
import id.sop.testing.Seed;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PathSearchTest {
    private static final int DIAGRAMS = 300;

    @Test
    void aSearchPaysExactlyWhatTheEmbeddingThenCosts() {
        for (long seed : Seed.each(DIAGRAMS)) {
            Diagram diagram = RandomDiagrams.of(seed, 6, 12);
            Embedding embedding =
                    new Embedding(new Lattice(diagram), diagram.links().size());
            PathSearch search = new PathSearch(embedding, new PortCosts(diagram));
            for (int i = 0; i < embedding.links(); i++) {
                long before = EmbeddingCost.of(embedding);
                embedding.lay(search.find(i, false, RouteConstraint.NONE, Integer.MAX_VALUE)
                        .orElseThrow());
                assertEquals(before + search.paid(), EmbeddingCost.of(embedding), "seed " + seed + ", link " + i);
            }
        }
    }

    @Test
    void noPathIsCountedWhereItLayBefore() {
        for (long seed : Seed.each(DIAGRAMS)) {
            Diagram diagram = RandomDiagrams.of(seed, 6, 12);
            Embedding embedding =
                    new Embedding(new Lattice(diagram), diagram.links().size());
            PathSearch search = new PathSearch(embedding, new PortCosts(diagram));
            for (int round = 0; round < 3; round++) {
                for (int i = 0; i < embedding.links(); i++) {
                    if (isJoined(embedding, i)) {
                        continue;
                    }
                    if (embedding.path(i) != null) {
                        embedding.lift(i);
                    }
                    search.find(i, false, RouteConstraint.NONE, Integer.MAX_VALUE)
                            .ifPresent(embedding::lay);
                    String told = "seed " + seed + ", round " + round + ", link " + i;
                    assertEquals(EmbeddingCost.of(embedding.copy()), EmbeddingCost.of(embedding), told);
                    assertArrayEquals(
                            EmbeddingCost.troubled(embedding.copy()), EmbeddingCost.troubled(embedding), told);
                }
            }
        }
    }

    private static boolean isJoined(Embedding embedding, int link) {
        return IntStream.range(0, embedding.links())
                .anyMatch(i -> embedding.path(i) != null && embedding.path(i).host() == link);
    }
}
