package org.icjs.network;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of sites and links for tests. */
final class Lists {
    static final String SITE_HEAD = String.join(",", SiteList.COLUMNS);
    static final String LINK_HEAD = String.join(",", LinkList.COLUMNS);
    static final String STATION = "PS-1,Hill Police Station,POLICE_STATION,261,4,60,68,0,0,396,20,48,no,36";
    static final String MPLS = "MPLS,Operator,2048,2048,60,98.5,\"₹ 30,000\",\"1,80,000\",all,yes";

    private Lists() {}

    static Inputs.File file(String name, String... lines) {
        return new Inputs.File(name, (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    static Inputs.Read read(String site, String link) {
        return Inputs.read(file("sites.csv", SITE_HEAD, site), file("links.csv", LINK_HEAD, link), null, null);
    }

    static Inputs good(Inputs.Read read) {
        return switch (read) {
            case Inputs.Read.Good(var inputs) -> inputs;
            case Inputs.Read.Bad(var problems) ->
                throw new AssertionError(problems.stream().map(Wording::say).toList());
        };
    }

    static List<String> bad(Inputs.Read read) {
        return switch (read) {
            case Inputs.Read.Good _ -> List.of();
            case Inputs.Read.Bad(var problems) ->
                problems.stream().map(Wording::say).toList();
        };
    }

    static Inputs mizoram() {
        return good(Inputs.read(MizoramExample.sites(), MizoramExample.links(), null, null));
    }
}
