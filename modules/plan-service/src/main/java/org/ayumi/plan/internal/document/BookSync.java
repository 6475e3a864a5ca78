package org.ayumi.plan.internal.document;

import com.liferay.portal.kernel.exception.PortalException;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.internal.document.RowTable.Sides;
import org.ayumi.plan.service.persistence.PlanEvaluationPersistence;
import org.ayumi.plan.service.persistence.PlanIndicatorPersistence;
import org.ayumi.plan.service.persistence.PlanIndicatorValuePersistence;
import org.ayumi.plan.service.persistence.PlanPassagePersistence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the rows of indicators, evaluations and passages equal to a document. */
@Component(service = BookSync.class)
public class BookSync {

  private IndicatorTable indicators;
  private IndicatorValueTable values;
  private EvaluationTable evaluations;
  private PassageTable passages;

  @Activate
  void activate() {
    indicators = new IndicatorTable(indicatorPersistence);
    values = new IndicatorValueTable(indicatorValuePersistence);
    evaluations = new EvaluationTable(evaluationPersistence);
    passages = new PassageTable(passagePersistence);
  }

  /** After headings and items have their rows. */
  void apply(PlanRows rows, PlanDocument before, PlanDocument after, Writing writing)
      throws PortalException {
    BookRows stored = rows.book();
    BookParts old = new BookParts(before);
    BookParts now = new BookParts(after);
    indicators.sync(new Sides<>(stored.indicators, old.indicators, now.indicators), rows, writing);
    values.sync(new Sides<>(stored.values, old.values, now.values), rows, writing);
    evaluations.sync(
        new Sides<>(stored.evaluations, old.evaluations, now.evaluations), rows, writing);
    passages.sync(new Sides<>(stored.passages, old.passages, now.passages), rows, writing);
  }

  @Reference private PlanEvaluationPersistence evaluationPersistence;

  @Reference private PlanIndicatorPersistence indicatorPersistence;

  @Reference private PlanIndicatorValuePersistence indicatorValuePersistence;

  @Reference private PlanPassagePersistence passagePersistence;
}
