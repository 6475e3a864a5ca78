package org.ayumi.plan.exchange.internal.guess;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.internal.layout.Line;

/** Guesses what each line of an outline means, by its look and by what else its section has. */
final class LineGuesses {

  private final List<Line> lines;
  private final OutlineSections sections;
  private final List<LineForm> ranks;
  private final Map<String, SectionLines> bySection = new LinkedHashMap<>();
  private final Map<String, Integer> overviews = new TreeMap<>();
  private final Map<String, Integer> above = new TreeMap<>();
  private final LineForm leaf;

  LineGuesses(List<Line> lines, OutlineSections sections, Words words) {
    this.lines = lines;
    this.sections = sections;
    lines.stream()
        .collect(Collectors.groupingBy(sections::key, LinkedHashMap::new, Collectors.toList()))
        .forEach((key, alike) -> bySection.put(key, new SectionLines(alike, words)));
    ranks =
        lines.stream()
            .filter(line -> !sections.isHead(line))
            .filter(OutlineSections::isNumbered)
            .filter(OutlineSections::isTitle)
            .map(Line::form)
            .distinct()
            .collect(Collectors.toList());
    bySection.forEach(this::overview);
    bySection.forEach((key, section) -> above.put(key, above(section)));
    boolean others = lines.stream().anyMatch(this::isItem);
    leaf = others || ranks.isEmpty() ? LineForm.ANY : ranks.get(ranks.size() - 1);
  }

  /** The guesses, in the order of the lines. */
  Map<Line, LineGuess> guesses() {
    Map<Line, LineGuess> guesses = new LinkedHashMap<>();
    lines.forEach(line -> guesses.put(line, guess(line)));
    return guesses;
  }

  private LineGuess guess(Line line) {
    if (sections.isHead(line)) {
      return LineGuess.of(LineMeaning.HEADING, 1);
    }
    switch (line.form()) {
      case PLAIN:
        return plain(line);
      case BULLET:
        return LineGuess.of(line.isSentence() ? LineMeaning.STATEMENT : LineMeaning.ITEM);
      case TITLED:
      case YEAR:
        return LineGuess.of(LineMeaning.REMARK);
      default:
        return numbered(line);
    }
  }

  private LineGuess numbered(Line line) {
    if (line.isSentence() || !ranks.contains(line.form())) {
      return LineGuess.of(LineMeaning.STATEMENT);
    }
    return line.form() == leaf
        ? LineGuess.of(LineMeaning.ITEM)
        : LineGuess.of(LineMeaning.HEADING, rank(line.form()));
  }

  /** The level of headings of that form, below the sections. */
  private int rank(LineForm form) {
    return ranks.indexOf(form) + (sections.first().isEmpty() ? 1 : 2);
  }

  private LineGuess plain(Line line) {
    String key = sections.key(line);
    SectionLines section = bySection.get(key);
    if (SectionLines.isBracketed(line)) {
      String bracket = line.text().substring(0, 1);
      return LineGuess.of(LineMeaning.REMARK)
          .withWord(section.hasBracketsForRemarksAlone() ? bracket : line.text());
    }
    if (section.isRemarkHead(line)) {
      return LineGuess.of(LineMeaning.REMARK).withWord(line.text());
    }
    if (overviews.containsKey(key)) {
      return line.isSentence()
          ? LineGuess.of(LineMeaning.GOAL)
          : LineGuess.of(LineMeaning.OVERVIEW, overviews.get(key));
    }
    return line.isSentence() ? LineGuess.of(LineMeaning.STATEMENT) : title(line, key);
  }

  private LineGuess title(Line line, String key) {
    if (key.isEmpty() && sections.first().isPresent()) {
      return LineGuess.of(LineMeaning.REMARK);
    }
    SectionLines section = bySection.get(key);
    int column = section.columns().indexOf(line.column());
    boolean last = column == section.columns().size() - 1;
    LineGuess guess =
        section.isListed() || !last
            ? LineGuess.of(LineMeaning.HEADING, above.get(key) + 1 + column)
            : LineGuess.of(section.titles().size() > 1 ? LineMeaning.ITEM : LineMeaning.REMARK);
    return section.columns().size() > 1 ? guess.inColumn(line.column()) : guess;
  }

  /** The lowest level of the section's numbered headings. */
  private int above(SectionLines section) {
    int top = sections.first().isPresent() ? 1 : 0;
    return section.lines().stream()
        .filter(line -> ranks.contains(line.form()) && !sections.isHead(line))
        .filter(OutlineSections::isTitle)
        .mapToInt(line -> rank(line.form()))
        .max()
        .orElse(top);
  }

  private boolean isItem(Line line) {
    return SectionLines.isListItem(line)
        || (line.form() == LineForm.PLAIN && plain(line).meaning() == LineMeaning.ITEM);
  }

  /** A section half of whose titles are those of numbered headings elsewhere names them. */
  private void overview(String key, SectionLines section) {
    List<Line> titles = key.isEmpty() ? List.of() : section.titles();
    for (LineForm form : ranks) {
      Set<String> headings =
          lines.stream()
              .filter(line -> line.form() == form && !sections.key(line).equals(key))
              .map(line -> SearchText.fold(line.rest()))
              .collect(Collectors.toSet());
      long same =
          titles.stream().filter(line -> headings.contains(SearchText.fold(line.text()))).count();
      if (titles.size() > 1 && same * 2 >= titles.size()) {
        overviews.putIfAbsent(key, rank(form));
      }
    }
  }

  /** The text of a title in brackets that stands above most items; empty if there is none. */
  String itemName() {
    Map<String, Integer> names = new LinkedHashMap<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean titled = lines.get(i).form() == LineForm.TITLED;
      if (titled && SectionLines.isListItem(lines.get(i + 1))) {
        String title = lines.get(i).number();
        names.merge(title.substring(1, title.length() - 1).strip(), 1, Integer::sum);
      }
    }
    return names.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
