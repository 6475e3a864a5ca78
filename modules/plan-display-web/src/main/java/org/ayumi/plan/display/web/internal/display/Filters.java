package org.ayumi.plan.display.web.internal.display;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.plan.display.web.internal.address.Filter;
import org.ayumi.plan.display.web.internal.address.ListState;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;

/** The filters that this plan offers: a field without choices is not shown. */
final class Filters {

  private static final String INDENT = "　";

  private final Visit visit;
  private final ListState state;

  Filters(Visit visit, ListState state) {
    this.visit = visit;
    this.state = state;
  }

  List<FilterField> fields() {
    List<FilterField> fields = new ArrayList<>();
    for (Filter filter : Filter.values()) {
      Map<String, String> choices = choices(filter);
      if (!choices.isEmpty()) {
        fields.add(new FilterField(filter.parameter(), label(filter), options(filter, choices)));
      }
    }
    return fields;
  }

  List<AppliedFilter> applied() {
    return state.filters().keySet().stream().map(this::applied).collect(Collectors.toList());
  }

  String label(Filter filter) {
    switch (filter) {
      case HEADING:
        return new Frame(visit, "list").headingLevels();
      case TEXT:
        return visit.words().get("filter-words");
      default:
        return visit.words().get("filter-" + filter.parameter());
    }
  }

  private AppliedFilter applied(Filter filter) {
    ListState without = state.without(filter);
    String text = visit.words().get("filter-applied", label(filter), valueLabel(filter));
    int found = visit.index().search(without.query()).size();
    String offer = visit.words().get("without-filter", text, String.valueOf(found));
    return new AppliedFilter(text, visit.links().results(without), found, offer);
  }

  private String valueLabel(Filter filter) {
    String value = state.value(filter);
    if (filter == Filter.TEXT) {
      return value;
    }
    String label = choices(filter).get(value);
    return label == null ? visit.words().get("filter-unknown") : label.strip();
  }

  private List<Option> options(Filter filter, Map<String, String> choices) {
    String chosen = state.value(filter);
    return choices.entrySet().stream()
        .map(each -> new Option(each.getKey(), each.getValue(), each.getKey().equals(chosen)))
        .collect(Collectors.toList());
  }

  private Map<String, String> choices(Filter filter) {
    PlanIndex index = visit.index();
    Map<String, String> choices = new LinkedHashMap<>();
    switch (filter) {
      case HEADING:
        index
            .document()
            .headings()
            .forEach(heading -> choices.put(heading.code(), indented(heading)));
        break;
      case DEPARTMENT:
        index.document().departments().forEach(each -> choices.put(each.code(), each.name()));
        break;
      case ACTOR:
        index.terms(VocabularyType.ACTOR).forEach(term -> choices.put(term.code(), term.mark()));
        break;
      case KIND:
        index.terms(VocabularyType.KIND).forEach(term -> choices.put(term.mark(), term.mark()));
        break;
      case YEAR:
        index.years().forEach(year -> choices.put(year.toString(), visit.years().name(year)));
        break;
      case MARK:
        index.terms(VocabularyType.SCHEDULE).stream()
            .filter(term -> term.sense() != TermSense.AS_LEFT)
            .forEach(term -> choices.put(term.mark(), marked(term)));
        break;
      default:
        break;
    }
    return choices;
  }

  private static String indented(Heading heading) {
    return INDENT.repeat(Math.max(0, heading.depth() - 1)) + heading.label();
  }

  private static String marked(Term term) {
    return term.words().equals(term.mark()) ? term.mark() : term.mark() + " " + term.words();
  }
}
