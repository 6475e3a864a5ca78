package org.ayumi.plan.exchange.internal.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.exchange.ChangeKind;
import org.ayumi.plan.exchange.EntryChange;
import org.ayumi.plan.exchange.EntryType;
import org.ayumi.plan.exchange.FieldChange;

/** Compares two plans entry by entry. */
public final class DocumentDifference {

  private static final int LABEL_LENGTH = 40;

  private final PlanDocument before;
  private final PlanDocument after;
  private final PlanIndex beforeIndex;
  private final PlanIndex afterIndex;

  public DocumentDifference(PlanDocument before, PlanDocument after) {
    this.before = before;
    this.after = after;
    beforeIndex = PlanIndex.of(before);
    afterIndex = PlanIndex.of(after);
  }

  public List<EntryChange> changes() {
    List<EntryChange> changes = new ArrayList<>();
    changes.addAll(
        new Entries<>(EntryType.LEVEL, DocumentDifference::code, Level::name, Level::depth)
            .compare(before.levels(), after.levels(), (f, p) -> f.compare(p.one, p.other)));
    changes.addAll(
        new Entries<>(EntryType.TERM, DocumentDifference::code, Term::mark, term -> 0)
            .compare(before.terms(), after.terms(), (f, p) -> f.compare(p.one, p.other)));
    changes.addAll(
        new Entries<>(EntryType.DEPARTMENT, Department::code, Department::name, department -> 0)
            .compare(
                before.departments(), after.departments(), (f, p) -> f.compare(p.one, p.other)));
    changes.addAll(
        new Entries<>(EntryType.HEADING, Heading::code, Heading::label, Heading::depth)
            .compare(before.headings(), after.headings(), (f, p) -> f.compare(p.one, p.other)));
    changes.addAll(
        new Entries<>(EntryType.ITEM, Item::code, DocumentDifference::label, item -> 0)
            .compare(before.items(), after.items(), (f, p) -> f.compare(p.one, p.other)));
    changes.addAll(
        new Entries<>(EntryType.CONTENT, Content::code, DocumentDifference::label, content -> 0)
            .compare(contents(before), contents(after), (f, p) -> f.compare(p.one, p.other)));
    book(changes);
    return List.copyOf(changes);
  }

  private void book(List<EntryChange> changes) {
    changes.addAll(
        new Entries<>(EntryType.INDICATOR, Indicator::code, Indicator::name, indicator -> 0)
            .compare(
                before.indicators(),
                after.indicators(),
                (f, p) -> new BookChanges(f).compare(p.one, p.other)));
    changes.addAll(
        new Entries<>(EntryType.EVALUATION, Evaluation::code, this::label, evaluation -> 0)
            .compare(
                before.evaluations(),
                after.evaluations(),
                (f, p) -> new BookChanges(f).compare(p.one, p.other)));
    changes.addAll(
        new Entries<>(EntryType.PASSAGE, Passage::code, DocumentDifference::label, passage -> 0)
            .compare(
                before.passages(),
                after.passages(),
                (f, p) -> new BookChanges(f).compare(p.one, p.other)));
  }

  /** The codes of all entries of a type. */
  public static List<String> codes(PlanDocument document, EntryType type) {
    switch (type) {
      case LEVEL:
        return codes(document.levels(), DocumentDifference::code);
      case TERM:
        return codes(document.terms(), DocumentDifference::code);
      case DEPARTMENT:
        return codes(document.departments(), Department::code);
      case HEADING:
        return codes(document.headings(), Heading::code);
      case ITEM:
        return codes(document.items(), Item::code);
      case INDICATOR:
        return codes(document.indicators(), Indicator::code);
      case EVALUATION:
        return codes(document.evaluations(), Evaluation::code);
      case PASSAGE:
        return codes(document.passages(), Passage::code);
      default:
        return codes(contents(document), Content::code);
    }
  }

  private static <T> List<String> codes(List<T> entries, Function<T, String> code) {
    return entries.stream().map(code).collect(Collectors.toList());
  }

