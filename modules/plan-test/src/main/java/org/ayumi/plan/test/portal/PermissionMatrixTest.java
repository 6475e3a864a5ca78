package org.ayumi.plan.test.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.ItemQuery;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exception.ItemStructureException;
import org.ayumi.plan.model.view.Announcement;
import org.ayumi.plan.model.view.Edition;
import org.ayumi.plan.model.view.ItemDetail;
import org.ayumi.plan.model.view.WorkingPlan;
import org.ayumi.plan.service.PlanChangeService;
import org.ayumi.plan.service.PlanColumnMappingService;
import org.ayumi.plan.service.PlanDepartmentService;
import org.ayumi.plan.service.PlanDraftService;
import org.ayumi.plan.service.PlanEditionService;
import org.ayumi.plan.service.PlanEntryService;
import org.ayumi.plan.service.PlanHeadingService;
import org.ayumi.plan.service.PlanItemService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Role × action, tried at the services themselves (B9, F4, F5): every cell, allowed and refused.
 */
class PermissionMatrixTest {

  /** One column a person, in this order; {@code x} may, {@code -} may not. */
  private static final String[] PEOPLE = {"office", "first", "second", "outsider", "guest"};

  private static City city;
  private static WorkingPlan plan;
  private static Edition edition;

  private final PlanEntryService plans = Services.get(PlanEntryService.class);
  private final PlanItemService items = Services.get(PlanItemService.class);
  private final PlanHeadingService headings = Services.get(PlanHeadingService.class);
  private final PlanDepartmentService departments = Services.get(PlanDepartmentService.class);
  private final PlanEditionService editions = Services.get(PlanEditionService.class);
  private final PlanColumnMappingService mappings = Services.get(PlanColumnMappingService.class);
  private final PlanDraftService drafts = Services.get(PlanDraftService.class);
  private final PlanChangeService changes = Services.get(PlanChangeService.class);

  /** What a person tries. */
  private interface Trial {
    void run() throws Exception;
  }

  @BeforeAll
  static void found() throws Exception {
    city = new City();
    plan = city.addPlan(20);
    PlanEditionService editions = Services.get(PlanEditionService.class);
    edition =
        As.user(
            city.office,
            () ->
                editions.publish(
                    plan.planEntryId(), plan.documentVersion(), Announcement.of("初版", "")));
  }

