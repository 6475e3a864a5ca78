package org.ayumi.plan.exchange;

/** How much a problem of a sheet matters. */
public enum Severity {
  /** The row or the sheet cannot be imported as it is. */
  ERROR,
  /** It can be imported, but a person should look at it. */
  WARNING,
  /** Something the import will add or do that a person may want to know. */
  NOTICE
}
