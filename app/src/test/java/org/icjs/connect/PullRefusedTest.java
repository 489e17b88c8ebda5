package org.icjs.connect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.icjs.connect.sandbox.DigiLockerStandIn.Wish;
import org.icjs.docket.PoliceEntry.FirCopyGiven;
import org.icjs.docket.RecordEntry.CopyIssued;
import org.icjs.kernel.IndiaTime;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests that are not DigiLocker's, not of now, or not as documented: each is refused, and nothing is given. */
class PullRefusedTest extends WithStandIns {
    private static final String URI = "/connect/digilocker/pull-uri";
    private static final Wish WISH = new Wish("FIRCP", "1/2026", STATION, "Nobody", "", "9000000000", "");

    @Autowired
    private JdbcClient jdbc;

    private String xml() {
        return new String(digiLocker().pullUri(WISH, "both"), UTF_8);
    }

    /** Signed as DigiLocker would sign it, whatever it says. */
    private HttpResponse<String> ask(String xml) {
        return ask(URI, xml.getBytes(UTF_8));
    }

    @Test
    void aWrongOrMissingSignatureIsRefusedBeforeAnythingIsRead() {
        byte[] body = xml().getBytes(UTF_8);
        isRefused(post(URI, body, "application/xml", null), 401);
        isRefused(post(URI, body, "application/xml", "AAAA"), 401);
        isRefused(post(URI, body, "application/xml", digiLocker().digest("other".getBytes(UTF_8))), 401);
        isRefused(post(URI, "no xml at all".getBytes(UTF_8), "application/xml", "AAAA"), 401);
    }

    @Test
    void aWrongHashOfTheKeyOrAnotherIssuerIsRefused() {
        isRefused(ask(xml().replaceFirst("keyhash=\"[^\"]*\"", "keyhash=\"" + "0".repeat(64) + "\"")), 401);
        isRefused(ask(xml().replaceFirst("keyhash=\"[^\"]*\"", "")), 401);
        isRefused(ask(xml().replaceFirst("orgId=\"[^\"]*\"", "orgId=\"in.other\"")), 401);
    }

    @Test
    void whatIsTooOldOrFromTheFutureIsRefusedAndWhatIsJustInTimeIsNot() {
        isRefused(ask(at(Instant.now().minus(Duration.ofSeconds(302)))), 401);
        isRefused(ask(at(Instant.now().plus(Duration.ofSeconds(305)))), 401);
        isRefused(ask(at(Instant.now().minus(Duration.ofSeconds(290)))), 200);
        isRefused(ask(at(Instant.now().plus(Duration.ofSeconds(290)))), 200);
    }

