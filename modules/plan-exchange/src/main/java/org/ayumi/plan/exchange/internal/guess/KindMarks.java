package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.VocabularyType;

/** Kinds that stand beside titles in brackets: {@code (新規)}. */
final class KindMarks {

  private static final List<String> BRACKETS =
      List.of("()", "（）", "【】", "[]", "［］", "〔〕", "＜＞", "<>", "《》");

  private final List<String> kinds;
  private final List<String> relisting;

  KindMarks(Words words) {
    kinds = words.marks(VocabularyType.KIND);
    relisting = words.list("relisting");
  }

  /** The brackets in which the label has a kind at its end, its beginning or behind its number. */
  Set<String> in(String label) {
    String text = label.strip();
    for (String mark : relisting) {
      text = text.endsWith(mark) ? text.substring(0, text.length() - mark.length()).strip() : text;
    }
    Set<String> found = new LinkedHashSet<>();
    for (String brackets : BRACKETS) {
      for (String mark : marks(brackets)) {
        int at = text.indexOf(mark);
        boolean beside = at >= 0 && (text.endsWith(mark) || isNumber(text.substring(0, at)));
        if (beside && text.length() > mark.length()) {
          found.add(brackets);
        }
      }
    }
    return found;
  }

  private static boolean isNumber(String text) {
    return text.codePoints().noneMatch(Character::isAlphabetic);
  }

  /** All kinds in the brackets that the labels use. */
  List<String> marks(List<String> labels) {
    Set<String> used =
        labels.stream()
            .flatMap(label -> in(label).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<String> marks = new ArrayList<>();
    used.forEach(brackets -> marks.addAll(marks(brackets)));
    return marks;
  }

  private List<String> marks(String brackets) {
    return kinds.stream()
        .map(kind -> brackets.charAt(0) + kind + brackets.charAt(1))
        .collect(Collectors.toList());
  }
}
