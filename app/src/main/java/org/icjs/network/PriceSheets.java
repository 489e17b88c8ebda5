package org.icjs.network;

import static org.icjs.network.Workbook.money;
import static org.icjs.network.Workbook.text;
import static org.icjs.network.Workbook.whole;

import java.util.HashMap;
import java.util.Map;
import org.icjs.network.Workbook.Cell;
import org.icjs.network.Workbook.Look;

/** The sheets of links and settings, whose cells the formulas of others name. */
final class PriceSheets {
    static final String LINK_ONE_TIME = "H";
    static final String LINK_YEARLY = "I";

    private final Inputs inputs;
    private final Map<LinkOffer, Integer> linkRows = new HashMap<>();
    private final Map<String, Integer> settingRows = new HashMap<>();

    PriceSheets(Inputs inputs, Workbook.Page links, Workbook.Page settings) {
        this.inputs = inputs;
        links(links);
        settings(settings);
    }

    private void links(Workbook.Page page) {
        page.row(Workbook.heads(
                "row",
                "technology",
                "provider",
                "committed",
                "burst",
                "delay",
                "uptime",
                "oneTime",
                "yearly",
                "availableIn",
                "assumed"));
        for (LinkOffer link : inputs.links()) {
            int row = page.row(
                    whole(link.row()),
                    text(link.technology().label()),
                    text(link.provider()),
                    whole(link.committedKbps()),
                    whole(link.burstKbps()),
                    whole(link.delayMs()),
                    new Cell.Figure(link.uptimePercent(), Look.DECIMAL),
                    money(link.oneTime()),
                    money(link.yearly()),
                    text(String.join("; ", link.availableIn().stream().sorted().toList())),
                    text(Wording.text(link.assumed() ? "yes" : "no")));
            linkRows.put(link, row);
        }
    }

    private void settings(Workbook.Page page) {
        page.row(Workbook.heads("setting", "value", "unit", "assumed", "source"));
        for (Settings.Setting setting : inputs.settings().all()) {
            settingRows.put(
                    setting.name(),
                    page.row(
                            text(setting.name()),
                            new Cell.Figure(setting.value(), Look.PLAIN),
                            text(setting.unit()),
                            text(Wording.text(setting.assumed() ? "yes" : "no")),
                            new Cell.Text(setting.source(), Look.WRAPPED)));
        }
    }

    String link(LinkOffer link, String column) {
        return "'" + Wording.text("sheet.links") + "'!$" + column + "$" + linkRows.get(link);
    }

    String setting(String name) {
        return "'" + Wording.text("sheet.settings") + "'!$B$" + settingRows.get(name);
    }
}