    private String at(Instant when) {
        return stamped(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                when.truncatedTo(ChronoUnit.SECONDS).atZone(IndiaTime.ZONE).toOffsetDateTime()));
    }

    /** With that time, and the hash of the key that goes with it. */
    private String stamped(String ts) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((setting("icjs.connect.digilocker.api-key") + ts).getBytes(UTF_8));
            return xml().replaceFirst(" ts=\"[^\"]*\"", " ts=\"" + ts + "\"")
                    .replaceFirst(
                            "keyhash=\"[^\"]*\"", "keyhash=\"" + HexFormat.of().formatHex(hash) + "\"");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSameRequestIsNotTakenTwice() {
        byte[] body = xml().getBytes(UTF_8);
        isRefused(ask(URI, body), 200);
        isRefused(ask(URI, body), 409);
        isRefused(ask("/connect/digilocker/pull-uri", body), 409);
    }

    @Test
    void aReplayedRequestOfTheHolderGivesNothing() {
        String docket = theftUntil(FirCopyGiven.class);
        byte[] body = digiLocker()
                .pullUri(new Wish("FIRCP", firNumber(docket), STATION, "Lalṭhanpuii", "", "9436100017", ""), "both");
        assertThat(ask(URI, body).body()).contains("Status=\"1\"");
        isRefused(ask(URI, body), 409);
        assertThat(docket(docket).all(CopyIssued.class)).hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotAsDocumentedIsRefused() {
        String doctype = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        String parameter = "<!DOCTYPE x [<!ENTITY % a SYSTEM \"http://localhost:1/x.dtd\"> %a;]>";
        return Stream.of(
                        new String[] {"empty", ""},
                        new String[] {"no XML", "{\"json\": true}"},
                        new String[] {"half", xml().substring(0, 200)},
                        new String[] {"external entity", declared(doctype).replace("FIRCP", "&a;")},
                        new String[] {"entity bomb", declared(bomb).replace("FIRCP", "&c;")},
                        new String[] {"parameter entity", declared(parameter)},
                        new String[] {"document type alone", declared("<!DOCTYPE PullURIRequest>")},
                        new String[] {"deep", xml().replace("<UDF1>", "<UDF1>" + "<a>".repeat(60) + "</a>".repeat(60))},
                        new String[] {"other root", xml().replace("PullURIRequest", "PullDocRequest")},
                        new String[] {"no version", xml().replaceFirst("ver=\"[^\"]*\"", "")},
                        new String[] {"odd format", xml().replace("format=\"both\"", "format=\"docx\"")},
                        new String[] {"no transaction", xml().replaceFirst("txn=\"[^\"]*\"", "txn=\"\"")},
                        new String[] {
                            "script as transaction", xml().replaceFirst("txn=\"[^\"]*\"", "txn=\"&lt;script&gt;\"")
                        },
                        new String[] {"no locker", xml().replaceFirst("<DigiLockerId>.*</DigiLockerId>", "")},
                        new String[] {
                            "two lockers",
                            xml().replace("<FullName>", "<DigiLockerId>abcdefgh</DigiLockerId><FullName>")
                        },
                        new String[] {"small letters", xml().replace("FIRCP", "fircp")},
                        new String[] {"six letters", xml().replace("FIRCP", "FIRCPX")},
                        new String[] {"day that is none", xml().replace("<FullName>", "<DOB>31-02-1990</DOB><FullName>")
                        },
                        new String[] {"American day", xml().replace("<FullName>", "<DOB>1990-12-31</DOB><FullName>")},
                        new String[] {"long name", xml().replace("Nobody", "n".repeat(400))},
                        new String[] {"no time", stamped("")},
                        new String[] {"time without zone", stamped("2026-11-27T10:00:00")},
                        new String[] {"time in words", stamped("now")})
                .map(one -> DynamicTest.dynamicTest(one[0], () -> isRefused(ask(one[1]), 400)));
    }

    private String declared(String doctype) {
        return xml().replaceFirst("\\?>", "?>" + java.util.regex.Matcher.quoteReplacement(doctype));
    }

    @Test
    void whatIsTooLargeOrNotXmlIsRefused() {
        byte[] large = ("<a>" + "x".repeat(600 << 10) + "</a>").getBytes(UTF_8);
        isRefused(post(URI, large, "application/xml", digiLocker().digest(large)), 413);
        byte[] body = xml().getBytes(UTF_8);
        isRefused(post(URI, body, "text/plain", digiLocker().digest(body)), 415);
        isRefused(post(URI, body, "application/json", digiLocker().digest(body)), 415);
    }

    @Test
    void aKindOfPaperThatIsNotIssuedIsRefused() {
        isRefused(ask(xml().replace("FIRCP", "ADHAR")), 200);
    }

    @Test
    void nothingElseIsOpenBelowConnect() {
        assertThat(post("/connect/digilocker/other", new byte[0], "application/xml", null)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void everyRefusalIsInTheLogWithoutWhatWasSent() {
        ask(xml().replace("FIRCP", "QQQQQ"));
        assertThat(jdbc.sql("""
                        select what || ' ' || result from connect_call where connector = 'digilocker'
                        order by id desc limit 1
                        """).query(String.class).single()).isEqualTo("pull-uri unknownType");
    }
}
