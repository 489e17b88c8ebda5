package org.icjs.persons.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonRef;
import org.junit.jupiter.api.Test;

class ClusteringTest {
    private static final PersonRecord A = record(1, 1);
    private static final PersonRecord B = record(2, 1);
    private static final PersonRecord C = record(3, 1);

    @Test
    void whatIsLinkedThroughAnotherIsOnePerson() {
        assertThat(of(A, List.of(same(A, B, 12), same(B, C, 11)), List.of())).containsExactly(A, B, C);
    }

    @Test
    void whatWaitsForPeopleJoinsNothing() {
        Link review = Link.weighed(A, B, 12, Link.Grade.REVIEW, "1");
        assertThat(of(A, List.of(review), List.of())).containsExactly(A);
    }

    @Test
    void neverTheSameHoldsEvenThroughAThirdAndTheWeakerLinkGives() {
        List<Link> links = List.of(same(A, B, 12), same(B, C, 20));
        List<Decision> decisions = List.of(decided(1, A, C, false, true));
        assertThat(of(A, links, decisions)).containsExactly(A);
        assertThat(of(C, links, decisions)).containsExactly(B, C);
    }

    @Test
    void anOfficersWordComesBeforeThePrograms() {
        List<Link> links = List.of(same(B, C, 40));
        List<Decision> decisions = List.of(decided(1, A, B, true, true), decided(2, A, C, false, true));
        assertThat(of(A, links, decisions)).containsExactly(A, B);
    }

    @Test
    void whatIsTakenBackIsAsIfItHadNeverBeen() {
        List<Link> links = List.of(same(A, B, 12));
        assertThat(of(A, links, List.of(decided(1, A, B, false, true)))).containsExactly(A);
        assertThat(of(A, links, List.of(decided(1, A, B, false, false)))).containsExactly(A, B);
        assertThat(of(A, List.of(), List.of(decided(1, A, B, true, false)))).containsExactly(A);
    }

    @Test
    void twoPersonsOfOneCaseAreNeverJoined() {
        PersonRecord twin = record(1, 2);
        assertThat(of(A, List.of(same(A, B, 30), same(twin, B, 20)), List.of())).containsExactly(A, B);
    }

    @Test
    void theOrderOfWhatIsGivenDoesNotMatter() {
        List<Link> links = List.of(same(A, B, 12), same(B, C, 20), same(A, C, 15));
        List<Decision> decisions = List.of(decided(1, A, C, false, true));
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            List<Link> shuffled = new java.util.ArrayList<>(links);
            java.util.Collections.shuffle(shuffled, random);
            assertThat(of(B, shuffled, decisions)).containsExactly(B, C);
        }
    }

    private static Set<PersonRecord> of(PersonRecord record, List<Link> links, List<Decision> decisions) {
        return new Clustering(links, decisions).of(record);
    }

    private static Link same(PersonRecord one, PersonRecord other, double weight) {
        return Link.weighed(one, other, weight, Link.Grade.SAME, "1");
    }

    private static Decision decided(long id, PersonRecord one, PersonRecord other, boolean same, boolean stands) {
        OfficeCode office = new OfficeCode("MZ-PS-AIZAWL");
        OfficerCode officer = new OfficerCode("MZP-1011");
        Decision.Undone undone =
                stands ? null : new Decision.Undone("It was his brother.", office, officer, Instant.EPOCH);
        return new Decision(id, one, other, same, "Compared face to face.", office, officer, Instant.EPOCH, undone);
    }

    private static PersonRecord record(int docket, int person) {
        return new PersonRecord(new CaseId(new UUID(0, docket)), new PersonRef(person));
    }
}
