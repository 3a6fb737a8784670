package id.sop.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as the author wrote it.
 *
 * @param text what was written; "-" says that there is none
 * @param date the date, absent when the text is "-", has an open placeholder, or is no full real date
 */
public record DateText(Text text, Optional<LocalDate> date) {}
