package org.ayumi.embedded.portal.standin;

import com.liferay.portal.kernel.lock.Lock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** A lock that is held in memory. */
record MemoryLock(
    Clock clock,
    long id,
    String uuid,
    Resource resource,
    Holder holder,
    boolean inheritable,
    Instant created,
    Instant expires)
    implements Lock {

  /** What is locked. */
  record Resource(String className, String key) {}

  /** Who holds it; user 0 is the portal itself. */
  record Holder(long userId, String owner) {}

  MemoryLock(
      Clock clock,
      long id,
      Resource resource,
      Holder holder,
      boolean inheritable,
      Instant expires) {
    this(
        clock,
        id,
        UUID.randomUUID().toString(),
        resource,
        holder,
        inheritable,
        clock.instant(),
        expires);
  }

  MemoryLock until(Instant end) {
    return new MemoryLock(clock, id, uuid, resource, holder, inheritable, created, end);
  }

  @Override
  public String getClassName() {
    return resource.className;
  }

  /** Locks in memory are the JVM's, not a company's. */
  @Override
  public long getCompanyId() {
    return 0;
  }

  @Override
  public Date getCreateDate() {
    return Date.from(created);
  }

  @Override
  public Date getExpirationDate() {
    return expires == null ? null : Date.from(expires);
  }

  @Override
  public long getExpirationTime() {
    return expires == null ? 0 : Duration.between(clock.instant(), expires).toMillis();
  }

  @Override
  public boolean getInheritable() {
    return inheritable;
  }

  @Override
  public String getKey() {
    return resource.key;
  }

  @Override
  public long getLockId() {
    return id;
  }

  @Override
  public String getOwner() {
    return holder.owner;
  }

  @Override
  public long getUserId() {
    return holder.userId;
  }

  @Override
  public String getUserName() {
    return holder.owner;
  }

  @Override
  public String getUserUuid() {
    return "";
  }

  @Override
  public String getUuid() {
    return uuid;
  }

  @Override
  public boolean isCachedModel() {
    return false;
  }

  @Override
  public boolean isEscapedModel() {
    return false;
  }

  @Override
  public boolean isExpired() {
    return expires != null && !clock.instant().isBefore(expires);
  }

  @Override
  public boolean isInheritable() {
    return inheritable;
  }

  @Override
  public boolean isNeverExpires() {
    return expires == null;
  }

  @Override
  public boolean isNew() {
    return false;
  }
}
