package org.ayumi.plan.exchange.internal.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.function.Consumer;

/** Writes compact JSON and leaves out what is empty. */
public final class JsonOutput {

  private final StringWriter text = new StringWriter();
  private final JsonWriter json = new JsonWriter(text);

  public JsonOutput() {
    json.setHtmlSafe(false);
  }

  public String text() {
    return text.toString();
  }

  public JsonOutput object(Runnable body) {
    return run(
        () -> {
          json.beginObject();
          body.run();
          json.endObject();
        });
  }

  public JsonOutput object(String name, Runnable body) {
    return run(() -> json.name(name)).object(body);
  }

  public JsonOutput string(String name, String value) {
    return value.isEmpty() ? this : run(() -> json.name(name).value(value));
  }

  public JsonOutput number(String name, int value) {
    return run(() -> json.name(name).value(value));
  }

  public JsonOutput flag(String name, boolean value) {
    return value ? run(() -> json.name(name).value(true)) : this;
  }

  public JsonOutput strings(String name, Collection<String> values) {
    return array(name, values, this::value);
  }

  /** An array of objects. */
  public <T> JsonOutput objects(String name, Collection<T> values, Consumer<T> body) {
    return array(name, values, value -> object(() -> body.accept(value)));
  }

  /** An array, left out when it has no elements. */
  public <T> JsonOutput array(String name, Collection<T> values, Consumer<T> body) {
    if (values.isEmpty()) {
      return this;
    }
    return run(() -> json.name(name)).array(values, body);
  }

  public <T> JsonOutput array(Collection<T> values, Consumer<T> body) {
    return run(
        () -> {
          json.beginArray();
          values.forEach(body);
          json.endArray();
        });
  }

  public void value(String value) {
    run(() -> json.value(value));
  }

  public void value(int value) {
    run(() -> json.value(value));
  }

  private JsonOutput run(Step step) {
    try {
      step.run();
      return this;
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}
