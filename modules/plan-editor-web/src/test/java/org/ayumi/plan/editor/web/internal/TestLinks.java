package org.ayumi.plan.editor.web.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.screen.Links;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.editor.web.internal.screen.Wording;

/** Addresses that show what they were made of, and the real Japanese wording. */
public final class TestLinks implements Links {

  public static Wording japanese() {
    return new Wording(ResourceBundle.getBundle("content.Language", Locale.JAPAN), Locale.JAPAN);
  }

  public static ScreenContext context(Place place, FormErrors errors) {
    return new ScreenContext(new TestLinks(), japanese(), place, errors, "");
  }

  @Override
  public String namespace() {
    return "_x_";
  }

  @Override
  public String render(String command, String... parameters) {
    return url("render", command, parameters);
  }

  @Override
  public String action(String command, String... parameters) {
    return url("action", command, parameters);
  }

  @Override
  public String resource(String id, String... parameters) {
    return url("resource", id, parameters);
  }

  private static String url(String phase, String command, String... parameters) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < parameters.length; i += 2) {
      if (!parameters[i + 1].isEmpty()) {
        pairs.add(parameters[i] + "=" + parameters[i + 1]);
      }
    }
    return phase + ":" + command + "?" + String.join("&", pairs);
  }
}
