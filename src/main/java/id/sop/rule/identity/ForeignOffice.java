package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Places;
import id.sop.language.PlainWords;
import id.sop.language.WordEdges;
import id.sop.model.Actor;
import id.sop.model.Approval;
import id.sop.model.Identity;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text that names another region or another kind of office than instansi: a trace of the SOP it was copied from.
 *
 * <p>Partners are named in good SOPs too ("Dinas Kependudukan", "menyerahkan kepada Dinas"). Taken for a trace are only
 * another kabupaten or kota by its full name, an office's own plans and results ("kinerja Dinas") in the SOP of a kecamatan,
 * another agency in what an office says of itself or in the place of its head, and an approver who heads another office.
 */
public final class ForeignOffice implements Rule {
    @Message.Words("ID026")
    record OtherRegion(String named, String institution, Places places) implements Message.Repeatable {
        @Override
        public Message at(Places others) {
            return new OtherRegion(named, institution, others);
        }
    }

    @Message.Words("ID026.jenis")
    record OtherKindOfOffice(String named, String institution, Places places) implements Message.Repeatable {
        @Override
        public Message at(Places others) {
            return new OtherKindOfOffice(named, institution, others);
        }
    }

    /** Another agency by name, as if it were this one. */
    @Message.Words("ID026.dinas")
    record OtherAgency(String named, String institution, Places places) implements Message.Repeatable {
        @Override
        public Message at(Places others) {
            return new OtherAgency(named, institution, others);
        }
    }

    @Message.Words("ID026.pejabat")
    record OtherHead(String named, String institution) implements Message {}

    @Message.Words("ID026.penandatangan")
    record OtherSignatory(String named, String institution) implements Message {}

