package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.ImmutablePassage;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.ReferenceNumber;
import org.ayumi.plan.domain.SearchText;

/**
 * Finds the passage of the plan that a printed one is, so that it keeps its code: the same, or one
 * in the same place with its text, title or number that the sheet does not print otherwise, or the
 * next one there.
 */
final class KnownPassages {

  private final Map<String, List<Passage>> known = new HashMap<>();
  private final Set<String> inSheet;
  private final Set<String> claimed = new HashSet<>();
  private final Codes codes;

  /**
   * @param inSheet what the sheet prints, as {@link #printed} has it
   */
  KnownPassages(List<Passage> known, Set<String> inSheet) {
    this.inSheet = inSheet;
    for (Passage passage : known) {
      this.known.computeIfAbsent(place(passage, true), key -> new ArrayList<>()).add(passage);
      if (!place(passage, false).equals(place(passage, true))) {
        this.known.computeIfAbsent(place(passage, false), key -> new ArrayList<>()).add(passage);
      }
    }
    codes = new Codes(known.stream().map(Passage::code).collect(Collectors.toSet()));
  }

  /** What a passage says, as it is compared. */
  static String printed(String number, String title, String text) {
    return SearchText.fold(number) + "\n" + SearchText.fold(title) + "\n" + SearchText.fold(text);
  }

  private static String printed(Passage passage) {
    return printed(passage.number(), passage.title(), passage.text());
  }

  private static String place(Passage passage, boolean placed) {
    return passage.type()
        + (placed
            ? "\n" + passage.headingCode().orElse("") + "\n" + passage.parentCode().orElse("")
            : "");
  }

  /**
   * The known one, or the printed one with a new code.
   *
   * @param placed whether the sheet says where it stands
   */
  Passage coded(Passage printed, boolean placed) {
    List<Passage> here = known.getOrDefault(place(printed, placed), List.of());
    Optional<Passage> same =
        find(here, each -> printed(each).equals(printed(printed)))
            .or(() -> changed(here, printed, Passage::text))
            .or(() -> changed(here, printed, Passage::title))
            .or(() -> changed(here, printed, KnownPassages::number))
            .or(() -> next(here, printed));
    claimed.add(same.map(Passage::code).orElse(""));
    return same.orElseGet(() -> ImmutablePassage.copyOf(printed).withCode(newCode(printed)));
  }

  /** A sentence without a title is known by its place alone. */
  private Optional<Passage> next(List<Passage> here, Passage printed) {
    return printed.title().isEmpty()
        ? find(here, each -> each.title().isEmpty() && !inSheet.contains(printed(each)))
        : Optional.empty();
  }

  private Optional<Passage> changed(
      List<Passage> here, Passage printed, Function<Passage, String> part) {
    String wanted = SearchText.fold(part.apply(printed));
    return wanted.isEmpty()
        ? Optional.empty()
        : find(
            here,
            each ->
                SearchText.fold(part.apply(each)).equals(wanted)
                    && !inSheet.contains(printed(each)));
  }

  private Optional<Passage> find(List<Passage> here, Predicate<Passage> wanted) {
    return here.stream().filter(each -> !claimed.contains(each.code())).filter(wanted).findFirst();
  }

  private static String number(Passage passage) {
    return ReferenceNumber.parse(passage.number()).key();
  }

  private String newCode(Passage printed) {
    String place =
        printed
            .headingCode()
            .or(printed::parentCode)
            .map(code -> code.replaceFirst("^[hp]-", "") + "-")
            .orElse("");
    String text = printed.title().isEmpty() ? printed.text() : printed.title();
    String own = number(printed).isEmpty() ? Codes.nameOf(text) : number(printed);
    String type = printed.type().name().toLowerCase(Locale.ROOT);
    return codes.unique("p-" + (place.startsWith(type) ? "" : type + "-") + place + own);
  }
}
