package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.exchange.EntryType;
import org.ayumi.plan.exchange.ReadResult;
import org.ayumi.plan.exchange.Severity;

/** What a mapping would read, shown beside the sheet while the mapping is set. */
public final class ReadPreview {

  private static final int HEADINGS = 80;
  private static final int ITEMS = 3;
  private static final int OTHERS = 10;
  private static final int TEXT = 120;

  private final ReadResult result;
  private final PlanDocument document;
  private final PlanIndex index;
  private final Wording wording;

  ReadPreview(ReadResult result, Wording wording) {
    this.result = result;
    this.document = result.document();
    this.index = PlanIndex.of(document);
    this.wording = wording;
  }

  /** The counts that matter, as one sentence for those who hear it. */
  public String getSummary() {
    return wording.text(
        "preview-summary",
        document.headings().size(),
        document.items().size(),
        document.indicators().size(),
        result.problems(Severity.ERROR).size(),
        result.problems(Severity.WARNING).size());
  }

  public boolean isFaulty() {
    return result.hasErrors();
  }

  /** How many of each kind of entry: the number and the name. */
  public List<Option> getCounts() {
    List<Option> counts = new ArrayList<>();
    for (Level level : document.levels()) {
      if (!level.items()) {
        add(counts, headings(level.depth()), level.name());
      }
    }
    if (counts.isEmpty()) {
      add(counts, document.headings().size(), EntryType.HEADING.label(wording.locale()));
    }
    counts.add(count(document.items().size(), itemName()));
    int contents = document.items().stream().mapToInt(item -> item.contents().size()).sum();
    add(counts, contents, EntryType.CONTENT.label(wording.locale()));
    add(counts, document.indicators().size(), wording.text("preview-indicators"));
    add(counts, document.evaluations().size(), wording.text("preview-evaluations"));
    add(counts, document.passages().size(), wording.text("preview-passages"));
    return counts;
  }

  private int headings(int depth) {
    return (int) document.headings().stream().filter(each -> each.depth() == depth).count();
  }

  private String itemName() {
    return document.levels().stream()
        .filter(Level::items)
        .map(Level::name)
        .findFirst()
        .orElse(EntryType.ITEM.label(wording.locale()));
  }

  private static void add(List<Option> counts, int number, String name) {
    if (number > 0) {
      counts.add(count(number, name));
    }
  }

  private static Option count(int number, String name) {
    return new Option(String.valueOf(number), name);
  }

  /** The headings in the order of the plan, each with its items. */
  public List<Node> getTree() {
    List<Node> nodes = new ArrayList<>();
    branch(Optional.empty(), nodes);
    return nodes.subList(0, Math.min(HEADINGS, nodes.size()));
  }

  private void branch(Optional<String> parent, List<Node> nodes) {
    for (Heading heading : index.children(parent)) {
      int items = index.items(Optional.of(heading.code())).size();
      nodes.add(new Node(heading.depth(), heading.label(), items));
      branch(Optional.of(heading.code()), nodes);
    }
  }

  public boolean isTreeCut() {
    return document.headings().size() > HEADINGS;
  }

  /** The first items in the order of the sheet. */
  public List<ItemCard> getItems() {
    return document.items().stream()
        .limit(ITEMS)
        .map(item -> new ItemCard(item, index, wording))
        .collect(Collectors.toList());
  }

  /** The titles of further items. */
  public List<String> getFurtherItems() {
    return document.items().stream()
        .skip(ITEMS)
        .limit(OTHERS)
        .map(Item::label)
        .collect(Collectors.toList());
  }

  public List<IndicatorLine> getIndicators() {
    return document.indicators().stream()
        .limit(OTHERS)
        .map(IndicatorLine::new)
        .collect(Collectors.toList());
  }

  /** The first passages: what sort each is, and how it begins. */
  public List<Option> getPassages() {
    return document.passages().stream()
        .limit(OTHERS)
        .map(passage -> new Option(sort(passage), cut(passage)))
        .collect(Collectors.toList());
  }

  private String sort(Passage passage) {
    return wording.text("passage-" + passage.type().name().toLowerCase(Locale.ROOT));
  }

  private static String cut(Passage passage) {
    String text = (passage.number() + " " + passage.title() + " " + passage.text()).strip();
    return text.codePointCount(0, text.length()) > TEXT
        ? text.substring(0, text.offsetByCodePoints(0, TEXT)) + "…"
        : text;
  }

  public List<ProblemGroup> getProblems() {
    return ProblemGroup.of(result.problems(), wording);
  }

  /** How many errors, warnings and notices there are, in words. */
  public String getProblemCount() {
    return wording.text(
        "problems-count",
        result.problems(Severity.ERROR).size(),
        result.problems(Severity.WARNING).size(),
        result.problems(Severity.NOTICE).size());
  }

  /** A heading. */
  public static final class Node {

    private final int depth;
    private final String label;
    private final int items;

    Node(int depth, String label, int items) {
      this.depth = depth;
      this.label = label;
      this.items = items;
    }

    public int getDepth() {
      return depth;
    }

    public String getLabel() {
      return label;
    }

    public int getItems() {
      return items;
    }
  }

  /** An indicator. */
  public static final class IndicatorLine {

    private final Indicator indicator;

    IndicatorLine(Indicator indicator) {
      this.indicator = indicator;
    }

    public String getName() {
      return (indicator.number() + " " + indicator.name()).strip();
    }

    public String getUnit() {
      return indicator.unit();
    }

    public String getBaseline() {
      return indicator.baseline().map(IndicatorValue::printed).orElse("");
    }

    public String getTarget() {
      return indicator.target().map(IndicatorValue::printed).orElse("");
    }
  }
}
