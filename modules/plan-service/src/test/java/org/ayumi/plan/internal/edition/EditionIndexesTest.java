package org.ayumi.plan.internal.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.internal.SamplePlan;
import org.junit.jupiter.api.Test;

class EditionIndexesTest {

  private final EditionIndexes indexes = new EditionIndexes();
  private final List<Long> loaded = new ArrayList<>();

  @Test
  void loadAnEditionOnce() throws Exception {
    PlanIndex first = get(1);

    assertThat(get(1)).isSameAs(first);
    assertThat(loaded).containsExactly(1L);
  }

  @Test
  void forgetTheLeastRecentlyRead() throws Exception {
    for (long id = 1; id <= EditionIndexes.CAPACITY; id++) {
      get(id);
    }
    get(1);
    get(100);
    loaded.clear();

    get(1);
    get(2);

    assertThat(loaded).containsExactly(2L);
  }

  @Test
  void keepNothingThatFailed() throws Exception {
    assertThatThrownBy(
            () ->
                indexes.get(
                    5,
                    id -> {
                      throw new PortalException("damaged");
                    }))
        .isInstanceOf(PortalException.class);

    get(5);
    assertThat(loaded).containsExactly(5L);
  }

  private PlanIndex get(long id) throws PortalException {
    return indexes.get(
        id,
        each -> {
          loaded.add(each);
          return PlanIndex.of(SamplePlan.document());
        });
  }
}
