package org.ayumi.plan.display.web.internal.settings;

import java.util.Locale;

/** The view that the widget opens with. */
public enum StartView {
  CONTENTS,
  LIST;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static StartView ofKey(String key) {
    return LIST.key().equals(key) ? LIST : CONTENTS;
  }
}
