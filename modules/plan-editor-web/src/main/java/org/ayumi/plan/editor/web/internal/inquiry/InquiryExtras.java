package org.ayumi.plan.editor.web.internal.inquiry;

import java.util.List;
import org.ayumi.plan.model.view.IndicatorDetail;

/** What a plan has besides the answers of a round. */
final class InquiryExtras {

  private final long documentVersion;
  private final List<IndicatorDetail> indicators;

  InquiryExtras(long documentVersion, List<IndicatorDetail> indicators) {
    this.documentVersion = documentVersion;
    this.indicators = List.copyOf(indicators);
  }

  /** The version of the plan into which the answers would be published. */
  long documentVersion() {
    return documentVersion;
  }

  List<IndicatorDetail> indicators() {
    return indicators;
  }
}
