package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Conditions;
import id.sop.language.PlainWords;
import id.sop.language.Title;
import id.sop.language.Verb;
import id.sop.language.Word;
import id.sop.language.WordList;
import id.sop.model.Identity;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.rule.standard.Tools;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of the identity block that holds what belongs into another one: kualifikasi pelaksana with nothing but positions, where
 * the abilities of those who hold them are asked for, peringatan with nothing but tools, keterkaitan with nothing but legislation. A list
 * of which one item is in its place is left alone.
 */
public final class MisplacedContent implements Rule {
    @Message.Words("ID031")
    record PositionsAsQualifications(String items) implements Message {}

    @Message.Words("ID031.alat")
    record ToolsAsWarnings(String items) implements Message {}

    @Message.Words("ID031.alat-lain")
    record OnlyTools(String key, String items) implements Message {}

    @Message.Words("ID031.jabatan")
    record OnlyPositions(String key, String items) implements Message {}

    @Message.Words("ID031.akibat")
    record OnlyConsequences(String key, String items) implements Message {}

    @Message.Words("ID031.kemampuan")
    record OnlyAbilities(String key, String items) implements Message {}

    @Message.Words("ID031.peraturan")
    record OnlyLaws(String key, String items) implements Message {}

    private static final Set<String> ABILITIES = Set.of(
            "memahami",
            "menguasai",
            "mengetahui",
            "mampu",
            "mengerti",
            "terampil",
            "berpengalaman",
            "pendidikan",
            "lulusan");

    /** With which the titles of those begin who work in an office. */
    private static final Set<String> HOLDERS = Set.of(
            "camat",
            "lurah",
            "kepala",
            "sekretaris",
            "bendahara",
            "ketua",
            "wakil",
            "direktur",
            "staf",
            "petugas",
            "operator",
            "pengadministrasi",
            "verifikator",
            "ajudan",
            "asisten",
            "inspektur",
            "bupati",
            "gubernur",
            "pptk",
            "ppk",
            "admin");

    /** In a title; a longer text says more. */
    private static final int LONGEST_TITLE = 8;

    /** Words that make a sentence of what stands around them. */
    private static final Set<String> PREDICATES = WordList.words(MisplacedContent.class, "predicates.txt");

    @Override
    public Stream<Finding> check(Sop sop) {
        Set<List<String>> columns = sop.actors().stream()
                .map(actor -> Title.words(actor.name().value()))
                .collect(Collectors.toSet());
        Set<String> equipment = sop.identity().equipment().stream()
                .map(item -> PlainWords.key(item.value()))
                .collect(Collectors.toSet());
        List<Text> qualifications = stated(sop.identity().qualifications());
        List<Text> warnings = stated(sop.identity().warnings());
        boolean positions = !qualifications.isEmpty()
                && qualifications.stream()
                        .allMatch(item -> columns.contains(Title.words(item.value())) || isTitle(item));
        boolean tools = !warnings.isEmpty()
                && warnings.stream()
                        .allMatch(item -> (Tools.names(item.value()) && !isSentence(item))
                                || equipment.contains(PlainWords.key(item.value())));
        return Stream.concat(
                elsewhere(sop),
                Stream.concat(
                        positions
                                ? Stream.of(Finding.at(
                                        qualifications.get(0).span(),
                                        new PositionsAsQualifications(listed(qualifications))))
                                : Stream.empty(),
                        tools
                                ? Stream.of(Finding.at(warnings.get(0).span(), new ToolsAsWarnings(listed(warnings))))
                                : Stream.empty()));
    }

    /** How what an item says is told. */
    private interface Wording {
        Message of(String key, String items);
    }

