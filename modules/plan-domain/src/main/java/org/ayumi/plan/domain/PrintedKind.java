package org.ayumi.plan.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kind of an item where its label prints it in brackets: {@code ① 題名 (新規)}. */
final class PrintedKind {

  private static final String BLANKS = "[ \\u3000]*";

  private final String kind;
  private final boolean leading;
  private final String printed;

  PrintedKind(Item item) {
    kind = item.kind();
    String bracketed = "[(（【\\[［〔]" + Pattern.quote(kind) + "[)）】\\]］〕]";
    String label = item.label();
    int title = item.title().isEmpty() ? -1 : label.indexOf(item.title());
    String head = title < 0 ? "" : label.substring(0, title);
    String tail = title < 0 ? "" : label.substring(title + item.title().length());
    String before = find(bracketed + BLANKS, head);
    leading = !before.isEmpty();
    printed = leading ? before : find(BLANKS + bracketed, tail);
  }

  private String find(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return !kind.isEmpty() && matcher.find() ? matcher.group() : "";
  }

  boolean isPrinted() {
    return !printed.isEmpty();
  }

  /** The item's label but for the kind. */
  String without(String label) {
    int place = isPrinted() ? label.indexOf(printed) : -1;
    return place < 0
        ? label
        : label.substring(0, place) + label.substring(place + printed.length());
  }

  /** A label composed without kind, with the kind of the edited item where this one had its own. */
  String over(String label, Item edited) {
    if (!isPrinted() || edited.kind().isEmpty() || edited.title().isEmpty()) {
      return label;
    }
    int title = label.lastIndexOf(edited.title());
    int place = leading ? title : title + edited.title().length();
    return label.substring(0, place)
        + printed.replace(kind, edited.kind())
        + label.substring(place);
  }
}
