package org.ayumi.plan.exchange.internal.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.ImmutableDepartment;
import org.ayumi.plan.domain.ImmutableIndicator;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Workbook;
import org.ayumi.plan.exchange.internal.book.BookValue.Kind;

/** Reads what {@link BookWriter} writes. */
public final class BookReader {

  private static final List<BookSheet<?>> SHEETS =
      List.of(
          new HeadSheet(),
          new LevelSheet(),
          new TermSheet(),
          new DepartmentSheet(),
          new PrintedNameSheet(),
          new SuccessorSheet(),
          new HeadingSheet(),
          new ItemSheet(),
          DutySheet.ofItems(),
          new ActorSheet(),
          new ContentSheet(),
          DutySheet.ofContents(),
          new YearSheet(),
          new IndicatorSheet(),
          new ValueSheet(),
          new EvaluationSheet(),
          new PassageSheet(),
          new LongTextSheet());

  private final BookInput book;

  public BookReader(Workbook workbook) {
    book = new BookInput(workbook);
  }

  public static boolean isBook(Workbook workbook) {
    return workbook.sheet(HeadSheet.NAME).isPresent() && workbook.sheet(ItemSheet.NAME).isPresent();
  }

  /** Everything that is wrong with the book; known after {@link #read}. */
  public List<Problem> problems() {
    return book.problems();
  }

  /** The plan; absent if anything is wrong with the book. */
  public Optional<PlanDocument> read() {
    book.checkSheets(names());
    book.readLongTexts();
    List<PlanHead> heads = book.read(new HeadSheet());
    if (heads.size() != 1 && book.problems().isEmpty()) {
      book.problems().add(Problem.of(ProblemType.BOOK_ONE_PLAN, HeadSheet.NAME, heads.size()));
    }
    ImmutablePlanDocument.Builder plan =
        PlanDocument.builder()
            .levels(book.read(new LevelSheet()))
            .terms(book.read(new TermSheet()))
            .departments(departments())
            .headings(book.read(new HeadingSheet()))
            .items(items())
            .indicators(indicators())
            .evaluations(book.read(new EvaluationSheet()))
            .passages(book.read(new PassageSheet()));
    return book.problems().isEmpty()
        ? Optional.of(plan.head(heads.get(0)).build())
        : Optional.empty();
  }

  /** The names of the sheets in their order. */
  static Set<String> names() {
    return SHEETS.stream()
        .map(sheet -> sheet.columns().sheet())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<Department> departments() {
    List<Department> departments = book.read(new DepartmentSheet());
    Map<String, List<String>> names = owned(new PrintedNameSheet());
    Map<String, List<String>> successors = owned(new SuccessorSheet());
    return departments.stream()
        .map(
            each ->
                ImmutableDepartment.copyOf(each)
                    .withPrintedNames(names.getOrDefault(each.code(), List.of()))
                    .withSuccessorCodes(successors.getOrDefault(each.code(), List.of())))
        .collect(Collectors.toList());
  }

  private List<Item> items() {
    List<Item> items = book.read(new ItemSheet());
    Map<String, List<DepartmentRef>> duties = owned(DutySheet.ofItems());
    Map<String, List<ActorMark>> actors = owned(new ActorSheet());
    Map<String, List<Content>> contents = contents();
    return items.stream()
        .map(
            each ->
                ImmutableItem.copyOf(each)
                    .withDepartments(duties.getOrDefault(each.code(), List.of()))
                    .withActors(actors.getOrDefault(each.code(), List.of()))
                    .withContents(contents.getOrDefault(each.code(), List.of())))
        .collect(Collectors.toList());
  }

  private Map<String, List<Content>> contents() {
    List<Owned<Content>> contents = book.read(new ContentSheet());
    Map<String, List<DepartmentRef>> duties = owned(DutySheet.ofContents());
    Map<String, List<YearCell>> years = owned(new YearSheet());
    Map<String, List<Content>> byItem = new HashMap<>();
    for (Owned<Content> content : contents) {
      String code = content.entry().code();
      byItem
          .computeIfAbsent(content.owner(), owner -> new ArrayList<>())
          .add(
              ImmutableContent.copyOf(content.entry())
                  .withDepartments(duties.getOrDefault(code, List.of()))
                  .withYears(years.getOrDefault(code, List.of())));
    }
    return byItem;
  }

  private List<Indicator> indicators() {
    List<Indicator> indicators = book.read(new IndicatorSheet());
    Map<String, List<BookValue>> values = owned(new ValueSheet());
    return indicators.stream()
        .map(each -> with(each, values.getOrDefault(each.code(), List.of())))
        .collect(Collectors.toList());
  }

  private static Indicator with(Indicator indicator, List<BookValue> values) {
    return ImmutableIndicator.copyOf(indicator)
        .withBaseline(of(values, Kind.BASELINE).stream().findFirst())
        .withTarget(of(values, Kind.TARGET).stream().findFirst())
        .withActuals(of(values, Kind.ACTUAL));
  }

  private static List<IndicatorValue> of(List<BookValue> values, Kind kind) {
    return values.stream()
        .filter(value -> value.kind() == kind)
        .map(BookValue::value)
        .collect(Collectors.toList());
  }

  private <T> Map<String, List<T>> owned(BookSheet<Owned<T>> sheet) {
    Map<String, List<T>> byOwner = new HashMap<>();
    for (Owned<T> entry : book.read(sheet)) {
      byOwner.computeIfAbsent(entry.owner(), owner -> new ArrayList<>()).add(entry.entry());
    }
    return byOwner;
  }
}
