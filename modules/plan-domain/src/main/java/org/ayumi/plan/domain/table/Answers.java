package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Progress;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.Schedule;
import org.ayumi.plan.domain.Tally;
import org.ayumi.plan.domain.YearCell;

/** What was answered for a year; an entry shown again (再掲) has the answer of its original (G6). */
final class Answers {

  private final TableSource source;
  private final FiscalYear year;
  private final FiscalYear current;
  private final Map<String, Content> contents = new HashMap<>();

  Answers(TableSource source, FiscalYear year, FiscalYear current) {
    this.source = source;
    this.year = year;
    this.current = current;
    for (Item item : source.items()) {
      item.contents().forEach(content -> contents.putIfAbsent(content.code(), content));
    }
  }

  /** The content that is answered: the original where it is known, else the content itself. */
  Content of(Item item, Content content) {
    if (content.year(year).flatMap(YearCell::report).isPresent()) {
      return content;
    }
    Optional<Content> named =
        content.relisting().flatMap(Relisting::originalCode).map(contents::get);
    return named.or(() -> sameOfOriginal(item, content)).orElse(content);
  }

  /** In words, what there is of an answer (G9). */
  String standing(Item item, Optional<Content> content) {
    TableWords words = source.words();
    if (content.isEmpty()) {
      return words.word(TableWord.NOT_PLANNED);
    }
    Content answered = of(item, content.get());
    Progress progress = Schedule.progress(answered, year, current);
    boolean elsewhere =
        answered == content.get()
            && progress != Progress.ANSWERED
            && isRelisted(item, content.get());
    return words.word(elsewhere ? TableWord.RELISTED : TableWord.valueOf(progress.name()));
  }

  /** How often each status and standing occurs among the contents, and all of them (G10). */
  List<String> counts() {
    List<String> lines = new ArrayList<>();
    Tally.ofContents(source.items(), this::key)
        .counts()
        .forEach((name, count) -> lines.add(line(name, count)));
    Tally.Count all = Tally.ofContents(source.items(), (item, content) -> "").get("");
    lines.add(line(source.words().word(TableWord.TOTAL), all));
    return lines;
  }

  /** The mark of the second axis; empty if there is none (E9). */
  String achievement(Item item, Content content) {
    return of(item, content)
        .year(year)
        .flatMap(YearCell::report)
        .map(Report::achievement)
        .orElse("");
  }

  /** The status, else in words what there is of an answer. */
  String key(Item item, Content content) {
    Optional<Report> report = of(item, content).year(year).flatMap(YearCell::report);
    return report
        .map(Report::status)
        .filter(mark -> !mark.isEmpty())
        .orElseGet(() -> standing(item, Optional.of(content)));
  }

  private String line(String name, Tally.Count count) {
    String shown = String.valueOf(count.shown());
    return count.relisted() == 0
        ? source.words().word(TableWord.COUNT, name, shown)
        : source
            .words()
            .word(TableWord.COUNT_RELISTED, name, shown, String.valueOf(count.relisted()));
  }

  private static boolean isRelisted(Item item, Content content) {
    return item.relisting().isPresent() || content.relisting().isPresent();
  }

  /** The content at the same place in the item's original, where both have as many. */
  private Optional<Content> sameOfOriginal(Item item, Content content) {
    return source
        .index()
        .original(item)
        .filter(original -> original.contents().size() == item.contents().size())
        .map(original -> original.contents().get(item.contents().indexOf(content)));
  }
}
