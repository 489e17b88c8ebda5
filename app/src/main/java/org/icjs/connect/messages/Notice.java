package org.icjs.connect.messages;

/** What can be told by a message. Its words stand in the messages below {@code notice.<name>}: one sentence, nothing sensitive. */
public enum Notice {
    /** A one-time code, asked for by the receiver a moment ago. */
    CODE(Manner.AT_ONCE),
    /** A complaint made by electronic communication was received; to be signed within three days: BNSS 173(1)(ii). */
    COMPLAINT_RECEIVED(Manner.OWED),
    /** A complaint was closed without an FIR: the way of BNSS 173(4) is open. */
    COMPLAINT_CLOSED(Manner.OWED),
    /** An application for a certificate of clearance was received. */
    APPLICATION_RECEIVED(Manner.WANTED),
    /** The FIR is registered; a copy is due: BNSS 173(2). */
    FIR_REGISTERED(Manner.OWED),
    /** How the investigation goes, told to the informant or the victim: BNSS 193(3)(ii). */
    PROGRESS(Manner.OWED),
    /** A question was answered. */
    QUESTION_ANSWERED(Manner.WANTED),
    /** The next date before the court. */
    NEXT_DATE(Manner.WANTED),
    /**
     * Notice to appear before the police: BNSS 35(3). Never served by message or e-mail: Satender Kumar Antil v. CBI, 2025 INSC 909.
     */
    NOTICE_OF_APPEARANCE(Manner.NEVER);

    /** How a notice may be sent. */
    public enum Manner {
        /** At any hour, whatever the receiver said before: he asks for it himself. */
        AT_ONCE,
        /** Outside the quiet hours; the law owes it, so that it can't be refused for good. */
        OWED,
        /** Outside the quiet hours, and not to who wants none. */
        WANTED,
        /** Not by message at all. */
        NEVER
    }

    private final Manner manner;

    Notice(Manner manner) {
        this.manner = manner;
    }

    public Manner manner() {
        return manner;
    }
}
