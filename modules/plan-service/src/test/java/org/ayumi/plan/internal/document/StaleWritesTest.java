package org.ayumi.plan.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.exception.SystemException;
import org.ayumi.plan.exception.EditConflictException;
import org.junit.jupiter.api.Test;

class StaleWritesTest {

  @Test
  void areEditConflicts() {
    EditConflictException conflict =
        StaleWrites.conflict(
            new SystemException(new IllegalStateException(new StaleObjectStateException())), 7);

    assertThat(conflict.getExpectedVersion()).isEqualTo(7);
    assertThat(conflict.getCurrentVersion()).isEqualTo(-1);
    assertThat(conflict.getCurrent()).isEmpty();
  }

  @Test
  void leaveOtherErrorsAsTheyAre() {
    RuntimeException other = new SystemException("disk full");

    assertThatThrownBy(() -> StaleWrites.conflict(other, 7)).isSameAs(other);
  }

  /** Named as Hibernate's, which is not on the class path of a bundle. */
  private static final class StaleObjectStateException extends RuntimeException {}
}
