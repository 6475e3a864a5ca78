package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.ImmutableLineRule;
import org.ayumi.plan.exchange.ImmutablePartMapping;
import org.ayumi.plan.exchange.Layout;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.LineEnding;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.internal.layout.Line;

/** Suggests how the text of a plan book is read: chapters, glossary, history, roles (G20). */
final class ProseGuess {

  private static final int PERCENT = 100;
  private static final int TABLE_CELLS = 3;

  private final Sheet sheet;
  private final List<Line> lines;
  private final String after;
  private final Words words = Words.standard();
  private final List<LineRule> rules = new ArrayList<>();
  private final List<GuessReason> reasons = new ArrayList<>();

  ProseGuess(Sheet sheet, List<Line> all) {
    this.sheet = sheet;
    int body = body(all);
    after = body == 0 ? "" : all.get(body - 1).first();
    lines = all.subList(body, all.size());
  }

  /** The first line after the table of contents; 0 if there is none. */
  private int body(List<Line> all) {
    int body = 0;
    for (int i = 0; i < all.size(); i++) {
      String text = SearchText.fold(all.get(i).text());
      boolean contents =
          words.list("contents").stream().anyMatch(word -> SearchText.fold(word).equals(text));
      if (contents || (body > 0 && isEntry(all, i))) {
        body = i + 1;
      }
    }
    return body;
  }

  /** A title with its page, or one of a chapter whose sections have one. */
  private static boolean isEntry(List<Line> all, int i) {
    String last = all.get(i).texts().get(all.get(i).texts().size() - 1).strip();
    return all.get(i).texts().size() == 2 && last.matches("[0-9０-９]{1,3}");
  }

  Optional<PartGuess> guess() {
    OutlineSections sections = OutlineSections.of(lines);
    if (sections.first().isEmpty()) {
      return Optional.empty();
    }
    Line first = sections.first().get();
    add(
        rule(LineMeaning.CHAPTER, first.form()).level(1).word(first.word()).ending(LineEnding.OPEN),
        sections::isHead);
    add(
        LineRule.builder().meaning(LineMeaning.IGNORED).texts(TABLE_CELLS),
        line -> line.texts().size() >= TABLE_CELLS);
    listed(PassageType.GLOSSARY, "glossary", LineEnding.OPEN, 1);
    listed(PassageType.HISTORY, "history", LineEnding.ANY, 2);
    listed(PassageType.ROLE, "roles", LineEnding.ANY, 2);
    listed(PassageType.PRINCIPLE, "principles", LineEnding.SENTENCE, 1);
    chapters(first.form());
    add(LineRule.builder().meaning(LineMeaning.TEXT), line -> isText(line, first.form()));
    return Optional.of(new PartGuess(part(), reasons, confidence()));
  }

  private boolean isText(Line line, LineForm top) {
    return line.isSentence() && line.texts().size() < TABLE_CELLS && line.form() != top;
  }

  private void chapters(LineForm top) {
    List<LineForm> forms =
        lines.stream()
            .filter(line -> OutlineSections.isNumbered(line) && line.form() != top)
            .filter(line -> OutlineSections.isTitle(line) && line.texts().size() == 1)
            .map(Line::form)
            .filter(form -> form != LineForm.WORD)
            .distinct()
            .collect(Collectors.toList());
    for (LineForm form : forms) {
      add(
          rule(LineMeaning.CHAPTER, form).level(forms.indexOf(form) + 2).ending(LineEnding.OPEN),
          line -> line.form() == form && OutlineSections.isTitle(line));
    }
  }

  /** Entries below a chapter whose title has a word for them, in the form that most have. */
  private void listed(PassageType type, String list, LineEnding ending, int texts) {
    for (int i = 0; i < lines.size(); i++) {
      Line title = lines.get(i);
      Optional<String> word =
          OutlineSections.isNumbered(title) ? word(list, title) : Optional.empty();
      List<Line> found = word.isPresent() ? below(i, type, ending, texts) : List.of();
      if (!found.isEmpty()) {
        add(
            rule(LineMeaning.STATEMENT, found.get(0).form())
                .passageType(type)
                .under(word.orElseThrow())
                .ending(ending)
                .texts(texts),
            found::contains);
        return;
      }
    }
  }

  private Optional<String> word(String list, Line title) {
    return words.list(list).stream()
        .filter(word -> OutlineSections.isTitle(title))
        .filter(word -> SearchText.contains(title.rest(), word))
        .findFirst();
  }

  /** The lines of one form, the first that fits, up to the next chapter of the title's form. */
  private List<Line> below(int title, PassageType type, LineEnding ending, int texts) {
    List<Line> found = new ArrayList<>();
    for (Line line : lines.subList(title + 1, lines.size())) {
      boolean next = line.form() == lines.get(title).form() && OutlineSections.isTitle(line);
      if (next && line.texts().size() == 1) {
        break;
      }
      boolean form =
          type == PassageType.HISTORY
              ? line.form() == LineForm.YEAR
              : OutlineSections.isNumbered(line) || line.form() == LineForm.BULLET;
      boolean ends =
          ending == LineEnding.ANY || line.isSentence() == (ending == LineEnding.SENTENCE);
      boolean same = found.isEmpty() || found.get(0).form() == line.form();
      if (form && ends && same && line.texts().size() >= texts) {
        found.add(line);
      }
    }
    return found;
  }

  private static ImmutableLineRule.Builder rule(LineMeaning meaning, LineForm form) {
    return LineRule.builder().meaning(meaning).form(form);
  }

  private void add(ImmutableLineRule.Builder rule, Predicate<Line> alike) {
    List<Line> found = lines.stream().filter(alike).collect(Collectors.toList());
    if (!found.isEmpty()) {
      LineRule built = rule.build();
      rules.add(built);
      reasons.add(
          built.under().isEmpty()
              ? LineReason.of(built.meaning(), built.level().orElse(0), found)
              : LineReason.under(built.under(), found));
    }
  }

  private PartMapping part() {
    Layout layout = Layout.builder().kind(LayoutKind.OUTLINE).after(after).lines(rules).build();
    return ImmutablePartMapping.copyOf(PartMapping.outline(sheet.name(), layout))
        .withCandidates(false);
  }

  private int confidence() {
    long tables = lines.stream().filter(line -> line.texts().size() >= TABLE_CELLS).count();
    return (int) (PERCENT * (lines.size() - tables) / lines.size());
  }
}
