package org.icjs.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.icjs.kernel.Act;
import org.icjs.kernel.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffencesTest {
    private static final Offences OFFENCES = Offences.standard();
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 7, 1);

    /** Sections whose text punishes, or measures a punishment; the others of the BNS define, except or regulate. */
    private static final String PUNISHING =
            "3 49-62 64-85 87-99 103-113 115 117-127 131-137 139-166 168 173-226 229-269 271-329 331-334 336-357";

    @Test
    void holdsEverySectionOfTheBnsThatPunishes() {
        Set<Integer> held = OFFENCES.all().stream()
                .map(Offence::section)
                .filter(section -> section.act() == Act.BNS)
                .map(section -> SectionOrder.base(section.number()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> expected = List.of(PUNISHING.split(" ", -1)).stream()
                .flatMap(OffencesTest::range)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(held).isEqualTo(expected);
    }

    private static Stream<Integer> range(String text) {
        String[] ends = text.split("-", -1);
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                .boxed();
    }

    @Test
    void numbersTheLimbsOfASectionWithoutAGap() {
        for (Offence offence : OFFENCES.all()) {
            List<Offence> limbs = limbs(offence.section().toString());
            assertThat(limbs)
                    .extracting(Offence::limb)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, offence.limbs()).boxed().toList());
        }
    }

    @Test
    void namesEachLimbApart() {
        assertThat(OFFENCES.all())
                .extracting(offence -> offence.section().act() + offence.label())
                .doesNotHaveDuplicates();
    }

    @Test
    void givesEveryRowATermOrAPrincipalOrAnotherPunishment() {
        assertThat(OFFENCES.all()).allSatisfy(offence -> {
            Punishment punishment = offence.punishment();
            assertThat(punishment.basis().dependsOnPrincipal()
                            || punishment.deathOrLife()
                            || punishment.greatest() != null
                            || punishment.fine() == Fine.ONLY
                            || punishment.communityService())
                    .as(offence.toString())
                    .isTrue();
        });
    }

    @Test
    void asksNoPrincipalWhereThePunishmentStandsByItself() {
        assertThat(OFFENCES.all())
                .filteredOn(offence -> offence.court().answer() == Court.SESSION
                        && offence.punishment().basis() == Basis.OWN)
                .allSatisfy(offence -> assertThat(offence.bailable().answer()).isNotEqualTo(Answer.AS_PRINCIPAL));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            BNS 303(2)|1|YES|NO|ANY_MAGISTRATE|SIXTY|NO
            BNS 303(2)|2|YES|NO|ANY_MAGISTRATE|SIXTY|NO
            BNS 303(2)|3|NO|YES|ANY_MAGISTRATE|SIXTY|NO
            BNS 303(2)|4|NO|YES|ANY_MAGISTRATE|SIXTY|NO
            BNS 74|1|YES|NO|ANY_MAGISTRATE|SIXTY|NO
            BNS 118(1)|1|YES|NO|ANY_MAGISTRATE|SIXTY|NO
            BNS 118(2)|1|YES|NO|MFC|NINETY|YES
            BNS 103(1)|1|YES|NO|SESSION|NINETY|YES
            BNS 64(1)|1|YES|NO|SESSION|NINETY|YES
            BNS 106(1)|1|YES|YES|MFC|SIXTY|NO
            BNS 307|1|YES|NO|MFC|SIXTY_OR_NINETY|YES
            BNS 309(4)|1|YES|NO|MFC|SIXTY_OR_NINETY|YES
            BNS 309(4)|2|YES|NO|MFC|SIXTY_OR_NINETY|YES
            BNS 331(3)|1|YES|NO|ANY_MAGISTRATE|SIXTY|NO
            BNS 331(3)|2|YES|NO|MFC|SIXTY_OR_NINETY|YES
            BNS 115(2)|1|NO|YES|ANY_MAGISTRATE|SIXTY|NO
            BNS 85|1|CONDITIONAL|NO|MFC|SIXTY|NO
            BNS 67|1|CONDITIONAL|YES|SESSION|SIXTY|YES
            BNS 49|1|AS_PRINCIPAL|AS_PRINCIPAL|PRINCIPAL|AS_PRINCIPAL|AS_PRINCIPAL
            BNS 311|1|YES|NO|SESSION|AS_PRINCIPAL|YES
            BNS 305|1|YES|NO|ANY_MAGISTRATE|SIXTY|YES
            BNS 213|1|NO|YES|WHERE_COMMITTED|SIXTY|NO
            BNS 355|1|NO|YES|ANY_MAGISTRATE|SIXTY|NO
            NDPS 21(a)|1|YES|UNSETTLED|ANY_MAGISTRATE|SIXTY|NO
            NDPS 21(b)|1|YES|NO|SPECIAL|SIXTY_OR_NINETY|YES
            NDPS 21(c)|1|YES|NO|SPECIAL|ONE_HUNDRED_EIGHTY|YES
            UAPA 13(1)|1|YES|NO|SPECIAL|NINETY|YES
            POCSO 12|1|YES|NO|SPECIAL|SIXTY|NO
            BEFR 3|1|NO|YES|ANY_MAGISTRATE|SIXTY|NO
            IFA 22|1|YES|NO|MFC|SIXTY|YES
            IPC 121|1|YES|NO|SESSION|NINETY|NO
            IPC 147|1|YES|YES|ANY_MAGISTRATE|SIXTY|NO
            IPC 153A(1)|1|YES|NO|MFC|SIXTY|NO
            IPC 188|2|YES|YES|ANY_MAGISTRATE|SIXTY|NO
            IPC 201|1|AS_PRINCIPAL|YES|SESSION|SIXTY|NO
            IPC 201|3|NO|YES|PRINCIPAL|AS_PRINCIPAL|NO
            IPC 225|5|YES|NO|SESSION|NINETY|NO
            IPC 302|1|YES|NO|SESSION|NINETY|NO
            IPC 304|2|YES|NO|SESSION|SIXTY|NO
            IPC 307|1|YES|NO|SESSION|SIXTY|NO
            IPC 307|2|YES|NO|SESSION|NINETY|NO
            IPC 324|1|YES|NO|ANY_MAGISTRATE|SIXTY|NO
            IPC 376(1)|1|YES|NO|SESSION|NINETY|NO
            IPC 379|1|YES|NO|ANY_MAGISTRATE|SIXTY|NO
            IPC 392|2|YES|NO|MFC|SIXTY|NO
            IPC 420|1|YES|NO|MFC|SIXTY|NO
            IPC 498A|1|CONDITIONAL|NO|MFC|SIXTY|NO
            IPC 506|1|NO|YES|ANY_MAGISTRATE|SIXTY|NO
            WLPA 51(1)|2|YES|NO|MFC|SIXTY|YES
            """, delimiter = '|')
    void classes(
            String cited, int limb, Answer cognizable, Answer bailable, Court court, Custody custody, Answer visit) {
        Classification classed =
                OFFENCES.find(Section.parse(cited), limb).orElseThrow().classification();

        assertThat(classed.cognizable().answer()).isEqualTo(cognizable);
        assertThat(classed.bailable().answer()).isEqualTo(bailable);
        assertThat(classed.court().answer()).isEqualTo(court);
        assertThat(classed.custody().answer()).isEqualTo(custody);
        assertThat(classed.forensicVisit().answer()).isEqualTo(visit);
    }

    @Test
    void citesTheProvisionOfEachAnswer() {
        Classification classed = limbs("BNS 309(4)").getFirst().classification();

        assertThat(classed.cognizable().cited()).hasToString("BNSS First Schedule, Part I");
        assertThat(classed.custody().cited()).hasToString("BNSS 187(3)");
        assertThat(classed.custody().reason()).isEqualTo("custody.unsettled");
        assertThat(classed.forensicVisit().cited()).hasToString("BNSS 176(3)");
        assertThat(limbs("ARMS 25(1A)").getFirst().cognizable().cited()).hasToString("ARMS 38");
        assertThat(limbs("POCSO 8").getFirst().classification().cognizable().cited())
                .hasToString("BNSS First Schedule, Part II");
        assertThat(limbs("NDPS 21(c)").getFirst().classification().custody().cited())
                .hasToString("NDPS 36A(4)");
    }

    @Test
    void showsBothDaysWhereCourtsDiffer() {
        assertThat(limbs("BNS 309(4)")
                        .getFirst()
                        .classification()
                        .custody()
                        .answer()
                        .days())
                .containsExactly(60, 90);
    }

    @Test
    void holdsTheHitAndRunClauseWithoutForce() {
        Offence clause = limbs("BNS 106(2)").getFirst();

        assertThat(clause.inForceOn(LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(OFFENCES.inForce(clause.section(), LocalDate.of(2026, 11, 23)))
                .isEmpty();
        assertThat(OFFENCES.like("106", 20)).extracting(Offence::section).doesNotContain(clause.section());
    }

    @Test
    void beginsTheBnsOnTheFirstOfJuly2024() {
        Section theft = Section.parse("BNS 303(2)");

        assertThat(OFFENCES.inForce(theft, FIRST_DAY.minusDays(1))).isEmpty();
        assertThat(OFFENCES.inForce(theft, FIRST_DAY)).hasSize(4);
    }

    @Test
    void endsTheIpcWhereTheBnsBegins() {
        assertThat(OFFENCES.all())
                .filteredOn(offence -> offence.section().act() == Act.IPC)
                .hasSizeGreaterThan(200)
                .allSatisfy(offence -> {
                    assertThat(offence.inForceOn(FIRST_DAY.minusDays(1))).isTrue();
                    assertThat(offence.inForceOn(FIRST_DAY)).isFalse();
                    assertThat(offence.certainty()).isIn(Certainty.SECONDARY, Certainty.CORRESPONDING);
                    assertThat(offence.custodyBy()).isNull();
                });
        assertThat(limbs("IPC 379").getFirst().cognizable().cited()).hasToString("CRPC First Schedule, Part I");
        assertThat(limbs("IPC 379").getFirst().classification().custody().cited())
                .hasToString("CRPC 167(2)");
    }

    /** An investigation begun since goes by the BNSS, whatever the day of the offence. */
    @Test
    void countsCustodyForAnOldOffenceByTheCodeOfItsInvestigation() {
        Offence attempt = limbs("IPC 307").getFirst();
        assertThat(attempt.classification(Act.CRPC).custody().answer()).isEqualTo(Custody.SIXTY);
        assertThat(attempt.classification(Act.BNSS).custody().answer()).isEqualTo(Custody.SIXTY_OR_NINETY);
        assertThat(attempt.classification(Act.BNSS).forensicVisit().answer()).isEqualTo(Answer.YES);
    }

    @Test
    void knowsWhatTookTheirPlace() {
        assertThat(OFFENCES.counterparts(Section.parse("IPC 379"))).containsExactly(Section.parse("BNS 303(2)"));
        assertThat(OFFENCES.counterparts(Section.parse("BNS 303(2) limb 2"))).containsExactly(Section.parse("IPC 379"));
        assertThat(OFFENCES.counterparts(Section.parse("BNS 111(2)(a)"))).isEmpty();
        for (Offence offence : OFFENCES.all()) {
            assertThat(OFFENCES.counterparts(offence.section()))
                    .allMatch(other -> other.act() != offence.section().act())
                    .allMatch(other -> other.act() == Act.IPC || OFFENCES.exists(other));
        }
    }

    @Test
    void endsTheForeignersActWhereItsSuccessorBegins() {
        LocalDate last = LocalDate.of(2025, 8, 31);

        assertThat(OFFENCES.inForce(Section.parse("FOREIGNERS 14A"), last)).hasSize(1);
        assertThat(OFFENCES.inForce(Section.parse("FOREIGNERS 14A"), last.plusDays(1)))
                .isEmpty();
        assertThat(OFFENCES.inForce(Section.parse("IFA 21"), last)).isEmpty();
        assertThat(OFFENCES.inForce(Section.parse("IFA 21"), last.plusDays(1))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BNS 303(9)",
                "BNS 303(1)",
                "BNS 358",
                "BNS 999",
                "BNS 305(f)",
                "BNS 64(2)(n)",
                "BNS 3(4)",
                "BNS 30"
            })
    void knowsWhatIsNoOffence(String cited) {
        Section section = Section.parse(cited);

        assertThat(OFFENCES.exists(section)).isFalse();
        assertThat(OFFENCES.standing(section)).isEqualTo(Standing.NOT_AN_OFFENCE);
    }

    @Test
    void doesNotDenyWhatItHasNotOnFile() {
        assertThat(OFFENCES.standing(Section.parse("NDPS 23(b)"))).isEqualTo(Standing.NOT_ON_FILE);
        assertThat(OFFENCES.standing(Section.parse("MLP 8"))).isEqualTo(Standing.NOT_ON_FILE);
    }

    @Test
    void findsAClauseAndAWholeSection() {
        assertThat(limbs("BNS 305(a)")).extracting(Offence::section).containsExactly(Section.parse("BNS 305"));
        assertThat(limbs("BNS 64(2)(m)")).extracting(Offence::section).containsExactly(Section.parse("BNS 64(2)"));
        assertThat(limbs("BNS 326")).hasSize(7);
        assertThat(limbs("BNS 304")).extracting(Offence::section).containsExactly(Section.parse("BNS 304(2)"));
        assertThat(limbs("NDPS 20(b)")).hasSize(3);
        assertThat(limbs("ARMS 25(1-B)(a)"))
                .extracting(Offence::section)
                .containsExactly(new Section(Act.ARMS, "25(1B)(a)"));
        assertThat(limbs("BNS 125")).as("no hurt caused: not its clauses too").hasSize(1);
    }

    @Test
    void findsOneLimb() {
        assertThat(limbs("BNS 303(2) limb 3")).extracting(Offence::limb).containsExactly(3);
        assertThat(limbs("BNS 103(1) limb 1")).hasSize(1);
        assertThat(limbs("BNS 305(a)  limb 1")).hasSize(1);
        assertThat(OFFENCES.exists(Section.parse("BNS 303(2) limb 5"))).isFalse();
        assertThat(OFFENCES.exists(Section.parse("BNS 303(2) limb 99"))).isFalse();
        assertThat(OFFENCES.exists(Section.parse("BNS 326 limb 1")))
                .as("stands for several")
                .isFalse();
        assertThat(OFFENCES.limbMatters(Section.parse("BNS 303(2) limb 1"))).isFalse();
        assertThat(OFFENCES.limbs(Section.parse("BNS 303(2)"))).isEqualTo(4);
        assertThat(OFFENCES.limbs(Section.parse("BNS 326"))).isZero();
        assertThat(OFFENCES.limbs(Section.parse("BNS 999"))).isZero();
    }

    /** Every limb can be cited, and its citation finds it and nothing else. */
    @Test
    void citesEveryLimb() {
        assertThat(OFFENCES.all())
                .allSatisfy(offence -> assertThat(
                                OFFENCES.find(Section.parse(offence.toString())).orElseThrow())
                        .containsExactly(offence));
    }

    @Test
    void countsCustodyByTheOldCodeWhereItGoverns() {
        Offence robbery = limbs("BNS 309(4)").getFirst();
        assertThat(robbery.classification(Act.CRPC).custody().answer()).isEqualTo(Custody.SIXTY);
        assertThat(robbery.classification(Act.CRPC).custody().cited()).hasToString("CRPC 167(2)");
        assertThat(robbery.classification(Act.CRPC).forensicVisit().answer()).isEqualTo(Answer.NO);
        assertThat(limbs("BNS 103(1)")
                        .getFirst()
                        .classification(Act.CRPC)
                        .custody()
                        .answer())
                .isEqualTo(Custody.NINETY);
        assertThat(limbs("NDPS 21(c)")
                        .getFirst()
                        .classification(Act.CRPC)
                        .custody()
                        .cited())
                .hasToString("NDPS 36A(4)");
    }

    @Test
    void asksForTheLimbOnlyWhereItMatters() {
        assertThat(OFFENCES.limbMatters(Section.parse("BNS 303(2)"))).isTrue();
        assertThat(OFFENCES.limbMatters(Section.parse("BNS 192"))).isFalse();
        assertThat(OFFENCES.limbMatters(Section.parse("BNS 103(1)"))).isFalse();
        assertThat(OFFENCES.limbMatters(Section.parse("BNS 999"))).isFalse();
    }

    @Test
    void weighsOffences() {
        assertThat(gravest("BNS 115(2)", "BNS 303(2)", "BNS 118(1)")).hasToString("BNS 303(2) limb 2");
        assertThat(gravest("BNS 309(4)", "BNS 118(2)")).hasToString("BNS 118(2)");
        assertThat(gravest("BNS 64(1)", "BNS 103(1)", "BNS 49")).hasToString("BNS 103(1)");
        assertThat(gravest("BNS 3(5)", "BNS 115(2)")).hasToString("BNS 115(2)");
        assertThat(OFFENCES.gravest(List.of(Section.parse("BNS 999")))).isEmpty();
        assertThat(OFFENCES.gravest(List.of())).isEmpty();
    }

    @Test
    void suggestsByNumberAndByWord() {
        assertThat(OFFENCES.like("303", 10)).extracting(Offence::toString).startsWith("BNS 303(2) limb 1");
        assertThat(OFFENCES.like("bns 303 (2)", 10)).hasSize(4);
        assertThat(OFFENCES.like("ndps 21", 10))
                .extracting(Offence::toString)
                .containsExactly("NDPS 21(a)", "NDPS 21(b)", "NDPS 21(c)");
        assertThat(OFFENCES.like("griev acid", 10))
                .extracting(Offence::toString)
                .containsExactly("BNS 124(1)", "IPC 326A");
        assertThat(OFFENCES.like("theft", 3)).hasSize(3);
        assertThat(OFFENCES.like("  ", 3)).isEmpty();
        assertThat(OFFENCES.like("'; drop table--", 3)).isEmpty();
        assertThat(OFFENCES.like("heft", 3)).isEmpty();
    }

    @Test
    void namesTheNeighboursOfAnUnknownSection() {
        assertThat(OFFENCES.near(Section.parse("BNS 303(9)"), 1)).containsExactly(Section.parse("BNS 303(2)"));
        assertThat(OFFENCES.near(Section.parse("BNS 999"), 1)).containsExactly(Section.parse("BNS 357"));
        assertThat(OFFENCES.near(Section.parse("MLP 8"), 3)).isEmpty();
    }

    @Test
    void keepsTheLimbOfATheftUnderFiveThousandUnsettled() {
        assertThat(OFFENCES.find(Section.parse("BNS 303(2)"), 4).orElseThrow().certainty())
                .isEqualTo(Certainty.UNSETTLED);
        assertThat(OFFENCES.find(Section.parse("BNS 303(2)"), 5)).isEmpty();
        assertThat(OFFENCES.find(Section.parse("BNS 303(2)"), 0)).isEmpty();
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> OFFENCES.all().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> limbs("BNS 326").clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Offence gravest(String... cited) {
        return OFFENCES.gravest(List.of(cited).stream().map(Section::parse).toList())
                .orElseThrow();
    }

    private static List<Offence> limbs(String cited) {
        return OFFENCES.find(Section.parse(cited)).orElseThrow();
    }
}
