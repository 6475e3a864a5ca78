package org.ayumi.embedded.portal.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.liferay.portal.kernel.lock.DuplicateLockException;
import com.liferay.portal.kernel.lock.ExpiredLockException;
import com.liferay.portal.kernel.lock.Lock;
import com.liferay.portal.kernel.lock.NoSuchLockException;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemoryLocksTest {

  private static final Instant NOON = Instant.parse("2026-04-01T12:00:00Z");

  private final Clock clock = mock();
  private final MemoryLocks locks = new MemoryLocks(clock);

  @BeforeEach
  void noon() {
    when(clock.instant()).thenReturn(NOON);
  }

  @Test
  void anotherUserIsKeptOut() throws Exception {
    Lock lock = locks.lock(1, "Plan", 5, "owner", false, 0);

    assertThat(lock.getKey()).isEqualTo("5");
    assertThat(lock.isNeverExpires()).isTrue();
    assertThat(locks.isLocked("Plan", 5)).isTrue();
    assertThat(locks.hasLock(1, "Plan", 5)).isTrue();
    assertThat(locks.hasLock(2, "Plan", 5)).isFalse();
    assertThatThrownBy(() -> locks.lock(2, "Plan", 5, "other", false, 0))
        .isInstanceOfSatisfying(
            DuplicateLockException.class, e -> assertThat(e.getLock()).isEqualTo(lock));
    assertThat(locks.lock(1, "Plan", 5, "owner", false, 0, false)).isSameAs(lock);
    locks.unlock("Plan", 5);
    assertThat(locks.lock(2, "Plan", 5, "other", false, 0).getUserId()).isEqualTo(2);
  }

  @Test
  void aLockEnds() throws Exception {
    Lock lock = locks.lock(1, "Plan", "a", "owner", true, 1000);
    assertThat(lock.getExpirationTime()).isEqualTo(1000);
    assertThat(lock.isInheritable()).isTrue();
    when(clock.instant()).thenReturn(NOON.plusMillis(999));
    Lock longer = locks.refresh(lock.getUuid(), lock.getCompanyId(), 1000);
    when(clock.instant()).thenReturn(NOON.plusMillis(1000));
    assertThat(lock.isExpired()).isTrue();
    assertThat(locks.getLock("Plan", "a")).isEqualTo(longer);
    when(clock.instant()).thenReturn(NOON.plusMillis(1999));
    assertThat(locks.isLocked("Plan", "a")).isFalse();
    assertThatThrownBy(() -> locks.getLock("Plan", "a")).isInstanceOf(ExpiredLockException.class);
    assertThatThrownBy(() -> locks.getLock("Plan", "a")).isInstanceOf(NoSuchLockException.class);
  }

  @Test
  void anOwnerPassesALockOn() {
    Lock first = locks.lock("Node", "master", "a");
    assertThat(locks.lock("Node", "master", "b")).isSameAs(first);
    assertThat(locks.lock("Node", "master", "a", "b").getOwner()).isEqualTo("b");
    locks.unlock("Node", "master", "a");
    assertThat(locks.isLocked("Node", "master")).isTrue();
    locks.unlock("Node", "master", "b");
    assertThat(locks.isLocked("Node", "master")).isFalse();
  }

  @Test
  void aLockNobodyHoldsIsNotMade() {
    assertThatThrownBy(() -> locks.createLock(1, 1, 1, "a"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