  private static List<Content> contents(PlanDocument document) {
    return document.items().stream()
        .flatMap(item -> item.contents().stream())
        .collect(Collectors.toList());
  }

  private static String code(Level level) {
    return level.items() ? "items" : String.valueOf(level.depth());
  }

  /** Codes of terms are unique within their type. */
  static String code(Term term) {
    return term.type() + " " + term.code();
  }

  private static String label(Item item) {
    String label = item.label().isEmpty() ? item.code() : item.label();
    return item.reference().isEmpty() ? label : item.reference() + " " + label;
  }

  /** What is evaluated, and for which year. */
  private String label(Evaluation evaluation) {
    Optional<String> item =
        evaluation
            .itemCode()
            .flatMap(code -> afterIndex.item(code).or(() -> beforeIndex.item(code)))
            .map(DocumentDifference::label);
    Optional<String> heading =
        evaluation
            .headingCode()
            .flatMap(code -> afterIndex.heading(code).or(() -> beforeIndex.heading(code)))
            .map(Heading::label);
    return item.or(() -> heading).orElse("") + " " + evaluation.year();
  }

  private static String label(Passage passage) {
    return passage.title().isEmpty()
        ? beginning((passage.number() + " " + passage.text()).strip())
        : (passage.number() + " " + passage.title()).strip();
  }

  private static String label(Content content) {
    return beginning(content.bullet() + content.text());
  }

  private static String beginning(String printed) {
    String text = printed.replace('\n', ' ');
    int length = text.codePointCount(0, text.length());
    return length <= LABEL_LENGTH
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LABEL_LENGTH)) + "…";
  }

  /** The entries of one type. */
  private final class Entries<T> {

    private final EntryType type;
    private final Function<T, String> code;
    private final Function<T, String> label;
    private final Function<T, Integer> depth;

    Entries(
        EntryType type,
        Function<T, String> code,
        Function<T, String> label,
        Function<T, Integer> depth) {
      this.type = type;
      this.code = code;
      this.label = label;
      this.depth = depth;
    }

    List<EntryChange> compare(
        List<T> old, List<T> now, BiConsumer<FieldChanges, Pair<T>> comparison) {
      Map<String, T> oldByCode = new LinkedHashMap<>();
      old.forEach(entry -> oldByCode.putIfAbsent(code.apply(entry), entry));
      Map<String, Integer> oldPlaces = new HashMap<>();
      oldByCode.keySet().forEach(key -> oldPlaces.put(key, oldPlaces.size()));
      Set<String> moved = Moved.between(new ArrayList<>(oldByCode.keySet()), codes(now, code));
      List<EntryChange> changes = new ArrayList<>();
      for (int i = 0; i < now.size(); i++) {
        T entry = now.get(i);
        T known = oldByCode.remove(code.apply(entry));
        if (known == null) {
          changes.add(change(entry, ChangeKind.ADDED, List.of()));
          continue;
        }
        FieldChanges fields = new FieldChanges(beforeIndex, afterIndex);
        comparison.accept(fields, new Pair<>(known, entry));
        boolean isMoved = moved.contains(code.apply(entry));
        fields.order(isMoved, isMoved ? oldPlaces.get(code.apply(entry)) : 0, i);
        if (!fields.changes().isEmpty()) {
          changes.add(change(entry, ChangeKind.CHANGED, fields.changes()));
        }
      }
      oldByCode.values().forEach(entry -> changes.add(change(entry, ChangeKind.GONE, List.of())));
      return changes;
    }

    private EntryChange change(T entry, ChangeKind kind, List<FieldChange> fields) {
      return EntryChange.builder()
          .type(type)
          .kind(kind)
          .code(code.apply(entry))
          .label(label.apply(entry))
          .depth(depth.apply(entry))
          .fields(fields)
          .build();
    }
  }

  /** An entry before and after. */
  private static final class Pair<T> {
    private final T one;
    private final T other;

    Pair(T one, T other) {
      this.one = one;
      this.other = other;
    }
  }
}
