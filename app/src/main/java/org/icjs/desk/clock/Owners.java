package org.icjs.desk.clock;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.Party;
import org.icjs.exchange.Roles;
import org.icjs.identity.Offices;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which offices have to act in a case, and who stands above them. */
@Component
final class Owners {
    private final Roles roles;
    private final Offices offices;

    Owners(Roles roles, Offices offices) {
        this.roles = roles;
        this.offices = offices;
    }

    /** The offices of one case, by the parts that they play. */
    record Of(Docket docket, Map<OfficeCode, Set<OfficeRole>> roles) {
        /**
         * The offices that have to act in that part. Where no office plays it yet, it is the investigating station that has to bring the
         * case there.
         *
         * @param person whom it is about; decides which jail
         */
        List<OfficeCode> by(OfficeRole owner, @Nullable Party person) {
            @Nullable
            OfficeCode named = switch (owner) {
                case COURT -> docket.court();
                case PROSECUTOR -> docket.office(Fact.PROSECUTION_OFFICE);
                case JAIL -> person == null ? null : person.jail();
                case INVESTIGATOR, SUPERVISOR, LABORATORY, LEGAL_SERVICES -> null;
            };
            if (named != null && roles.getOrDefault(named, Set.of()).contains(owner)) {
                return List.of(named);
            }
            List<OfficeCode> playing = playing(owner);
            return playing.isEmpty() ? playing(OfficeRole.INVESTIGATOR) : playing;
        }

        private List<OfficeCode> playing(OfficeRole role) {
            return roles.entrySet().stream()
                    .filter(office -> office.getValue().contains(role))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        }
    }

    Of of(Docket docket) {
        return new Of(docket, roles.of(docket));
    }

    /** Who is told of a deadline at a stage: the office that has to act, then the others, each once. */
    Set<OfficeCode> told(Due due, Set<Stages.Other> others, Docket docket) {
        Of all = of(docket);
        Set<OfficeCode> told = new LinkedHashSet<>(Set.of(due.office()));
        boolean station = others.contains(Stages.Other.INVESTIGATOR);
        if (station) {
            told.addAll(all.playing(OfficeRole.INVESTIGATOR));
        }
        if (others.contains(Stages.Other.JAIL)) {
            jail(due, docket).ifPresent(told::add);
        }
        if (others.contains(Stages.Other.SUPERVISOR) && (station || due.owner() == OfficeRole.INVESTIGATOR)) {
            told.addAll(supervisors(all));
        }
        if (others.contains(Stages.Other.LEGAL_SERVICES)) {
            told.addAll(all.playing(OfficeRole.LEGAL_SERVICES));
        }
        OfficeCode court = docket.court();
        if (others.contains(Stages.Other.COURT) && court != null) {
            told.add(court);
        }
        return told;
    }

    private static Optional<OfficeCode> jail(Due due, Docket docket) {
        return due.person().isEmpty()
                ? Optional.empty()
                : docket.person(PersonRef.parse(due.person())).map(Party::jail);
    }

    /** The nearest office above each investigating station. */
    private List<OfficeCode> supervisors(Of all) {
        return all.playing(OfficeRole.INVESTIGATOR).stream()
                .flatMap(station -> offices.supervisors(station).stream().limit(1))
                .toList();
    }
}
