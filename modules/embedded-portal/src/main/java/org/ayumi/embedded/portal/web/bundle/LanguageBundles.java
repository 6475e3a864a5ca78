package org.ayumi.embedded.portal.web.bundle;

import com.liferay.portal.kernel.resource.bundle.AggregateResourceBundleLoader;
import com.liferay.portal.kernel.resource.bundle.ClassResourceBundleLoader;
import com.liferay.portal.kernel.resource.bundle.ResourceBundleLoader;
import com.liferay.portal.kernel.resource.bundle.ResourceBundleLoaderUtil;
import java.util.HashMap;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.util.tracker.BundleTracker;

/** Publishes the texts of every bundle that has {@code content/Language.properties}. */
public final class LanguageBundles extends BundleTracker<ServiceRegistration<?>> {

  private static final String BASE_NAME = "content.Language";

  public LanguageBundles(BundleContext context) {
    super(context, Bundle.STARTING | Bundle.ACTIVE, null);
  }

  @Override
  public ServiceRegistration<?> addingBundle(Bundle bundle, BundleEvent event) {
    if (bundle.getBundleId() == 0 || bundle.getEntry("content/Language.properties") == null) {
      return null;
    }
    Map<String, Object> properties = new HashMap<>();
    properties.put("bundle.symbolic.name", bundle.getSymbolicName());
    properties.put("resource.bundle.base.name", BASE_NAME);
    String path = bundle.getHeaders("").get("Web-ContextPath");
    if (path != null) {
      properties.put("servlet.context.name", path.startsWith("/") ? path.substring(1) : path);
    }
    ResourceBundleLoader own =
        new ClassResourceBundleLoader(BASE_NAME, bundle.adapt(BundleWiring.class).getClassLoader());
    return context.registerService(
        ResourceBundleLoader.class,
        new AggregateResourceBundleLoader(
            own, ResourceBundleLoaderUtil.getPortalResourceBundleLoader()),
        FrameworkUtil.asDictionary(properties));
  }

  @Override
  public void removedBundle(Bundle bundle, BundleEvent event, ServiceRegistration<?> registration) {
    registration.unregister();
  }
}
