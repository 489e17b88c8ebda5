package org.icjs.connect.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.icjs.connect.Outside;
import org.icjs.identity.Actor;
import org.icjs.identity.Duty;
import org.icjs.identity.OfficeKind;
import org.icjs.identity.Offices;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What the stand-ins exchanged with this system, and a form to have one ask. For administrators, in a sandbox only. */
@Controller
@ConditionalOnBooleanProperty("icjs.sandbox")
class SandboxController {
    private final Sandbox sandbox;
    private final Outside outside;
    private final Offices offices;

    SandboxController(Sandbox sandbox, Outside outside, Offices offices) {
        this.sandbox = sandbox;
        this.outside = outside;
        this.offices = offices;
    }

    @GetMapping("/sandbox")
    String page(Actor actor, Model model) {
        allowed(actor);
        model.addAttribute(
                "exchanges",
                Stream.of(
                                sandbox.digiLocker().exchanges(),
                                sandbox.esign().exchanges(),
                                sandbox.bhashini().exchanges(),
                                sandbox.eoffice().exchanges())
                        .flatMap(List::stream)
                        .toList());
        model.addAttribute("files", sandbox.eoffice().files());
        model.addAttribute(
                "stations",
                offices.all().stream()
                        .filter(office -> office.kind() == OfficeKind.POLICE_STATION
                                || office.kind() == OfficeKind.POLICE_SUPERVISION)
                        .toList());
        return "connect/sandbox";
    }

    @PostMapping("/sandbox/digilocker")
    String ask(
            Actor actor,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String station,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String born,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String parent,
            HttpServletRequest http) {
        allowed(actor);
        DigiLockerStandIn standIn = sandbox.digiLocker();
        var wish = new DigiLockerStandIn.Wish(kind, number, station, owner, born, phone, parent);
        URI issuer = URI.create("http://localhost:" + http.getLocalPort() + "/connect/digilocker/pull-uri");
        standIn.send("pull-uri", issuer, standIn.pullUri(wish, "both"), outside);
        return "redirect:/sandbox#exchanged";
    }

    /** The Government confirms, sanctions or refuses. */
    @PostMapping("/sandbox/eoffice/{file}")
    String answer(Actor actor, @PathVariable String file, @RequestParam(defaultValue = "") String says) {
        allowed(actor);
        EofficeStandIn standIn = sandbox.eoffice();
        switch (says) {
            case "receipt" -> standIn.say(file, standIn.today("RECEIPT", "", ""));
            case "given" -> standIn.say(file, standIn.today("DECISION", "GIVEN", "The material was considered."));
            case "refused" -> standIn.say(file, standIn.today("DECISION", "REFUSED", "Done in good faith, in duty."));
            case "answer" -> standIn.say(file, standIn.today("DECISION", "", "Noted."));
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return "redirect:/sandbox#exchanged";
    }

    @GetMapping("/sandbox/papers/{number}.pdf")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable int number) {
        allowed(actor);
        return sandbox.digiLocker()
                .kept()
                .find(number)
                .flatMap(exchange -> Optional.ofNullable(exchange.paper()))
                .map(pdf -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header("Content-Disposition", "attachment; filename=\"paper-" + number + ".pdf\"")
                        .body(pdf.array()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void allowed(Actor actor) {
        if (!actor.has(Duty.ADMINISTRATOR)) {
            throw new AccessDeniedException("not an administrator");
        }
    }
}
