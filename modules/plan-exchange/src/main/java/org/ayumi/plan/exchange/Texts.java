package org.ayumi.plan.exchange;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this module: English, or Japanese for a Japanese locale. */
final class Texts {

  private Texts() {}

  static ResourceBundle of(Locale locale) {
    return ResourceBundle.getBundle(
        "org.ayumi.plan.exchange.Messages",
        locale,
        Texts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  static String format(Locale locale, String key, List<String> arguments) {
    return new MessageFormat(of(locale).getString(key), locale).format(arguments.toArray());
  }
}
