package id.sop.template;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Text;
import id.sop.source.Span;
import id.sop.yaml.decoding.UnknownKey;
import id.sop.yaml.decoding.WrongShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words or switches that are laid over those a template knows: any others would never be printed. */
public final class Overlay {
    private static final String SWITCHES = "opsi";
    private static final String ON = "ya";
    private static final String OFF = "tidak";

    private final String what;
    private final Map<String, String> known;
    private final boolean open;
    private final Map<String, String> merged;
    private final List<Finding> faults = new ArrayList<>();

    /**
     * Begins with what is known.
     *
     * @param what the key under which the author writes: label or opsi
     * @param open whether names may be introduced, as a template without a base does
     */
    public Overlay(String what, Map<String, String> known, boolean open) {
        this.what = what;
        this.known = known;
        this.open = open;
        this.merged = new HashMap<>(known);
    }

    /**
     * Replaces a word or sets a switch.
     *
     * @param key where the name stands
     */
    public void put(String name, Span key, Text value) {
        boolean decides = what.equals(SWITCHES);
        Optional<String> decision = decides ? decision(value.value()) : Optional.empty();
        if (!open && !known.containsKey(name)) {
            List<String> names = known.keySet().stream().sorted().toList();
            faults.add(Finding.at(key, UnknownKey.of(name, what, names)));
        } else if (decides && decision.isEmpty() && isSwitch(name)) {
            Message message = new WrongShape.UnknownChoice(name, ON + ", " + OFF, value.value());
            faults.add(Finding.at(value.span(), message));
        } else {
            merged.put(name, decision.orElse(value.value()));
        }
    }

    private boolean isSwitch(String name) {
        return Optional.ofNullable(known.get(name)).flatMap(Overlay::decision).isPresent();
    }

    /** Returns ya or tidak for the words that mean them. */
    private static Optional<String> decision(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case ON, "true" -> Optional.of(ON);
            case OFF, "false" -> Optional.of(OFF);
            default -> Optional.empty();
        };
    }

    /** Returns everything that holds now. */
    public Map<String, String> merged() {
        return Map.copyOf(merged);
    }

    /** Returns what could not be laid over (YM002, YM004). */
    public List<Finding> faults() {
        return List.copyOf(faults);
    }
}
