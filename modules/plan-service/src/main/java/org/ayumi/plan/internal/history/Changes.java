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
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
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
    found.terms(before, after);
    found.departments(before, after);
    found.headings(before, after);
    found.items(before, after);
    return found.changes;
  }

  private void terms(PlanDocument before, PlanDocument after) {
    Function<Term, String> key = term -> term.type() + " " + term.code();
    Map<String, Term> old = byCode(before.terms(), key);
    Map<String, Term> now = byCode(after.terms(), key);
    for (String code : union(old, now)) {
      entry(new Entry(Subject.TERM, code, ""), old.get(code), now.get(code), Fields::of);
    }
  }

  private void departments(PlanDocument before, PlanDocument after) {
    Map<String, Department> old = byCode(before.departments(), Department::code);
    Map<String, Department> now = byCode(after.departments(), Department::code);
    for (String code : union(old, now)) {
      entry(new Entry(Subject.DEPARTMENT, code, ""), old.get(code), now.get(code), Fields::of);
    }
  }

  private void headings(PlanDocument before, PlanDocument after) {
    Map<String, Heading> old = byCode(before.headings(), Heading::code);
    Map<String, Heading> now = byCode(after.headings(), Heading::code);
    for (String code : union(old, now)) {
      entry(new Entry(Subject.HEADING, code, ""), old.get(code), now.get(code), Fields::of);
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

  /** By what people know the entry: its first field. */
  private static String name(Map<String, String> fields) {
    return fields.values().iterator().next();
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
