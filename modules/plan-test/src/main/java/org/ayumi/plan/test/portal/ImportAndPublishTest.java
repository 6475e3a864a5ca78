package org.ayumi.plan.test.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.exception.InvalidPlanException;
import org.ayumi.plan.model.view.Announcement;
import org.ayumi.plan.model.view.Edition;
import org.ayumi.plan.model.view.ItemDetail;
import org.ayumi.plan.model.view.WorkingPlan;
import org.ayumi.plan.service.PlanEditionService;
import org.ayumi.plan.service.PlanEntryService;
import org.ayumi.plan.service.PlanItemService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is imported is what is stored, and what is published is what is read. */
class ImportAndPublishTest {

  private static final int ITEMS = 46;

  private static City city;

  private final PlanEntryService plans = Services.get(PlanEntryService.class);
  private final PlanItemService items = Services.get(PlanItemService.class);
  private final PlanEditionService editions = Services.get(PlanEditionService.class);

  @BeforeAll
  static void found() throws Exception {
    city = new City();
  }

  @Test
  void theStoredPlanIsTheImportedOne() throws Exception {
    WorkingPlan plan = city.addPlan(ITEMS);

    PlanDocument stored = As.user(city.office, () -> plans.getPlanDocument(plan.planEntryId()));

    assertThat(stored).isEqualTo(Documents.plan(plan.head().code(), ITEMS));
  }

  @Test
  void importingTheSameAgainChangesNothing() throws Exception {
    WorkingPlan plan = city.addPlan(ITEMS);
    PlanDocument stored = As.user(city.office, () -> plans.getPlanDocument(plan.planEntryId()));
    ItemDetail before = item(plan, "i-1");

    As.user(
        city.office,
        () -> plans.importPlan(plan.planEntryId(), plan.documentVersion(), stored, "again"));

    assertThat(item(plan, "i-1").mvccVersion()).isEqualTo(before.mvccVersion());
  }

  @Test
  void anImportTakesAwayWhatTheDocumentLacks() throws Exception {
    WorkingPlan plan = city.addPlan(ITEMS);
    PlanDocument fewer =
        ImmutablePlanDocument.copyOf(Documents.plan(plan.head().code(), ITEMS))
            .withItems(Documents.plan(plan.head().code(), ITEMS).items().subList(0, 40));

    As.user(
        city.office,
        () -> plans.importPlan(plan.planEntryId(), plan.documentVersion(), fewer, "fewer"));

    assertThat(As.user(city.office, () -> plans.getPlanDocument(plan.planEntryId())))
        .isEqualTo(fewer);
  }

  @Test
  void aDocumentThatBreaksARuleIsRefusedAsAWhole() throws Exception {
    WorkingPlan plan = city.addPlan(ITEMS);
    PlanDocument good = Documents.plan(plan.head().code(), ITEMS);
    PlanDocument bad =
        ImmutablePlanDocument.copyOf(good)
            .withItems(
                ImmutableItem.copyOf(good.items().get(0)).withTitle("変えた"),
                ImmutableItem.copyOf(good.items().get(1)).withHeadingCode("nowhere"));

    assertThatThrownBy(
            () ->
                As.user(
                    city.office,
                    () -> plans.importPlan(plan.planEntryId(), plan.documentVersion(), bad, "bad")))
        .isInstanceOf(InvalidPlanException.class);
    assertThat(As.user(city.office, () -> plans.getPlanDocument(plan.planEntryId())))
        .isEqualTo(good);
  }

  @Test
  void aPublishedEditionStaysAsItWas() throws Exception {
    WorkingPlan plan = city.addPlan(ITEMS);
    Edition edition = publish(plan);
    edit(plan, "i-2", "新しい題名");

    assertThat(guestReads(plan).items().get(1).title()).startsWith("項目その2");

    Edition next = publish(As.user(city.office, () -> plans.getPlanEntry(plan.planEntryId())));
    assertThat(next.number()).isEqualTo(edition.number() + 1);
    assertThat(next.contentHash()).isNotEqualTo(edition.contentHash());
    assertThat(guestReads(plan).items().get(1).title()).isEqualTo("新しい題名");
    assertThat(As.user(city.guest, () -> editions.getEditionDocument(edition.editionId())))
        .isEqualTo(Documents.plan(plan.head().code(), ITEMS));
  }

  @Test
  void publishingAStaleVersionIsRefused() throws Exception {
    WorkingPlan plan = city.addPlan(ITEMS);
    edit(plan, "i-1", "別の題名");

    assertThatThrownBy(() -> publish(plan)).isInstanceOf(EditConflictException.class);
  }

  @Test
  void aLostUpdateIsRefusedAndShowsBothVersions() throws Exception {
    WorkingPlan plan = city.addPlan(ITEMS);
    ItemDetail seen = item(plan, "i-3");
    edit(plan, "i-3", "先に保存した題名");
    Item late = ImmutableItem.copyOf(seen.item()).withTitle("後から保存した題名");

    assertThatThrownBy(
            () ->
                As.user(
                    city.office,
                    () -> items.updateItem(plan.planEntryId(), "i-3", seen.mvccVersion(), late)))
        .isInstanceOfSatisfying(
            EditConflictException.class,
            conflict -> {
              assertThat(conflict.getExpectedVersion()).isEqualTo(seen.mvccVersion());
              assertThat(conflict.getCurrent().orElseThrow().title()).isEqualTo("先に保存した題名");
            });
    assertThat(item(plan, "i-3").item().title()).isEqualTo("先に保存した題名");
  }

  @Test
  void anEditKeepsEverythingElseOfTheItem() throws Exception {
    WorkingPlan plan = city.addPlan(ITEMS);
    ItemDetail before = item(plan, "i-4");

    edit(plan, "i-4", "題名だけ変えた");

    assertThat(item(plan, "i-4").item())
        .isEqualTo(ImmutableItem.copyOf(before.item()).withTitle("題名だけ変えた").withLabel("4 題名だけ変えた"));
  }

  private void edit(WorkingPlan plan, String code, String title) throws Exception {
    ItemDetail detail = item(plan, code);
    Item edited = ImmutableItem.copyOf(detail.item()).withTitle(title);
    As.user(
        city.office,
        () -> items.updateItem(plan.planEntryId(), code, detail.mvccVersion(), edited));
  }

  private ItemDetail item(WorkingPlan plan, String code) throws Exception {
    return As.user(city.office, () -> items.getItem(plan.planEntryId(), code));
  }

  private Edition publish(WorkingPlan plan) throws Exception {
    return As.user(
        city.office,
        () ->
            editions.publish(
                plan.planEntryId(), plan.documentVersion(), Announcement.of("版", "注")));
  }

  private PlanDocument guestReads(WorkingPlan plan) throws Exception {
    return As.user(
        city.guest,
        () ->
            editions.getEditionDocument(
                editions.getLatestEdition(city.site.getGroupId(), plan.head().code()).editionId()));
  }
}