    /** Lists that hold nothing but what has another place, whatever the columns are. */
    private static Stream<Finding> elsewhere(Sop sop) {
        Identity identity = sop.identity();
        return Stream.of(
                        found(Keys.QUALIFICATIONS, identity.qualifications(), MisplacedContent::isTool, OnlyTools::new),
                        found(Keys.QUALIFICATIONS, identity.qualifications(), MisplacedContent::isLaw, OnlyLaws::new),
                        found(Keys.WARNINGS, identity.warnings(), MisplacedContent::isTitle, OnlyPositions::new),
                        found(Keys.WARNINGS, identity.warnings(), MisplacedContent::isAbility, OnlyAbilities::new),
                        found(Keys.WARNINGS, identity.warnings(), MisplacedContent::isLaw, OnlyLaws::new),
                        found(Keys.EQUIPMENT, identity.equipment(), MisplacedContent::isTitle, OnlyPositions::new),
                        found(Keys.EQUIPMENT, identity.equipment(), MisplacedContent::isAbility, OnlyAbilities::new),
                        found(
                                Keys.EQUIPMENT,
                                identity.equipment(),
                                MisplacedContent::isConsequence,
                                OnlyConsequences::new),
                        found(Keys.RECORDS, identity.records(), MisplacedContent::isTitle, OnlyPositions::new),
                        found(Keys.RECORDS, identity.records(), MisplacedContent::isConsequence, OnlyConsequences::new),
                        found(Keys.RELATED, identity.related(), MisplacedContent::isTool, OnlyTools::new),
                        found(Keys.RELATED, identity.related(), MisplacedContent::isLaw, OnlyLaws::new),
                        found(Keys.LEGAL_BASIS, identity.legalBasis(), MisplacedContent::isTool, OnlyTools::new),
                        found(Keys.LEGAL_BASIS, identity.legalBasis(), MisplacedContent::isAbility, OnlyAbilities::new))
                .flatMap(Optional::stream);
    }

    private static Optional<Finding> found(String key, List<Text> list, Predicate<Text> kind, Wording wording) {
        List<Text> items = stated(list);
        return !items.isEmpty() && items.stream().allMatch(kind)
                ? Optional.of(Finding.at(items.get(0).span(), wording.of(key, listed(items))))
                : Optional.empty();
    }

    private static boolean isTool(Text item) {
        return Tools.names(item.value()) && !isSentence(item);
    }

    private static boolean isLaw(Text item) {
        return LegalCitation.of(item)
                .filter(law -> law.numbered() && law.dated())
                .isPresent();
    }

    private static boolean isTitle(Text item) {
        List<String> words = Title.words(item.value());
        return !words.isEmpty()
                && words.size() <= LONGEST_TITLE
                && HOLDERS.contains(words.get(0))
                && !isSentence(item)
                && !words.contains("yang")
                && !words.contains("minimal");
    }

    private static boolean isAbility(Text item) {
        List<String> words = PlainWords.of(item.value());
        return !words.isEmpty() && ABILITIES.contains(words.get(0));
    }

    /** Tells whether an item says what happens when the SOP is not carried out. */
    private static boolean isConsequence(Text item) {
        List<String> words = PlainWords.of(item.value());
        return !words.isEmpty()
                && Conditions.CONDITIONALS.contains(words.get(0))
                && words.stream().anyMatch(word -> word.equals("tidak") || word.equals("terlambat"));
    }

    /** Tells whether an item says something of a tool: "Obat high alert wajib diperiksa dua kali". */
    private static boolean isSentence(Text item) {
        return Word.split(item.value()).stream()
                .anyMatch(word -> PREDICATES.contains(word.lower())
                        || Verb.isPrefixed(word.text())
                        || Verb.ofPassive(word.text()).isPresent());
    }

    /** Returns what is written; nothing while an item is open. */
    private static List<Text> stated(List<Text> items) {
        return items.stream().anyMatch(Text::open)
                ? List.of()
                : items.stream()
                        .filter(item -> !PlainWords.isEmpty(item.value()))
                        .toList();
    }

    private static String listed(List<Text> items) {
        return items.stream().map(item -> "`" + item.value() + "`").collect(Collectors.joining(", "));
    }
}
