package org.ayumi.plan.exchange.internal.layout;

import java.util.List;
import org.ayumi.plan.exchange.PartMapping;

/** Reads the lines of an outline as a table with a row for each. */
final class OutlineUnfolding {

  private final Region region;
  private final PartMapping part;

  OutlineUnfolding(Region region, PartMapping part) {
    this.region = region;
    this.part = part;
  }

  Unfolded unfold() {
    int headerRows = part.columns().frame().header().size();
    Unfolded.Builder table = new Unfolded.Builder(region.sheet().name(), headerRows);
    region.problem().ifPresent(table::problem);
    List<OutlineEntry> entries = new OutlineLines(region, part).read(table);
    entries = new OverviewJoin(entries, table).joined();
    OutlineColumns columns = OutlineColumns.of(part.columns().columns(), part.layout().lines());
    new OutlineTable(table, columns).write(entries, headerRows);
    return table.build();
  }
}
