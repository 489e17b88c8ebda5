package org.icjs.identity.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.icjs.identity.Duty;
import org.icjs.identity.Office;
import org.icjs.identity.OfficeKind;
import org.icjs.identity.Officer;
import org.icjs.identity.Offices;
import org.icjs.kernel.OfficeCode;
import org.junit.jupiter.api.Test;

class DemoPostingTest {
    private final Offices offices = Offices.shipped();
    private final List<Officer> officers = DemoPosting.all(offices.all(), DemoFile.officers());

    @Test
    void everyOfficeIsMannedForAllThatIsDoneThere() {
        for (Office office : offices.all()) {
            List<Officer> there = officers.stream()
                    .filter(officer -> officer.office().equals(office.code()))
                    .toList();
            assertThat(there).as(office.name()).isNotEmpty();
            if (office.kind() != OfficeKind.STATE_HEADQUARTERS) {
                assertThat(there.stream()
                                .flatMap(officer -> officer.duties().stream())
                                .distinct()
                                .toList())
                        .as(office.name())
                        .containsAll(Duty.of(office.kind()).stream()
                                .filter(duty -> office.kind() != OfficeKind.POLICE_OUTPOST)
                                .toList());
            }
        }
    }

    @Test
    void everyDutyFitsItsOfficeAndEveryNumberIsOneOfficers() {
        Map<String, String> names = new HashMap<>();
        for (Officer officer : officers) {
            OfficeKind kind = offices.find(officer.office()).orElseThrow().kind();
            assertThat(officer.duties()).as(officer.display()).allMatch(duty -> duty.fits(kind));
            String before = names.put(officer.code().code(), officer.display());
            assertThat(before == null || before.equals(officer.display())).isTrue();
        }
    }

    @Test
    void onlyTheHomeDepartmentsCellAuditsAndAdministers() {
        assertThat(officers.stream()
                        .filter(officer -> officer.duties().contains(Duty.AUDITOR)
                                || officer.duties().contains(Duty.ADMINISTRATOR))
                        .map(Officer::office))
                .containsOnly(new OfficeCode("MZ-HOME-ICJS"))
                .hasSize(2);
    }
}
