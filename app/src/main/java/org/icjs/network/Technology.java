package org.icjs.network;

import java.util.Locale;
import java.util.Optional;

/** What a link is made of. */
public enum Technology {
    FIBRE_GRID("State fibre grid", false),
    MPLS("MPLS", false),
    LEASED("Leased line", false),
    BROADBAND("Broadband", false),
    CELLULAR("4G/5G", true),
    VSAT("VSAT", true);

    private final String label;
    private final boolean radio;

    Technology(String label, boolean radio) {
        this.label = label;
        this.radio = radio;
    }

    public String label() {
        return label;
    }

    /** Whether it needs no cable along the road, so that a landslip that cuts the others leaves it. */
    public boolean radio() {
        return radio;
    }

    /** As offers call it. */
    static Optional<Technology> named(String text) {
        return switch (text.toLowerCase(Locale.ROOT).strip()) {
            case "state fibre grid", "fibre grid", "fibre_grid", "grid", "swan" -> Optional.of(FIBRE_GRID);
            case "mpls", "mpls vpn" -> Optional.of(MPLS);
            case "leased", "leased line", "ill" -> Optional.of(LEASED);
            case "broadband", "ftth", "dsl" -> Optional.of(BROADBAND);
            case "4g", "5g", "4g/5g", "cellular", "lte" -> Optional.of(CELLULAR);
            case "vsat", "satellite" -> Optional.of(VSAT);
            default -> Optional.empty();
        };
    }
}
