package org.ayumi.plan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.DepartmentType;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.PlanState;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.domain.YearStyle;

/** Arbitrary documents: any text in any field; not all of them are sensible plans. */
class Documents extends DomainContextBase {

  private static final int MAX = 4;

  @Provide
  Arbitrary<PlanDocument> documents() {
    return Combinators.combine(
            head(),
            levels(),
            terms().list().ofMaxSize(MAX),
            departments().list().ofMaxSize(MAX),
            headings().list().ofMaxSize(MAX),
            items().list().ofMaxSize(MAX))
        .as(
            (head, levels, terms, departments, headings, items) ->
                PlanDocument.builder()
                    .head(head)
                    .levels(levels)
                    .terms(terms)
                    .departments(departments)
                    .headings(headings)
                    .items(items)
                    .build());
  }

  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "", "-", "さくら野市", "①", "Ⅳ - (1) - ②", "𠮷野", "葛󠄀", "a\"b\\c\n\u2028d", "<b>&"),
        Arbitraries.strings().withCharRange('ぁ', 'ん').ofMaxLength(8),
        Arbitraries.strings().ascii().ofMaxLength(8));
  }

  static Arbitrary<String> codes() {
    return Arbitraries.strings().withCharRange('a', 'z').numeric().ofMinLength(1).ofMaxLength(8);
  }

  private static Arbitrary<FiscalYear> years() {
    return Arbitraries.integers().between(1868, 2100).map(FiscalYear::of);
  }

  private static Arbitrary<PlanHead> head() {
    return Combinators.combine(
            codes(),
            texts(),
            years(),
            Arbitraries.integers().between(0, 20),
            Arbitraries.of(YearStyle.class),
            Arbitraries.of(PlanState.class),
            codes().optional())
        .as(
            (code, text, year, length, style, state, predecessor) ->
                PlanHead.builder()
                    .code(code)
                    .title(text)
                    .subtitle(text)
                    .municipality(text)
                    .firstYear(year)
                    .lastYear(year.plus(length))
                    .yearStyle(style)
                    .state(state)
                    .predecessorCode(predecessor)
                    .build());
  }

  private static Arbitrary<List<Level>> levels() {
    return texts()
        .list()
        .ofMaxSize(MAX)
        .map(
            names ->
                IntStream.range(0, names.size())
                    .mapToObj(i -> Level.of(i + 1, names.get(i), i + 1 == names.size()))
                    .collect(Collectors.toCollection(ArrayList::new)));
  }

  private static Arbitrary<Term> terms() {
    return Combinators.combine(
            Arbitraries.of(VocabularyType.class),
            codes(),
            texts(),
            texts(),
            Arbitraries.of(TermSense.class))
        .as(
            (type, code, mark, text, sense) ->
                Term.builder()
                    .type(type)
                    .code(code)
                    .mark(mark + "●")
                    .meaning(text)
                    .spoken(mark)
                    .sense(sense)
                    .build());
  }

  private static Arbitrary<Department> departments() {
    return Combinators.combine(
            codes(), texts(), texts().list().ofMaxSize(MAX), Arbitraries.of(DepartmentType.class))
        .as(
            (code, name, printed, type) ->
                Department.builder()
                    .code(code)
                    .name(name)
                    .printedNames(printed)
                    .type(type)
                    .build());
  }

  private static Arbitrary<Heading> headings() {
    return Combinators.combine(codes(), codes().optional(), texts(), texts(), texts())
        .as(
            (code, parent, number, title, label) ->
                Heading.builder()
                    .code(code)
                    .parentCode(parent)
                    .depth(parent.isPresent() ? 2 : 1)
                    .number(number)
                    .title(title)
                    .label(label)
                    .build());
  }

  private static Arbitrary<Item> items() {
    Arbitrary<List<DepartmentRef>> refs =
        Combinators.combine(codes(), texts()).as(DepartmentRef::of).list().ofMaxSize(MAX);
    Arbitrary<List<ActorMark>> actors =
        Combinators.combine(codes(), texts()).as(ActorMark::of).list().ofMaxSize(MAX);
    return Combinators.combine(
            codes(),
            codes().optional(),
            texts().list().ofSize(10),
            refs,
            actors,
            contents().list().ofMaxSize(MAX),
            relistings())
        .as(Documents::item);
  }

  private static Item item(
      String code,
      Optional<String> heading,
      List<String> texts,
      List<DepartmentRef> departments,
      List<ActorMark> actors,
      List<Content> contents,
      Optional<Relisting> relisting) {
    return Item.builder()
        .code(code)
        .headingCode(heading)
        .reference(texts.get(0))
        .number(texts.get(1))
        .title(texts.get(2))
        .label(texts.get(3))
        .kind(texts.get(4))
        .departments(departments)
        .departmentsPrinted(texts.get(5))
        .actors(actors)
        .actorsPrinted(texts.get(6))
        .purpose(texts.get(7))
        .completion(texts.get(8))
        .contents(contents)
        .relisting(relisting)
        .build();
  }

  private static Arbitrary<Content> contents() {
    return Combinators.combine(
            codes(), texts(), texts(), yearCells().list().ofMaxSize(MAX), relistings())
        .as(
            (code, bullet, text, years, relisting) ->
                Content.builder()
                    .code(code)
                    .bullet(bullet)
                    .text(text)
                    .addDepartments(DepartmentRef.of(code, text))
                    .years(years)
                    .relisting(relisting)
                    .build());
  }

  private static Arbitrary<YearCell> yearCells() {
    return Combinators.combine(years(), texts(), texts(), texts(), Arbitraries.of(true, false))
        .as(
            (year, planned, status, narrative, answered) ->
                YearCell.builder()
                    .year(year)
                    .planned(planned)
                    .report(
                        answered
                            ? Optional.of(
                                Report.builder().status(status).narrative(narrative).build())
                            : Optional.empty())
                    .build());
  }

  private static Arbitrary<Optional<Relisting>> relistings() {
    return Combinators.combine(texts(), codes().optional())
        .as(
            (mark, original) ->
                Optional.<Relisting>of(
                    Relisting.builder().mark(mark).originalCode(original).build()))
        .injectNull(0.5)
        .map(value -> value == null ? Optional.<Relisting>empty() : value);
  }
}
