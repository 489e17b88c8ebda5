package org.icjs.persons.link;

import org.jspecify.annotations.Nullable;

/**
 * Two records that seem to be of one person.
 *
 * @param one the lesser of both
 * @param weight bits of evidence beyond what the number of persons on record takes away
 * @param weighedBy the version of the weights; null if it does not rest on them
 */
public record Link(
        PersonRecord one,
        PersonRecord other,
        double weight,
        Grade grade,
        Ground ground,
        @Nullable String weighedBy) {
    /** More bits than any particulars are worth. */
    private static final double CERTAIN = 99;

    /** What follows from it. */
    public enum Grade {
        /** Linked by the program. */
        SAME,
        /** For people to decide. */
        REVIEW
    }

    /** What it rests on. */
    public enum Ground {
        WEIGHT,
        /** One jail's own number of a prisoner: the jail has compared him with the warrant. */
        NUMBER
    }

    public Link {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("the lesser comes first");
        }
    }

    static Link weighed(PersonRecord some, PersonRecord another, double weight, Grade grade, String by) {
        return of(some, another, weight, grade, Ground.WEIGHT, by);
    }

    static Link byNumber(PersonRecord some, PersonRecord another) {
        return of(some, another, CERTAIN, Grade.SAME, Ground.NUMBER, null);
    }

    private static Link of(
            PersonRecord some, PersonRecord another, double weight, Grade grade, Ground ground, @Nullable String by) {
        return some.compareTo(another) < 0
                ? new Link(some, another, weight, grade, ground, by)
                : new Link(another, some, weight, grade, ground, by);
    }

    public PersonRecord otherThan(PersonRecord record) {
        return one.equals(record) ? other : one;
    }
}
