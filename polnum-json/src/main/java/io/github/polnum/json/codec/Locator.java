package io.github.polnum.json.codec;

import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Place;
import io.github.polnum.finding.Report;
import io.github.polnum.finding.Report.Judgement;
import io.github.polnum.model.FrameworkIndex;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells for what was found in a framework where it stands in its document. */
public final class Locator {

    private static final Comparator<Finding> IN_DOCUMENT = Comparator.<Finding>comparingInt(
                    finding -> finding.place().line().orElse(0))
            .thenComparingInt(finding -> finding.place().column().orElse(0));

    private final Predicate<Place> here;
    private final Map<String, Pointers.Spot> spots;
    private final Map<Long, Place> positions = new HashMap<>();

    private Locator(Predicate<Place> here, Map<String, Pointers.Spot> spots, Positions lines) {
        this.here = here;
        this.spots = spots;
        // Columns are counted on from one position to the next, so they are asked for in the order of the document.
        spots.values().stream()
                .mapToLong(Pointers.Spot::offset)
                .sorted()
                .distinct()
                .forEach(offset -> {
                    var place = Place.builder();
                    lines.locate(offset, place);
                    positions.put(offset, place.build());
                });
    }

    /**
     * Adds pointer, line and column to the places of a report that have a path.
     *
     * @param report what was found
     * @param here which places are in this document
     * @param lines the lines of the document
     * @param tokens gives the tokens of the document; asked only if there is something to look for
     * @return the report with further places; findings, their order and counts are the same
     */
    public static Report locate(Report report, Predicate<Place> here, Positions lines, Supplier<TokenReader> tokens) {
        var paths = paths(report, here).collect(Collectors.toCollection(HashSet::new));
        return new Locator(here, spots(paths, UnaryOperator.identity(), tokens), lines).locate(report);
    }

    /**
     * Adds pointer, line and column to the places of a report on what was just read. Looks only into the things where something
     * was found, unless it was found in the framework as a whole.
     *
     * @param report what was found
     * @param document the document
     * @param index the index of the framework that was read
     * @param starts where its things begin, and what it has that the framework has not
     * @return the report with further places; findings, their order and counts are the same
     */
    public static Report locate(Report report, Input document, FrameworkIndex index, Starts starts) {
        // What is in another framework says so.
        Predicate<Place> here = place -> place.framework().isEmpty();
        var begins = starts.of(places(report)
                .filter(here)
                .flatMap(place -> place.element().stream())
                .collect(Collectors.toCollection(HashSet::new)));
        var spots = new HashMap<String, Pointers.Spot>();
        var far = new HashSet<String>();
        // By path, so that what stands in an element comes after it.
        var near = new TreeMap<String, Set<String>>();
        var nearStarts = new HashMap<String, Integer>();
        places(report).filter(here).forEach(place -> {
            var path = place.path().orElse("");
            var node = place.element().flatMap(index::find).filter(found -> isBelow(path, found.path()));
            var start = node.isPresent() ? begins.get(node.get().id()) : null;
            if (start != null) {
                var above = node.orElseThrow().path();
                near.computeIfAbsent(above, key -> new HashSet<>()).add(path);
                nearStarts.put(above, start);
            } else {
                place.path().ifPresent(far::add);
            }
        });
        near.forEach((above, paths) -> {
            if (paths.remove(above)) {
                spots.put(above, new Pointers.Spot(Pointers.of(above), start(above, nearStarts)));
            }
        });
        outermost(near).forEach((above, paths) -> {
            var pointer = Pointers.of(above);
            int start = start(above, nearStarts);
            var below = new HashSet<String>();
            paths.forEach(path -> below.add(path.substring(above.length())));
            UnaryOperator<String> written = path -> starts.written(above + path).substring(above.length());
            spots(below, written, () -> document.tokens().apply(start))
                    .forEach((path, spot) ->
                            spots.put(above + path, new Pointers.Spot(pointer + spot.pointer(), spot.offset())));
        });
        spots.putAll(spots(far, starts::written, document::first));
        return new Locator(here, spots, document.lines()).locate(report);
    }

    private static int start(String path, Map<String, Integer> starts) {
        return Objects.requireNonNull(starts.get(path));
    }

    /** What is looked for below elements, each with what is looked for below those in it: one pass finds it all. */
    private static Map<String, Set<String>> outermost(SortedMap<String, Set<String>> near) {
        var outermost = new HashMap<String, Set<String>>();
        String around = "";
        for (var entry : near.entrySet()) {
            var paths = entry.getValue();
            if (!paths.isEmpty()) {
                around = isBelow(entry.getKey(), around) ? around : entry.getKey();
                outermost.computeIfAbsent(around, key -> new HashSet<>()).addAll(paths);
            }
        }
        return outermost;
    }

    private static boolean isBelow(String path, String above) {
        return path.startsWith(above)
                && (path.length() == above.length() || path.charAt(above.length()) == '.')
                && !above.isEmpty();
    }

    /** For each path the spot that it leads to, given how it is written in the document. */
    private static Map<String, Pointers.Spot> spots(
            Set<String> paths, UnaryOperator<String> written, Supplier<TokenReader> tokens) {
        if (paths.isEmpty()) {
            return Map.of();
        }
        var pointers = new HashMap<String, String>();
        paths.forEach(path -> pointers.put(path, Pointers.of(written.apply(path))));
        var found = Pointers.locate(new HashSet<>(pointers.values()), tokens.get());
        var spots = new HashMap<String, Pointers.Spot>();
        pointers.forEach((path, pointer) -> spots.put(path, Objects.requireNonNull(found.get(pointer))));
        return spots;
    }

    /**
     * Makes one report of what the reader found and what rules found, in the order of the document.
     *
     * @param read what the reader found and no waiver exempts
     * @param waived how much of what the reader found was set aside
     * @param judged what rules found, located in the same document
     * @return one report with the judgement of the rules
     */
    public static Report merge(Report read, long waived, Report judged) {
        var builder = Report.builder().limit(Integer.MAX_VALUE).addAll(read).addAll(judged);
        judged.judgement()
                .map(one -> new Judgement(one.asOf(), one.profile(), one.waived() + waived, one.answered()))
                .ifPresent(builder::judgement);
        var both = builder.build();
        return both.withFindings(both.findings().stream().sorted(IN_DOCUMENT).toList());
    }

    private static Stream<Place> places(Report report) {
        return report.findings().stream().flatMap(Locator::places);
    }

    private static Stream<Place> places(Finding finding) {
        return Stream.concat(Stream.of(finding.place()), finding.related().stream());
    }

    private static Stream<String> paths(Report report, Predicate<Place> here) {
        return places(report).filter(here).flatMap(place -> place.path().stream());
    }

    private boolean isMeant(Place place) {
        return place.path().isPresent() && here.test(place);
    }

    private Report locate(Report report) {
        return report.withFindings(report.findings().stream().map(this::locate).toList());
    }

    private Finding locate(Finding finding) {
        if (places(finding).noneMatch(this::isMeant)) {
            return finding;
        }
        return finding.toBuilder()
                .place(locate(finding.place()))
                .related(finding.related().stream().map(this::locate).toList())
                .build();
    }

    private Place locate(Place place) {
        if (!isMeant(place)) {
            return place;
        }
        var spot = Objects.requireNonNull(spots.get(place.path().orElseThrow()));
        var position = Objects.requireNonNull(positions.get(spot.offset()));
        var located = place.toBuilder().pointer(spot.pointer());
        position.line().ifPresent(located::line);
        position.column().ifPresent(located::column);
        return located.build();
    }
}
