package id.sop.rule.standard;

import id.sop.language.Conditions;
import id.sop.language.PlainWords;
import id.sop.language.Title;
import id.sop.language.WordEdges;
import id.sop.model.Flow;
import id.sop.model.Keys;
import id.sop.model.Requirement;
import id.sop.model.SharedCells;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.standard.Chaining.Kind;
import id.sop.rule.standard.Chaining.Link;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes of the outputs of an SOP: which of them nobody needs, and which are no more than what the step was given. */
final class OutputUse {
    private static final Pattern HANDING_OUT = Pattern.compile(
            "^(?:menyerahkan|memberikan|mengirim|mengirimkan|menyampaikan|pengiriman|penyerahan|penyampaian|pemberian)\\s.{0,200}?"
                    + "\\s(?:kepada|untuk|bagi)\\s+(?:para\\s+|seluruh\\s+|semua\\s+)?(\\p{L}+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HANDING = Pattern.compile(
            WordEdges.BEGIN + "(?:menyerah|memberi|mengirim|menyampai|menyalur|membagi|mendistribusi|mengantar)(?:kan)?"
                    + WordEdges.END,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WATCHING = Pattern.compile(
            "^(?:(?:melakukan|melaksanakan|mengadakan)"
                    + " )?(?:monitoring|memonitor\\p{L}*|memantau|pemantauan|supervisi|mensupervisi"
                    + "|koordinasi|mengkoordinasikan|mengoordinasikan|pengawasan|mengawasi)"
                    + WordEdges.END,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RECEIVED = Pattern.compile(WordEdges.BEGIN + "diterima$", Pattern.CASE_INSENSITIVE);

    private static final Set<String> COLLECTIONS = Set.of("kelengkapan", "perlengkapan", "persyaratan");

    private final Chaining chaining;
    private final Sop sop;
    private final CellContents contents;
    private final Flow flow;
    private final NextNeeds nextNeeds;
    private final OtherNames otherNames;
    private final boolean sound;

    private final Map<Integer, Set<List<String>>> given = new HashMap<>();

    OutputUse(Chaining chaining) {
        this.chaining = chaining;
        this.sop = chaining.sop();
        this.contents = new CellContents(sop);
        this.flow = sop.flow();
        this.nextNeeds = new NextNeeds(chaining);
        this.otherNames = new OtherNames(chaining);
        this.sound = Provenance.isSound(chaining);
    }

    /**
     * Returns the outputs that no other step needs, of steps after which the procedure goes on. Where the step that comes
     * next needs something that is not at hand and is no paper, or says nothing of what it needs, that is the fault: it has been
     * reported, and mending it will mostly use the output.
     */
    Stream<Documents.Document> unused() {
        Documents needs = new Documents(chaining.vocabulary());
        LooseNames looseNeeds = new LooseNames(chaining.vocabulary());
        Set<Integer> namedSources = new HashSet<>();
        Set<Integer> openSteps = new HashSet<>();
        SharedCells cells = sop.shared(Keys.OUTPUT);
        for (Step step : sop.steps()) {
            for (Requirement requirement : contents.requirements(step.number())) {
                Text document = requirement.document();
                needs.add(step.number(), document);
                if (Documents.isDocument(document)) {
                    looseNeeds.add(needs.all().get(needs.all().size() - 1));
                }
                requirement
                        .fromStep()
                        .flatMap(from -> flow.find(step.number(), from.value()))
                        .filter(source -> source != step.number())
                        .map(cells::holder)
                        .ifPresent(namedSources::add);
                if (requirement.document().open()) {
                    openSteps.add(step.number());
                }
            }
        }
        // What supplies a requirement under another name is used; what an unsupplied one may mean has been told.
        Set<Text> meant = chaining.links(Kind.UNSUPPLIED, Kind.SUPPLIED, Kind.SOMETIMES)
                .flatMap(link -> link.source().stream())
                .map(Documents.Document::text)
                .collect(Collectors.toSet());
        Set<Integer> faulty = Stream.concat(
                        chaining.links(Kind.UNSUPPLIED, Kind.PREMATURE)
                                .filter(link -> !Outcome.namesPaper(
                                        link.requirement().document().value()))
                                .map(Link::step),
                        sop.steps().stream().filter(step -> contents.requirements(step.number()).stream()
                                .noneMatch(requirement -> Documents.isDocument(requirement.document())
                                        && !AtHand.isPeople(
                                                requirement.document().value())
                                        && !chaining.atHand()
                                                .hasThings(
                                                        requirement.document().value()))))
                .map(Step::number)
                .collect(Collectors.toSet());
        return chaining.outputs().all().stream()
                // What several steps yield together is there when the last of them is done.
                .filter(output -> cells.last(output.step()) == output.step())
                .filter(output -> !meant.contains(output.text()))
                .filter(output ->
                        Documents.isDocument(output.text()) && !namedSources.contains(cells.holder(output.step())))
                .filter(output -> openSteps.stream().allMatch(step -> step == output.step()))
                .filter(output -> !isHandedOut(sop.step(output.step())) && !isGone(output))
                .filter(output -> goesOn(output.step()) && !leadsToAny(output.step(), faulty))
                .filter(output -> !isCollection(output))
                .filter(output -> !Vocabulary.isReceipt(output.text().value())
                        && !chaining.atHand().isPutAway(output.text().value()))
                .filter(output -> Outcome.namesPaper(output.text().value()) && !isOnlyAtTimes(sop.step(output.step())))
                .filter(output -> isUnneeded(output, needs, looseNeeds) && !nextNeeds.take(output))
                .filter(output -> !nextNeeds.takeAll(output.step()))
                .filter(output -> !Records.tellOfAct(output) || !nextNeeds.takeUpAnything(output.step()))
                .filter(output -> !isOnlyWatched(output.step()))
                .filter(output -> !Records.stayBehind(output, sop.step(output.step()))
                        && !isPassedOn(output)
                        && !otherNames.has(output)
                        && (sound
                                || !(Records.isFinal(output)
                                        || chaining.traces().leadFrom(output))));
    }

    /** Tells whether an output holds what has no name of its own and is needed later by other ones: "Kelengkapan administrasi". */
    private static boolean isCollection(Documents.Document output) {
        return Naming.listedParts(output.text().value()).stream()
                .flatMap(part -> PlainWords.of(part).stream().limit(1))
                .anyMatch(COLLECTIONS::contains);
    }

    /** Tells whether nobody can count on what a step puts out. */
    private static boolean isOnlyAtTimes(Step step) {
        return step.isOptional()
                || step.activity()
                        .filter(text -> !text.open())
                        .filter(text -> Conditions.in(text.value()).findAny().isPresent())
                        .isPresent();
    }

    /** Tells whether a step was given what it puts out; that it changes nothing is told by another rule. */
    private boolean isPassedOn(Documents.Document output) {
        Set<List<String>> needed = given.computeIfAbsent(output.step(), this::needed);
        return needed.contains(output.words())
                || Naming.listedParts(output.text().value()).stream()
                        .map(part -> chaining.vocabulary().words(part))
                        .allMatch(part -> needed.contains(part)
                                || needed.stream().anyMatch(need -> Vocabulary.startsOrEnds(part, need)));
    }

    private Set<List<String>> needed(int step) {
        return contents.requirements(step).stream()
                .map(Requirement::document)
                .filter(Documents::isDocument)
                .flatMap(text -> Stream.concat(Stream.of(text.value()), Naming.listedParts(text.value()).stream()))
                .map(chaining.vocabulary()::words)
                .collect(Collectors.toSet());
    }

    /** Tells whether a step gives what it puts out to somebody outside the office: "Menyerahkan data kepada pengguna data". */
    private static boolean isHandedOut(Step step) {
        return step.activity().filter(text -> !text.open()).stream()
                .flatMap(text -> HANDING_OUT.matcher(text.value()).results())
                .anyMatch(found -> Title.isOutsider(found.group(1)));
    }

    /** Tells whether a text, or one of the things that it joins, says that something has left the procedure, and names no document. */
    private boolean isGone(Documents.Document output) {
        return Stream.concat(
                        Stream.of(output.text().value()),
                        Naming.listedParts(output.text().value()).stream())
                .anyMatch(text -> isGone(output, text.strip()));
    }

    private boolean isGone(Documents.Document output, String text) {
        return !Outcome.isStillNeeded(text)
                && (Outcome.isTold(text) || (RECEIVED.matcher(text).find() && hands(output.step())));
    }

    private boolean hands(int step) {
        return sop.step(step)
                .activity()
                .filter(text -> HANDING.matcher(text.value()).find())
                .isPresent();
    }

    /** Tells whether a step is followed by others for certain; a flow with faults of its own is not judged. */
    private boolean goesOn(int step) {
        // What a sorting yields is the way that is taken.
        if (flow.exits(step).stream().anyMatch(exit -> exit.condition() == Flow.Condition.NAMED)) {
            return false;
        }
        boolean known = flow.exits(step).stream().noneMatch(exit -> exit.isEnd() || exit.isDangling());
        return known && flow.isReachable(step) && flow.reachesEnd(step);
    }

    /** Tells whether the steps behind only look on while the work is done: "Melakukan monitoring pendataan". */
    private boolean isOnlyWatched(int step) {
        return flow.exits(step).stream()
                .flatMap(exit -> exit.to().stream().boxed())
                .allMatch(next -> sop.step(next)
                        .activity()
                        .filter(text -> WATCHING.matcher(text.value()).find())
                        .isPresent());
    }

    private static boolean isUnneeded(Documents.Document output, Documents needs, LooseNames looseNeeds) {
        IntPredicate elsewhere = step -> step != output.step();
        Matcher received = RECEIVED.matcher(output.text().value().strip());
        if (received.find()
                && needs.called(output.text().value().strip().substring(0, received.start()), elsewhere)
                        .isPresent()) {
            return false;
        }
        return needs.called(output.text().value(), elsewhere).isEmpty()
                && looseNeeds.of(output.text().value(), elsewhere).isEmpty()
                && Stream.of(
                                Naming.choices(output.text().value()),
                                Naming.alternatives(output.text().value()))
                        .flatMap(List::stream)
                        .allMatch(name -> needs.called(name, elsewhere).isEmpty())
                && needs.nearlySame(output.words(), elsewhere).isEmpty()
                && Naming.listed(output.text().value()).stream()
                        .allMatch(name -> needs.called(name, elsewhere).isEmpty());
    }

    /**
     * Returns one output of each step that puts out nothing but what it needs: the one of which its activity tells most, and a tool
     * only where there is nothing else. A step whose requirement is not at hand is left out: once that has been mended, its output may
     * well be another.
     */
    Stream<Documents.Document> unchanged() {
        return sop.steps().stream().filter(this::changesNothing).map(step -> {
            Set<String> told = step.activity().stream()
                    .flatMap(text -> chaining.vocabulary().words(text.value()).stream())
                    .collect(Collectors.toSet());
            Text output = Collections.max(
                    step.outputs(),
                    Comparator.<Text, Boolean>comparing(text -> !Tools.names(text.value()))
                            .thenComparing(text -> chaining.vocabulary().words(text.value()).stream()
                                    .filter(told::contains)
                                    .count()));
            return new Documents.Document(
                    step.number(), output, chaining.vocabulary().words(output.value()));
        });
    }

    private boolean changesNothing(Step step) {
        if (!flow.isReachable(step.number())
                || sop.shared(Keys.OUTPUT).isShared(step.number())
                || sop.shared(Keys.REQUIREMENTS).isShared(step.number())
                || step.outputs().isEmpty()
                || !step.outputs().stream().allMatch(Documents::isDocument)) {
            return false;
        }
        Set<List<String>> needed = new HashSet<>();
        for (Requirement requirement : contents.requirements(step.number())) {
            if (Documents.isDocument(requirement.document())) {
                needed.add(chaining.vocabulary().words(requirement.document().value()));
            }
        }
        return step.outputs().stream()
                        .allMatch(
                                output -> needed.contains(chaining.vocabulary().words(output.value())))
                && chaining.linksOf(step)
                        .allMatch(link -> link.kind() == Kind.SUPPLIED || link.kind() == Kind.SOMETIMES);
    }

    private boolean leadsToAny(int step, Set<Integer> others) {
        return flow.exits(step).stream()
                .anyMatch(exit -> others.contains(exit.to().orElse(0)));
    }
}
