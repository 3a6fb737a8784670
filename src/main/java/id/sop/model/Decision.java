package id.sop.model;

import id.sop.source.Origin;
import java.util.Optional;

/**
 * A step's choice between two exits; drawn as a rhombus.
 *
 * @param by the actor who decides; the last one of the step when empty
 * @param yes where the flow goes when the answer is yes
 * @param no where it goes otherwise
 * @param yesLabel replaces the printed "Ya"
 * @param noLabel replaces the printed "Tidak"
 * @param question the text in the rhombus; official symbols have none
 * @param origin where the mapping stood
 */
public record Decision(
        Optional<Text> by,
        Target yes,
        Target no,
        Optional<Text> yesLabel,
        Optional<Text> noLabel,
        Optional<Text> question,
        Origin origin) {}
