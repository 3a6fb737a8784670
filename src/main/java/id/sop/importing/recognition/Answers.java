package id.sop.importing.recognition;

import id.sop.geometry.Box;
import id.sop.importing.page.Caption;
import id.sop.importing.page.Place;
import id.sop.importing.page.Shape;
import id.sop.importing.page.SourcePage;
import id.sop.language.LabelWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the words that stand at the exits of rhombuses. */
final class Answers {
    static final LabelWords WORDS = LabelWords.beginnings(Answers.class, "answers.txt");

    /** In points: distances that differ less are the same, as at a stretch that several lines share. */
    private static final double SAME = 1;

    /** In points: words that are so much nearer to one line than to another one clearly belong to it. */
    private static final double CLEAR = 4;

    /** In points: lines that leave a rhombus no farther from one another do so at one corner. */
    private static final double CORNER = 4;

    /** What it is worth, in points, that words stand at some line. */
    private static final double WORTH = 45;

    private Answers() {}

    /**
     * Lines with their answers.
     *
     * @param close the symbols two of whose answers stand so close together that they may as well be meant the other way round
     */
    record Labelled(List<Link> links, Set<Integer> close) {}

    /**
     * Returns the lines of a page, those out of rhombuses with the words that stand at them.
     *
     * @param written words of which only the cell is known
     */
    static Labelled labelled(SourcePage page, List<Caption> written, List<Link> links) {
        List<Link> labelled = new ArrayList<>(links);
        List<Caption> captions = new ArrayList<>();
        page.captions().forEach(caption -> captions.addAll(parted(caption)));
        captions.addAll(written);
        List<AnswerPairs.Pair> pairs = AnswerPairs.among(page, captions, written, links);
        Matching matching = new Matching(captions.size(), links.size());
        pairs.forEach(pair -> matching.add(pair.caption(), pair.link(), WORTH - pair.cost()));
        int[] used = matching.best();
        List<AnswerPairs.Pair> taken = pairs.stream()
                .filter(pair -> used[pair.caption()] == pair.link())
                .toList();
        for (AnswerPairs.Pair pair : taken) {
            label(labelled, pair.link(), captions.get(pair.caption()));
        }
        List<Link> sure = withoutUnsure(pairs, taken, labelled);
        for (AnswerPairs.Pair own : taken) {
            if (!sure.get(own.link()).label().isEmpty() && isNearest(pairs, own)) {
                share(own, pairs, sure, captions.get(own.caption()));
            }
        }
        Set<Integer> close = swappable(pairs, taken, sure);
        close.addAll(shareCorners(page, sure, unused(pairs, taken)));
        return new Labelled(sure, close);
    }

    /** Returns the rhombuses with two answers that fit their lines hardly better than the other way round. */
    private static Set<Integer> swappable(
            List<AnswerPairs.Pair> pairs, List<AnswerPairs.Pair> taken, List<Link> labelled) {
        Map<List<Integer>, Double> costs = pairs.stream()
                .collect(Collectors.toMap(pair -> List.of(pair.caption(), pair.link()), AnswerPairs.Pair::cost));
        Set<Integer> swappable = new TreeSet<>();
        for (AnswerPairs.Pair one : taken) {
            for (AnswerPairs.Pair two : taken) {
                Link link = labelled.get(one.link());
                Link other = labelled.get(two.link());
                Double there = costs.get(List.of(one.caption(), two.link()));
                Double here = costs.get(List.of(two.caption(), one.link()));
                if (one.link() < two.link()
                        && link.from() == other.from()
                        && there != null
                        && here != null
                        && !link.label().equalsIgnoreCase(other.label())
                        && there + here - one.cost() - two.cost() < CLEAR) {
                    swappable.add(link.from());
                }
            }
        }
        return swappable;
    }

    /**
     * Takes words away again that may as well belong to another exit of the same rhombus, at which nothing stands: one of the words
     * is missing, and nobody can tell which line it was that lost it.
     */
    private static List<Link> withoutUnsure(
            List<AnswerPairs.Pair> pairs, List<AnswerPairs.Pair> taken, List<Link> labelled) {
        List<Link> sure = new ArrayList<>(labelled);
        for (AnswerPairs.Pair own : taken) {
            Link link = labelled.get(own.link());
            boolean unsure = pairs.stream()
                    .filter(other -> other.caption() == own.caption() && other.cost() - own.cost() < CLEAR)
                    .map(other -> labelled.get(other.link()))
                    .anyMatch(other ->
                            other.label().isEmpty() && other.from() == link.from() && !beginsWith(other, link));
            if (unsure) {
                sure.set(own.link(), link.labelled(""));
            }
        }
        return sure;
    }

