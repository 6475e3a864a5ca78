package org.ayumi.plan.exchange;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.domain.PlanDocument;

/** Prints how long the import of 4,600 rows takes; run it by hand. */
final class ImportTime {

  private static final int ROWS = 4_600;
  private static final int PER_HEADING = 10;

  private ImportTime() {}

  public static void main(String[] arguments) {
    PlanDocument empty = Fixtures.emptyPlan(2024, 2028);
    List<String> rows = new ArrayList<>();
    rows.add("基本方針|施策|整理番号|種別|担当課|取組|対象主体|目的|内容|完了の目安|R6|R7|R8|R9|R10");
    for (int i = 0; i < ROWS; i++) {
      int second = i / PER_HEADING + 1;
      int first = second / PER_HEADING + 1;
      String number = first + "-" + second + "-" + (i + 1);
      rows.add(
          String.format(
              "%d. 方針|%d. 施策|%s|継続|第%d課・関係課|取組その%d|■市民 □事業者 ■市|目的です。|%s|-|検討|実施|→|→|→",
              first, second, number, i % 60, i, "内容の文です。".repeat(20)));
    }
    Sheet source = Fixtures.sheet(rows.toArray(new String[0]));
    ColumnMapping mapping = ColumnMapping.guess(source, empty.head()).mapping();
    byte[] csv = Fixtures.csv(PlanReader.read(source, mapping, empty).document(), mapping);
    byte[] xlsx = Fixtures.xlsx(PlanReader.read(source, mapping, empty).document(), mapping);
    for (int run = 1; run <= 3; run++) {
      time(run + " csv", "a.csv", csv, mapping, empty);
      time(run + " xlsx", "a.xlsx", xlsx, mapping, empty);
    }
  }

  private static void time(
      String name, String file, byte[] bytes, ColumnMapping mapping, PlanDocument base) {
    long start = System.nanoTime();
    Sheet sheet = Fixtures.read(file, bytes);
    long parsed = System.nanoTime();
    PlanDocument document = PlanReader.read(sheet, mapping, base).document();
    long read = System.nanoTime();
    PlanDocument again = PlanReader.read(sheet, mapping, document).document();
    long readAgain = System.nanoTime();
    int changes = PlanDiff.between(document, again).changes().size();
    long compared = System.nanoTime();
    int length = PlanJson.write(PlanJson.read(PlanJson.write(document))).length();
    long json = System.nanoTime();
    System.out.printf(
        "%s: %d items, parse %d ms, read %d ms, read over %d ms, diff %d ms (%d), JSON %d ms (%d)%n",
        name,
        document.items().size(),
        (parsed - start) / 1_000_000,
        (read - parsed) / 1_000_000,
        (readAgain - read) / 1_000_000,
        (compared - readAgain) / 1_000_000,
        changes,
        (json - compared) / 1_000_000,
        length);
  }
}
