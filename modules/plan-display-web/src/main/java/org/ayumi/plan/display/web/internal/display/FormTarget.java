package org.ayumi.plan.display.web.internal.display;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Where a GET form goes: a browser drops the query of its action, so that it becomes fields. */
public final class FormTarget {

  private final String url;

  FormTarget(String url) {
    this.url = url;
  }

  public String getAction() {
    int query = bare().indexOf('?');
    return (query < 0 ? bare() : bare().substring(0, query)) + url.substring(bare().length());
  }

  /** Hidden fields: name as text, value as value. */
  public List<Option> getFields() {
    int query = bare().indexOf('?');
    if (query < 0) {
      return List.of();
    }
    return Arrays.stream(bare().substring(query + 1).split("&"))
        .filter(pair -> !pair.isEmpty())
        .map(FormTarget::field)
        .collect(Collectors.toList());
  }

  /** Without the place on the page, which stays in the action. */
  private String bare() {
    int place = url.indexOf('#');
    return place < 0 ? url : url.substring(0, place);
  }

  private static Option field(String pair) {
    int equals = pair.indexOf('=');
    String name = equals < 0 ? pair : pair.substring(0, equals);
    String value = equals < 0 ? "" : pair.substring(equals + 1);
    return new Option(decoded(value), decoded(name), false);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
