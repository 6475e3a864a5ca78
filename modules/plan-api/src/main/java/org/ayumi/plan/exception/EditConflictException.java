package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Optional;
import org.ayumi.plan.domain.Item;

/** Somebody else wrote since the version that the caller worked on; nothing was written. */
public class EditConflictException extends PortalException {

  private final long expectedVersion;
  private final long currentVersion;
  private final transient Item current;

  public EditConflictException(long expectedVersion, long currentVersion) {
    this(expectedVersion, currentVersion, null);
  }

  public EditConflictException(long expectedVersion, long currentVersion, Item current) {
    super("Expected version " + expectedVersion + ", found " + currentVersion);
    this.expectedVersion = expectedVersion;
    this.currentVersion = currentVersion;
    this.current = current;
  }

  /** The version that the caller named. */
  public long getExpectedVersion() {
    return expectedVersion;
  }

  /** The version that is stored; -1 where two writes met and the other's is not known yet. */
  public long getCurrentVersion() {
    return currentVersion;
  }

  /** The item as stored, where an item was to be written and it still exists. */
  public Optional<Item> getCurrent() {
    return Optional.ofNullable(current);
  }
}
