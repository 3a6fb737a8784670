package id.sop.model;

import id.sop.source.Origin;
import java.util.Optional;

/**
 * A column of the flow table beside those of the number, the activity and the actors.
 *
 * @param key of the values in a step that stand in it
 * @param head what is printed over it; empty where the template's own word is
 * @param origin where its author named it
 */
public record Column(String key, Optional<Text> head, Origin origin) {}
