package id.sop.importing.recognition;

import id.sop.importing.draft.DraftOfficial;
import id.sop.importing.draft.DraftOtherPart;
import id.sop.importing.draft.Found;
import id.sop.importing.page.Caption;
import id.sop.importing.page.Place;
import id.sop.language.LabelWords;
import id.sop.language.ProcedureTitle;
import id.sop.model.Keys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands around the tables of a procedure: the identity block, signatures, notes. */
final class IdentityReading {
    /** Keys of one value each, in the order of the format. */
    private static final List<String> SINGLE =
            List.of(Keys.NUMBER, Keys.REVISION_NUMBER, Keys.CREATED, Keys.REVISED, Keys.EFFECTIVE);

    private static final List<String> LISTS =
            List.of(Keys.LEGAL_BASIS, Keys.QUALIFICATIONS, Keys.RELATED, Keys.EQUIPMENT, Keys.WARNINGS, Keys.RECORDS);

    /** What a cover says of one procedure alone. */
    private static final Set<String> OWN = Set.of(Keys.NAME, Keys.NUMBER);

    /** In points: the line that names a table is no farther above it. */
    private static final double ABOVE = 40;

    /** No name that stands in no cell is longer, in characters. */
    private static final int LONGEST_NAME = 120;

    private static final String PROCEDURE = "prosedur ";

    /** A line of our own format, or one that announces what follows; as a text it names nothing. */
    private static final Pattern KEY = Pattern.compile("\\A(?:(?:- )?[a-z_]{1,40}:(?:\\s.*)?|-\\s.*|.*:)");

    private static final Pattern NAMED = Pattern.compile("nama:\\s{1,8}(['\"]?)(\\S.*?)\\1");

    private final Surroundings around;
    private final IdentityValues values;
    private final IdentityValues belowValues;

    /** What a cover says that serves several procedures. */
    private final Optional<IdentityReading> cover;

    IdentityReading(Surroundings around, Optional<IdentityReading> cover) {
        this.around = around;
        this.cover = cover;
        this.values = new IdentityValues(around.cells());
        this.belowValues = new IdentityValues(around.belowCells());
    }

    private Optional<IdentityValues.Value> value(String key) {
        return Optional.ofNullable(values.values().get(key))
                .or(() -> Optional.ofNullable(belowValues.values().get(key)))
                .or(() -> cover.filter(common -> !OWN.contains(key) || isNamedLike(common))
                        .flatMap(common -> common.value(key)));
    }

    /** Returns how many labels of the identity block have a value. */
    int labels() {
        return values.values().size();
    }

    /** Tells whether anything of an identity block stands around the tables. */
    boolean isLabelled() {
        return labels() > 0 || !belowValues.values().isEmpty();
    }

    /** Tells whether a cover names this procedure. */
    boolean isNamedLike(IdentityReading common) {
        Optional<String> own = title().map(found -> LabelWords.squeezed(found.value()));
        return own.isPresent() && own.equals(common.name().map(found -> LabelWords.squeezed(found.value())));
    }

    /** Returns the name of the procedure, without the words for "SOP" before it. */
    Optional<Found<String>> name() {
        return value(Keys.NAME)
                .map(value -> new Found<>(bareName(CellTexts.line(value.text())), value.place()))
                .filter(found -> !found.value().isEmpty())
                .or(this::title);
    }

    private static String bareName(String text) {
        String name = text.strip();
        boolean quoted = name.length() > 2 && "\"“”'".indexOf(name.charAt(0)) >= 0;
        if (quoted && "\"“”'".indexOf(name.charAt(name.length() - 1)) >= 0) {
            name = name.substring(1, name.length() - 1).strip();
        }
        return ProcedureTitle.behindLabel(name).map(String::strip).orElse(name);
    }

    /** Returns the name that stands as a title above the table, the nearest one. */
    private Optional<Found<String>> title() {
        List<Found<String>> titles = new ArrayList<>();
        List<Found<String>> lines = new ArrayList<>();
        around.captions().forEach(caption -> lines.add(new Found<>(caption.text(), caption.place())));
        values.rest().forEach(cell -> lines.add(new Found<>(CellTexts.line(cell.text()), cell.place())));
        for (Found<String> line : lines) {
            String text = line.value().strip();
            Matcher named = NAMED.matcher(text);
            Optional<String> behind =
                    named.matches() ? Optional.of(bareName(named.group(2))) : ProcedureTitle.behindLabel(text);
            if (behind.isPresent()) {
                titles.add(new Found<>(behind.get().strip(), line.place()));
            } else if (text.toLowerCase(Locale.ROOT).startsWith(PROCEDURE) && text.length() < LONGEST_NAME) {
                Optional.of(text.substring(PROCEDURE.length()).strip())
                        .filter(ProcedureTitle::isName)
                        .ifPresent(name -> titles.add(new Found<>(name, line.place())));
            }
        }
        return titles.isEmpty() ? caption() : Optional.of(titles.get(titles.size() - 1));
    }

