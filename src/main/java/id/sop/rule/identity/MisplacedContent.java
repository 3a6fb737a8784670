package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.PlainWords;
import id.sop.language.Title;
import id.sop.language.Verb;
import id.sop.language.Word;
import id.sop.language.WordList;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.rule.standard.Tools;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of the identity block that holds what belongs into another one: kualifikasi pelaksana with nothing but positions, where
 * the abilities of those who hold them are asked for, or peringatan with nothing but tools.
 */
public final class MisplacedContent implements Rule {
    @Message.Words("ID031")
    record PositionsAsQualifications(String items) implements Message {}

    @Message.Words("ID031.alat")
    record ToolsAsWarnings(String items) implements Message {}

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
                && qualifications.stream().allMatch(item -> columns.contains(Title.words(item.value())));
        boolean tools = !warnings.isEmpty()
                && warnings.stream()
                        .allMatch(item -> (Tools.names(item.value()) && !isSentence(item))
                                || equipment.contains(PlainWords.key(item.value())));
        return Stream.concat(
                positions
                        ? Stream.of(Finding.at(
                                qualifications.get(0).span(), new PositionsAsQualifications(listed(qualifications))))
                        : Stream.empty(),
                tools
                        ? Stream.of(Finding.at(warnings.get(0).span(), new ToolsAsWarnings(listed(warnings))))
                        : Stream.empty());
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
