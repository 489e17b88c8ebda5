package org.icjs.connect.esign;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.icjs.connect.Outside;
import org.springframework.stereotype.Component;

/** The authorities' lists of revoked certificates, fetched from where the certificates say. */
@Component
final class Revocations {
    private static final Duration WITHIN = Duration.ofSeconds(10);

    private final Outside outside;

    Revocations(Outside outside) {
        this.outside = outside;
    }

    /** One for each certificate that names one; empty if one of these can't be had. Only for certificates whose path was found right. */
    Optional<List<X509CRL>> of(List<X509Certificate> path) {
        List<X509CRL> lists = new ArrayList<>();
        for (X509Certificate certificate : path) {
            Optional<URI> address = address(certificate);
            if (address.isPresent()) {
                Optional<X509CRL> list = fetch(address.get());
                if (list.isEmpty()) {
                    return Optional.empty();
                }
                lists.add(list.get());
            }
        }
        return Optional.of(lists);
    }

    private Optional<X509CRL> fetch(URI address) {
        return switch (outside.get(address, WITHIN)) {
            case Outside.Answer.Failed _ -> Optional.empty();
            case Outside.Answer.Got(var status, var _, var body) ->
                status == 200 ? read(body.array()) : Optional.empty();
        };
    }

    private static Optional<X509CRL> read(byte[] bytes) {
        try {
            return CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(bytes))
                            instanceof X509CRL list
                    ? Optional.of(list)
                    : Optional.empty();
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    private static Optional<URI> address(X509Certificate certificate) {
        byte[] value = certificate.getExtensionValue(Extension.cRLDistributionPoints.getId());
        if (value == null) {
            return Optional.empty();
        }
        for (DistributionPoint point : CRLDistPoint.getInstance(
                        ASN1OctetString.getInstance(value).getOctets())
                .getDistributionPoints()) {
            DistributionPointName name = point.getDistributionPoint();
            if (name != null && name.getType() == DistributionPointName.FULL_NAME) {
                for (GeneralName one : GeneralNames.getInstance(name.getName()).getNames()) {
                    String text = one.getName().toString();
                    if (one.getTagNo() == GeneralName.uniformResourceIdentifier && text.startsWith("http")) {
                        return Optional.of(URI.create(text));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
