package org.ayumi.plan.internal.permission;

import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermissionFactory;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermissionFactory;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import org.ayumi.plan.constants.PlanConstants;
import org.ayumi.plan.model.PlanEdition;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.service.persistence.PlanEditionPersistence;
import org.ayumi.plan.service.persistence.PlanEntryPersistence;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Registers who asks the portal for permissions on a site's plans, a plan and an edition. */
@Component(service = {})
public class PlanResourcePermissions {

  private List<ServiceRegistration<?>> registrations = List.of();

  @Activate
  void activate(BundleContext bundleContext) {
    PortletResourcePermission site =
        PortletResourcePermissionFactory.create(PlanConstants.RESOURCE_NAME);
    registrations =
        List.of(
            bundleContext.registerService(
                PortletResourcePermission.class,
                site,
                property("resource.name", PlanConstants.RESOURCE_NAME)),
            bundleContext.registerService(
                ModelResourcePermission.class,
                ModelResourcePermissionFactory.create(
                    PlanEntry.class,
                    PlanEntry::getPlanEntryId,
                    planEntryPersistence::findByPrimaryKey,
                    site,
                    (permission, consumer) -> {}),
                property("model.class.name", PlanEntry.class.getName())),
            bundleContext.registerService(
                ModelResourcePermission.class,
                ModelResourcePermissionFactory.create(
                    PlanEdition.class,
                    PlanEdition::getPlanEditionId,
                    planEditionPersistence::findByPrimaryKey,
                    site,
                    (permission, consumer) -> {}),
                property("model.class.name", PlanEdition.class.getName())));
  }

  @Deactivate
  void deactivate() {
    registrations.forEach(ServiceRegistration::unregister);
  }

  private static Dictionary<String, Object> property(String name, String value) {
    Dictionary<String, Object> properties = new Hashtable<>();
    properties.put(name, value);
    return properties;
  }

  @Reference private PlanEditionPersistence planEditionPersistence;

  @Reference private PlanEntryPersistence planEntryPersistence;
}
