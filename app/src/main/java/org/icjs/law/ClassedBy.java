package org.icjs.law;

import org.icjs.kernel.Act;

/**
 * The provisions that class an offence. The First Schedule does so for the BNS, that of the Code of 1973 for the IPC; a special Act may do it itself, in part or whole; what it
 * leaves open is answered by the Schedule's second part.
 */
record ClassedBy(Citation cognizable, Citation bailable, Citation court) {
    static final Citation FIRST_SCHEDULE = new Citation(Act.BNSS, "First Schedule, Part I");
    static final Citation OTHER_LAWS = new Citation(Act.BNSS, "First Schedule, Part II");
    static final Citation OLD_FIRST_SCHEDULE = new Citation(Act.CRPC, "First Schedule, Part I");

    /** The Act's own provisions; the Schedule's second part where it has none. */
    static ClassedBy own(Act act) {
        return switch (act) {
            case BNS -> new ClassedBy(FIRST_SCHEDULE, FIRST_SCHEDULE, FIRST_SCHEDULE);
            case IPC -> new ClassedBy(OLD_FIRST_SCHEDULE, OLD_FIRST_SCHEDULE, OLD_FIRST_SCHEDULE);
            case NDPS -> of(act, "37(1)(a)", "37(1)(b)", "36A(1)");
            case POCSO -> new ClassedBy(OTHER_LAWS, OTHER_LAWS, new Citation(act, "28(1)"));
            case ARMS -> new ClassedBy(new Citation(act, "38"), OTHER_LAWS, OTHER_LAWS);
            case IT -> new ClassedBy(new Citation(act, "77B"), new Citation(act, "77B"), OTHER_LAWS);
            case JJ -> of(act, "86", "86", "86");
            case SCST -> new ClassedBy(OTHER_LAWS, OTHER_LAWS, new Citation(act, "14"));
            case UAPA -> of(act, "43D(1)", "43D(5)", "2(1)(d)");
            case BNSS, BSA, CRPC, FOREIGNERS, IFA, MLP, BEFR, WLPA, LIMITATION ->
                new ClassedBy(OTHER_LAWS, OTHER_LAWS, OTHER_LAWS);
        };
    }

    private static ClassedBy of(Act act, String cognizable, String bailable, String court) {
        return new ClassedBy(new Citation(act, cognizable), new Citation(act, bailable), new Citation(act, court));
    }
}
