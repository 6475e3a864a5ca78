package org.ayumi.plan.internal.permission;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.ModelListener;
import com.liferay.portal.kernel.model.ResourceConstants;
import com.liferay.portal.kernel.module.framework.ModuleServiceLifecycle;
import com.liferay.portal.kernel.service.CompanyLocalService;
import com.liferay.portal.kernel.service.ResourceLocalService;
import com.liferay.portal.kernel.service.ResourcePermissionLocalService;
import org.ayumi.plan.constants.PlanConstants;
import org.ayumi.plan.service.persistence.PlanEntryPersistence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes the resource of a site's plans known in every portal instance. The portal does so where the
 * editor portlet is deployed; the services stand without it too.
 */
@Component(service = ModelListener.class)
public class SiteResource extends BaseModelListener<Company> {

  @Activate
  void activate() throws PortalException {
    companyLocalService.forEachCompanyId(this::add);
  }

  @Override
  public void onAfterCreate(Company company) throws ModelListenerException {
    try {
      add(company.getCompanyId());
    } catch (PortalException exception) {
      throw new ModelListenerException(exception);
    }
  }

  private void add(long companyId) throws PortalException {
    int present =
        resourcePermissionLocalService.getResourcePermissionsCount(
            companyId,
            PlanConstants.RESOURCE_NAME,
            ResourceConstants.SCOPE_INDIVIDUAL,
            PlanConstants.RESOURCE_NAME);
    if (present == 0) {
      resourceLocalService.addResources(
          companyId,
          0,
          0,
          PlanConstants.RESOURCE_NAME,
          PlanConstants.RESOURCE_NAME,
          false,
          false,
          false);
    }
  }

  @Reference private CompanyLocalService companyLocalService;

  @Reference(target = ModuleServiceLifecycle.PORTAL_INITIALIZED)
  private ModuleServiceLifecycle moduleServiceLifecycle;

  /** Present once the bundle's resource actions are read. */
  @Reference private PlanEntryPersistence planEntryPersistence;

  @Reference private ResourceLocalService resourceLocalService;

  @Reference private ResourcePermissionLocalService resourcePermissionLocalService;
}
