package id.sop.yaml.node;

import id.sop.diagnostic.Message;

/** What is said of a piece of text that looks like a placeholder, or stands for its name, and is none (YM007). */
@Message.Words("YM007")
public record InvalidPlaceholder(String piece) implements Message {}
