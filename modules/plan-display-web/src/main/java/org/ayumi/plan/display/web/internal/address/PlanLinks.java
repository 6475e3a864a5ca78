package org.ayumi.plan.display.web.internal.address;

import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanIndex;

/** The addresses that a widget's markup points to. */
public interface PlanLinks {

  String contents();

  String list(ListState state);

  /** The same list, at the place where its results begin. */
  String results(ListState state);

  /**
   * @param slug the item's part of the address, from {@link PlanIndex#slug(Item)}
   */
  String item(String slug);

  /** The progress list of a fiscal year. */
  String progress(FiscalYear year);

  /**
   * The same list as a file.
   *
   * @param ending {@code xlsx} or {@code csv}
   */
  String progressFile(FiscalYear year, String ending);

  /** The list of all editions. */
  String editions();

  /** The contents of the edition that the public reads now. */
  String latest();

  /**
   * The contents of an edition of the past.
   *
   * @param number of the edition
   */
  String edition(int number);

  /**
   * What an edition changed against the one before.
   *
   * @param number of the edition
   */
  String changes(int number);

  /** What stands before the names of form fields, so that two widgets do not meet. */
  String fieldPrefix();
}
