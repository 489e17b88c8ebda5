package org.icjs.citizen;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icjs.kernel.Cnr;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.Refused;

/** What a citizen calls his case by. */
sealed interface CaseNumber {
    Pattern FIR = Pattern.compile("(?:FIR)?\\s*(?:NO\\.?)?\\s*0{0,6}([1-9]\\d{0,6})\\s*/\\s*(\\d{4})");
    Pattern COMPLAINT = Pattern.compile("EC\\s*-?\\s*([0-9A-Z]{8})");

    /** Under which it is looked up. */
    String key();

    /** Of a register of a station. */
    record Fir(OfficeCode station, String number) implements CaseNumber {
        @Override
        public String key() {
            return station + " FIR " + number;
        }
    }

    /** Of a court. */
    record OfCourt(Cnr cnr) implements CaseNumber {
        @Override
        public String key() {
            return cnr.toString();
        }
    }

    /** Of a complaint made here. */
    record OfComplaint(String number) implements CaseNumber {
        @Override
        public String key() {
            return number;
        }
    }

    /**
     * As it was typed.
     *
     * @param station chosen beside it; needed with the number of an FIR alone
     */
    static Optional<CaseNumber> parse(String typed, Optional<OfficeCode> station) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        Matcher fir = FIR.matcher(text);
        if (fir.matches()) {
            return station.map(office -> new Fir(office, fir.group(1) + "/" + fir.group(2)));
        }
        Matcher complaint = COMPLAINT.matcher(text);
        if (complaint.matches()) {
            return Optional.of(new OfComplaint("EC-" + complaint.group(1)));
        }
        try {
            return Optional.of(new OfCourt(new Cnr(text.replaceAll("[\\s-]", ""))));
        } catch (Refused _) {
            return Optional.empty();
        }
    }
}
