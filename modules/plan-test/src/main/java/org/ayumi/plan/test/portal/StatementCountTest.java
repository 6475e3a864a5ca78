package org.ayumi.plan.test.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.cache.CacheRegistryUtil;
import com.liferay.portal.kernel.dao.orm.EntityCacheUtil;
import com.liferay.portal.kernel.dao.orm.FinderCacheUtil;
import com.liferay.portal.kernel.model.User;
import java.util.function.LongSupplier;
import org.ayumi.plan.domain.ItemQuery;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.model.view.Announcement;
import org.ayumi.plan.model.view.Edition;
import org.ayumi.plan.model.view.WorkingPlan;
import org.ayumi.plan.service.PlanAnswerService;
import org.ayumi.plan.service.PlanEditionService;
import org.ayumi.plan.service.PlanEntryService;
import org.ayumi.plan.service.PlanItemService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A list costs the same number of SQL statements for 46 items and for 4,600. */
class StatementCountTest {

  private static final int FEW = 46;
  private static final int MANY = 4_600;

  private static City city;
  private static WorkingPlan few;
  private static WorkingPlan many;

  private final PlanEntryService plans = Services.get(PlanEntryService.class);
  private final PlanItemService items = Services.get(PlanItemService.class);
  private final PlanEditionService editions = Services.get(PlanEditionService.class);
  private final LongSupplier statements = Services.get(LongSupplier.class);

  @BeforeAll
  static void found() throws Exception {
    city = new City();
    few = city.addPlan(FEW);
    many = city.addPlan(MANY);
    for (WorkingPlan plan : new WorkingPlan[] {few, many}) {
      As.user(
          city.office,
          () ->
              Services.get(PlanEditionService.class)
                  .publish(plan.planEntryId(), plan.documentVersion(), Announcement.of("版", "")));
    }
  }

  @Test
  void theEditorsList() throws Exception {
    assertSameCount(
        city.first, plan -> items.getItems(plan.planEntryId(), ItemQuery.all(), true, 0, 20));
  }

  @Test
  void theEditorsSearch() throws Exception {
    ItemQuery query = ItemQuery.builder().text("項目").headingCode("h-2").kind("新規").build();
    assertSameCount(city.office, plan -> items.getItems(plan.planEntryId(), query, false, 0, 20));
  }

  @Test
  void anItemInTheEditor() throws Exception {
    assertSameCount(city.office, plan -> items.getItem(plan.planEntryId(), "i-20"));
  }

  @Test
  void theWholePlan() throws Exception {
    assertSameCount(city.office, plan -> plans.getPlanDocument(plan.planEntryId()));
  }

  @Test
  void theAnswersOfARound() throws Exception {
    City other = new City();
    InquiryDesk desk = new InquiryDesk(other);
    long ofFew = desk.open(other.addPlan(FEW), false).planRoundId();
    long ofMany = desk.open(other.addPlan(MANY), false).planRoundId();
    PlanAnswerService answers = Services.get(PlanAnswerService.class);
    for (User user : new User[] {other.office, other.first}) {
      assertSameCount(user, () -> answers.getAnswers(ofFew), () -> answers.getAnswers(ofMany));
    }
  }

  @Test
  void aColdPublicPage() throws Exception {
    assertSameCount(city.guest, this::publicPage);
  }

  @Test
  void aWarmPublicPageCostsNone() throws Exception {
    for (WorkingPlan plan : new WorkingPlan[] {few, many}) {
      As.user(city.guest, () -> publicPage(plan));
      long before = statements.getAsLong();
      As.user(city.guest, () -> publicPage(plan));
      assertThat(statements.getAsLong() - before).isZero();
    }
  }

  private Object publicPage(WorkingPlan plan) throws Exception {
    Edition edition = editions.getLatestEdition(city.site.getGroupId(), plan.head().code());
    PlanIndex index = editions.getEditionIndex(edition.editionId());
    return index.search(ItemQuery.builder().text("(2)-12").build());
  }

  private interface Read {
    Object of(WorkingPlan plan) throws Exception;
  }

  /**
   * What is asked once in a portal's life is asked in the first rounds, and statements of the
   * portal's own threads may fall in between: the least of several counts, taken in turn, is what a
   * read costs.
   */
  private void assertSameCount(User user, Read read) throws Exception {
    assertSameCount(user, () -> read.of(few), () -> read.of(many));
  }

  private void assertSameCount(User user, As.Act<?> ofFew, As.Act<?> ofMany) throws Exception {
    long fewCount = Long.MAX_VALUE;
    long manyCount = Long.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      fewCount = Math.min(fewCount, coldCount(user, ofFew));
      manyCount = Math.min(manyCount, coldCount(user, ofMany));
    }
    assertThat(fewCount).isPositive();
    assertThat(manyCount).isEqualTo(fewCount);
  }

  /** The portal's caches are emptied first: what is cached would hide what is asked each time. */
  private long coldCount(User user, As.Act<?> act) throws Exception {
    CacheRegistryUtil.clear();
    EntityCacheUtil.clearCache();
    FinderCacheUtil.clearCache();
    return As.user(
        user,
        () -> {
          long before = statements.getAsLong();
          act.run();
          return statements.getAsLong() - before;
        });
  }
}
