package org.icjs.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.icjs.WholeProgram;
import org.icjs.identity.Browser;
import org.icjs.identity.Duty;
import org.icjs.identity.demo.Demonstration;
import org.icjs.kernel.OfficeCode;
import org.icjs.web.PageTest;
import org.junit.jupiter.api.Test;

/** Without settings there is no connector, and all else goes on. */
class ConnectorsOffTest extends WholeProgram {
    @Test
    void thereIsNoSuchAddressAndThePageSaysWhatIsMissing() {
        try (Browser administrator = new Browser(port)) {
            administrator.signIn(
                    demonstration
                            .officer(new OfficeCode("MZ-HOME-ICJS"), Duty.ADMINISTRATOR)
                            .code(),
                    Demonstration.PASSWORD);
            assertThat(administrator
                            .postRaw("/connect/digilocker/pull-uri", "<a/>", "Content-Type", "application/xml")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(PageTest.check(administrator.get("/connectors").body()).text())
                    .contains(
                            "Off",
                            "icjs.connect.digilocker.org-id",
                            "icjs.connect.digilocker.api-key",
                            "icjs.connect.bhashini.user-id")
                    .doesNotContain("What was exchanged with the stand-ins");
            assertThat(administrator.get("/sandbox").statusCode()).isEqualTo(404);
            assertThat(administrator
                            .post("/connectors", "/connectors/digilocker/retry", Map.of())
                            .statusCode())
                    .isIn(403, 404);
        }
    }
}
