package org.ayumi.plan.exchange.internal.json;

import java.util.OptionalInt;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.exchange.CardRules;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.ItemJoin;
import org.ayumi.plan.exchange.Layout;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.LineEnding;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.PlanFormatException;
import org.ayumi.plan.exchange.PlanMapping;

/** Writes and reads a mapping of several parts. */
public final class PartsJson {

  private final String schema;
  private final JsonOutput out = new JsonOutput();

  public PartsJson(String schema) {
    this.schema = schema;
  }

  public String write(PlanMapping mapping) {
    out.object(() -> out.string("schema", schema).objects("parts", mapping.parts(), this::part));
    return out.text();
  }

  private void part(PartMapping part) {
    out.string("name", part.name())
        .string("sheet", part.sheetName())
        .object("layout", () -> layout(part.layout()))
        .object("columns", () -> new MappingJson(schema, out).body(part.columns()))
        .string("join", JsonInput.word(part.join()))
        .flag("overview", part.overview())
        .flag("candidates", part.candidates())
        .string("passageType", JsonInput.word(part.passageType()))
        .array("paired", part.paired(), field -> out.value(JsonInput.word(field)))
        .array("pairedBullets", part.pairedBullets(), field -> out.value(JsonInput.word(field)))
        .strings("statusMarks", part.statusMarks())
        .string("statusGap", part.statusGap())
        .strings("kindMarks", part.kindMarks());
  }

  private void layout(Layout layout) {
    out.string("kind", JsonInput.word(layout.kind()))
        .string("after", layout.after())
        .string("before", layout.before())
        .flag("severalTables", layout.severalTables())
        .objects("lines", layout.lines(), this::line);
    layout.card().ifPresent(card -> out.object("card", () -> card(card)));
  }

  private void line(LineRule rule) {
    out.string("meaning", JsonInput.word(rule.meaning()));
    rule.level().ifPresent(level -> out.number("level", level));
    rule.passageType().ifPresent(type -> out.string("passageType", JsonInput.word(type)));
    out.string("name", rule.name());
    rule.column().ifPresent(column -> out.number("column", column));
    out.string("form", JsonInput.word(rule.form()))
        .string("word", rule.word())
        .string("ending", JsonInput.word(rule.ending()))
        .string("within", rule.within())
        .string("under", rule.under());
    if (rule.texts() > 1) {
      out.number("texts", rule.texts());
    }
  }

  private void card(CardRules card) {
    out.string("start", card.start())
        .flag("startsWithNumber", card.startsWithNumber())
        .objects("slots", card.slots(), this::slot);
  }

  private void slot(CardSlot slot) {
    out.string("label", slot.label()).string("place", JsonInput.word(slot.place()));
    if (slot.position() != 0) {
      out.number("position", slot.position());
    }
    slot.column().ifPresent(column -> out.number("column", column));
  }

  public PlanMapping read(String json) {
    JsonInput in = JsonInput.of(json, schema);
    PlanMapping mapping =
        BookJson.valid(() -> PlanMapping.of(in.objects("parts", PartsJson::readPart)));
    in.end();
    return mapping;
  }

  private static PartMapping readPart(JsonInput in) {
    return PartMapping.builder()
        .name(in.string("name"))
        .sheetName(in.string("sheet"))
        .layout(in.object("layout", PartsJson::readLayout).orElse(Layout.table()))
        .columns(
            in.object("columns", MappingJson::read)
                .orElseThrow(() -> new PlanFormatException("A part has no columns")))
        .join(in.word("join", ItemJoin.class))
        .overview(in.flag("overview"))
        .candidates(in.flag("candidates"))
        .passageType(in.word("passageType", PassageType.class))
        .paired(in.words("paired", Field.class))
        .pairedBullets(in.words("pairedBullets", Field.class))
        .statusMarks(in.strings("statusMarks"))
        .statusGap(in.string("statusGap"))
        .kindMarks(in.strings("kindMarks"))
        .build();
  }

  private static Layout readLayout(JsonInput in) {
    return Layout.builder()
        .kind(in.word("kind", LayoutKind.class))
        .after(in.string("after"))
        .before(in.string("before"))
        .severalTables(in.flag("severalTables"))
        .lines(in.objects("lines", PartsJson::readLine))
        .card(in.object("card", PartsJson::readCard))
        .build();
  }

  private static LineRule readLine(JsonInput in) {
    return LineRule.builder()
        .meaning(in.word("meaning", LineMeaning.class))
        .level(number(in, "level"))
        .passageType(in.optionalWord("passageType", PassageType.class))
        .name(in.string("name"))
        .column(number(in, "column"))
        .form(in.optionalWord("form", LineForm.class).orElse(LineForm.ANY))
        .word(in.string("word"))
        .ending(in.optionalWord("ending", LineEnding.class).orElse(LineEnding.ANY))
        .within(in.string("within"))
        .under(in.string("under"))
        .texts(in.optionalNumber("texts").orElse(1))
        .build();
  }

  private static CardRules readCard(JsonInput in) {
    return CardRules.builder()
        .start(in.string("start"))
        .startsWithNumber(in.flag("startsWithNumber"))
        .slots(in.objects("slots", PartsJson::readSlot))
        .build();
  }

  private static CardSlot readSlot(JsonInput in) {
    return CardSlot.builder()
        .label(in.string("label"))
        .place(in.word("place", CardSlot.Place.class))
        .position(in.optionalNumber("position").orElse(0))
        .column(number(in, "column"))
        .build();
  }

  private static OptionalInt number(JsonInput in, String name) {
    return in.optionalNumber(name).map(OptionalInt::of).orElse(OptionalInt.empty());
  }
}
