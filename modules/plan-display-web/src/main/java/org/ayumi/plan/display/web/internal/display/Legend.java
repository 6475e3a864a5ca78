package org.ayumi.plan.display.web.internal.display;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;

/** The legend (凡例): every mark whose meaning its own letters do not say. */
public final class Legend {

  private static final Map<TermSense, String> WORDS =
      Map.of(
          TermSense.AS_LEFT, "mark-as-before",
          TermSense.NOT_INVOLVED, "mark-not-involved",
          TermSense.LEAD, "mark-lead");

  private static final Set<VocabularyType> REPORTED =
      Set.of(VocabularyType.STATUS, VocabularyType.ACHIEVEMENT);

  private final Visit visit;
  private final List<VocabularyType> types;

  Legend(Visit visit, VocabularyType... types) {
    this.visit = visit;
    this.types = List.of(types);
  }

  /** The marks of each vocabulary that needs explaining, by the vocabulary's name. */
  public Map<String, List<MarkView>> getGroups() {
    Map<String, List<MarkView>> groups = new LinkedHashMap<>();
    for (VocabularyType type : types) {
      List<MarkView> marks =
          visit.index().terms(type).stream()
              .map(term -> new MarkView(term.mark(), meaning(type, term)))
              .filter(mark -> !mark.isPlain())
              .collect(Collectors.toList());
      if (!marks.isEmpty()) {
        groups.put(
            visit.words().get("legend-" + type.name().toLowerCase(java.util.Locale.ROOT)), marks);
      }
    }
    return groups;
  }

  private String meaning(VocabularyType type, Term term) {
    String meaning = term.meaning().isEmpty() ? term.words() : term.meaning();
    if (meaning.codePoints().anyMatch(Character::isLetterOrDigit)) {
      return meaning;
    }
    String otherwise =
        type == VocabularyType.ROLE
            ? "mark-involved"
            : REPORTED.contains(type) ? "mark-reported" : "mark-planned";
    return visit.words().get(WORDS.getOrDefault(term.sense(), otherwise));
  }
}
