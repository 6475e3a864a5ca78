package org.ayumi.plan.editor.web.internal.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;

/** The working plan by headings, marked as not public. */
public final class PreviewScreen extends Screen {

  private final PlanIndex index;

  PreviewScreen(ScreenContext context, PlanIndex index) {
    super(context, "preview", "/preview", "/preview.jsp");
    this.index = index;
  }

  /** The headings in order, with the items directly under each; first those under none. */
  public List<Section> getSections() {
    List<Section> sections = new ArrayList<>();
    List<Item> without = index.items(Optional.empty());
    if (!without.isEmpty()) {
      sections.add(new Section("", 1, without.size(), links(without)));
    }
    for (Heading heading : index.document().headings()) {
      sections.add(
          new Section(
              heading.label(),
              heading.depth(),
              index.itemsUnder(heading.code()).size(),
              links(index.items(Optional.of(heading.code())))));
    }
    return sections;
  }

  private List<Option> links(List<Item> items) {
    return items.stream()
        .map(
            item ->
                new Option(
                    links().render("/item/preview", "planId", planId(), "code", item.code()),
                    item.label()))
        .collect(Collectors.toList());
  }

  /** One heading. */
  public static final class Section {

    private final String label;
    private final int depth;
    private final int count;
    private final List<Option> items;

    Section(String label, int depth, int count, List<Option> items) {
      this.label = label;
      this.depth = depth;
      this.count = count;
      this.items = items;
    }

    public String getLabel() {
      return label;
    }

    /** The rank of the HTML heading: 3 for the first level, 6 at most. */
    public int getRank() {
      return Math.min(6, depth + 2);
    }

    /** Items at any depth below. */
    public int getCount() {
      return count;
    }

    /** Address and label of the items directly below. */
    public List<Option> getItems() {
      return items;
    }
  }
}
