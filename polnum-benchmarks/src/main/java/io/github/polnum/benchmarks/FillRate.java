package io.github.polnum.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** How many of the objects that have an identifier have each member. */
final class FillRate {

    private final Map<String, Integer> members = new TreeMap<>();
    private int things;

    private FillRate() {}

    static FillRate of(JsonNode document) {
        var rate = new FillRate();
        rate.visit(document);
        return rate;
    }

    private void visit(JsonNode node) {
        if (node.has("id")) {
            things++;
            node.propertyNames().forEach(name -> members.merge(name, 1, Integer::sum));
        }
        node.forEach(this::visit);
    }

    int things() {
        return things;
    }

    /** Members in per cent of the objects with an identifier, the most frequent first. */
    @Override
    public String toString() {
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(members.entrySet());
        sorted.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
        return sorted.stream()
                .map(entry -> entry.getKey() + " " + Math.round(100.0 * entry.getValue() / things))
                .collect(Collectors.joining(", "));
    }
}
