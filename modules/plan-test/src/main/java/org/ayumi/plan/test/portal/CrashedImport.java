package org.ayumi.plan.test.portal;

import com.liferay.portal.kernel.model.User;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.model.view.WorkingPlan;
import org.ayumi.plan.service.PlanEntryService;

/** An import that gives each item and each content the variant. */
final class CrashedImport implements CrashDeed {

  private final PlanEntryService plans = Services.get(PlanEntryService.class);
  private final long planEntryId;
  private final User office;

  CrashedImport(long planEntryId, User office) {
    this.planEntryId = planEntryId;
    this.office = office;
  }

  /** More than one variant is a half import. */
  @Override
  public String found() throws Exception {
    PlanDocument plan = As.user(office, () -> plans.getPlanDocument(planEntryId));
    Set<String> variants = new TreeSet<>();
    for (Item item : plan.items()) {
      variants.add(name(item.purpose()));
      variants.add(name(item.contents().get(0).text()));
    }
    boolean whole = plan.items().size() == CrashDeed.items("import") && variants.size() == 1;
    return whole ? variants.iterator().next() : "half " + plan.items().size() + " " + variants;
  }

  private static String name(String text) {
    return text.startsWith("v") ? text : "first";
  }

  @Override
  public void prepare(String variant) {}

  @Override
  public void perform(String variant) throws Exception {
    As.user(
        office,
        () -> {
          WorkingPlan plan = plans.getPlanEntry(planEntryId);
          return plans.importPlan(
              planEntryId, plan.documentVersion(), document(plan.head().code(), variant), variant);
        });
  }

  private static PlanDocument document(String code, String variant) {
    PlanDocument plan = Documents.plan(code, CrashDeed.items("import"));
    return ImmutablePlanDocument.copyOf(plan)
        .withItems(
            plan.items().stream().map(item -> item(item, variant)).collect(Collectors.toList()));
  }

  private static Item item(Item item, String variant) {
    Content content = ImmutableContent.copyOf(item.contents().get(0)).withText(variant);
    return ImmutableItem.copyOf(item).withPurpose(variant).withContents(content);
  }
}
