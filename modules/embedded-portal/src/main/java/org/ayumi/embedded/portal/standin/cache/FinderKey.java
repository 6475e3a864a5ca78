package org.ayumi.embedded.portal.standin.cache;

import com.liferay.portal.kernel.dao.orm.FinderPath;
import java.io.Serializable;
import java.util.Arrays;

/** A finder method with its arguments. */
final class FinderKey implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String prefix;
  private final transient Object[] arguments;

  FinderKey(FinderPath path, Object[] arguments) {
    this.prefix = path.getCacheKeyPrefix();
    this.arguments = arguments.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FinderKey key
        && prefix.equals(key.prefix)
        && Arrays.deepEquals(arguments, key.arguments);
  }

  @Override
  public int hashCode() {
    return 31 * prefix.hashCode() + Arrays.deepHashCode(arguments);
  }
}
