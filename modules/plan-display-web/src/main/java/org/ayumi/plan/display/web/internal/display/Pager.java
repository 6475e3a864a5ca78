package org.ayumi.plan.display.web.internal.display;

import java.util.ArrayList;
import java.util.List;

/** Divides a result into pages; a page that does not exist is the first (A13). */
final class Pager {

  private static final int NEAR = 2;

  private final int total;
  private final int size;
  private final int page;

  Pager(int total, int size, int wanted) {
    this.total = total;
    this.size = size;
    this.page = wanted >= 1 && wanted <= pages(total, size) ? wanted : 1;
  }

  int page() {
    return page;
  }

  int pages() {
    return pages(total, size);
  }

  /** Index of the first entry shown. */
  int from() {
    return Math.min(total, (page - 1) * size);
  }

  /** Index after the last entry shown. */
  int to() {
    return Math.min(total, page * size);
  }

  /** The pages to link: first, last and those near; 0 stands for a gap. */
  List<Integer> shown() {
    List<Integer> shown = new ArrayList<>();
    for (int number = 1; number <= pages(); number++) {
      if (number == 1 || number == pages() || Math.abs(number - page) <= NEAR) {
        shown.add(number);
      } else if (shown.get(shown.size() - 1) != 0) {
        shown.add(0);
      }
    }
    return shown;
  }

  private static int pages(int total, int size) {
    return Math.max(1, (total + size - 1) / size);
  }
}
