package org.ayumi.plan.editor.web.internal.screen;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A render address taken apart for a GET form: a browser drops the query of the form's address, so
 * that each of its parameters has to be a hidden field.
 */
public final class QueryFields {

  private final String action;
  private final List<Option> hidden = new ArrayList<>();

  public QueryFields(String url) {
    int mark = url.indexOf('?');
    action = mark < 0 ? url : url.substring(0, mark);
    if (mark >= 0) {
      for (String pair : url.substring(mark + 1).split("&(?:amp;)?", -1)) {
        add(pair);
      }
    }
  }

  private void add(String pair) {
    int equals = pair.indexOf('=');
    if (equals > 0) {
      hidden.add(new Option(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1))));
    }
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  public String getAction() {
    return action;
  }

  /** Name and value of each hidden field. */
  public List<Option> getHidden() {
    return List.copyOf(hidden);
  }
}
