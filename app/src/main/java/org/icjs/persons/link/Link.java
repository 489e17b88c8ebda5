package org.icjs.persons.link;

/**
 * Two records that seem to be of one person.
 *
 * @param one the lesser of both
 * @param weight bits of evidence beyond what the number of persons on record takes away
 */
public record Link(PersonRecord one, PersonRecord other, double weight, Grade grade, Ground ground) {
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

    static Link of(PersonRecord some, PersonRecord another, double weight, Grade grade, Ground ground) {
        return some.compareTo(another) < 0
                ? new Link(some, another, weight, grade, ground)
                : new Link(another, some, weight, grade, ground);
    }

    public PersonRecord otherThan(PersonRecord record) {
        return one.equals(record) ? other : one;
    }
}
