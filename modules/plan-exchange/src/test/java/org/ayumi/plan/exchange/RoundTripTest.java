package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanCheck;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Relisting;

/** Whatever can be written is read back, into the same plan and into an empty one (G17). */
class RoundTripTest {

  @Property(tries = 150)
  void importingAnExportChangesNothing(
      @ForAll long seed,
      @ForAll HeadingCells headings,
      @ForAll ContentCells contents,
      @ForAll boolean matrix,
      @ForAll boolean workbook) {
    ColumnMapping mapping = RandomPlan.mapping(headings, contents, matrix);
    PlanDocument document = new RandomPlan(new Random(seed), contents).document(matrix);
    assertThat(PlanCheck.violations(document)).isEmpty();
    // marks and words become known with the first import
    PlanDocument known = read(document, mapping, document, workbook);

    PlanDocument again = read(known, mapping, known, workbook);

    assertThat(PlanJson.write(again)).isEqualTo(PlanJson.write(known));
    assertThat(PlanDiff.between(known, again).isEmpty()).isTrue();
    assertThat(PlanDiff.between(document, known).changes())
        .filteredOn(change -> change.type() != EntryType.TERM)
        .allSatisfy(change -> assertThat(printedFormsAlone(change)).isTrue());
    assertThat(Fixtures.csv(again, mapping)).isEqualTo(Fixtures.csv(document, mapping));
  }

  /** The first import keeps the cell's text; what it stands for is the same. */
  private static boolean printedFormsAlone(EntryChange change) {
    return change.kind() == ChangeKind.CHANGED
        && change.type() == EntryType.ITEM
        && change.fields().stream().allMatch(field -> field.field() == PlanField.ACTORS);
  }

  @Property(tries = 150)
  void importingAnExportIntoAnEmptyPlanGivesThePlan(
      @ForAll long seed,
      @ForAll HeadingCells headings,
      @ForAll ContentCells contents,
      @ForAll boolean matrix,
      @ForAll boolean workbook) {
    ColumnMapping mapping = RandomPlan.mapping(headings, contents, matrix);
    PlanDocument document = new RandomPlan(new Random(seed), contents).document(matrix);
    PlanDocument empty =
        ImmutablePlanDocument.copyOf(document)
            .withLevels()
            .withTerms()
            .withDepartments()
            .withHeadings()
            .withItems();

    PlanDocument read = read(document, mapping, empty, workbook);

    assertThat(facts(read)).isEqualTo(facts(document));
    assertThat(PlanCheck.violations(read)).isEmpty();
    assertThat(Fixtures.csv(read, mapping)).isEqualTo(Fixtures.csv(document, mapping));
  }

  private static PlanDocument read(
      PlanDocument document, ColumnMapping mapping, PlanDocument base, boolean workbook) {
    Sheet sheet =
        workbook
            ? Fixtures.read("a.xlsx", Fixtures.xlsx(document, mapping))
            : Fixtures.read("a.csv", Fixtures.csv(document, mapping));
    ReadResult result = PlanReader.read(sheet, mapping, base);
    assertThat(result.problems(Severity.ERROR)).isEmpty();
    assertThat(result.problems(Severity.WARNING))
        .extracting(Problem::type)
        .allMatch(
            type ->
                type == ProblemType.RELISTING_NOT_FOUND || type == ProblemType.REFERENCE_ELSEWHERE);
    return result.document();
  }

  /** What the plan says, without the codes that an import gives. */
  private static List<String> facts(PlanDocument document) {
    PlanIndex index = PlanIndex.of(document);
    List<String> facts = new ArrayList<>();
    document.levels().stream().limit(2).forEach(level -> facts.add(level.name()));
    for (Heading heading : document.headings()) {
      facts.add(heading.depth() + heading.number() + "|" + heading.title() + heading.label());
    }
    document.items().forEach(item -> facts.addAll(facts(index, item)));
    return facts;
  }

  private static List<String> facts(PlanIndex index, Item item) {
    List<String> facts = new ArrayList<>();
    facts.add(item.code());
    facts.add(index.path(item).stream().map(Heading::label).collect(Collectors.joining(">")));
    facts.add(item.reference() + "|" + item.number() + "|" + item.title() + "|" + item.label());
    facts.add(item.kind() + "|" + item.purpose() + "|" + item.completion());
    facts.add(item.relisting().map(Relisting::mark).orElse("no relisting"));
    item.departments().stream().map(DepartmentRef::printed).forEach(facts::add);
    for (ActorMark actor : item.actors()) {
      facts.add(actor.mark() + index.actor(actor.actorCode()).orElseThrow().mark());
    }
    for (Content content : item.contents()) {
      facts.add(content.bullet() + "|" + content.text() + "|" + content.years());
    }
    return facts;
  }
}
