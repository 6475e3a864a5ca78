package org.ayumi.embedded.portal.web.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of the page shell, by key, for pages to read as a map. */
public final class ShellText extends HashMap<String, String> {

  private static final long serialVersionUID = 1L;
  private static final ShellText JAPANESE = new ShellText(Locale.JAPANESE);
  private static final ShellText ENGLISH = new ShellText(Locale.ROOT);

  private ShellText(Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "org.ayumi.embedded.portal.web.Shell",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    for (String key : bundle.keySet()) {
      put(key, bundle.getString(key));
    }
  }

  /** Japanese for Japanese readers, English for all others. */
  public static Map<String, String> of(Locale locale) {
    return "ja".equals(locale.getLanguage()) ? JAPANESE : ENGLISH;
  }

  @Override
  public String get(Object key) {
    String text = super.get(key);
    if (text == null) {
      throw new IllegalArgumentException("The shell has no text " + key);
    }
    return text;
  }
}
