package org.ayumi.plan.exchange.internal.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorAim;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exchange.PlanFormatException;

/** The JSON form of indicators, evaluations and passages. */
final class BookJson {

  private final JsonOutput out;

  BookJson(JsonOutput out) {
    this.out = out;
  }

  void write(PlanDocument document) {
    out.objects("indicators", document.indicators(), this::indicator)
        .objects("evaluations", document.evaluations(), this::evaluation)
        .objects("passages", document.passages(), this::passage);
  }

  private void indicator(Indicator indicator) {
    out.string("code", indicator.code());
    indicator.headingCode().ifPresent(code -> out.string("heading", code));
    out.string("group", indicator.group())
        .string("number", indicator.number())
        .string("name", indicator.name())
        .string("unit", indicator.unit());
    indicator.baseline().ifPresent(value -> out.object("baseline", () -> value(value)));
    indicator.target().ifPresent(value -> out.object("target", () -> value(value)));
    out.objects("actuals", indicator.actuals(), this::value)
        .string("note", indicator.note())
        .string("aim", JsonInput.word(indicator.aim()));
  }

  private void value(IndicatorValue value) {
    value.year().ifPresent(year -> out.number("year", year.startYear()));
    out.string("printed", value.printed());
  }

  private void evaluation(Evaluation evaluation) {
    out.string("code", evaluation.code());
    evaluation.headingCode().ifPresent(code -> out.string("heading", code));
    evaluation.itemCode().ifPresent(code -> out.string("item", code));
    out.number("year", evaluation.year().startYear())
        .string("evaluator", evaluation.evaluator())
        .string("grade", evaluation.grade())
        .string("comment", evaluation.comment());
    evaluation.date().ifPresent(date -> out.string("date", date.toString()));
    out.string("reply", evaluation.reply()).flag("published", evaluation.published());
  }

  private void passage(Passage passage) {
    out.string("code", passage.code()).string("type", JsonInput.word(passage.type()));
    passage.headingCode().ifPresent(code -> out.string("heading", code));
    passage.parentCode().ifPresent(code -> out.string("parent", code));
    out.string("number", passage.number())
        .string("title", passage.title())
        .string("text", passage.text())
        .string("link", passage.link());
  }

  static Indicator readIndicator(JsonInput in) {
    return Indicator.builder()
        .code(in.requiredString("code"))
        .headingCode(in.optionalString("heading"))
        .group(in.string("group"))
        .number(in.string("number"))
        .name(in.string("name"))
        .unit(in.string("unit"))
        .baseline(in.object("baseline", BookJson::readValue))
        .target(in.object("target", BookJson::readValue))
        .actuals(in.objects("actuals", BookJson::readValue))
        .note(in.string("note"))
        .aim(in.word("aim", IndicatorAim.class))
        .build();
  }

  private static IndicatorValue readValue(JsonInput in) {
    String printed = in.string("printed");
    return in.optionalNumber("year")
        .map(year -> IndicatorValue.of(year(year), printed))
        .orElseGet(() -> IndicatorValue.of(printed));
  }

  static Evaluation readEvaluation(JsonInput in) {
    return valid(
        () ->
            Evaluation.builder()
                .code(in.requiredString("code"))
                .headingCode(in.optionalString("heading"))
                .itemCode(in.optionalString("item"))
                .year(year(in.number("year")))
                .evaluator(in.string("evaluator"))
                .grade(in.string("grade"))
                .comment(in.string("comment"))
                .date(readDate(in, "date"))
                .reply(in.string("reply"))
                .published(in.flag("published"))
                .build());
  }

  static Passage readPassage(JsonInput in) {
    return valid(
        () ->
            Passage.builder()
                .code(in.requiredString("code"))
                .type(in.word("type", PassageType.class))
                .headingCode(in.optionalString("heading"))
                .parentCode(in.optionalString("parent"))
                .number(in.string("number"))
                .title(in.string("title"))
                .text(in.string("text"))
                .link(in.string("link"))
                .build());
  }

  static Optional<LocalDate> readDate(JsonInput in, String name) {
    try {
      return in.optionalString(name).map(LocalDate::parse);
    } catch (DateTimeParseException exception) {
      throw new PlanFormatException("Not a date: " + name, exception);
    }
  }

  static FiscalYear year(int startYear) {
    return valid(() -> FiscalYear.of(startYear));
  }

  static <T> T valid(Supplier<T> entry) {
    try {
      return entry.get();
    } catch (IllegalArgumentException exception) {
      throw new PlanFormatException(exception.getMessage(), exception);
    }
  }
}
