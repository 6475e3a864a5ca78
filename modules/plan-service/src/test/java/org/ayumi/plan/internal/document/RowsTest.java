package org.ayumi.plan.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.persistence.BasePersistence;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ImmutableIndicator;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.internal.SampleBook;
import org.ayumi.plan.internal.SamplePlan;
import org.ayumi.plan.internal.convert.PlanColumns;
import org.ayumi.plan.internal.document.RowTable.Sides;
import org.ayumi.plan.model.PlanItem;
import org.ayumi.plan.model.impl.PlanActorMarkImpl;
import org.ayumi.plan.model.impl.PlanAssignmentImpl;
import org.ayumi.plan.model.impl.PlanContentImpl;
import org.ayumi.plan.model.impl.PlanContentYearImpl;
import org.ayumi.plan.model.impl.PlanDepartmentImpl;
import org.ayumi.plan.model.impl.PlanEntryImpl;
import org.ayumi.plan.model.impl.PlanEvaluationImpl;
import org.ayumi.plan.model.impl.PlanHeadingImpl;
import org.ayumi.plan.model.impl.PlanIndicatorImpl;
import org.ayumi.plan.model.impl.PlanIndicatorValueImpl;
import org.ayumi.plan.model.impl.PlanItemImpl;
import org.ayumi.plan.model.impl.PlanPassageImpl;
import org.ayumi.plan.model.impl.PlanTermImpl;
import org.ayumi.plan.service.persistence.PlanActorMarkPersistence;
import org.ayumi.plan.service.persistence.PlanAssignmentPersistence;
import org.ayumi.plan.service.persistence.PlanContentPersistence;
import org.ayumi.plan.service.persistence.PlanContentYearPersistence;
import org.ayumi.plan.service.persistence.PlanDepartmentPersistence;
import org.ayumi.plan.service.persistence.PlanDepartmentUnitPersistence;
import org.ayumi.plan.service.persistence.PlanEvaluationPersistence;
import org.ayumi.plan.service.persistence.PlanHeadingPersistence;
import org.ayumi.plan.service.persistence.PlanIndicatorPersistence;
import org.ayumi.plan.service.persistence.PlanIndicatorValuePersistence;
import org.ayumi.plan.service.persistence.PlanItemPersistence;
import org.ayumi.plan.service.persistence.PlanPassagePersistence;
import org.ayumi.plan.service.persistence.PlanTermPersistence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents become rows and rows documents; only what differs is written. */
class RowsTest {

  private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

  private final List<Object> written = new ArrayList<>();
  private final List<Object> removed = new ArrayList<>();
  private final PlanDocument document = SampleBook.document();
  private PlanRows rows;
  private Writing writing;

  @BeforeEach
  void storeTheSamplePlan() throws Exception {
    PlanEntryImpl plan = new PlanEntryImpl();
    plan.setPlanEntryId(1);
    PlanColumns.write(document.head(), document.levels(), plan);
    rows = new PlanRows(plan);
    User user = mock(User.class);
    when(user.getFullName()).thenReturn("協働 花子");
    CounterLocalService counters = mock(CounterLocalService.class);
    AtomicLong counter = new AtomicLong();
    when(counters.increment(any(), org.mockito.ArgumentMatchers.anyInt()))
        .thenAnswer(call -> counter.addAndGet(call.<Integer>getArgument(1)));
    PlanClock clock = new PlanClock(Clock.fixed(NOW, ZoneOffset.UTC));
    writing = new Writing(plan, user, clock.now(), new IdBlocks(counters));
    sync(PlanDocument.builder().head(document.head()).build(), document);
    register();
  }

  @Test
  void giveTheDocumentBack() {
    assertThat(DocumentAssembler.document(rows)).isEqualTo(document);
  }

  @Test
  void areNotTouchedWhereNothingChanged() throws Exception {
    written.clear();

    sync(document, document);

    assertThat(written).isEmpty();
    assertThat(removed).isEmpty();
  }

