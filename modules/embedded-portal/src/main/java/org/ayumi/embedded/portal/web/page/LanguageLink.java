package org.ayumi.embedded.portal.web.page;

import com.liferay.portal.kernel.util.LocaleUtil;
import java.util.Locale;

/** A language of the site that a reader can switch to. */
public final class LanguageLink {

  private final Locale locale;
  private final String url;
  private final boolean current;

  LanguageLink(Locale locale, String url, boolean current) {
    this.locale = locale;
    this.url = url;
    this.current = current;
  }

  /** The language's name in itself. */
  public String getName() {
    return locale.getDisplayLanguage(locale);
  }

  /** For example {@code en-US}. */
  public String getTag() {
    return LocaleUtil.toW3cLanguageId(locale);
  }

  public String getUrl() {
    return url;
  }

  public boolean isCurrent() {
    return current;
  }
}
