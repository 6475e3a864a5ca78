package org.ayumi.plan.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Addresses of the items of one document by their numbers (B4, B5). */
final class Slugs {

  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> slugs = new HashMap<>();

  Slugs(List<Item> items) {
    for (Item item : items) {
      if (!slugs.containsKey(item.code())) {
        String slug = free(wanted(item));
        slugs.put(item.code(), slug);
        codes.put(slug, item.code());
      }
    }
  }

  String of(Item item) {
    return slugs.getOrDefault(item.code(), item.code());
  }

  Optional<String> code(String slug) {
    return Optional.ofNullable(codes.get(slug));
  }

  private static String wanted(Item item) {
    String key = ReferenceNumber.parse(item.reference()).key();
    return key.isEmpty() ? item.code() : key;
  }

  private String free(String wanted) {
    String slug = wanted;
    for (int n = 2; codes.containsKey(slug); n++) {
      slug = wanted + "~" + n;
    }
    return slug;
  }
}