    /** Returns the line that stands right above the first table. */
    private Optional<Found<String>> caption() {
        return around.captions().stream()
                .filter(caption -> caption.place().page() == around.top().page())
                .filter(caption -> around.top().y() - caption.box().bottom() < ABOVE)
                .filter(caption ->
                        caption.text().length() < LONGEST_NAME && caption.text().indexOf('\n') < 0)
                .filter(caption ->
                        caption.text().chars().filter(Character::isLetter).count() > 3)
                .filter(caption -> !KEY.matcher(caption.text().strip()).matches())
                .reduce((upper, lower) -> upper.box().y() > lower.box().y() ? upper : lower)
                .map(caption -> new Found<>(caption.text().strip(), caption.place()));
    }

    /** Returns the other values by their keys, in the order of the format. */
    Map<String, List<Found<String>>> identity() {
        Map<String, List<Found<String>>> identity = new LinkedHashMap<>();
        for (String key : List.of(Keys.NUMBER, Keys.REVISION_NUMBER)) {
            single(key).ifPresent(found -> identity.put(key, List.of(found)));
        }
        Institutions institutions = institutions();
        put(identity, Keys.INSTITUTION, institutions.lines());
        put(identity, Keys.ADDRESS, institutions.address());
        for (String key : SINGLE.subList(2, SINGLE.size())) {
            single(key).ifPresent(found -> identity.put(key, List.of(found)));
        }
        for (String key : LISTS) {
            value(key).ifPresent(value -> put(identity, key, IdentityValues.list(value)));
        }
        return identity;
    }

    private Institutions institutions() {
        String name = name().map(found -> LabelWords.squeezed(found.value())).orElse("");
        List<Caption> captions = around.captions().stream()
                .filter(caption ->
                        !LabelWords.squeezed(bareName(caption.text())).equals(name))
                .toList();
        Institutions own = Institutions.of(values.rest(), belowValues.rest(), captions);
        return own.lines().isEmpty() ? cover.map(IdentityReading::institutions).orElse(own) : own;
    }

    private static void put(Map<String, List<Found<String>>> identity, String key, List<Found<String>> items) {
        if (!items.isEmpty()) {
            identity.put(key, items);
        }
    }

    private Optional<Found<String>> single(String key) {
        return value(key)
                .map(value -> new Found<>(CellTexts.line(value.text()), value.place()))
                .filter(found -> !found.value().isEmpty());
    }

    /** Returns who puts the SOP into force: in the identity block, or else alone below the table. */
    Optional<DraftOfficial> approver() {
        return value(Keys.APPROVAL)
                .flatMap(value -> ApproverReading.read(value.text(), value.place(), false))
                .or(() -> approverBelow(below()));
    }

    /** Returns who signs besides: in the identity block, then below the table. */
    List<DraftOfficial> signatories() {
        List<DraftOfficial> signatories = new ArrayList<>();
        for (IdentityValues.Value value : values.signatures()) {
            ApproverReading.read(value.text(), value.place(), false)
                    .map(official -> official.as(new Found<>(value.title(), value.label())))
                    .ifPresent(signatories::add);
        }
        List<DraftOfficial> below = below();
        boolean last = value(Keys.APPROVAL).isEmpty() && approverBelow(below).isPresent();
        signatories.addAll(last ? below.subList(0, below.size() - 1) : below);
        return signatories;
    }

    private List<DraftOfficial> below() {
        return SignaturesBelow.read(around.below(), belowValues.rest());
    }

    /** Returns who signs alone, or as the last one and the only one without a role. */
    private static Optional<DraftOfficial> approverBelow(List<DraftOfficial> below) {
        boolean alone = below.size() == 1;
        boolean only = below.size() > 1
                && below.stream().filter(official -> official.role().isEmpty()).count() == 1;
        return below.stream()
                .skip(Math.max(0, below.size() - 1))
                .filter(official -> alone || (only && official.role().isEmpty()))
                .findFirst();
    }

    List<DraftOtherPart> otherParts() {
        List<DraftOtherPart> parts = new ArrayList<>();
        for (IdentityValues.Value value : values.others()) {
            parts.add(new DraftOtherPart(
                    new Found<>(value.title(), value.label()),
                    IdentityValues.list(value),
                    values.partBefore(value.label())));
        }
        return parts;
    }

    /** Returns the notes below the table. */
    List<Found<String>> notes() {
        Set<Place> signed = SignaturesBelow.places(around.below(), belowValues.rest());
        return TableNotes.of(
                around.below().stream()
                        .filter(caption -> !signed.contains(caption.place()))
                        .toList(),
                around.belowCells());
    }
}
