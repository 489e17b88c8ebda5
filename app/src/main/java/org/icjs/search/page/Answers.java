package org.icjs.search.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icjs.desk.casefile.CaseLine;
import org.icjs.docket.Docket;
import org.icjs.docket.Party;
import org.icjs.kernel.District;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.PersonRef;
import org.icjs.search.Wanted;
import org.icjs.search.federated.Reply;
import org.icjs.search.fill.IndexState;
import org.icjs.search.index.Facet;
import org.icjs.search.index.Found;
import org.icjs.web.Link;
import org.icjs.web.Links;
import org.icjs.web.Names;
import org.icjs.web.Numbers;
import org.icjs.web.Paging;
import org.icjs.web.Texts;
import org.icjs.web.form.ValueText;

/** An answer as a page shows it. */
final class Answers {
    static final int PAGE = 10;

    private final Texts texts;
    private final Names names;
    private final String address;
    private final Map<Facet, String> narrowed;

    /** @param address of the search, without a query */
    Answers(Texts texts, Names names, String address, Map<Facet, String> narrowed) {
        this.texts = texts;
        this.names = names;
        this.address = address;
        this.narrowed = narrowed;
    }

    ResultsView view(Asked asked, Searching.Result result, IndexState.Progress progress, int from) {
        List<Shown> shown = result.shown();
        return new ResultsView(
                asked.form().line(),
                remarks(result, progress),
                !result.remarks().contains(Found.Remark.UNREACHABLE),
                result.weights(),
                shown.size(),
                shown.stream().skip(from).limit(PAGE).map(this::row).toList(),
                result.withheld().entrySet().stream()
                        .map(one -> new ResultsView.Asking(
                                names.office(one.getKey()),
                                one.getValue().records(),
                                one.getValue().wanted()))
                        .toList(),
                result.replies().stream().map(this::elsewhere).toList(),
                narrowings(shown),
                narrowed.entrySet().stream()
                        .map(one -> Link.of(label(one.getKey(), one.getValue()), query(without(one.getKey()), 0)))
                        .toList(),
                new Paging(
                        from > 0 ? query(narrowed, Math.max(0, from - PAGE)) : null,
                        from + PAGE < shown.size() ? query(narrowed, from + PAGE) : null));
    }

    private List<String> remarks(Searching.Result result, IndexState.Progress progress) {
        List<String> remarks = new ArrayList<>(result.remarks().stream()
                .sorted()
                .map(remark -> texts.of("search.remark." + remark.name()))
                .toList());
        if (progress.behind() > 0) {
            remarks.add(texts.of("search.remark.behind", Numbers.lakh(progress.behind())));
        }
        if (result.shown().size() >= Asked.HITS_MAX && !result.remarks().contains(Found.Remark.TOO_BROAD)) {
            remarks.add(texts.of("search.remark.most", Numbers.lakh(Asked.HITS_MAX)));
        }
        return remarks;
    }

    private ResultsView.Elsewhere elsewhere(Reply reply) {
        return switch (reply) {
            case Reply.Answered(var source, var records) ->
                new ResultsView.Elsewhere(
                        source,
                        texts.of("search.source.answered", Numbers.lakh(records.size())),
                        records.stream()
                                .map(one -> one.detail().isEmpty() ? one.title() : one.title() + " · " + one.detail())
                                .toList());
            case Reply.TimedOut(var source) -> silent(source, "search.source.late");
            case Reply.Refused(var source) -> silent(source, "search.source.refused");
            case Reply.Failed(var source) -> silent(source, "search.source.failed");
        };
    }

    private ResultsView.Elsewhere silent(String source, String key) {
        return new ResultsView.Elsewhere(source, texts.of(key), List.of());
    }

