package org.ayumi.plan.display.web.internal.display;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagerTest {

  @Test
  void aLongPagerLeavesGaps() {
    assertThat(new Pager(4600, 20, 115).shown())
        .containsExactly(1, 0, 113, 114, 115, 116, 117, 0, 230);
    assertThat(new Pager(200, 20, 1).shown()).containsExactly(1, 2, 3, 0, 10);
  }

  @Test
  void nothingIsOnePage() {
    Pager pager = new Pager(0, 20, 7);

    assertThat(pager.page()).isEqualTo(1);
    assertThat(pager.pages()).isEqualTo(1);
    assertThat(pager.from()).isZero();
    assertThat(pager.to()).isZero();
  }
}
