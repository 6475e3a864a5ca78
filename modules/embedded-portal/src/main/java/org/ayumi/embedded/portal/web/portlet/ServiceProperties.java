package org.ayumi.embedded.portal.web.portlet;

import com.liferay.portal.kernel.util.GetterUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.osgi.framework.ServiceReference;

/** The properties of a portlet service, read the way Liferay reads them. */
final class ServiceProperties {

  private final ServiceReference<?> reference;

  ServiceProperties(ServiceReference<?> reference) {
    this.reference = reference;
  }

  String text(String key, String absent) {
    return GetterUtil.getString(reference.getProperty(key), absent);
  }

  boolean flag(String key, boolean absent) {
    return GetterUtil.getBoolean(reference.getProperty(key), absent);
  }

  int number(String key, int absent) {
    return GetterUtil.getInteger(reference.getProperty(key), absent);
  }

  /** One value, an array or a collection, and each of them split at commas. */
  List<String> list(String key) {
    List<String> values = new ArrayList<>();
    for (Object value : values(reference.getProperty(key))) {
      for (String part : value.toString().split(",", -1)) {
        if (!part.isBlank()) {
          values.add(part.strip());
        }
      }
    }
    return values;
  }

  /** One value, an array or a collection, not split. */
  List<String> wholeValues(String key) {
    return values(reference.getProperty(key)).stream().map(Object::toString).toList();
  }

  /** The properties below a prefix, without it. */
  Map<String, String> below(String prefix) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String key : reference.getPropertyKeys()) {
      if (key.startsWith(prefix)) {
        found.put(key.substring(prefix.length()), text(key, ""));
      }
    }
    return found;
  }

  void ifFlag(String key, Consumer<Boolean> setter) {
    if (reference.getProperty(key) != null) {
      setter.accept(flag(key, false));
    }
  }

  void ifText(String key, Consumer<String> setter) {
    if (reference.getProperty(key) != null) {
      setter.accept(text(key, ""));
    }
  }

  private static Collection<?> values(Object value) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof Collection) {
      return (Collection<?>) value;
    }
    return value instanceof Object[] ? Arrays.asList((Object[]) value) : List.of(value);
  }
}
