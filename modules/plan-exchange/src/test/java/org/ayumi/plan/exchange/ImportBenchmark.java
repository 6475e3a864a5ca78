package org.ayumi.plan.exchange;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ayumi.plan.domain.PlanDocument;

/**
 * Prints how long an import takes and how much memory it needs, for growing plans: items with two
 * contents, two departments and five years. Run it by hand, as the README says.
 */
final class ImportBenchmark {

  private static final int[] SIZES = {1_250, 2_500, 5_000, 10_000};
  private static final int RUNS = 5;
  private static final int PER_HEADING = 10;
  private static final int MILLION = 1_000_000;

  private ImportBenchmark() {}

  public static void main(String[] arguments) {
    PlanDocument empty = Fixtures.emptyPlan(2024, 2028);
    System.out.printf("at most %d MB of heap%n%n", Runtime.getRuntime().maxMemory() / (1 << 20));
    System.out.println(
        "| | items | file | parse | guess | read | read over | compare | heap |\n"
            + "|---|---|---|---|---|---|---|---|---|");
    for (String type : List.of("csv", "xlsx")) {
      measure(type, SIZES[0], empty);
      for (int size : SIZES) {
        System.out.println(measure(type, size, empty));
      }
    }
  }

  private static String measure(String type, int size, PlanDocument empty) {
    Sheet source = source(size);
    ColumnMapping mapping = ColumnMapping.guess(source, empty.head()).mapping();
    PlanDocument plan = PlanReader.read(source, mapping, empty).document();
    byte[] file = type.equals("csv") ? Fixtures.csv(plan, mapping) : Fixtures.xlsx(plan, mapping);
    long[][] times = new long[5][RUNS];
    long peak = 0;
    for (int run = 0; run < RUNS; run++) {
      System.gc();
      pools().forEach(MemoryPoolMXBean::resetPeakUsage);
      long start = System.nanoTime();
      Sheet sheet = Fixtures.read("a." + type, file);
      long parsed = System.nanoTime();
      Workbook workbook = Workbook.of(type, List.of(sheet));
      int parts = PlanMapping.guess(workbook, empty.head()).mapping().parts().size();
      long guessed = System.nanoTime();
      PlanDocument read = PlanReader.read(sheet, mapping, empty).document();
      long readOnce = System.nanoTime();
      PlanDocument again = PlanReader.read(sheet, mapping, read).document();
      long readAgain = System.nanoTime();
      int changes = PlanDiff.between(read, again).changes().size();
      long compared = System.nanoTime();
      if (parts != 1 || changes > 0 || read.items().size() != size) {
        throw new IllegalStateException("Not the plan that was written");
      }
      times[0][run] = parsed - start;
      times[1][run] = guessed - parsed;
      times[2][run] = readOnce - guessed;
      times[3][run] = readAgain - readOnce;
      times[4][run] = compared - readAgain;
      peak = Math.max(peak, pools().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum());
    }
    return String.format(
        "| %s | %,d | %,d kB | %d ms | %d ms | %d ms | %d ms | %d ms | %d MB |",
        type,
        size,
        file.length / 1000,
        median(times[0]),
        median(times[1]),
        median(times[2]),
        median(times[3]),
        median(times[4]),
        peak / (1 << 20));
  }

  private static long median(long[] times) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / MILLION;
  }

  private static List<MemoryPoolMXBean> pools() {
    List<MemoryPoolMXBean> pools = new ArrayList<>();
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        pools.add(pool);
      }
    }
    return pools;
  }

  private static Sheet source(int size) {
    List<String> rows = new ArrayList<>();
    rows.add("基本方針|施策|整理番号|種別|担当課|取組|対象主体|目的|内容|完了の目安|R6|R7|R8|R9|R10");
    for (int i = 0; i < size; i++) {
      int second = i / PER_HEADING + 1;
      int first = second / PER_HEADING + 1;
      String number = first + "-" + second + "-" + (i + 1);
      String contents = "●" + "内容の文です。".repeat(10) + "\n●" + "次の内容です。".repeat(10);
      rows.add(
          String.format(
              "%d. 方針|%d. 施策|%s|継続|第%d課・関係課|取組その%d|■市民 □事業者 ■市|目的です。|%s|-|検討|実施|→|→|→",
              first, second, number, i % 60, i, contents));
    }
    return Fixtures.sheet(rows.toArray(new String[0]));
  }
}
