package org.icjs.connect.esign;

import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/**
 * Whose signatures count: those under the root certificates that the operator has named (the Controller's), and no list of revoked ones
 * that is at hand names them.
 */
public final class Trust {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final Set<TrustAnchor> roots;

    public Trust(List<X509Certificate> roots) {
        this.roots = roots.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What is wrong with a signer's certificate.
     *
     * @param chain the signer's first; the root may be among them
     * @param lists of revoked certificates, of every authority on the way; none: revocation is not asked
     * @param name that it must have
     * @return a word, or empty if nothing
     */
    public Optional<String> wrong(List<X509Certificate> chain, List<X509CRL> lists, String name, Instant at) {
        X509Certificate signer = chain.getFirst();
        boolean[] usage = signer.getKeyUsage();
        if (usage == null || !(usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION])) {
            return Optional.of("certificateUse");
        }
        if (!valid(chain, lists, at)) {
            return Optional.of("certificateUntrusted");
        }
        return words(commonName(signer)).equals(words(name)) ? Optional.empty() : Optional.of("certificateOther");
    }

    private boolean valid(List<X509Certificate> chain, List<X509CRL> lists, Instant at) {
        try {
            PKIXParameters rules = new PKIXParameters(roots);
            rules.setDate(Date.from(at));
            rules.setRevocationEnabled(!lists.isEmpty());
            rules.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(lists)));
            CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(path(chain));
            CertPathValidator.getInstance("PKIX").validate(path, rules);
            return true;
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    /** From the signer upwards, each by the name of its issuer, without the root. */
    private List<X509Certificate> path(List<X509Certificate> chain) {
        List<X509Certificate> path = new ArrayList<>(List.of(chain.getFirst()));
        for (int step = 0; step < chain.size(); step++) {
            X509Certificate last = path.getLast();
            Optional<X509Certificate> above = chain.stream()
                    .filter(one -> one.getSubjectX500Principal().equals(last.getIssuerX500Principal()))
                    .filter(one -> !path.contains(one) && !isRoot(one))
                    .findFirst();
            above.ifPresent(path::add);
        }
        return path;
    }

    private boolean isRoot(X509Certificate certificate) {
        return roots.stream().anyMatch(root -> certificate.equals(root.getTrustedCert()));
    }

    /** Empty if it has none. */
    static String commonName(X509Certificate certificate) {
        try {
            return new LdapName(certificate.getSubjectX500Principal().getName())
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(part -> part.getValue().toString())
                            .findFirst()
                            .orElse("");
        } catch (InvalidNameException _) {
            return "";
        }
    }

    private static List<String> words(String name) {
        return List.of(name.strip().toLowerCase(Locale.ROOT).split("[\\s.]+"));
    }
}
