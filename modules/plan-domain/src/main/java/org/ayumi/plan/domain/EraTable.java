package org.ayumi.plan.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The eras by which fiscal years are named. Which fiscal year is the first of an era is a decision
 * of the government, not a computation from the day of accession: fiscal 2019 is 令和元年度 though the
 * era began on 1 May (D2). A new era is one more row (D4).
 */
public final class EraTable {

  private final List<Era> eras;

  private EraTable(List<Era> eras) {
    List<Era> latestFirst = new ArrayList<>(eras);
    latestFirst.sort(Comparator.comparing(Era::firstFiscalYear).reversed());
    this.eras = Collections.unmodifiableList(latestFirst);
  }

  /** Meiji to Reiwa. */
  public static EraTable standard() {
    return new EraTable(
        List.of(
            Era.of("M", "明治", 1868),
            Era.of("T", "大正", 1912),
            Era.of("S", "昭和", 1926),
            Era.of("H", "平成", 1989),
            Era.of("R", "令和", 2019)));
  }

  /** This table with one more era. */
  public EraTable with(Era era) {
    List<Era> more = new ArrayList<>(eras);
    more.add(era);
    return new EraTable(more);
  }

  /** The eras, the latest first. */
  public List<Era> eras() {
    return eras;
  }

  /** The era that names the fiscal year. */
  public Era eraOf(FiscalYear year) {
    return eras.stream()
        .filter(era -> era.firstFiscalYear().compareTo(year) <= 0)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Before the first era: " + year));
  }

  /** The era of this name or letter, the letter in either case. */
  public Optional<Era> find(String nameOrLetter) {
    return eras.stream()
        .filter(
            era -> era.name().equals(nameOrLetter) || era.letter().equalsIgnoreCase(nameOrLetter))
        .findFirst();
  }
}
