package org.ayumi.plan.editor.web.internal.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pages of a list: which one is shown and how the others are reached (A13). */
public final class Pager {

  /** A page, or a gap when the number is 0. */
  public static final class Page {

    private final int number;
    private final String url;
    private final boolean current;

    Page(int number, String url, boolean current) {
      this.number = number;
      this.url = url;
      this.current = current;
    }

    public int getNumber() {
      return number;
    }

    public String getUrl() {
      return url;
    }

    public boolean isCurrent() {
      return current;
    }

    public boolean isGap() {
      return number == 0;
    }
  }

  private final int size;
  private final int current;
  private final int total;
  private final IntFunction<String> url;

  /** A page that does not exist is page 1. */
  public Pager(int size, int wanted, int total, IntFunction<String> url) {
    this.size = size;
    this.total = total;
    this.url = url;
    this.current = wanted < 1 || wanted > pages(size, total) ? 1 : wanted;
  }

  private static int pages(int size, int total) {
    return Math.max(1, (total + size - 1) / size);
  }

  /** 1-based place of the first row shown; 0 if there is none. */
  public int getFirst() {
    return total == 0 ? 0 : (current - 1) * size + 1;
  }

  public int getLast() {
    return Math.min(total, current * size);
  }

  public int getTotal() {
    return total;
  }

  public int getCurrent() {
    return current;
  }

  public boolean isNeeded() {
    return total > size;
  }

  public String getPrevious() {
    return current > 1 ? url.apply(current - 1) : "";
  }

  public String getNext() {
    return current < pages(size, total) ? url.apply(current + 1) : "";
  }

  /** First, last and the two around the current one, with gaps between. */
  public List<Page> getPages() {
    int last = pages(size, total);
    List<Integer> shown =
        IntStream.rangeClosed(1, last)
            .filter(page -> page == 1 || page == last || Math.abs(page - current) <= 2)
            .boxed()
            .collect(Collectors.toList());
    List<Page> pages = new ArrayList<>();
    int before = 0;
    for (int page : shown) {
      if (page > before + 1) {
        pages.add(new Page(0, "", false));
      }
      pages.add(new Page(page, url.apply(page), page == current));
      before = page;
    }
    return pages;
  }
}