  @TestFactory
  Stream<DynamicTest> everyCell() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, Trial> trial : trials().entrySet()) {
      String[] columns = trial.getKey().split("\\|");
      String allowed = columns[1].replace(" ", "");
      for (int i = 0; i < PEOPLE.length; i++) {
        String person = PEOPLE[i];
        boolean may = allowed.charAt(i) == 'x';
        tests.add(
            DynamicTest.dynamicTest(
                person + (may ? " may " : " may not ") + columns[0].trim(),
                () -> attempt(person(person), trial.getValue(), may)));
      }
    }
    return tests.stream();
  }

  private Map<String, Trial> trials() {
    long id = plan.planEntryId();
    long site = city.site.getGroupId();
    Map<String, Trial> trials = new LinkedHashMap<>();
    //                                     office first second outsider guest
    trials.put("read the working plan     | x x x - -", () -> plans.getPlanDocument(id));
    trials.put("read the plan's head      | x x x - -", () -> plans.getPlanEntry(id));
    trials.put("list items                | x x x - -", this::list);
    trials.put("read an item              | x x x - -", () -> items.getItem(id, "i-1"));
    trials.put("read the history          | x x x - -", () -> changes.getChanges(id, "i-1", 0, 5));
    trials.put("list headings             | x x x - -", () -> headings.getHeadings(id));
    trials.put("list departments          | x x x - -", () -> departments.getDepartments(id));
    trials.put("read a published edition  | x x x x x", this::readEdition);
    trials.put("find the latest edition   | x x x x x", this::latest);
    trials.put("edit an item of the first | x x - - -", () -> edit("i-1"));
    trials.put("edit one of the second    | x - x - -", () -> edit("i-2"));
    trials.put("move an item of the first | x - - - -", () -> restructure("i-1"));
    trials.put("take over responsibility  | x - - - -", () -> takeOver("i-5"));
    trials.put("draft an item of the first| x x - - -", () -> drafts.saveDraft(id, "i-1", 0, "{}"));
    trials.put("add an item               | x - - - -", () -> items.addItem(id, newItem()));
    trials.put("delete an item            | x - - - -", this::delete);
    trials.put("move an item's place      | x - - - -", this::move);
    trials.put("add a heading             | x - - - -", () -> headings.addHeading(id, heading()));
    trials.put("order departments         | x - - - -", this::orderDepartments);
    trials.put("map a department          | x - - - -", this::mapDepartment);
    trials.put("set the vocabulary        | x - - - -", this::setTerms);
    trials.put("rename the plan           | x - - - -", this::rename);
    trials.put("import                    | x - - - -", this::importAgain);
    trials.put("publish                   | x - - - -", this::publish);
    trials.put("save a mapping            | x - - - -", () -> saveMapping(site));
    trials.put("add a plan                | x - - - -", () -> addPlan(site));
    return trials;
  }

  @Test
  void listsShowOnlyWhatOneMayView() throws Exception {
    long site = city.site.getGroupId();
    assertThat(As.user(city.first, () -> plans.getPlanEntries(site))).isNotEmpty();
    assertThat(As.user(city.outsider, () -> plans.getPlanEntries(site))).isEmpty();
    assertThat(As.user(city.guest, () -> plans.getPlanEntries(site))).isEmpty();
    assertThat(As.user(city.guest, () -> editions.getEditions(site))).isNotEmpty();
  }

  @Test
  void aDepartmentSeesItsOwnItems() throws Exception {
    assertThat(
            As.user(
                    city.first,
                    () -> items.getItems(plan.planEntryId(), ItemQuery.all(), true, 0, 100))
                .rows())
        .isNotEmpty()
        .allMatch(row -> row.editable());
  }

  /** Who wrote last is not the plan's owner: an owner would have every right. */
  @Test
  void anEditGivesNoFurtherRights() throws Exception {
    assertThat(refusal(city.first, () -> edit("i-1"))).isEmpty();

    assertThat(refusal(city.first, () -> edit("i-2"))).isNotEmpty();
    assertThat(refusal(city.first, this::publish)).isNotEmpty();
    assertThat(refusal(city.first, this::importAgain)).isNotEmpty();
    assertThat(As.user(city.first, () -> plans.getPlanPermissions(plan.planEntryId())).canUpdate())
        .isFalse();
  }

  @Test
  void aStrangersPlanIsAsUnknownAsNone() {
    long known = plan.planEntryId();
    assertThat(refusal(city.outsider, () -> items.getItem(known, "i-1")))
        .isEqualTo(refusal(city.outsider, () -> items.getItem(known, "no-such-item")));
  }

  private void attempt(User user, Trial trial, boolean may) throws Exception {
    String refusal = refusal(user, trial);
    if (may) {
      assertThat(refusal).isEmpty();
    } else if (refusal.isEmpty()) {
      fail("It was allowed");
    }
  }

  /** The class of what refused; empty if nothing did. */
  private static String refusal(User user, Trial trial) {
    try {
      As.user(
          user,
          () -> {
            trial.run();
            return null;
          });
      return "";
    } catch (PrincipalException | ItemStructureException refused) {
      return refused.getClass().getSimpleName();
    } catch (Exception other) {
      throw new AssertionError("Neither allowed nor refused", other);
    }
  }

  private static User person(String name) {
    return Map.of(
            "office", city.office,
            "first", city.first,
            "second", city.second,
            "outsider", city.outsider,
            "guest", city.guest)
        .get(name);
  }

  private void list() throws Exception {
    items.getItems(plan.planEntryId(), ItemQuery.all(), false, 0, 5);
  }

  private void readEdition() throws Exception {
    editions.getEditionDocument(edition.editionId());
  }

  private void latest() throws Exception {
    editions.getLatestEdition(city.site.getGroupId(), plan.head().code());
  }

  /** The version is read by the office: a stranger may have come by it in any way. */
  private ItemDetail detail(String code) throws Exception {
    return As.user(city.office, () -> items.getItem(plan.planEntryId(), code));
  }

  private void edit(String code) throws Exception {
    ItemDetail detail = detail(code);
    Item edited = ImmutableItem.copyOf(detail.item()).withPurpose("変更 " + System.nanoTime());
    items.updateItem(plan.planEntryId(), code, detail.mvccVersion(), edited);
  }

  private void restructure(String code) throws Exception {
    ItemDetail detail = detail(code);
    Item moved = ImmutableItem.copyOf(detail.item()).withReference("別の番号 " + System.nanoTime());
    items.updateItem(plan.planEntryId(), code, detail.mvccVersion(), moved);
  }

  private void takeOver(String code) throws Exception {
    ItemDetail detail = detail(code);
    DepartmentRef first = DepartmentRef.of(Documents.FIRST_DEPARTMENT, "第一課");
    DepartmentRef second = DepartmentRef.of(Documents.SECOND_DEPARTMENT, "第二課");
    boolean firstLeads = detail.item().departments().get(0).equals(first);
    Item taken =
        ImmutableItem.copyOf(detail.item())
            .withDepartments(firstLeads ? second : first, firstLeads ? first : second);
    items.updateItem(plan.planEntryId(), code, detail.mvccVersion(), taken);
  }

  private static Item newItem() {
    return Item.builder().code("").headingCode("h-1").title("加えた項目").build();
  }

  private void delete() throws Exception {
    ItemDetail added = As.user(city.office, () -> items.addItem(plan.planEntryId(), newItem()));
    items.deleteItem(plan.planEntryId(), added.item().code(), added.mvccVersion());
  }

  private void move() throws Exception {
    items.moveItem(plan.planEntryId(), "i-9", "h-1", "");
  }

  private static Heading heading() {
    return Heading.builder().code("").depth(1).title("加えた方針").build();
  }

  private void orderDepartments() throws Exception {
    departments.moveDepartment(plan.planEntryId(), Documents.SECOND_DEPARTMENT, "");
  }

  private void mapDepartment() throws Exception {
    departments.setUnits(
        plan.planEntryId(),
        As.user(
                city.office,
                () ->
                    departments.addDepartment(
                        plan.planEntryId(),
                        org.ayumi.plan.domain.Department.builder()
                            .code("")
                            .name("課 " + System.nanoTime())
                            .build()))
            .department()
            .code(),
        new long[0],
        new long[0]);
  }

  private void setTerms() throws Exception {
    PlanDocument document = officeReads();
    plans.setTerms(plan.planEntryId(), officePlan().headVersion(), document.terms());
  }

  private void rename() throws Exception {
    plans.updatePlanEntry(
        plan.planEntryId(), officePlan().headVersion(), plan.head(), plan.levels());
  }

  private void importAgain() throws Exception {
    plans.importPlan(plan.planEntryId(), officePlan().documentVersion(), officeReads(), "matrix");
  }

  private void publish() throws Exception {
    editions.publish(plan.planEntryId(), officePlan().documentVersion(), Announcement.of("版", ""));
  }

  private void saveMapping(long site) throws Exception {
    mappings.saveMapping(site, plan.planEntryId(), "対応 " + System.nanoTime(), "{}");
  }

  private void addPlan(long site) throws Exception {
    String code = "p" + System.nanoTime();
    plans.addPlanEntry(site, Documents.head(code), Documents.levels());
  }

  private PlanDocument officeReads() throws Exception {
    return As.user(city.office, () -> plans.getPlanDocument(plan.planEntryId()));
  }

  private WorkingPlan officePlan() throws Exception {
    return As.user(city.office, () -> plans.getPlanEntry(plan.planEntryId()));
  }
}
