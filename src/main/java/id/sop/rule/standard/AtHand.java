package id.sop.rule.standard;

import id.sop.language.PlainWords;
import id.sop.language.Title;
import id.sop.language.Word;
import id.sop.language.WordList;
import id.sop.model.Sop;
import id.sop.model.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a step needs and no step has to bring: what the office has. That is what {@code peralatan_perlengkapan} lists and what
 * the office says in {@code sop.yaml}; besides, tools, applications, networks and rooms ({@code things.txt}), forms that are
 * still empty, rules that are looked up and the standing papers of an office ({@code stock.txt}), people, and what people
 * carry with them to prove who they are ({@code personal.txt}).
 */
final class AtHand {
    private static final Pattern PLACE =
            Pattern.compile("(?:^(?:data|status|akun)|\\s(?:di|dalam|pada|ke))\\s+", Pattern.CASE_INSENSITIVE);

    private static final Set<String> STOCK = names("stock.txt");
    private static final Set<String> PEOPLE = names("people.txt");
    private static final Set<String> PERSONAL = names("personal.txt");

    /** What a form is called before anybody has written in it. */
    private static final Set<String> BLANK = Set.of("kosong", "kosongan");

    private static final int MOST_WORDS = 3;

    /** More words than a thing is called by; what would need them is something else. */
    private static final int LONGEST_EDGE = 8;

    /** In qualifications these come before the name of an application: "Mampu mengoperasikan SIPP". */
    private static final Pattern SHORT_NAME =
            Pattern.compile("(?<!\\p{L})[\\p{L}&&[^\\p{Lu}]]*+\\p{Lu}[\\p{L}&&[^\\p{Lu}]]*+\\p{Lu}[\\p{L}\\p{N}-]*+");

    /** What one does with an application and not with a document: a qualification may also be "Memahami SKP". */
    private static final Pattern HANDLING = Pattern.compile(
            "operasi|operator|menguasai|kuasai|menggunakan|aplikasi|sistem|mengakses|program|software",
            Pattern.CASE_INSENSITIVE);

    private final Set<List<String>> listed = new HashSet<>();

    /** What something listed begins or ends with, by words. */
    private final Set<List<String>> edges = new HashSet<>();

    private final Set<String> applications;

    /**
     * Reads what an SOP lists.
     *
     * @param own what the office always has, by name
     */
    AtHand(Sop sop, Set<String> own) {
        own.forEach(name -> list(PlainWords.of(name)));
        List<Text> equipment = sop.identity().equipment();
        for (Text item : equipment) {
            enter(item.value());
        }
        Stream<Text> handled = sop.identity().qualifications().stream()
                .filter(text -> HANDLING.matcher(text.value()).find());
        applications = Stream.concat(equipment.stream(), handled)
                .flatMap(text -> Word.split(text.value()).stream())
                .map(Word::text)
                .filter(word -> SHORT_NAME.matcher(word).matches())
                .map(PlainWords::key)
                .collect(Collectors.toSet());
    }

    private void enter(String item) {
        list(PlainWords.of(item));
        for (String name : Naming.smallest(item)) {
            list(PlainWords.of(name));
            Naming.withoutRemark(name).forEach(bare -> list(PlainWords.of(bare)));
        }
    }

    private void list(List<String> words) {
        listed.add(words);
        for (int length = 1; length <= Math.min(LONGEST_EDGE, words.size() - 1); length++) {
            edges.add(words.subList(0, length));
            edges.add(words.subList(words.size() - length, words.size()));
        }
    }

    static Set<String> names(String resource) {
        return WordList.lines(AtHand.class, resource).stream()
                .map(PlainWords::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Tells whether a text says of something that it stands in an application or lies in a cupboard: it has been put away. */
    boolean isPutAway(String text) {
        return PLACE.matcher(text).results().anyMatch(place -> hasThings(text.substring(place.end())));
    }

    /** Tells whether all that a text names is listed or is no document whatever an SOP says of it. */
    boolean hasThings(String text) {
        List<String> names = Naming.smallest(text);
        return isListed(text) || (!names.isEmpty() && names.stream().allMatch(this::isThing));
    }

    private boolean isThing(String name) {
        List<String> words = PlainWords.of(name);
        boolean application = words.size() <= 2 && !words.isEmpty() && applications.contains(words.get(0));
        return application || isListed(name) || Tools.begin(words);
    }

    private boolean isListed(String name) {
        List<String> words = PlainWords.of(name);
        return listed.contains(words)
                || edges.contains(words)
                || Naming.withoutRemark(name).stream().map(PlainWords::of).anyMatch(listed::contains);
    }

    /** Tells whether a text names what no step brings unless one brings something like it: an empty form, a rule, a person. */
    boolean mayHave(String text) {
        List<String> names = Naming.smallest(text);
        return !names.isEmpty() && names.stream().allMatch(name -> isThing(name) || isStock(name));
    }

    private static boolean isStock(String name) {
        List<Word> words = Word.split(name);
        boolean inAState = words.stream().skip(1).anyMatch(Products::isState);
        List<String> plain = PlainWords.of(name);
        boolean blank = plain.size() > 1 && BLANK.contains(plain.get(plain.size() - 1));
        return beginsWith(PERSONAL, PlainWords.of(Naming.original(name).orElse(name)))
                || (!inAState && (blank || isPeople(name) || beginsWith(STOCK, plain)));
    }

    /** Tells whether a step may need a form of this name and put out the same form filled in: "Daftar hadir". */
    static boolean isForm(String name) {
        return beginsWith(STOCK, PlainWords.of(name));
    }

    /** Tells whether a name begins like that of a person or of several. */
    static boolean isPeople(String name) {
        return Word.split(name).stream().limit(1).anyMatch(Title::isHolder) || beginsWith(PEOPLE, PlainWords.of(name));
    }

    static boolean beginsWith(Set<String> names, List<String> words) {
        for (int length = 1; length <= Math.min(MOST_WORDS, words.size()); length++) {
            if (names.contains(String.join(" ", words.subList(0, length)))) {
                return true;
            }
        }
        return false;
    }
}
