package org.ayumi.plan.exchange.internal.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ReferenceNumber;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.ColumnMapping;

/** Finds the heading that a text means: {@code 基本方針1}, {@code 1-(2)}, or its title. */
public final class HeadingFinder {

  private static final String NUMBER = "[0-9ivx()\\[\\]<>【】〈〉.,、・の第-]+";

  private final List<Heading> headings;
  private final List<String> words;
  private final Map<String, Heading> byCode = new HashMap<>();

  public HeadingFinder(List<Heading> headings, ColumnMapping mapping) {
    this.headings = headings;
    words = mapping.numberWords().stream().map(SearchText::fold).collect(Collectors.toList());
    headings.forEach(heading -> byCode.put(heading.code(), heading));
  }

  /** The only heading that the text can mean. */
  public Optional<Heading> find(String text) {
    String key = SearchText.fold(text);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    return only(heading -> SearchText.fold(heading.label()).equals(key))
        .or(() -> only(heading -> SearchText.fold(heading.title()).equals(key)))
        .or(() -> only(heading -> SearchText.fold(heading.overviewLabel()).equals(key)))
        .or(() -> only(heading -> SearchText.fold(heading.number()).equals(key)))
        .or(() -> byNumber(text, key));
  }

  private Optional<Heading> byNumber(String text, String key) {
    String numeral = key;
    for (String word : words) {
      numeral = numeral.replace(word, "");
    }
    List<Integer> path = ReferenceNumber.parse(text).path();
    if (path.isEmpty() || !numeral.matches(NUMBER)) {
      return Optional.empty();
    }
    return only(heading -> path(heading).equals(path));
  }

  /** The numbers of the heading and those above it. */
  private List<Integer> path(Heading heading) {
    String above =
        heading
            .parentCode()
            .map(byCode::get)
            .map(
                parent ->
                    path(parent).stream().map(String::valueOf).collect(Collectors.joining(" ")))
            .orElse("");
    return ReferenceNumber.parse(above + " " + heading.number()).path();
  }

  private Optional<Heading> only(Predicate<Heading> wanted) {
    List<Heading> found = headings.stream().filter(wanted).limit(2).collect(Collectors.toList());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
