package org.ayumi.plan.editor.web.internal.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;

/** One passage of the plan book; where it stands is chosen when it is made. */
public final class PassageScreen extends BookScreen {

  private static final int ROWS = 12;

  private final PassageForm form;
  private final List<Heading> headings;
  private final List<Passage> passages;

  PassageScreen(
      ScreenContext context,
      String code,
      PassageForm form,
      List<Heading> headings,
      List<Passage> passages) {
    super(context, "passage", code);
    this.form = form;
    this.headings = List.copyOf(headings);
    this.passages = List.copyOf(passages);
  }

  @Override
  public List<Field> getFields() {
    List<Field> fields = new ArrayList<>();
    if (isNew()) {
      fields.add(
          fields()
              .select("place", "passage-place", places())
              .hint(wording().text("passage-place-hint"))
              .value(form.place()));
    }
    List<Option> types =
        Arrays.stream(PassageType.values())
            .map(type -> new Option(type.name(), PassageForm.typeText(type, wording())))
            .collect(Collectors.toList());
    fields.add(fields().select("type", "passage-type", types).value(form.type().name()));
    fields.add(fields().text("number", "field-number").value(form.number()));
    fields.add(
        fields()
            .text("title", "passage-title")
            .hint(wording().text("passage-title-hint"))
            .value(form.title()));
    fields.add(
        fields()
            .area("text", "passage-text")
            .rows(ROWS)
            .hint(wording().text("passage-text-hint"))
            .value(form.text()));
    fields.add(
        fields()
            .text("link", "passage-link")
            .hint(wording().text("passage-link-hint"))
            .value(form.link()));
    return fields;
  }

  private List<Option> places() {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", wording().text("passage-top")));
    PassageTree tree = new PassageTree(passages);
    for (Passage passage : passages) {
      String indent = "　".repeat(tree.depth(passage) - 1);
      options.add(
          new Option(
              PassageForm.belowPassage(passage.code()), indent + PassageTree.label(passage)));
    }
    for (Heading heading : headings) {
      String indent = "　".repeat(heading.depth() - 1);
      options.add(new Option(PassageForm.underHeading(heading.code()), indent + heading.label()));
    }
    return options;
  }

  @Override
  public long getVersion() {
    return form.version();
  }
}
