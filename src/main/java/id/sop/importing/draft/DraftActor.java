package id.sop.importing.draft;

import java.util.Optional;

/**
 * A column of an actor.
 *
 * @param key short, unique in the draft, of lower-case letters, digits and underscores
 * @param name the head of the column
 * @param group what stands over it instead of the usual word; {@code "-"} where nothing does though it does over others
 */
public record DraftActor(String key, Found<String> name, Optional<String> group) {}
