package org.ayumi.embedded.portal.web.portlet;

import com.liferay.portal.kernel.model.Portlet;
import com.liferay.portal.kernel.model.PortletApp;
import com.liferay.portal.kernel.model.PortletCategory;
import com.liferay.portal.kernel.portlet.PortletInstanceFactoryUtil;
import com.liferay.portal.kernel.security.permission.ResourceActionsUtil;
import com.liferay.portal.kernel.service.CompanyLocalServiceUtil;
import com.liferay.portal.kernel.service.PortletLocalServiceUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.PortletKeys;
import com.liferay.portal.util.WebAppPool;
import com.liferay.portlet.PortletBagFactory;
import com.liferay.portlet.PortletContextBag;
import com.liferay.portlet.PortletContextBagPool;
import java.util.List;
import java.util.function.Function;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ayumi.embedded.portal.web.bundle.WebBundle;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.util.tracker.ServiceTracker;

/** Deploys every portlet service of a web bundle, and undeploys it when it goes. */
public final class PortletDeployments extends ServiceTracker<javax.portlet.Portlet, Portlet> {

  private static final Logger LOG = LogManager.getLogger(PortletDeployments.class);
  private static final int MAX_ID_LENGTH = 255;

  private final Function<Bundle, WebBundle> webBundles;

  /**
   * @param webBundles gives the served form of a bundle, or null when it has no {@code
   *     Web-ContextPath}
   */
  public PortletDeployments(BundleContext context, Function<Bundle, WebBundle> webBundles) {
    super(context, javax.portlet.Portlet.class, null);
    this.webBundles = webBundles;
  }

  @Override
  public Portlet addingService(ServiceReference<javax.portlet.Portlet> reference) {
    Bundle bundle = reference.getBundle();
    WebBundle web = webBundles.apply(bundle);
    if (web == null) {
      LOG.error("{} has a portlet but no Web-ContextPath", bundle.getSymbolicName());
      return null;
    }
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(bundle.adapt(BundleWiring.class).getClassLoader());
    try {
      Portlet model = deploy(reference, web);
      LOG.info("Portlet {} of {}", model.getPortletId(), bundle.getSymbolicName());
      return model;
    } catch (Exception e) {
      LOG.error("Portlet of {} failed: {}", bundle.getSymbolicName(), reference, e);
      context.ungetService(reference);
      return null;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private Portlet deploy(ServiceReference<javax.portlet.Portlet> reference, WebBundle web)
      throws Exception {
    javax.portlet.Portlet portlet = context.getService(reference);
    ServiceProperties properties = new ServiceProperties(reference);
    String name = properties.text("javax.portlet.name", portlet.getClass().getName());
    String id = PortalUtil.getJsSafePortletId(name.replace('.', '_').replace('$', '_'));
    if (id.length() > MAX_ID_LENGTH) {
      throw new IllegalArgumentException("Portlet id is too long: " + id);
    }
    if (PortletLocalServiceUtil.getPortletById(id) != null) {
      throw new IllegalStateException("Portlet id is in use: " + id);
    }
    Portlet model = model(id, name, web, properties);
    model.setPortletClass(
        properties.text("javax.portlet.portlet-class", portlet.getClass().getName()));
    new PortletModel(model, properties, reference.getBundle()).fill();
    publish(model, portlet, web, properties);
    return model;
  }

  private static Portlet model(
      String id, String name, WebBundle web, ServiceProperties properties) {
    PortletApp app = web.portletApp();
    app.setDefaultNamespace(properties.text("javax.portlet.default-namespace", ""));
    String[] version = properties.text("javax.portlet.version", "2.0").split("\\.", 2);
    app.setSpecMajorVersion(Integer.parseInt(version[0]));
    app.setSpecMinorVersion(version.length == 2 ? Integer.parseInt(version[1]) : 0);
    Portlet model = PortletLocalServiceUtil.createPortlet(0);
    model.setPortletId(id);
    model.setPortletName(name);
    model.setDisplayName(properties.text("javax.portlet.display-name", name));
    model.setCompanyId(0);
    model.setPluginPackage(web.pluginPackage());
    model.setPortletApp(app);
    model.setRoleMappers(
        PortletLocalServiceUtil.getPortletById(0, PortletKeys.PORTAL).getRoleMappers());
    model.setStrutsPath(id);
    return model;
  }

  private static void publish(
      Portlet model, javax.portlet.Portlet portlet, WebBundle web, ServiceProperties properties)
      throws Exception {
    PortletApp app = model.getPortletApp();
    String contextName = app.getServletContextName();
    PortletContextBagPool.put(contextName, new PortletContextBag(contextName));
    PortletBagFactory bags = new PortletBagFactory();
    bags.setClassLoader(web.classLoader());
    bags.setServletContext(app.getServletContext());
    bags.setWARFile(true);
    bags.create(model, portlet, true);
    ResourceActionsUtil.populatePortletResource(model, web.classLoader(), web.resourceActions());
    List<String> categories = properties.list("com.liferay.portlet.display-category");
    PortletLocalServiceUtil.deployRemotePortlet(
        model,
        categories.isEmpty()
            ? new String[] {"category.undefined"}
            : categories.toArray(String[]::new),
        false);
    PortletLocalServiceUtil.clearCache();
    app.addPortlet(model);
    model.setReady(true);
  }

  @Override
  public void removedService(ServiceReference<javax.portlet.Portlet> reference, Portlet model) {
    model.unsetReady();
    model.getPortletApp().removePortlet(model);
    PortletInstanceFactoryUtil.destroy(model);
    CompanyLocalServiceUtil.forEachCompanyId(
        companyId -> {
          PortletCategory categories =
              (PortletCategory) WebAppPool.get(companyId, "PORTLET_CATEGORY");
          if (categories != null) {
            categories.separate(model.getRootPortletId());
          }
        });
    context.ungetService(reference);
    LOG.info("Portlet {} is gone", model.getPortletId());
  }
}
