package org.icjs.docket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.icjs.docket.PoliceEntry.Complainant;
import org.icjs.docket.PoliceEntry.ComplainantCapacity;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.docket.PoliceEntry.InformationMode;
import org.icjs.docket.PoliceEntry.Suspect;
import org.icjs.kernel.District;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonName;
import org.icjs.kernel.Place;
import org.icjs.kernel.Section;
import org.jspecify.annotations.Nullable;

/** A first information report: one informant and victim (P1), then the suspects (P2 …); informed on 2 November 2026, 9:00. */
public final class AFir {
    public static final Instant INFORMED = PaperJournal.nov(2, 9, 0);

    private final List<Section> sections;
    private final List<Suspect> suspects = new ArrayList<>();
    private Instant offence = PaperJournal.nov(1, 23, 0);
    private @Nullable Instant offenceTo;
    private @Nullable Long value = 80_000L;
    private @Nullable Boolean previousConviction = false;
    private Sex sexOfVictim = Sex.FEMALE;
    private @Nullable Long ageOfVictim = 41L;

    private AFir(List<Section> sections) {
        this.sections = sections;
    }

    public static AFir of(String... sections) {
        return new AFir(Arrays.stream(sections).map(Section::parse).toList());
    }

    public AFir against(String name) {
        suspects.add(new Suspect(null, new PersonName(name), null, Sex.MALE, 24L, null));
        return this;
    }

    public AFir offence(Instant from, @Nullable Instant to) {
        offence = from;
        offenceTo = to;
        return this;
    }

    public AFir worth(@Nullable Long rupees) {
        value = rupees;
        return this;
    }

    public AFir previouslyConvicted(@Nullable Boolean alleged) {
        previousConviction = alleged;
        return this;
    }

    /** Of the informant, who is the victim. */
    public AFir harmed(Sex sex, @Nullable Long ageYears) {
        sexOfVictim = sex;
        ageOfVictim = ageYears;
        return this;
    }

    public FirRegistered entry() {
        return new FirRegistered(
                null,
                InformationMode.ORAL,
                INFORMED,
                offence,
                offenceTo,
                place("Chanmari, near the water point"),
                sections,
                value,
                previousConviction,
                List.of(new Complainant(
                        null,
                        ComplainantCapacity.INFORMANT_AND_VICTIM,
                        new PersonName("Lalṭhanmawii"),
                        sexOfVictim,
                        ageOfVictim,
                        null,
                        place("Chanmari"),
                        null)),
                suspects,
                "Came home and found the back window open.",
                null,
                new OfficeCode("MZ-CJM-AIZAWL"));
    }

    public static Place place(String where) {
        return new Place(where, new District("261"));
    }
}
