package org.ayumi.plan.exchange.internal.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ayumi.plan.exchange.PlanFormatException;

/** One JSON object that is read name by name; {@link #end} refuses names nobody asked for. */
public final class JsonInput {

  private final String path;
  private final JsonObject object;
  private final Set<String> known = new TreeSet<>();

  private JsonInput(String path, JsonObject object) {
    this.path = path;
    this.object = object;
  }

  public static JsonInput of(String json, String schema) {
    try {
      JsonInput input = of("$", JsonParser.parseString(json));
      if (!input.string("schema").equals(schema)) {
        throw new PlanFormatException("The schema is not " + schema);
      }
      return input;
    } catch (JsonParseException exception) {
      throw new PlanFormatException("Not JSON", exception);
    }
  }

  /** The schema that a text names; empty if it is no JSON object or names none. */
  public static String schemaOf(String json) {
    try {
      return of("$", JsonParser.parseString(json)).string("schema");
    } catch (JsonParseException | PlanFormatException exception) {
      return "";
    }
  }

  private static JsonInput of(String path, JsonElement element) {
    if (!element.isJsonObject()) {
      throw new PlanFormatException(path + " is not an object");
    }
    return new JsonInput(path, element.getAsJsonObject());
  }

  public String string(String name) {
    return optionalString(name).orElse("");
  }

  public String requiredString(String name) {
    return optionalString(name).orElseThrow(() -> wrong(name, "is missing"));
  }

  public Optional<String> optionalString(String name) {
    return get(name).map(element -> stringOf(name, element));
  }

  public int number(String name) {
    return optionalNumber(name).orElseThrow(() -> wrong(name, "is missing"));
  }

  public Optional<Integer> optionalNumber(String name) {
    return get(name).map(element -> numberOf(name, element));
  }

  public boolean flag(String name) {
    Optional<JsonElement> element = get(name);
    if (element.isEmpty()) {
      return false;
    }
    JsonElement value = element.get();
    if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isBoolean()) {
      throw wrong(name, "is not true or false");
    }
    return value.getAsBoolean();
  }

  public <E extends Enum<E>> E word(String name, Class<E> type) {
    return optionalWord(name, type).orElseThrow(() -> wrong(name, "is missing"));
  }

  /** An enum constant, written in lower case. */
  public <E extends Enum<E>> Optional<E> optionalWord(String name, Class<E> type) {
    return optionalString(name).map(value -> constant(name, value, type));
  }

  /** An array of enum constants, each written in lower case. */
  public <E extends Enum<E>> List<E> words(String name, Class<E> type) {
    return list(name, element -> constant(name, stringOf(name, element), type));
  }

  private <E extends Enum<E>> E constant(String name, String value, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (word(constant).equals(value)) {
        return constant;
      }
    }
    throw wrong(name, "has the unknown value " + value);
  }

  /** How an enum constant is written. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  public List<String> strings(String name) {
    return list(name, element -> stringOf(name, element));
  }

  public List<List<String>> rows(String name) {
    return list(name, element -> cells(name, element, this::stringOf));
  }

  /** An array of arrays of numbers. */
  public <T> List<T> numberRows(String name, Function<List<Integer>, T> reader) {
    return list(name, element -> reader.apply(cells(name, element, this::numberOf)));
  }

  private <T> List<T> cells(
      String name, JsonElement element, BiFunction<String, JsonElement, T> reader) {
    if (!element.isJsonArray()) {
      throw wrong(name, "is not an array of arrays");
    }
    List<T> cells = new ArrayList<>();
    element.getAsJsonArray().forEach(cell -> cells.add(reader.apply(name, cell)));
    return cells;
  }

  public List<Integer> numbers(String name) {
    return list(name, element -> numberOf(name, element));
  }

  public <T> List<T> objects(String name, Function<JsonInput, T> reader) {
    return list(
        name,
        element -> {
          JsonInput input = of(path + "." + name, element);
          T value = reader.apply(input);
          input.end();
          return value;
        });
  }

  public <T> Optional<T> object(String name, Function<JsonInput, T> reader) {
    return get(name)
        .map(
            element -> {
              JsonInput input = of(path + "." + name, element);
              T value = reader.apply(input);
              input.end();
              return value;
            });
  }

  public void end() {
    for (String name : object.keySet()) {
      if (!known.contains(name)) {
        throw wrong(name, "is not known");
      }
    }
  }

  private <T> List<T> list(String name, Function<JsonElement, T> reader) {
    Optional<JsonElement> element = get(name);
    if (element.isEmpty()) {
      return List.of();
    }
    if (!element.get().isJsonArray()) {
      throw wrong(name, "is not an array");
    }
    JsonArray array = element.get().getAsJsonArray();
    List<T> values = new ArrayList<>(array.size());
    array.forEach(value -> values.add(reader.apply(value)));
    return values;
  }

  private Optional<JsonElement> get(String name) {
    known.add(name);
    return Optional.ofNullable(object.get(name));
  }

  private String stringOf(String name, JsonElement element) {
    if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isString()) {
      throw wrong(name, "is not a string");
    }
    return element.getAsString();
  }

  private int numberOf(String name, JsonElement element) {
    if (element.isJsonPrimitive()) {
      JsonPrimitive primitive = element.getAsJsonPrimitive();
      if (primitive.isNumber() && primitive.getAsString().matches("-?[0-9]{1,9}")) {
        return primitive.getAsInt();
      }
    }
    throw wrong(name, "is not a whole number");
  }

  private PlanFormatException wrong(String name, String what) {
    return new PlanFormatException(path + "." + name + " " + what);
  }
}
