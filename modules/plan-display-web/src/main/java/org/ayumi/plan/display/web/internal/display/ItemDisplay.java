package org.ayumi.plan.display.web.internal.display;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.display.web.internal.address.Filter;
import org.ayumi.plan.display.web.internal.address.ListState;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.VocabularyType;

/** One item as the plan prints its card, with what it is connected to. */
public final class ItemDisplay {

  private static final String DASHES = "-－ー―—–−‐";
  private static final int DESCRIPTION = 120;

  private final Visit visit;
  private final Item item;

  public ItemDisplay(Visit visit, Item item) {
    this.visit = visit;
    this.item = item;
  }

  public Frame getFrame() {
    return new Frame(visit, "item");
  }

  /** Number, title and re-listing mark as printed. */
  public String getTitle() {
    return item.label();
  }

  /** The headings above, each leading to its items. */
  public List<Fact> getHeadings() {
    Frame frame = getFrame();
    return visit.index().path(item).stream()
        .map(
            heading -> {
              ListState state = ListState.start().with(Filter.HEADING, heading.code());
              Link link = new Link(heading.label(), visit.links().list(state));
              return new Fact(frame.levelName(heading.depth()), link);
            })
        .collect(Collectors.toList());
  }

  public String getReference() {
    return item.reference();
  }

  public String getKind() {
    return item.kind();
  }

  public List<Link> getDepartments() {
    return new Departments(visit).links(item.departments());
  }

  public List<ActorView> getActors() {
    return item.actors().stream()
        .map(actor -> new ActorView(visit, actor))
        .collect(Collectors.toList());
  }

  public String getPurpose() {
    return item.purpose();
  }

  public List<ContentView> getContents() {
    return ContentView.all(visit, item);
  }

  public String getCompletion() {
    return item.completion();
  }

  /** Whether a dash says that the item has no end, which is not the same as not given (G3). */
  public boolean isEndless() {
    String completion = item.completion().strip();
    return completion.length() == 1 && DASHES.contains(completion);
  }

  /** Whether the plan prints such a field at all, so that an empty one is worth a word. */
  public boolean isCompletionUsed() {
    return uses(each -> !each.completion().isEmpty());
  }

  public boolean isPurposeUsed() {
    return uses(each -> !each.purpose().isEmpty());
  }

  public boolean isKindUsed() {
    return uses(each -> !each.kind().isEmpty());
  }

  public boolean isDepartmentsUsed() {
    return uses(each -> !each.departments().isEmpty());
  }

  public String getYearTableName() {
    return visit.words().get("year-table-of", getTitle());
  }

  public YearTable getYearTable() {
    return new YearTable(visit, item, isReported());
  }

  public List<ReportView> getReports() {
    return new Reports(visit).texts(item);
  }

  /** Whether this is a second listing (再掲). */
  public boolean isRelisted() {
    return item.relisting().isPresent();
  }

  /** The item that this one repeats; null if it repeats none or one that is not in this plan. */
  public Link getOriginal() {
    return visit.index().original(item).map(this::link).orElse(null);
  }

  /** Where this item is shown again. */
  public List<Link> getRelistings() {
    return visit.index().relistings(item).stream().map(this::link).collect(Collectors.toList());
  }

  /** The item before in the plan; null for the first. */
  public Link getPrevious() {
    return visit.index().previous(item).map(this::link).orElse(null);
  }

  /** The item after in the plan; null for the last. */
  public Link getNext() {
    return visit.index().next(item).map(this::link).orElse(null);
  }

  public Legend getLegend() {
    return new Legend(
        visit,
        VocabularyType.KIND,
        VocabularyType.ROLE,
        VocabularyType.SCHEDULE,
        VocabularyType.STATUS,
        VocabularyType.ACHIEVEMENT);
  }

  public String getUrl() {
    return visit.links().item(visit.index().slug(item));
  }

  /** The way from the top of the plan to this item, which itself is no link. */
  public List<Link> getBreadcrumb() {
    return Stream.concat(
            getHeadings().stream().map(Fact::getValue), Stream.of(new Link(getTitle(), null)))
        .collect(Collectors.toList());
  }

  /** The same item with the addresses of another visit. */
  public ItemDisplay on(Visit other) {
    return new ItemDisplay(other, item);
  }

  /** For search engines and cards: the purpose, else the first content, in one line. */
  public String getDescription() {
    String text =
        Stream.concat(Stream.of(item.purpose()), item.contents().stream().map(Content::text))
            .filter(each -> !each.isBlank())
            .findFirst()
            .orElse(item.label())
            .replaceAll("\\s+", " ");
    return text.codePointCount(0, text.length()) <= DESCRIPTION
        ? text
        : text.substring(0, text.offsetByCodePoints(0, DESCRIPTION)) + "…";
  }

  /** The item at an address, if the edition holds one. */
  public static Optional<ItemDisplay> find(Visit visit, String slug) {
    PlanIndex index = visit.index();
    return index.itemBySlug(slug).map(item -> new ItemDisplay(visit, item));
  }

  private Link link(Item other) {
    return new ItemLink(visit, other).link();
  }

  private boolean isReported() {
    return uses(
        each ->
            each.contents().stream()
                .flatMap(content -> content.years().stream())
                .anyMatch(cell -> cell.report().isPresent()));
  }

  private boolean uses(Predicate<Item> field) {
    return visit.index().document().items().stream().anyMatch(field);
  }
}
