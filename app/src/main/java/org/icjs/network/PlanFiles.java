package org.icjs.network;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files that a plan is handed on in. */
public enum PlanFiles {
    NOTE("note.pdf", "application/pdf"),
    PAPER("plan.pdf", "application/pdf"),
    WORKBOOK("plan.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    MAP("map.svg", "image/svg+xml"),
    DATA("plan.json", "application/json");

    private final String fileName;
    private final String type;

    PlanFiles(String fileName, String type) {
        this.fileName = fileName;
        this.type = type;
    }

    public String fileName() {
        return fileName;
    }

    /** Media type. */
    public String type() {
        return type;
    }

    public static Optional<PlanFiles> named(String fileName) {
        for (PlanFiles file : values()) {
            if (file.fileName.equals(fileName)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** The same plan makes the same bytes. */
    public byte[] of(Plan plan) {
        return switch (this) {
            case NOTE -> PlanPaper.note(plan);
            case PAPER -> PlanPaper.whole(plan);
            case WORKBOOK -> PlanWorkbook.of(plan);
            case MAP -> PlanMap.of(plan).svg().getBytes(StandardCharsets.UTF_8);
            case DATA -> (PlanJson.of(plan).canonical() + "\n").getBytes(StandardCharsets.UTF_8);
        };
    }
}
