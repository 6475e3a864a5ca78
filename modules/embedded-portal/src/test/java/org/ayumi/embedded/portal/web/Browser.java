package org.ayumi.embedded.portal.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A reader with cookies of its own, who follows redirects. */
final class Browser {

  private static final String BOUNDARY = "----sample-boundary";

  private final URI home;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  Browser(int port) {
    home = URI.create("http://127.0.0.1:" + port);
  }

  HttpResponse<String> get(String url) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(home.resolve(url)).GET());
  }

  HttpResponse<String> post(String url, Map<String, String> fields)
      throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(home.resolve(url))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> upload(
      String url, Map<String, String> fields, String field, String name, byte[] content)
      throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Map.Entry<String, String> entry : fields.entrySet()) {
      part(
          body,
          "name=\"" + entry.getKey() + "\"",
          entry.getValue().getBytes(StandardCharsets.UTF_8));
    }
    part(body, "name=\"" + field + "\"; filename=\"" + name + "\"", content);
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        HttpRequest.newBuilder(home.resolve(url))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(ByteArrayOutputStream body, String names, byte[] content) {
    String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + names + "\r\n\r\n";
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(
        request.timeout(Duration.ofSeconds(60)).build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** Signs in by the form that a link on the page leads to. */
  HttpResponse<String> signIn(String page, String login, String password)
      throws IOException, InterruptedException {
    return signInAt(
        attribute(get(page).body(), "id=\"sign-in\" href=\"([^\"]+)\""), login, password);
  }

  /** Signs in by the form that comes in place of a page. */
  HttpResponse<String> signInAt(String page, String login, String password)
      throws IOException, InterruptedException {
    String form = get(page).body();
    return post(
        attribute(form, "<form action=\"([^\"]+)\" aria-labelledby=\"ayumi-title\""),
        Map.of(
            "login", login,
            "password", password,
            "p_auth", attribute(form, "name=\"p_auth\" type=\"hidden\" value=\"([^\"]*)\""),
            "p_l_id", attribute(form, "name=\"p_l_id\" type=\"hidden\" value=\"([^\"]*)\""),
            "redirect", attribute(form, "name=\"redirect\" type=\"hidden\" value=\"([^\"]*)\"")));
  }

  /** The first group of a pattern in a page, as a browser reads an attribute. */
  static String attribute(String page, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    if (!matcher.find()) {
      throw new AssertionError("No " + pattern + " in:\n" + page);
    }
    return matcher.group(1).replace("&#034;", "\"").replace("&#039;", "'").replace("&amp;", "&");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
