package org.icjs.clocks;

import java.util.List;
import java.util.stream.Stream;

/** All clocks of procedure, in the order in which a case meets them. Those of custody stand apart. */
final class ProcedureRules {
    static final List<Rule> ALL = Stream.of(
                    DiaryRules.ALL,
                    InformationRules.ALL,
                    InvestigationRules.ALL,
                    DetentionRules.ALL,
                    ArrestRules.ALL,
                    DeathRules.ALL,
                    SeizureRules.ALL,
                    VictimRules.ALL,
                    SanctionRules.ALL,
                    AbsconderRules.ALL,
                    CommitmentRules.ALL,
                    TrialRules.ALL,
                    JudgmentRules.ALL,
                    AppealRules.ALL,
                    JailRules.ALL,
                    PropertyRules.ALL,
                    SpecialActRules.ALL)
            .flatMap(List::stream)
            .toList();

    private ProcedureRules() {}
}
