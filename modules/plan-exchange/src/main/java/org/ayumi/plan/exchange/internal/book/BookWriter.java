package org.ayumi.plan.exchange.internal.book;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exchange.internal.book.BookValue.Kind;

/** Writes a plan as a book of sheets. */
public final class BookWriter {

  private final PlanDocument document;
  private final BookOutput book = new BookOutput();

  public BookWriter(PlanDocument document) {
    this.document = document;
  }

  /** Leaves the stream open. */
  public void write(OutputStream out) throws IOException {
    book.write(new HeadSheet(), List.of(document.head()));
    book.write(new LevelSheet(), document.levels());
    book.write(new TermSheet(), document.terms());
    departments();
    book.write(new HeadingSheet(), document.headings());
    items();
    indicators();
    book.write(new EvaluationSheet(), document.evaluations());
    book.write(new PassageSheet(), document.passages());
    book.end(out);
  }

  private void departments() {
    book.write(new DepartmentSheet(), document.departments());
    book.write(
        new PrintedNameSheet(),
        each(
            document.departments(),
            (department, names) ->
                department.printedNames().forEach(name -> own(names, department.code(), name))));
    book.write(
        new SuccessorSheet(),
        each(
            document.departments(),
            (Department department, List<Owned<String>> codes) ->
                department.successorCodes().forEach(code -> own(codes, department.code(), code))));
  }

  private void items() {
    List<Item> items = document.items();
    List<Owned<Content>> contents =
        each(
            items,
            (item, all) -> item.contents().forEach(content -> own(all, item.code(), content)));
    book.write(new ItemSheet(), items);
    book.write(
        DutySheet.ofItems(),
        each(items, (item, all) -> item.departments().forEach(ref -> own(all, item.code(), ref))));
    book.write(
        new ActorSheet(),
        each(items, (item, all) -> item.actors().forEach(actor -> own(all, item.code(), actor))));
    book.write(new ContentSheet(), contents);
    book.write(
        DutySheet.ofContents(),
        each(
            contents,
            (content, all) ->
                content
                    .entry()
                    .departments()
                    .forEach(ref -> own(all, content.entry().code(), ref))));
    book.write(
        new YearSheet(),
        each(
            contents,
            (content, all) ->
                content.entry().years().forEach(y -> own(all, content.entry().code(), y))));
  }

  private void indicators() {
    book.write(new IndicatorSheet(), document.indicators());
    book.write(new ValueSheet(), each(document.indicators(), BookWriter::values));
  }

  private static void values(Indicator indicator, List<Owned<BookValue>> all) {
    String code = indicator.code();
    indicator.baseline().ifPresent(each -> own(all, code, new BookValue(Kind.BASELINE, each)));
    indicator.target().ifPresent(each -> own(all, code, new BookValue(Kind.TARGET, each)));
    indicator.actuals().forEach(each -> own(all, code, new BookValue(Kind.ACTUAL, each)));
  }

  private static <T> void own(List<Owned<T>> all, String owner, T entry) {
    all.add(new Owned<>(owner, entry));
  }

  private static <T, U> List<Owned<U>> each(
      List<T> entries, BiConsumer<T, List<Owned<U>>> collector) {
    List<Owned<U>> all = new ArrayList<>();
    entries.forEach(entry -> collector.accept(entry, all));
    return all;
  }
}