    private ResultsView.Row row(Shown one) {
        Docket docket = one.file().docket();
        CaseLine line = CaseLine.of(one.file(), texts, names);
        Whys whys = new Whys(texts, names);
        List<ResultsView.Why> reasons = whys.of(one.hit().score(), one.fields());
        Party party = one.about().person().flatMap(docket::person).orElse(null);
        return new ResultsView.Row(
                title(one, line),
                party == null ? line.href() : "/persons/" + docket.id() + "/" + party.ref(),
                party == null ? "" : wanted(docket, party),
                party == null ? "" : standing(party),
                line.text(),
                line.href(),
                reasons.isEmpty() ? "" : probability(one.hit().probability()),
                reasons.isEmpty() ? "" : Whys.shown(Whys.bits(one.hit().score(), one.fields())),
                matched(one),
                reasons);
    }

    private String title(Shown one, CaseLine line) {
        ValueText text =
                new ValueText(texts, names, one.file().docket(), one.file().sight());
        String about = one.about().about();
        return switch (about.isEmpty() ? ' ' : about.charAt(0)) {
            case 'P' -> CaseLine.name(one.file(), PersonRef.parse(about)).orElse(about);
            case 'E' -> text.exhibit(ExhibitRef.parse(about));
            default -> line.title();
        };
    }

    private String wanted(Docket docket, Party party) {
        return Wanted.of(docket, party)
                .map(why -> texts.of("search.wanted." + why.name()))
                .orElse("");
    }

    private String standing(Party party) {
        return Stream.concat(party.capacities().stream().sorted().map(texts::of), Stream.of(texts.of(party.custody())))
                .collect(Collectors.joining(" · "));
    }

    private String matched(Shown one) {
        if (!one.number().isEmpty()) {
            return texts.of("search.matched.number", one.number());
        }
        return one.hit().score().reasons().isEmpty() ? texts.of("search.matched.words") : "";
    }

    private String probability(double probability) {
        String word = probability >= 0.95 ? "high" : probability >= 0.7 ? "good" : probability >= 0.25 ? "some" : "low";
        long percent = Math.clamp(Math.round(probability * 100), 1, 99);
        return texts.of("search.probability." + word, Long.toString(percent));
    }

    private List<ResultsView.Narrowing> narrowings(List<Shown> shown) {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        shown.forEach(one -> one.hit()
                .item()
                .facets()
                .forEach((facet, values) -> values.forEach(value ->
                        counts.computeIfAbsent(facet, _ -> new TreeMap<>()).merge(value, 1, Integer::sum))));
        return counts.entrySet().stream()
                .filter(facet -> !narrowed.containsKey(facet.getKey())
                        && facet.getValue().size() > 1)
                .map(facet -> new ResultsView.Narrowing(
                        texts.of("search.facet." + facet.getKey().name()),
                        facet.getValue().entrySet().stream()
                                .map(value -> Link.of(
                                        texts.of(
                                                "search.facet.choice",
                                                label(facet.getKey(), value.getKey()),
                                                Numbers.lakh(value.getValue())),
                                        query(with(facet.getKey(), value.getKey()), 0)))
                                .toList()))
                .toList();
    }

    private String label(Facet facet, String value) {
        return switch (facet) {
            case PILLAR -> texts.of("agency." + value);
            case DISTRICT -> value.matches("\\d{1,4}") ? names.district(new District(value)) : value;
            case ROLE -> texts.of("enum.Party.Capacity." + value);
            case STATUS -> texts.first("enum.Party.Custody." + value, "enum.Stage." + value);
            case YEAR -> value;
        };
    }

    private Map<Facet, String> with(Facet facet, String value) {
        Map<Facet, String> more = new LinkedHashMap<>(narrowed);
        more.put(facet, value);
        return more;
    }

    private Map<Facet, String> without(Facet facet) {
        Map<Facet, String> less = new LinkedHashMap<>(narrowed);
        less.remove(facet);
        return less;
    }

    private String query(Map<Facet, String> facets, int from) {
        String query = Stream.concat(
                        facets.entrySet().stream()
                                .map(one -> one.getKey().name() + "=" + Links.encoded(one.getValue())),
                        from == 0 ? Stream.empty() : Stream.of("from=" + from))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? address : address + "?" + query;
    }

    static Map<Facet, Set<String>> sets(Map<Facet, String> narrowed) {
        return narrowed.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> Set.of(one.getValue())));
    }
}
