package org.ayumi.plan.exchange.internal.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.plan.domain.Example;

/** Reads the cell of a candidate's example: {@code (安城市)}. */
final class ExampleText {

  private static final Pattern BRACKETED = Pattern.compile("[(（]\\s*([^()（）]+?)\\s*[)）]");

  private ExampleText() {}

  static Example example(String printed) {
    Matcher matcher = BRACKETED.matcher(printed.strip());
    return Example.of(matcher.matches() ? matcher.group(1) : printed.strip(), printed);
  }
}
