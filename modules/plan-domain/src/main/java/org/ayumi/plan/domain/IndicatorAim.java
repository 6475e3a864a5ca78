package org.ayumi.plan.domain;

/** In which direction an indicator's target lies. */
public enum IndicatorAim {
  /** The target is a least value: more is better. */
  AT_LEAST,
  /** The target is a most value: less is better. */
  AT_MOST
}
