package id.sop.model;

import id.sop.source.Origin;

/**
 * A column of the flow table: someone who performs steps.
 *
 * @param key how steps refer to it; unique in the SOP
 * @param name the head of the column
 * @param origin where the key stood
 */
public record Actor(String key, Text name, Origin origin) {}
