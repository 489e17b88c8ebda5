package org.icjs.desk.clock;

import org.icjs.clocks.Rules;
import org.icjs.clocks.StateSettings;
import org.icjs.law.Offences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RulebookConfiguration {
    @Bean
    Rulebook rulebook() {
        return new Rulebook(Rules.all(), Offences.standard(), StateSettings.shipped());
    }
}
