package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.PlainWords;
import id.sop.language.WordEdges;
import id.sop.model.Actor;
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
 * and an approver who heads another office.
 */
public final class ForeignOffice implements Rule {
    @Message.Words("ID026")
    record OtherRegion(String named, String institution) implements Message {}

    @Message.Words("ID026.jenis")
    record OtherKindOfOffice(String named, String institution) implements Message {}

    @Message.Words("ID026.pejabat")
    record OtherHead(String named, String institution) implements Message {}

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
    private static final Pattern HEAD_OF_DISTRICT = Pattern.compile(
            "(?<!\\p{L})camat(?!\\p{L})\\s*(?:kecamatan\\s+)?(.{0,80}?)(?:,|\\s+(?:kabupaten|kota|provinsi|selaku|sebagai)"
                    + WordEdges.END + "|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEAD_OF_AGENCY =
            Pattern.compile("(?<!\\p{L})kepala\\s+(?:dinas|badan)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Finding> check(Sop sop) {
        List<Text> lines = sop.identity().institution();
        if (lines.stream().anyMatch(Text::open)) {
            return Stream.empty();
        }
        return Stream.of(otherRegions(sop, lines), otherKind(sop, lines), otherHead(sop.identity(), lines))
                .flatMap(found -> found);
    }

    private static Stream<Finding> otherRegions(Sop sop, List<Text> lines) {
        List<Text> naming = lines.stream()
                .filter(line -> !Region.namedIn(line.value()).isEmpty())
                .toList();
        Set<String> own = naming.stream()
                .flatMap(line -> Region.namedIn(line.value()).stream())
                .map(Region::name)
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

    private static Optional<Finding> other(Text text, String judged, Set<String> own, Text line) {
        return Region.namedIn(judged).stream()
                .filter(region -> !own.contains(region.name()))
                .findFirst()
                .map(region -> Finding.at(text.span(), new OtherRegion(region.title(), line.value()))
                        .with(line.span()));
    }

    private static Stream<Finding> otherKind(Sop sop, List<Text> lines) {
        return district(lines).stream().flatMap(line -> texts(sop).stream().flatMap(text -> {
            Matcher matter = OWN_MATTER.matcher(text.value());
            boolean found = matter.find()
                    && !PARTNER.matcher(text.value().substring(matter.end())).lookingAt();
            return found
                    ? Stream.of(Finding.at(text.span(), new OtherKindOfOffice(matter.group(), line.value()))
                            .with(line.span()))
                    : Stream.empty();
        }));
    }

    private static Stream<Finding> otherHead(Identity identity, List<Text> lines) {
        Optional<Text> line = district(lines);
        Optional<Text> position = identity.approval().position().filter(text -> !text.open());
        return line.isPresent() && position.isPresent() && isOtherHead(position.get(), line.get())
                ? Stream.of(Finding.at(
                                position.get().span(),
                                new OtherHead(position.get().value(), line.get().value()))
                        .with(line.get().span()))
                : Stream.empty();
    }

    private static boolean isOtherHead(Text position, Text line) {
        Matcher head = HEAD_OF_DISTRICT.matcher(position.value());
        Matcher district = DISTRICT.matcher(line.value());
        if (!head.find()) {
            return HEAD_OF_AGENCY.matcher(position.value()).find();
        }
        String named = letters(head.group(1));
        String own = district.find() ? letters(district.group(1)) : "";
        return !named.isEmpty() && !own.isEmpty() && !named.contains(own) && !own.contains(named);
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
        identity.approval().position().ifPresent(texts::add);
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
            step.requirements().stream().map(Requirement::document).forEach(texts::add);
            texts.addAll(step.outputs());
            texts.addAll(step.notes());
        });
        return texts.stream().filter(text -> !text.open()).toList();
    }
}