    /**
     * Returns the rhombuses whose answers nobody can be sure of, though all have words: there are several, and a program has laid their
     * lines anew, away from the words. A single line may have been drawn along a side by hand.
     */
    static Set<Integer> unsure(SourcePage page, List<Link> labelled) {
        Map<Integer, List<Link>> ways = labelled.stream()
                .filter(link -> link.isArrow() && !link.label().isEmpty())
                .collect(Collectors.groupingBy(Link::from, TreeMap::new, Collectors.toList()));
        Set<Integer> unsure = new TreeSet<>();
        ways.forEach((symbol, links) -> {
            boolean several = page.symbols().get(symbol).shape() == Shape.RHOMBUS && links.size() > 2;
            if (several && links.stream().filter(link -> isLaidAnew(page, link)).count() > 1) {
                unsure.add(symbol);
            }
        });
        return unsure;
    }

    private static boolean isLaidAnew(SourcePage page, Link link) {
        return Corners.isLaidAnew(
                link.path(),
                page.symbols().get(link.from()).box(),
                page.symbols().get(link.to()).box());
    }

    /** Parts a text whose words are answers of their own: "Ya" right above or beside "Tidak" stands at two exits. */
    private static List<Caption> parted(Caption caption) {
        List<String> words = List.of(CellTexts.line(caption.text()).split(" ", -1));
        boolean plain = words.stream().allMatch(AnswerReading::isPlain);
        long answers = words.stream()
                .flatMap(word -> WORDS.key(word).stream())
                .distinct()
                .count();
        if (!plain || answers != words.size() || answers < 2) {
            return List.of(caption);
        }
        Box box = caption.box();
        boolean stacked = box.height() > box.width() / words.size();
        double width = stacked ? box.width() : box.width() / words.size();
        double height = stacked ? box.height() / words.size() : box.height();
        List<Caption> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Box part =
                    new Box(box.x() + (stacked ? 0 : i * width), box.y() + (stacked ? i * height : 0), width, height);
            Place place = caption.place();
            parts.add(new Caption(new Place(place.page(), place.spot(), part), words.get(i)));
        }
        return parts;
    }

    private static void label(List<Link> labelled, int link, Caption words) {
        labelled.set(link, labelled.get(link).labelled(AnswerReading.whole(words.text())));
    }

    /** Gives words also to the lines that leave the same rhombus at the same place and are no farther from them. */
    private static void share(AnswerPairs.Pair own, List<AnswerPairs.Pair> pairs, List<Link> labelled, Caption words) {
        for (AnswerPairs.Pair pair : pairs) {
            Link link = labelled.get(pair.link());
            boolean shared = pair.caption() == own.caption()
                    && beginsWith(link, labelled.get(own.link()))
                    && isNearest(pairs, pair);
            if (shared && link.label().isEmpty()) {
                label(labelled, pair.link(), words);
            }
        }
    }

    /** Tells whether two lines leave the same symbol at the same place. */
    static boolean beginsWith(Link one, Link other) {
        return one.from() == other.from()
                && DrawnLine.distance(one.path().get(0), other.path().get(0)) <= CORNER;
    }

    /** Returns the lines at which words stand that were taken for the answer of none. */
    private static Set<Integer> unused(List<AnswerPairs.Pair> pairs, List<AnswerPairs.Pair> taken) {
        Set<Integer> used = taken.stream().map(AnswerPairs.Pair::caption).collect(Collectors.toSet());
        return pairs.stream()
                .filter(pair -> !used.contains(pair.caption()))
                .map(AnswerPairs.Pair::link)
                .collect(Collectors.toSet());
    }

    /**
     * Of several lines out of a rhombus, two of which say different things, another one says what that one says with which it
     * leaves the rhombus, if it leads to another row.
     *
     * @param unused lines at which other words stand
     * @return the rhombuses that have more words than were used, so that the line may say these
     */
    private static Set<Integer> shareCorners(SourcePage page, List<Link> labelled, Set<Integer> unused) {
        Set<Integer> open = new TreeSet<>();
        for (int i = 0; i < labelled.size(); i++) {
            Link link = labelled.get(i);
            List<Link> said = labelled.stream()
                    .filter(other ->
                            other.from() == link.from() && !other.label().isEmpty())
                    .toList();
            boolean known = said.stream().map(Link::label).distinct().count() > 1;
            if (link.isArrow() && link.label().isEmpty() && known && leadsUpOrDown(page, link)) {
                int at = i;
                said.stream()
                        .filter(other -> beginsWith(link, other))
                        .findFirst()
                        .ifPresent(other -> {
                            labelled.set(at, link.labelled(other.label()));
                            if (unused.stream()
                                    .anyMatch(line -> labelled.get(line).from() == link.from())) {
                                open.add(link.from());
                            }
                        });
            }
        }
        return open;
    }

    private static boolean leadsUpOrDown(SourcePage page, Link link) {
        Box from = page.symbols().get(link.from()).box();
        Box to = page.symbols().get(link.to()).box();
        return to.y() > from.bottom() || to.bottom() < from.y();
    }

    /** Tells whether words are as near to a line as to the nearest one. */
    private static boolean isNearest(List<AnswerPairs.Pair> pairs, AnswerPairs.Pair own) {
        double best = pairs.stream()
                .filter(pair -> pair.caption() == own.caption())
                .mapToDouble(AnswerPairs.Pair::cost)
                .min()
                .orElse(0);
        return own.cost() - best < SAME;
    }
}
