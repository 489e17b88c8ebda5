package org.icjs.journey;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.icjs.identity.Officer;
import org.icjs.identity.demo.Demonstration;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.Access;
import org.icjs.verifier.JournalCheck;
import org.icjs.verifier.Problem;
import org.icjs.verifier.Report;
import org.icjs.verifier.RootKey;
import org.icjs.verifier.UnreadableException;

/** The journals that a walk has written in, verified as their auditor reads them: whole. */
record Touched(URI server, Officer auditor, RootKey root) {
    Report verify(Collection<OfficeCode> offices) throws UnreadableException {
        Access access = new Access.Client(
                Demonstration.clientId(auditor.office()),
                Demonstration.CLIENT_SECRET,
                auditor.code().code());
        List<Report.Journal> journals = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (OfficeCode office : offices) {
            Report report = JournalCheck.verify(server, access, root, office.code(), null);
            journals.addAll(report.journals());
            problems.addAll(report.problems());
        }
        return new Report(journals, problems);
    }
}
