package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.exchange.LineForm;

/** The cells by which a line can say a wording; the reverse of {@link LineWording}. */
final class LineCells {

  private static final Set<PassageType> TITLED =
      Set.of(PassageType.CHAPTER, PassageType.GLOSSARY, PassageType.ATTACHMENT, PassageType.ROLE);

  private LineCells() {}

  /** Whether the text of such a passage begins in the line below its title. */
  static boolean isTitled(PassageType type) {
    return TITLED.contains(type);
  }

  /** Whether lines below can continue such a passage. */
  static boolean isContinued(PassageType type) {
    return type != PassageType.REMARK && type != PassageType.HISTORY && type != PassageType.ROLE;
  }

  /** Cells to try, the likeliest first. */
  static List<List<String>> of(Wording wording) {
    if (isTitled(wording.type())) {
      return titled(wording);
    }
    switch (wording.type()) {
      case HISTORY:
        return List.of(cells(wording.title(), wording.text()), List.of(wording.title()));
      case COVER:
        return List.of(List.of(wording.text()));
      case REMARK:
        return List.of(List.of(wording.title() + wording.text()));
      default:
        return joined(wording.number(), wording.text()).stream()
            .map(List::of)
            .collect(Collectors.toList());
    }
  }

  private static List<List<String>> titled(Wording wording) {
    List<List<String>> cells = new ArrayList<>();
    for (String label : joined(wording.number(), wording.title())) {
      if (wording.type() == PassageType.ROLE) {
        String marked =
            wording.text().lines().map(line -> "・" + line).collect(Collectors.joining("\n"));
        cells.add(cells(label, marked));
      }
      cells.add(cells(label, wording.text()));
    }
    return cells;
  }

  private static List<String> cells(String first, String second) {
    return Stream.of(first, second).filter(text -> !text.isEmpty()).collect(Collectors.toList());
  }

  /** Marks and circled numbers stand without a blank before their text. */
  private static List<String> joined(String number, String text) {
    LineForm form = LineStart.of(number).form();
    boolean tight =
        number.isEmpty() || form == LineForm.BULLET || form == LineForm.CIRCLED || text.isEmpty();
    return tight ? List.of(number + text, number + " " + text) : List.of(number + " " + text);
  }
}
