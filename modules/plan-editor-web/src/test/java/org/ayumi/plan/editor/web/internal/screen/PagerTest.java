package org.ayumi.plan.editor.web.internal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagerTest {

  private static Pager pager(int wanted, int total) {
    return new Pager(30, wanted, total, page -> "p" + page);
  }

  @Test
  void onePageNeedsNoPager() {
    assertThat(pager(1, 30).isNeeded()).isFalse();
    assertThat(pager(1, 31).isNeeded()).isTrue();
  }

  @Test
  void aPageThatDoesNotExistIsTheFirst() {
    assertThat(pager(9, 46).getCurrent()).isEqualTo(1);
    assertThat(pager(-1, 46).getCurrent()).isEqualTo(1);
    assertThat(pager(2, 46).getCurrent()).isEqualTo(2);
    assertThat(pager(1, 0).getFirst()).isZero();
  }

  @Test
  void farPagesAreLeftOutWithAGap() {
    assertThat(pager(10, 600).getPages())
        .extracting(Pager.Page::getNumber)
        .containsExactly(1, 0, 8, 9, 10, 11, 12, 0, 20);
    assertThat(pager(2, 46).getPrevious()).isEqualTo("p1");
    assertThat(pager(2, 46).getNext()).isEmpty();
    assertThat(pager(2, 46).getFirst()).isEqualTo(31);
    assertThat(pager(2, 46).getLast()).isEqualTo(46);
  }

  @Test
  void aRenderAddressBecomesHiddenFields() {
    QueryFields fields = new QueryFields("/group/x?p_p_id=a&amp;_a_text=%E5%8D%94%E5%83%8D&b=");
    assertThat(fields.getAction()).isEqualTo("/group/x");
    assertThat(fields.getHidden())
        .extracting(Option::getValue, Option::getText)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("p_p_id", "a"),
            org.assertj.core.groups.Tuple.tuple("_a_text", "協働"),
            org.assertj.core.groups.Tuple.tuple("b", ""));
  }
}
