package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;

/** Finds number, title and text in a line, by what its rule says that it is. */
final class LineWording {

  private final PassageType statements;

  /**
   * @param statements what a statement is where its rule does not say so
   */
  LineWording(PassageType statements) {
    this.statements = statements;
  }

  PassageType statements() {
    return statements;
  }

  /** What passage a line of that rule begins; empty for what is none. */
  Optional<PassageType> type(LineRule rule) {
    switch (rule.meaning()) {
      case CHAPTER:
        return Optional.of(PassageType.CHAPTER);
      case GOAL:
        return Optional.of(PassageType.GOAL);
      case STATEMENT:
        return Optional.of(rule.passageType().orElse(statements));
      case REMARK:
        return Optional.of(rule.passageType().orElse(PassageType.REMARK));
      default:
        return Optional.empty();
    }
  }

  Wording read(Line line, LineRule rule) {
    Optional<PassageType> type = type(rule);
    if (type.isEmpty()) {
      return rule.meaning() == LineMeaning.TEXT
          ? Wording.text(statements, "", line.text())
          : named(line);
    }
    return rule.meaning() == LineMeaning.CHAPTER ? named(line) : passage(line, rule, type.get());
  }

  private static Wording passage(Line line, LineRule rule, PassageType type) {
    switch (type) {
      case GOAL:
        return Wording.text(type, "", line.text());
      case CHAPTER:
      case GLOSSARY:
      case ATTACHMENT:
        return titled(line, type).withText(String.join("\n", line.further()));
      case ROLE:
        return titled(line, type).withText(listed(ListedTexts.examples(further(line))));
      case HISTORY:
        return history(line);
      case COVER:
        return Wording.titled("", rule.name()).withType(type).withText(line.text());
      case REMARK:
        return remark(line);
      default:
        return Wording.text(type, line.number(), whole(line));
    }
  }

  /** A number alone is the title. */
  private static Wording named(Line line) {
    String title = whole(line);
    return title.isEmpty()
        ? Wording.titled("", line.number())
        : Wording.titled(line.number(), title);
  }

  private static Wording titled(Line line, PassageType type) {
    return Wording.titled(line.number(), line.rest()).withType(type);
  }

  private static Wording history(Line line) {
    boolean year = line.form() == LineForm.YEAR;
    String title = year ? line.number() : line.text(1);
    String events = year ? String.join("\n", rests(line)) : further(line);
    return Wording.titled("", title)
        .withType(PassageType.HISTORY)
        .withText(listed(ListedTexts.events(events)));
  }

  private static Wording remark(Line line) {
    return line.form() == LineForm.TITLED
        ? Wording.titled("", line.number()).withType(PassageType.REMARK).withText(whole(line))
        : Wording.text(PassageType.REMARK, "", line.text());
  }

  private static String listed(List<String> texts) {
    return String.join("\n", texts);
  }

  private static String further(Line line) {
    return String.join("\n", line.further());
  }

  private static String whole(Line line) {
    return String.join(" ", rests(line));
  }

  private static List<String> rests(Line line) {
    List<String> texts = new ArrayList<>();
    if (!line.rest().isEmpty()) {
      texts.add(line.rest());
    }
    texts.addAll(line.further());
    return texts;
  }
}
