package org.icjs.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.icjs.database.TestDatabase;
import org.icjs.docket.OfficeRole;
import org.icjs.kernel.OfficeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class OfficeTableTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final OfficeTable table = new OfficeTable(
            JdbcClient.create(DATABASE.application()),
            new TransactionTemplate(new JdbcTransactionManager(DATABASE.application())));

    @Test
    void keepsWhatTheProgramShips() {
        assertThat(table.agreeWith(OfficesFile.offices())).containsExactlyInAnyOrderElementsOf(OfficesFile.offices());
        assertThat(table.agreeWith(OfficesFile.offices()))
                .hasSize(OfficesFile.offices().size());
    }

    @Test
    void refusesToStartOnAnOfficeThatWasChangedInTheFileOnly() {
        table.agreeWith(OfficesFile.offices());
        Office office = OfficesFile.offices().getFirst();
        Office renamed = new Office(
                office.code(),
                "Another name",
                office.kind(),
                office.district(),
                office.parent(),
                null,
                null,
                null,
                null);
        assertThatThrownBy(() -> table.agreeWith(List.of(renamed)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(office.code().code());
        assertThat(table.agreeWith(OfficesFile.offices())).contains(office);
    }

    @Test
    void mizoramIsWhole() {
        Offices offices = Offices.shipped();
        assertThat(offices.thatCanBe(OfficeRole.INVESTIGATOR)).hasSize(38);
        assertThat(offices.thatCanBe(OfficeRole.SUPERVISOR)).hasSize(11);
        assertThat(offices.thatCanBe(OfficeRole.PROSECUTOR)).hasSize(11);
        assertThat(offices.thatCanBe(OfficeRole.LABORATORY)).hasSize(4);
        assertThat(offices.thatCanBe(OfficeRole.JAIL)).hasSize(10);
        assertThat(offices.thatCanBe(OfficeRole.LEGAL_SERVICES)).hasSize(12);
        assertThat(offices.all().stream().map(Office::kind)).contains(OfficeKind.values());
        assertThat(offices.districts()).hasSize(11);
        assertThat(offices.all()).allMatch(office -> offices.districts().containsKey(office.district()));
    }

    @Test
    void everyDefaultIsAnOfficeThatCanPlayThePart() {
        Offices offices = Offices.shipped();
        for (Office office : offices.all()) {
            assertThat(Stream.ofNullable(office.court())).allMatch(code -> kind(offices, code) == OfficeKind.COURT);
            assertThat(Stream.ofNullable(office.jail())).allMatch(code -> kind(offices, code) == OfficeKind.JAIL);
            assertThat(Stream.ofNullable(office.prosecution()))
                    .allMatch(code -> kind(offices, code) == OfficeKind.PROSECUTION);
        }
        assertThat(offices.thatCanBe(OfficeRole.INVESTIGATOR))
                .allMatch(
                        station -> station.court() != null && station.jail() != null && station.prosecution() != null);
    }

    @Test
    void aStationIsSupervisedByItsDistrictsSuperintendentAndByNoHeadquarters() {
        assertThat(Offices.shipped().supervisors(new OfficeCode("MZ-PS-BAWNGKAWN")))
                .containsExactly(new OfficeCode("MZ-SP-AIZAWL"));
        assertThat(Offices.shipped().supervisors(new OfficeCode("MZ-CJM-AIZAWL")))
                .isEmpty();
        assertThat(Offices.shipped().supervisors(new OfficeCode("MZ-PS-NOWHERE")))
                .isEmpty();
    }

    /** Legal Services Authorities Act, 1987, section 9: one in every district; the State's own has no district. */
    @Test
    void everyCourtHasTheLegalServicesAuthorityOfItsDistrict() {
        Offices offices = Offices.shipped();
        for (Office court : offices.thatCanBe(OfficeRole.COURT)) {
            assertThat(offices.legalServices(court.code()).flatMap(offices::find))
                    .as(court.name())
                    .hasValueSatisfying(near -> assertThat(near.district()).isEqualTo(court.district()));
        }
        assertThat(offices.legalServices(new OfficeCode("MZ-CJM-AIZAWL"))).contains(new OfficeCode("MZ-DLSA-AIZAWL"));
        assertThat(offices.legalServices(new OfficeCode("MZ-CJM-NOWHERE"))).isEmpty();
    }

    private static OfficeKind kind(Offices offices, OfficeCode code) {
        return offices.find(code).orElseThrow().kind();
    }
}
