package org.ayumi.plan.internal.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.internal.history.FieldChange.Entry;
import org.ayumi.plan.model.view.Change.Act;
import org.ayumi.plan.model.view.Change.Subject;

/** What differs between two documents, field by field. */
public final class Changes {

  private final List<FieldChange> changes = new ArrayList<>();

  private Changes() {}

  public static List<FieldChange> between(PlanDocument before, PlanDocument after) {
    Changes found = new Changes();
    String code = after.head().code();
    found.fields(new Entry(Subject.PLAN, code, ""), Fields.of(before), Fields.of(after));
    found.entries(Subject.TERM, before.terms(), after.terms(), Changes::code, Fields::of);
    found.entries(
        Subject.DEPARTMENT,
        before.departments(),
        after.departments(),
        Department::code,
        Fields::of);
    found.entries(Subject.HEADING, before.headings(), after.headings(), Heading::code, Fields::of);
    found.items(before, after);
    found.book(before, after);
    return found.changes;
  }

  private static String code(Term term) {
    return term.type() + " " + term.code();
  }

  private void book(PlanDocument before, PlanDocument after) {
    entries(
        Subject.INDICATOR,
        before.indicators(),
        after.indicators(),
        Indicator::code,
        BookFields::of);
    entries(
        Subject.EVALUATION,
        before.evaluations(),
        after.evaluations(),
        Evaluation::code,
        BookFields::of);
    entries(Subject.PASSAGE, before.passages(), after.passages(), Passage::code, BookFields::of);
  }

  private <T> void entries(
      Subject subject,
      List<T> before,
      List<T> after,
      Function<T, String> key,
      Function<T, Map<String, String>> fields) {
    Map<String, T> old = byCode(before, key);
    Map<String, T> now = byCode(after, key);
    for (String code : union(old, now)) {
      entry(new Entry(subject, code, ""), old.get(code), now.get(code), fields);
    }
  }

  private void items(PlanDocument before, PlanDocument after) {
    Map<String, Item> old = byCode(before.items(), Item::code);
    Map<String, Item> now = byCode(after.items(), Item::code);
    for (String code : union(old, now)) {
      Item was = old.get(code);
      Item is = now.get(code);
      entry(new Entry(Subject.ITEM, code, ""), was, is, Fields::of);
      if (was != null && is != null && !was.contents().equals(is.contents())) {
        contents(was, is);
      }
    }
  }

  private void contents(Item before, Item after) {
    Map<String, Content> old = byCode(before.contents(), Content::code);
    Map<String, Content> now = byCode(after.contents(), Content::code);
    for (String code : union(old, now)) {
      Entry entry = new Entry(Subject.ITEM, after.code(), code);
      entry(entry, old.get(code), now.get(code), Fields::of);
    }
  }

  private <T> void entry(Entry entry, T before, T after, Function<T, Map<String, String>> fields) {
    if (before == null) {
      changes.add(new FieldChange(Act.ADD, entry, "", "", name(fields.apply(after))));
    } else if (after == null) {
      changes.add(new FieldChange(Act.DELETE, entry, "", name(fields.apply(before)), ""));
    } else if (!before.equals(after)) {
      fields(entry, fields.apply(before), fields.apply(after));
    }
  }

  private void fields(Entry entry, Map<String, String> before, Map<String, String> after) {
    for (String field : union(before, after)) {
      String old = before.getOrDefault(field, "");
      String now = after.getOrDefault(field, "");
      if (!old.equals(now)) {
        changes.add(new FieldChange(Act.UPDATE, entry, field, old, now));
      }
    }
  }

  /** By what people know the entry: its first field that says something. */
  private static String name(Map<String, String> fields) {
    return fields.values().stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  private static <T> Map<String, T> byCode(List<T> values, Function<T, String> code) {
    Map<String, T> map = new LinkedHashMap<>();
    values.forEach(value -> map.put(code.apply(value), value));
    return map;
  }

  private static Set<String> union(Map<String, ?> before, Map<String, ?> after) {
    Set<String> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    return keys;
  }
}
