package id.sop.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@link TimeNotation} made of a text. */
public sealed interface Reading {
    /**
     * A value that can be added up.
     *
     * @param value the amounts as written, not normalised, so that "90 menit" can be told from "1 jam 30 menit"; of times
     *     for several cases the longest
     * @param traits what the text says beside its amounts
     * @param oddities in the order of the text
     */
    record Measured(WorkTimeRange value, Qualifier qualifier, Set<Trait> traits, List<Oddity> oddities)
            implements Reading {
        /** Copies the set and the list. */
        public Measured {
            traits = Set.copyOf(traits);
            oddities = List.copyOf(oddities);
        }

        /** Returns the value in its regular spelling, after its qualifier: "paling lama 2 hari kerja". */
        public String print() {
            return (qualifier.word() + " " + value.print(has(Trait.WORKING_DAYS))).strip();
        }

        /** Tells whether the text says this beside its amounts. */
        public boolean has(Trait trait) {
            return traits.contains(trait);
        }

        /** Tells whether the text says more than its amounts, so that it cannot be written anew from them. */
        public boolean saysMore() {
            return has(Trait.PRODUCT) || has(Trait.REMARK);
        }
    }

    /** What a text that can be added up says beside its amounts. */
    enum Trait {
        /** It has days, and calls each of them "hari kerja". */
        WORKING_DAYS,
        /** A product that is counted out: "2 x 50 menit". */
        PRODUCT,
        /** Words behind the value that do not change it: "5 menit per berkas", "1 hari (8 jam)". */
        REMARK,
        /** Times for several cases: "7 hari dengan Bupati; 2 hari dengan Kadin". */
        CASES
    }

    /**
     * Words that may stand in place of a time and cannot be added up.
     *
     * @param word the text in lower case, its spaces single: "segera", "sesuai kebutuhan", "2 kali seminggu"
     */
    record Unmeasured(String word) implements Reading {}

    /**
     * A text that is no time, or not only one.
     *
     * @param understood the value that stands before the offending piece, if any
     * @param piece the offending piece exactly as written; empty when the whole text is
     * @param offset where the piece begins in the text, in chars from 0
     */
    record Unreadable(Optional<WorkTimeRange> understood, Reason reason, String piece, int offset) implements Reading {
        /** Returns the length of the piece in chars. */
        public int length() {
            return piece.length();
        }
    }

    /** Why a text cannot be read; the examples show the offending piece in brackets. */
    enum Reason {
        /** Nothing but spaces or dashes. */
        EMPTY,
        /** A number without a unit: "[15]", "2 jam [30]". */
        MISSING_UNIT,
        /** A word in the place of a unit: "3 [kali]". */
        UNKNOWN_UNIT,
        /** A unit, a qualifier or a joining word without its number: "[jam]", "[maksimal]", "1 jam [dan]". */
        MISSING_NUMBER,
        /** Something in the place of a number that is none: "2 [(dau)] hari", "[2/7] jam". */
        UNKNOWN_NUMBER,
        /** A figure and words, or a time and its repetition, that disagree: "[2 (tiga)] hari", "[2 hari (3 hari)]". */
        NUMBER_MISMATCH,
        /** A number beyond {@link WorkTime#MAX_INTEGER_DIGITS} or {@link WorkTime#MAX_DECIMALS}. */
        NUMBER_TOO_LONG,
        /** A point or comma that may separate thousands or decimals: "[1.000] menit", "[1,500] menit". */
        AMBIGUOUS_NUMBER,
        /** A unit that the same value has already: "1 jam [2 jam]". */
        UNIT_TWICE,
        /** A range whose end is below its beginning: "[3 jam - 30 menit]". */
        REVERSED_RANGE,
        /** Words after a complete value: "15 menit [dengan Camat]". */
        TRAILING_TEXT,
        /** The time of a clock, which does not tell how long: "[08.00 - 10.00 WIB]"; what lies between is understood. */
        CLOCK_TIME,
        /** A text that does not even begin like a time: "[nanti] sore". */
        NOT_A_TIME
    }
}
