package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The command: verifies a bundle or a server's journals and says what it found. */
public final class Main {
    public static final int VERIFIED = 0;
    public static final int PROBLEM_FOUND = 1;
    public static final int CANNOT_TELL = 2;

    private static final String USAGE = """
            Usage:
              verify BUNDLE.zip --root KEY [--json]
              verify --url URL --root KEY [--office CODE] [--token TOKEN | --client ID:SECRET [--officer CODE]]
                     [--state FILE] [--json]
              verify PAPER --issuer CERT [--code CODE] [--json]

            Verifies a proof bundle, or the journals of a running server, without trusting either; or a paper that
            a person was given: its signed data (XML), its PDF, or the text of its square code.

              --root KEY          the State's root key: a verifier key line (icjs/<state>/root+…), or a file
                                  that holds one. Take it from where you trust it, not from the server.
              --url URL           the server whose journals are read from their first entry on
              --office CODE       only this office's journal
              --token TOKEN       a bearer token with the right to read journals
              --client ID:SECRET  an API client, which gets its own tokens (OAuth 2.0 client credentials)
              --officer CODE      the officer for whom the client reads; to an auditor the server gives the facts too
              --state FILE        remembers the checkpoints seen and compares them the next time
              --issuer CERT       the certificate of who issues papers, or of the authority over him (PEM). Take it
                                  from where you trust it, not from the paper
              --code CODE         the text of the paper's square code, or a file that holds it: is it of this paper?
              --json              prints the report as JSON
              --help              prints this

            Exit status: 0 everything verified, 1 a problem was found, 2 wrong usage or nothing could be read.
            """;

    private Main() {}

    public static void main(String[] args) {
        // The report has characters beyond ASCII, whatever the machine's locale.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        System.exit(run(args, out, err));
    }

    /**
     * Does what the command line says, a leading word {@code verify} being optional.
     *
     * @return the exit status: {@link #VERIFIED}, {@link #PROBLEM_FOUND} or {@link #CANNOT_TELL}
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        List<String> words = List.of(args);
        if (words.isEmpty() || words.contains("--help") || words.contains("-h")) {
            (words.isEmpty() ? err : out).print(USAGE);
            return words.isEmpty() ? CANNOT_TELL : VERIFIED;
        }
        try {
            Arguments arguments = Arguments.read(words);
            if (arguments.ofPaper()) {
                return paper(arguments, out);
            }
            Report report = verify(arguments);
            out.print(arguments.json() ? report.json().canonical() + "\n" : report.text());
            out.flush();
            return report.isVerified() ? VERIFIED : PROBLEM_FOUND;
        } catch (Arguments.UsageException e) {
            err.println(e.getMessage() + "; see --help");
            return CANNOT_TELL;
        } catch (UnreadableException e) {
            err.println("Cannot verify: " + e.getMessage());
            return CANNOT_TELL;
        }
    }

    private static int paper(Arguments arguments, PrintStream out)
            throws Arguments.UsageException, UnreadableException {
        Path paper = Objects.requireNonNull(arguments.bundle());
        PaperCheck.Found found = PaperCheck.verify(paper, arguments.issuers(), arguments.code());
        out.print(arguments.json() ? found.json().canonical() + "\n" : found.text());
        out.flush();
        return found.verified() ? VERIFIED : PROBLEM_FOUND;
    }

    private static Report verify(Arguments arguments) throws Arguments.UsageException, UnreadableException {
        RootKey root = arguments.root();
        Path bundle = arguments.bundle();
        return bundle != null
                ? BundleCheck.verify(bundle, root)
                : JournalCheck.verify(arguments.url(), arguments.access(), root, arguments.office(), arguments.state());
    }
}