  @Test
  void areWrittenWhereOneFieldChanged() throws Exception {
    written.clear();
    Item item = ImmutableItem.copyOf(document.items().get(1)).withPurpose("別の目的");

    sync(document, withItems(document.items().get(0), item, document.items().get(2)));

    assertThat(written).hasSize(1);
    PlanItem row = (PlanItem) written.get(0);
    assertThat(row.getPurpose()).isEqualTo("別の目的");
    assertThat(row.getUserName()).isEqualTo("協働 花子");
    assertThat(row.getModifiedDate()).isEqualTo(java.util.Date.from(NOW));
  }

  @Test
  void countAChangedContentAsAChangeOfItsItem() throws Exception {
    written.clear();
    Item item = document.items().get(0);
    Item edited = ImmutableItem.copyOf(item).withContents(SamplePlan.content("i-1-c2"));

    sync(document, withItems(edited, document.items().get(1), document.items().get(2)));

    assertThat(written).hasAtLeastOneElementOfType(PlanItemImpl.class);
    assertThat(removed).hasAtLeastOneElementOfType(PlanContentImpl.class);
    assertThat(DocumentAssembler.document(registered()).items().get(0)).isEqualTo(edited);
  }

  @Test
  void areRemovedWithTheirItem() throws Exception {
    sync(document, withItems(document.items().get(0)));

    assertThat(removed).filteredOn(PlanItemImpl.class::isInstance).hasSize(3);
    assertThat(rows.items.keySet()).containsExactly("i-1");
    assertThat(rows.cells).hasSize(2);
  }

  /** The form of an indicator names the version that any change of its values increases. */
  @Test
  void countAChangedValueAsAChangeOfItsIndicator() throws Exception {
    written.clear();
    IndicatorValue value = IndicatorValue.of(FiscalYear.of(2024), "3");
    Indicator edited = ImmutableIndicator.copyOf(document.indicators().get(1)).withActuals(value);

    sync(
        document,
        ImmutablePlanDocument.copyOf(document)
            .withIndicators(document.indicators().get(0), edited));

    assertThat(written).hasSize(2);
    assertThat(written).hasAtLeastOneElementOfType(PlanIndicatorImpl.class);
    assertThat(written).hasAtLeastOneElementOfType(PlanIndicatorValueImpl.class);
    assertThat(removed).hasSize(1).hasAtLeastOneElementOfType(PlanIndicatorValueImpl.class);
    assertThat(DocumentAssembler.document(registered()).indicators().get(1)).isEqualTo(edited);
  }

  @Test
  void ofPassagesFollowTheOrderOfTheBook() throws Exception {
    written.clear();
    List<Passage> passages = document.passages();
    PlanDocument moved =
        ImmutablePlanDocument.copyOf(document)
            .withPassages(passages.get(3), passages.get(0), passages.get(1), passages.get(2));

    sync(document, moved);

    assertThat(written).hasSize(1).hasAtLeastOneElementOfType(PlanPassageImpl.class);
    assertThat(rows.passage("p-3").getPriority()).isLessThan(rows.passage("p-1").getPriority());
  }

  @Test
  void holdTheTokenThatApplies() {
    assertThat(rows.cells.values()).extracting("effective").containsOnly("実施");
  }

  private PlanDocument withItems(Item... items) {
    return ImmutablePlanDocument.copyOf(document).withItems(items).withEvaluations(List.of());
  }

