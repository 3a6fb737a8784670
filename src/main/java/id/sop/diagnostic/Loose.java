package id.sop.diagnostic;

import java.util.List;

/** A message that has no record of its own yet. */
record Loose(String code, String variant, List<String> arguments) implements Message {}
