package org.ayumi.plan.exchange.internal.sheet;

/** The name that Excel allows for a sheet. */
public final class SheetName {

  private static final int MAX = 31;

  private SheetName() {}

  /** The name without what Excel forbids; {@code Sheet1} where nothing is left. */
  public static String of(String wanted) {
    String name = wanted.replaceAll("[\\[\\]*?:/\\\\]", " ").strip();
    int end = Math.min(name.length(), MAX);
    boolean halved = end < name.length() && Character.isHighSurrogate(name.charAt(end - 1));
    String cut = name.substring(0, halved ? end - 1 : end);
    return cut.isEmpty() ? "Sheet1" : cut;
  }
}