  private void sync(PlanDocument before, PlanDocument after) throws Exception {
    Parts old = new Parts(before);
    Parts now = new Parts(after);
    new TermTable(persistence(PlanTermPersistence.class, PlanTermImpl::new))
        .sync(new Sides<>(rows.terms, old.terms, now.terms), rows, writing);
    new DepartmentTable(
            persistence(PlanDepartmentPersistence.class, PlanDepartmentImpl::new),
            mock(PlanDepartmentUnitPersistence.class))
        .sync(new Sides<>(rows.departments, old.departments, now.departments), rows, writing);
    new HeadingTable(persistence(PlanHeadingPersistence.class, PlanHeadingImpl::new))
        .sync(new Sides<>(rows.headings, old.headings, now.headings), rows, writing);
    new ItemTable(persistence(PlanItemPersistence.class, PlanItemImpl::new))
        .sync(new Sides<>(rows.items, old.items, now.items), rows, writing);
    new ContentTable(persistence(PlanContentPersistence.class, PlanContentImpl::new))
        .sync(new Sides<>(rows.contents, old.contents, now.contents), rows, writing);
    new AssignmentTable(persistence(PlanAssignmentPersistence.class, PlanAssignmentImpl::new))
        .sync(new Sides<>(rows.assignments, old.assignments, now.assignments), rows, writing);
    new ActorTable(persistence(PlanActorMarkPersistence.class, PlanActorMarkImpl::new))
        .sync(new Sides<>(rows.actors, old.actors, now.actors), rows, writing);
    new CellTable(persistence(PlanContentYearPersistence.class, PlanContentYearImpl::new))
        .sync(new Sides<>(rows.cells, old.cells, now.cells), rows, writing);
    syncBook(new BookParts(before), new BookParts(after));
  }

  private void syncBook(BookParts old, BookParts now) throws Exception {
    BookRows book = rows.book();
    new IndicatorTable(persistence(PlanIndicatorPersistence.class, PlanIndicatorImpl::new))
        .sync(new Sides<>(book.indicators, old.indicators, now.indicators), rows, writing);
    new IndicatorValueTable(
            persistence(PlanIndicatorValuePersistence.class, PlanIndicatorValueImpl::new))
        .sync(new Sides<>(book.values, old.values, now.values), rows, writing);
    new EvaluationTable(persistence(PlanEvaluationPersistence.class, PlanEvaluationImpl::new))
        .sync(new Sides<>(book.evaluations, old.evaluations, now.evaluations), rows, writing);
    new PassageTable(persistence(PlanPassagePersistence.class, PlanPassageImpl::new))
        .sync(new Sides<>(book.passages, old.passages, now.passages), rows, writing);
  }

  private <R extends com.liferay.portal.kernel.model.BaseModel<R>, P extends BasePersistence<R>>
      P persistence(Class<P> type, java.util.function.Supplier<? extends R> row) {
    LongFunction<R> create =
        id -> {
          R created = row.get();
          created.setPrimaryKeyObj(id);
          return created;
        };
    return mock(
        type,
        call -> {
          switch (call.getMethod().getName()) {
            case "create":
              return create.apply(call.<Long>getArgument(0));
            case "update":
              written.add(call.getArgument(0));
              return call.getArgument(0);
            case "remove":
              removed.add(call.getArgument(0));
              return call.getArgument(0);
            default:
              throw new UnsupportedOperationException(call.toString());
          }
        });
  }

  /** As the loader does with what the database gives. */
  private PlanRows registered() {
    PlanRows loaded = new PlanRows(rows.plan());
    loaded.addTerms(List.copyOf(rows.terms.values()));
    loaded.addDepartments(List.copyOf(rows.departments.values()));
    loaded.addHeadings(List.copyOf(rows.headings.values()));
    loaded.addItems(List.copyOf(rows.items.values()));
    loaded.addContents(List.copyOf(rows.contents.values()));
    loaded.addAssignments(List.copyOf(rows.assignments.values()));
    loaded.addActors(List.copyOf(rows.actors.values()));
    loaded.addCells(List.copyOf(rows.cells.values()));
    BookRows book = rows.book();
    loaded.book().addIndicators(List.copyOf(book.indicators.values()));
    loaded.book().addValues(List.copyOf(book.values.values()));
    loaded.book().addEvaluations(List.copyOf(book.evaluations.values()));
    loaded.book().addPassages(List.copyOf(book.passages.values()));
    return loaded;
  }

  private void register() {
    rows = registered();
  }
}
