package io.github.polnum.mapper;

import io.github.polnum.model.FrameworkKind;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Role;
import io.github.polnum.model.State;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record of an application that holds values of ours. */
public record Dossier(
        String fileNumber,
        PolicyFramework masterPlan,
        Role leadRole,
        List<Measure> openMeasures,
        Optional<Text> shortRemark,
        Map<Identifier, Period> periodsById,
        Map<LanguageTag, String> notesByLanguage,
        Map<State, Integer> countsByState,
        Map<LinkKind, List<Reference>> linksByKind,
        FrameworkKind frameworkKind,
        State currentState,
        Quantity totalAmount,
        PartialDate firstDay,
        Extensions otherData) {}
