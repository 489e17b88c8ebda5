package org.icjs.connect;

import java.util.List;
import org.icjs.identity.Actor;
import org.icjs.identity.Duty;
import org.icjs.kernel.IndiaTime;
import org.icjs.web.Numbers;
import org.icjs.web.Page;
import org.icjs.web.Texts;
import org.icjs.web.Tone;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The operator's page: how each connector stands. An administrator can have what waits tried again; an auditor may look. */
@Controller
class ConnectorsController {
    private static final int SHOWN = 15;

    private final List<Connector> connectors;
    private final Calls calls;
    private final boolean sandbox;

    ConnectorsController(List<Connector> connectors, Calls calls, @Value("${icjs.sandbox:false}") boolean sandbox) {
        this.connectors = connectors;
        this.calls = calls;
        this.sandbox = sandbox;
    }

    @GetMapping("/connectors")
    String all(Actor actor, @ModelAttribute("page") Page page, Model model) {
        if (!actor.has(Duty.ADMINISTRATOR) && !actor.has(Duty.AUDITOR)) {
            throw new AccessDeniedException("not an operator");
        }
        model.addAttribute(
                "connectors",
                connectors.stream().map(one -> view(one, page.texts())).toList());
        model.addAttribute("operator", actor.has(Duty.ADMINISTRATOR));
        model.addAttribute("sandbox", sandbox);
        return "connect/connectors";
    }

    @PostMapping("/connectors/{name}/retry")
    String retry(Actor actor, @PathVariable String name) {
        if (!actor.has(Duty.ADMINISTRATOR)) {
            throw new AccessDeniedException("not an operator");
        }
        connectors.stream()
                .filter(connector -> connector.name().equals(name) && connector.on())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .retry();
        return "redirect:/connectors#" + name;
    }

    private ConnectorView view(Connector connector, Texts texts) {
        List<Call> last = calls.last(connector.name(), SHOWN);
        boolean trouble = !last.isEmpty() && !last.getFirst().good();
        String state = connector.on() ? (trouble ? "trouble" : "on") : "off";
        return new ConnectorView(
                connector.name(),
                texts.of("connect." + connector.name()),
                texts.of("connect." + connector.name() + ".about"),
                texts.of("connect.state." + state),
                connector.on() ? (trouble ? Tone.RED : Tone.GREEN) : Tone.GREY,
                connector.missing(),
                connector.triedWithStandInOnly().stream().map(texts::of).toList(),
                connector.waiting(),
                last.isEmpty() ? null : IndiaTime.show(last.getFirst().at()),
                rows(last, texts),
                rows(calls.errors(connector.name(), SHOWN), texts));
    }

    private static List<List<String>> rows(List<Call> calls, Texts texts) {
        return calls.stream()
                .map(call -> List.of(
                        IndiaTime.show(call.at()),
                        call.what(),
                        texts.find("connect.result." + call.result()).orElse(call.result()),
                        texts.of("connect.took", Numbers.lakh(call.tookMillis()))))
                .toList();
    }
}
