package org.ayumi.embedded.portal.standin;

import com.liferay.portal.kernel.util.FriendlyURLNormalizer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lower case, runs of other characters become one hyphen, the leading slash stays. With encoding,
 * slashes and letters of other scripts stay too, the latter percent-encoded.
 */
final class FriendlyUrls implements FriendlyURLNormalizer {

  private static final Pattern OTHER = Pattern.compile("[^a-z0-9_-]+");
  private static final Pattern OTHER_THAN_PERIOD = Pattern.compile("[^a-z0-9_.-]+");
  private static final Pattern OTHER_THAN_PERIOD_AND_SLASH = Pattern.compile("[^a-z0-9_./-]+");
  private static final Pattern NO_LETTER_OF_ANY_SCRIPT =
      Pattern.compile("[^\\p{L}\\p{M}\\p{N}_./%~-]+");
  private static final Pattern HYPHENS = Pattern.compile("-{2,}");

  @Override
  public String normalize(String url) {
    return normalize(url, OTHER);
  }

  @Override
  public String normalizeWithPeriods(String url) {
    return normalize(url, OTHER_THAN_PERIOD);
  }

  @Override
  public String normalizeWithPeriodsAndSlashes(String url) {
    return normalize(url, OTHER_THAN_PERIOD_AND_SLASH);
  }

  @Override
  public String normalizeWithEncoding(String url) {
    String readable = normalize(url, NO_LETTER_OF_ANY_SCRIPT);
    if (readable == null || readable.chars().allMatch(c -> c < 128)) {
      return readable;
    }
    return URLEncoder.encode(readable, StandardCharsets.UTF_8)
        .replace("%2F", "/")
        .replace("%7E", "~")
        .replace("%25", "%");
  }

  private static String normalize(String url, Pattern replaced) {
    if (url == null || url.isEmpty()) {
      return url;
    }
    String slash = url.startsWith("/") ? "/" : "";
    String rest = url.substring(slash.length()).toLowerCase(Locale.ROOT);
    return slash + HYPHENS.matcher(replaced.matcher(rest).replaceAll("-")).replaceAll("-");
  }
}
