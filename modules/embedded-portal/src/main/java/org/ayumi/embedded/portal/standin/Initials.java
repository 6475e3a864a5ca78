package org.ayumi.embedded.portal.standin;

import com.liferay.portal.kernel.model.User;
import com.liferay.users.admin.kernel.util.UserInitialsGenerator;
import java.util.Locale;

/** The first letter of the family name and of the first name, in the order of the language. */
final class Initials implements UserInitialsGenerator {

  @Override
  public String getInitials(Locale locale, String first, String middle, String last) {
    boolean familyNameFirst = locale != null && locale.getLanguage().equals("ja");
    return familyNameFirst ? letter(last) + letter(first) : letter(first) + letter(last);
  }

  @Override
  public String getInitials(User user) {
    return getInitials(
        user.getLocale(), user.getFirstName(), user.getMiddleName(), user.getLastName());
  }

  private static String letter(String name) {
    return name == null || name.isEmpty()
        ? ""
        : new String(Character.toChars(name.codePointAt(0))).toUpperCase(Locale.ROOT);
  }
}
