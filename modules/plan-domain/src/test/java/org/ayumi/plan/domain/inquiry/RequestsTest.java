package org.ayumi.plan.domain.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.DepartmentType;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;
import org.junit.jupiter.api.Test;

class RequestsTest {

  private static final FiscalYear R6 = FiscalYear.of(2024);
  private static final FiscalYear R7 = FiscalYear.of(2025);
  private static final Round ROUND =
      Round.builder()
          .title("令和7年度進捗状況照会")
          .year(R7)
          .referenceDate(LocalDate.of(2026, 3, 31))
          .dueDate(LocalDate.of(2026, 5, 15))
          .addFields(AnswerField.STATUS, AnswerField.NARRATIVE)
          .build();

  private static Department department(String code, DepartmentType type) {
    return Department.builder().code(code).name(code).type(type).build();
  }

  private static List<DepartmentRef> refs(String... codes) {
    return Arrays.stream(codes)
        .map(code -> DepartmentRef.of(code, code))
        .collect(Collectors.toList());
  }

  private static Content content(String code, String planned) {
    return Content.builder()
        .code(code)
        .text("内容")
        .addYears(YearCell.builder().year(R7).planned(planned).build())
        .build();
  }

  private static Item item(String code, List<DepartmentRef> departments, Content... contents) {
    return Item.builder().code(code).departments(departments).addContents(contents).build();
  }

  private static Requests requests(Map<String, List<String>> members, Item... items) {
    PlanDocument plan =
        PlanDocument.builder()
            .head(PlanHead.builder().code("p").title("計画").firstYear(R6).lastYear(R7).build())
            .addLevels(Level.of(1, "項目", true))
            .addTerms(
                Term.builder()
                    .type(VocabularyType.STATUS)
                    .code("done")
                    .mark("完")
                    .sense(TermSense.COMPLETED)
                    .build())
            .addDepartments(
                department("d1", DepartmentType.NAMED),
                department("d2", DepartmentType.NAMED),
                department("d3", DepartmentType.PROVISIONAL),
                department("all", DepartmentType.COLLECTIVE),
                Department.builder()
                    .code("old")
                    .name("旧課")
                    .validTo(LocalDate.of(2025, 3, 31))
                    .addSuccessorCodes("d1", "d2")
                    .build(),
                Department.builder()
                    .code("later")
                    .name("来年なくなる課")
                    .validTo(LocalDate.of(2026, 3, 31))
                    .addSuccessorCodes("d1")
                    .build())
            .addItems(items)
            .build();
    return Requests.of(PlanIndex.of(plan), ROUND, members);
  }

  private static List<String> asked(Item... items) {
    return texts(requests(Map.of(), items));
  }

  private static List<String> texts(Requests requests) {
    return requests.all().stream()
        .map(
            each -> each.contentCode() + " " + each.departmentCode() + (each.lead() ? " lead" : ""))
        .collect(Collectors.toList());
  }

  @Test
  void eachDepartmentIsAskedForEachContentAndTheFirstLeads() {
    assertThat(asked(item("i", refs("d2", "d1"), content("c1", "実施"), content("c2", "→"))))
        .containsExactly("c1 d2 lead", "c1 d1", "c2 d2 lead", "c2 d1");
  }

  @Test
  void aContentsOwnDepartmentsTakeThePlaceOfTheItems() {
    Content own = ImmutableContent.copyOf(content("c1", "実施")).withDepartments(refs("d3"));
    assertThat(asked(item("i", refs("d1", "d2"), own, content("c2", "実施"))))
        .containsExactly("c1 d3 lead", "c2 d1 lead", "c2 d2");
  }

  @Test
  void whatIsNotPlannedForTheYearIsNotAsked() {
    assertThat(asked(item("i", refs("d1"), content("c1", ""), content("c2", "実施"))))
        .containsExactly("c2 d1 lead");
  }

  @Test
  void inAPlanWithoutScheduleEverythingIsPlanned() {
    assertThat(asked(item("i", refs("d1"), content("c1", "")))).containsExactly("c1 d1 lead");
  }

  @Test
  void aRelistedContentIsAskedWithItsOriginal() {
    Item original = item("i1", refs("d1"), content("c1", "実施"));
    Item again =
        ImmutableItem.copyOf(item("i2", refs("d1"), content("c2", "実施")))
            .withRelisting(Relisting.builder().originalCode("i1").build());
    Content twice =
        ImmutableContent.copyOf(content("c3", "実施"))
            .withRelisting(Relisting.builder().originalCode("c1").build());
    Item elsewhere =
        ImmutableItem.copyOf(item("i4", refs("d1"), content("c4", "実施")))
            .withRelisting(Relisting.builder().build());
    assertThat(asked(original, again, item("i3", refs("d2"), twice), elsewhere))
        .containsExactly("c1 d1 lead", "c4 d1 lead");
  }

  @Test
  void candidatesAndWhatWasCompletedBeforeAreNotAsked() {
    Item candidate =
        ImmutableItem.copyOf(item("i1", refs("d1"), content("c1", "実施"))).withCandidate(true);
    Content done =
        ImmutableContent.copyOf(content("c2", "→"))
            .withYears(
                YearCell.builder()
                    .year(R6)
                    .planned("実施")
                    .report(Report.builder().status("完").build())
                    .build(),
                YearCell.builder().year(R7).planned("→").build());
    Content doneNow =
        ImmutableContent.copyOf(content("c3", "→"))
            .withYears(
                YearCell.builder()
                    .year(R7)
                    .planned("実施")
                    .report(Report.builder().status("完").build())
                    .build());
    assertThat(asked(candidate, item("i2", refs("d1"), done, doneNow)))
        .containsExactly("c3 d1 lead");
  }

  @Test
  void aCollectiveUnitIsAskedAsThoseWhoAreNamedForItOnceEach() {
    Requests requests =
        requests(
            Map.of("all", List.of("d2", "d1", "old")),
            item("i", refs("d1", "all"), content("c1", "実施")));
    assertThat(texts(requests)).containsExactly("c1 d1 lead", "c1 d2");
    assertThat(requests.unnamedUnits()).isEmpty();
  }

  @Test
  void aCollectiveUnitForWhichNobodyWasNamedIsSaidAndNotAsked() {
    Requests requests = requests(Map.of(), item("i", refs("all", "d1"), content("c1", "実施")));
    assertThat(texts(requests)).containsExactly("c1 d1 lead");
    assertThat(requests.unnamedUnits()).containsExactly("all");
  }

  @Test
  void aDepartmentThatHasEndedIsAskedAsItsSuccessors() {
    assertThat(asked(item("i", refs("old", "later"), content("c1", "実施"))))
        .containsExactly("c1 d1 lead", "c1 d2", "c1 later");
  }
}
