package org.ayumi.plan.display.web.internal.display;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Item;

/** The year table (年次計画) of an item: what was planned and how it stands, year by year. */
public final class YearTable {

  private static final int SHORT = 24;

  private final Visit visit;
  private final Item item;
  private final boolean reported;

  /**
   * @param reported whether the edition holds any report, so that their absence says something
   */
  YearTable(Visit visit, Item item, boolean reported) {
    this.visit = visit;
    this.item = item;
    this.reported = reported;
  }

  public List<YearHead> getYears() {
    return visit.index().years().stream()
        .map(year -> new YearHead(visit.years().label(year), visit.years().name(year)))
        .collect(Collectors.toList());
  }

  /** A second row per content says how each year stands. */
  public boolean isReported() {
    return reported;
  }

  /** The contents for which something is planned or reported. */
  public List<Row> getRows() {
    List<Content> contents = item.contents();
    return IntStream.range(0, contents.size())
        .filter(i -> !isBlank(contents.get(i)))
        .mapToObj(i -> row(i + 1, contents.get(i)))
        .collect(Collectors.toList());
  }

  public boolean isSeveral() {
    return item.contents().size() > 1;
  }

  /** Columns of the table. */
  public int getColumnCount() {
    return visit.index().years().size() + 1;
  }

  private Row row(int number, Content content) {
    String bullet = content.bullet().isEmpty() ? String.valueOf(number) : content.bullet();
    MarkView mark = MarkView.bullet(bullet);
    List<FiscalYear> years = visit.index().years();
    Marks marks = visit.marks();
    Reports reports = new Reports(visit);
    return new Row(
        mark,
        shortened(content.text()),
        years.stream().map(year -> marks.planned(content, year)).collect(Collectors.toList()),
        years.stream().map(year -> reports.standing(content, year)).collect(Collectors.toList()));
  }

  private static boolean isBlank(Content content) {
    return content.years().stream()
        .allMatch(cell -> cell.planned().isEmpty() && cell.report().isEmpty());
  }

  private static String shortened(String text) {
    String line = text.replace('\n', ' ');
    return line.codePointCount(0, line.length()) <= SHORT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHORT)) + "…";
  }

  /** One content in the table. */
  public static final class Row {

    private final MarkView bullet;
    private final String content;
    private final List<MarkView> planned;
    private final List<MarkView> standing;

    Row(MarkView bullet, String content, List<MarkView> planned, List<MarkView> standing) {
      this.bullet = bullet;
      this.content = content;
      this.planned = planned;
      this.standing = standing;
    }

    /** The content's bullet, else its number among the item's contents. */
    public MarkView getBullet() {
      return bullet;
    }

    /** The beginning of the content's text. */
    public String getContent() {
      return content;
    }

    public List<MarkView> getPlanned() {
      return planned;
    }

    public List<MarkView> getStanding() {
      return standing;
    }
  }
}
