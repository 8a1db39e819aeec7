package org.example.service;

import io.github.polnum.jackson3.PolicyMismatchException;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.value.LanguageTag;
import tools.jackson.databind.ObjectMapper;

/** What a web framework does with a mapper that it is given: a body becomes a record, a record becomes a body. */
public final class Dossiers {

    private final ObjectMapper mapper;

    /** A dossier of this application, with a framework in it. */
    public record Dossier(String fileNumber, PolicyFramework framework) {}

    /** Answers with a mapper that others have set up. */
    public Dossiers(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The dossier with a new number, or what is wrong with its framework, in German. */
    public String renumber(String body, String fileNumber) {
        try {
            var dossier = mapper.readValue(body, Dossier.class);
            return mapper.writeValueAsString(new Dossier(fileNumber, dossier.framework()));
        } catch (PolicyMismatchException e) {
            return e.report().toText(LanguageTag.DE);
        }
    }
}
