package id.sop.model;

import id.sop.source.Span;
import java.util.Optional;

/**
 * The author's word that a finding is known and accepted (an entry of abaikan).
 *
 * @param code of the rule, as written
 * @param reason why; an entry without one has no effect
 * @param place where the code stands
 */
public record Suppression(String code, Optional<Text> reason, Span place) {}