    private static final Pattern OWN_MATTER = Pattern.compile(
            "(?<!\\p{L})(?:kinerja|capaian|renstra|strategis|renja|lakip|lkjip|lkip|iku|dpa|rka|sekretaris|sekretariat)\\s+dinas"
                    + "(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    /** After "Dinas", these begin the name of a partner, or mean any. */
    private static final Pattern PARTNER =
            Pattern.compile("^(?:\\s*/|\\s+(?:\\p{Lu}|terkait|teknis|lain|yang|dan|atau|se).*)", Pattern.DOTALL);

    private static final Pattern DISTRICT = Pattern.compile(
            "(?<!\\p{L})kecamatan\\s+(.{1,80}?)(?:,|\\s+(?:kabupaten|kota|provinsi)" + WordEdges.END + "|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEAD_OF_AGENCY =
            Pattern.compile("(?<!\\p{L})kepala\\s+(?:dinas|badan)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private static final List<Unit> UNITS = List.of(
            Unit.of("kelurahan", "lurah"),
            Unit.of("desa|pekon|gampong|kampung", "kades|keuchik|peratin"),
            Unit.of("nagari", "wali\\s+nagari"),
            Unit.of("distrik", "kepala\\s+distrik"),
            Unit.of("kecamatan", "camat"));

    private static final Set<String> HEADS =
            Set.of("kepala dinas", "kepala badan", "kepala kantor", "kepala opd", "kepala skpd");

    @Override
    public Stream<Finding> check(Sop sop) {
        List<Text> lines = sop.identity().institution();
        if (lines.stream().anyMatch(Text::open)) {
            return Stream.empty();
        }
        return Stream.of(
                        otherRegions(sop, lines),
                        otherKind(sop, lines),
                        otherHead(sop.identity(), lines),
                        otherSeats(sop, OwnSeats.in(lines)),
                        otherAgency(sop, lines))
                .flatMap(found -> found);
    }

    private static Places line(Text text) {
        return Places.of(text.span().from().line());
    }

    /** Another agency in what this one says of itself, or as the head of a column where this one's head has none. */
    private static Stream<Finding> otherAgency(Sop sop, List<Text> lines) {
        if (lines.isEmpty()) {
            return Stream.empty();
        }
        Text own = lines.get(lines.size() - 1);
        Agency agency = Agency.of(lines.stream().map(Text::value).toList());
        Identity identity = sop.identity();
        Stream<Finding> texts = Stream.concat(identity.qualifications().stream(), identity.warnings().stream())
                .filter(text -> !text.open())
                .flatMap(text -> agency.otherWithMatter(text.value()).map(named -> at(text, named, own)).stream());
        List<Text> columns = sop.actors().stream()
                .map(Actor::name)
                .filter(name -> !name.open())
                .toList();
        boolean ownHead = columns.stream().anyMatch(name -> isHeadOfAny(name.value()));
        Stream<Finding> heads = ownHead
                ? Stream.empty()
                : columns.stream()
                        .flatMap(
                                name -> agency.otherHeadedBy(name.value()).map(named -> at(name, named, own)).stream());
        return Stream.concat(texts, heads);
    }

    private static boolean isHeadOfAny(String title) {
        List<String> words = PlainWords.of(title);
        return words.equals(List.of("kepala"))
                || HEADS.contains(String.join(" ", words.subList(0, Math.min(2, words.size()))));
    }

    private static Finding at(Text text, String named, Text own) {
        return Finding.at(text.span(), new OtherAgency(named, own.value(), line(text)))
                .with(own.span());
    }

    private static Stream<Finding> otherRegions(Sop sop, List<Text> lines) {
        List<Text> naming = lines.stream()
                .filter(line -> !Region.namedIn(line.value()).isEmpty())
                .toList();
        Set<Region> own = naming.stream()
                .flatMap(line -> Region.namedIn(line.value()).stream())
                .collect(Collectors.toSet());
        if (own.isEmpty()) {
            return Stream.empty();
        }
        // The title of a law may name any region; who issued it may not be one.
        Stream<Finding> laws = sop.identity().legalBasis().stream().flatMap(item -> LegalCitation.of(item).stream()
                .flatMap(citation -> other(item, citation.head(), own, naming.get(0)).stream()));
        Stream<Finding> texts =
                texts(sop).stream().flatMap(text -> other(text, text.value(), own, naming.get(0)).stream());
        return Stream.concat(laws, texts);
    }

    private static Optional<Finding> other(Text text, String judged, Set<Region> own, Text line) {
        return Region.namedIn(judged).stream()
                .filter(region -> own.stream().anyMatch(region::isBeside)
                        && own.stream().noneMatch(mine -> mine.name().equals(region.name())))
                .findFirst()
                .map(region -> Finding.at(text.span(), new OtherRegion(region.title(), line.value(), line(text)))
                        .with(line.span()));
    }

    private static Stream<Finding> otherKind(Sop sop, List<Text> lines) {
        return district(lines).stream().flatMap(line -> texts(sop).stream().flatMap(text -> {
            Matcher matter = OWN_MATTER.matcher(text.value());
            boolean found = matter.find()
                    && !PARTNER.matcher(text.value().substring(matter.end())).lookingAt();
            return found
                    ? Stream.of(Finding.at(text.span(), new OtherKindOfOffice(matter.group(), line.value(), line(text)))
                            .with(line.span()))
                    : Stream.empty();
        }));
    }

    /** Another office of this one's kind in what it says of itself, or over a column. */
    private static Stream<Finding> otherSeats(Sop sop, OwnSeats own) {
        Identity identity = sop.identity();
        return Stream.of(
                        identity.qualifications().stream(),
                        identity.warnings().stream(),
                        identity.records().stream(),
                        sop.actors().stream().map(Actor::name))
                .flatMap(texts -> texts)
                .filter(text -> !text.open())
                .flatMap(text -> own
                        .otherIn(text.value())
                        .map(other -> Finding.at(
                                        text.span(),
                                        new OtherRegion(
                                                other.title(), other.line().value(), line(text)))
                                .with(other.line().span()))
                        .stream());
    }

    private static Stream<Finding> otherHead(Identity identity, List<Text> lines) {
        Approval approver = identity.approver();
        return identity.officials().flatMap(official -> official.position().filter(text -> !text.open()).stream()
                .flatMap(position -> lineAgainst(position, lines)
                        .map(line -> Finding.at(
                                        position.span(),
                                        official.equals(approver)
                                                ? new OtherHead(position.value(), line.value())
                                                : new OtherSignatory(position.value(), line.value()))
                                .with(line.span()))
                        .stream()));
    }

    /** Returns the line of instansi with which one of the titles in an approver's position cannot be. */
    private static Optional<Text> lineAgainst(Text position, List<Text> lines) {
        return SigningTitles.of(position.value()).stream()
                .flatMap(title -> lineAgainst(title, lines).stream())
                .findFirst();
    }

    private static Optional<Text> lineAgainst(String title, List<Text> lines) {
        for (Unit unit : UNITS) {
            Optional<String> named = unit.headedBy(title);
            Optional<Text> line = lines.stream()
                    .filter(text -> unit.namedIn(text.value()).isPresent())
                    .findFirst();
            if (named.isPresent() && line.isPresent()) {
                String own = letters(unit.namedIn(line.get().value()).orElseThrow());
                String other = letters(named.get());
                return own.contains(other) || other.contains(own) ? Optional.empty() : line;
            }
        }
        Optional<OwnSeats.Other> seat = OwnSeats.in(lines).otherIn(title);
        if (seat.isPresent()) {
            return seat.map(OwnSeats.Other::line);
        }
        Optional<Text> district = district(lines);
        if (district.isPresent()) {
            return HEAD_OF_AGENCY.matcher(title).find() ? district : Optional.empty();
        }
        Agency agency = Agency.of(lines.stream().map(Text::value).toList());
        boolean other = agency.otherHeadedBy(title).isPresent() || agency.isHeadedByOther(title);
        return other && !lines.isEmpty() ? Optional.of(lines.get(lines.size() - 1)) : Optional.empty();
    }

    /** Returns a name without spaces: "Karang Ploso" is Karangploso. */
    private static String letters(String name) {
        return String.join("", PlainWords.of(name));
    }

    /** Returns the line that names a kecamatan, unless the office is a branch of a dinas there. */
    private static Optional<Text> district(List<Text> lines) {
        boolean branch = lines.stream().anyMatch(line -> PlainWords.of(line.value()).stream()
                .anyMatch(Set.of("dinas", "badan", "uptd", "upt")::contains));
        return branch
                ? Optional.empty()
                : lines.stream()
                        .filter(line -> DISTRICT.matcher(line.value()).find())
                        .findFirst();
    }

    private static List<Text> texts(Sop sop) {
        Identity identity = sop.identity();
        List<Text> texts = new ArrayList<>();
        identity.name().ifPresent(texts::add);
        identity.officials().flatMap(official -> official.position().stream()).forEach(texts::add);
        texts.addAll(sop.remarks());
        sop.parts().remarks().forEach(texts::addAll);
        Stream.of(
                        identity.qualifications(),
                        identity.related(),
                        identity.equipment(),
                        identity.warnings(),
                        identity.records())
                .forEach(texts::addAll);
        identity.otherParts().forEach(part -> texts.addAll(part.content()));
        sop.actors().stream().map(Actor::name).forEach(texts::add);
        sop.steps().forEach(step -> {
            step.activity().ifPresent(texts::add);
            step.condition().ifPresent(texts::add);
            step.requirements().stream().map(Requirement::document).forEach(texts::add);
            texts.addAll(step.outputs());
            texts.addAll(step.notes());
            step.own().forEach(own -> texts.addAll(own.texts()));
        });
        return texts.stream().filter(text -> !text.open()).toList();
    }
}
