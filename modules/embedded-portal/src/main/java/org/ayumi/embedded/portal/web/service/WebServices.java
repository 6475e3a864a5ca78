package org.ayumi.embedded.portal.web.service;

import com.liferay.portal.kernel.cookies.CookiesManager;
import com.liferay.portal.kernel.portlet.InvokerPortletFactory;
import com.liferay.portal.kernel.security.auth.AuthFailure;
import com.liferay.portal.kernel.template.TemplateManager;
import com.liferay.portal.kernel.upload.configuration.UploadServletRequestConfigurationProvider;
import com.liferay.portal.kernel.util.MimeTypes;
import com.liferay.portal.upload.ServletFileUpload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ayumi.embedded.portal.web.page.TemplateLanguage;
import org.ayumi.embedded.portal.web.portlet.LoudInvokerPortletFactory;
import org.ayumi.embedded.portal.web.upload.MultipartParser;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Services of absent modules without which no page is served. */
public final class WebServices {

  private final BundleContext bundles;
  private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

  public WebServices(BundleContext bundles) {
    this.bundles = bundles;
  }

  /**
   * Registers all of them.
   *
   * @param uploadDirectory for files while their request lasts
   * @param uploadBytes the largest multipart request
   */
  public void register(Path uploadDirectory, long uploadBytes) {
    MultipartParser parser = new MultipartParser(uploadDirectory.toFile(), uploadBytes);
    register(ServletFileUpload.class, parser, Map.of());
    register(UploadServletRequestConfigurationProvider.class, parser, Map.of());
    register(AuthFailure.class, new SignInFailures(), Map.of("key", "auth.failure"));
    register(AuthFailure.class, new SignInFailures.Ignored(), Map.of("key", "auth.max.failures"));
    register(CookiesManager.class, new HostCookies(), Map.of());
    register(MimeTypes.class, new FileTypes(), Map.of());
    register(
        TemplateManager.class,
        new TemplateLanguage(),
        Map.of("language.type", TemplateLanguage.NAME));
    register(
        InvokerPortletFactory.class,
        new LoudInvokerPortletFactory(),
        Map.of(Constants.SERVICE_RANKING, 100));
  }

  private <T> void register(Class<T> type, T service, Map<String, Object> properties) {
    registrations.add(
        bundles.registerService(type, service, FrameworkUtil.asDictionary(properties)));
  }

  public void unregister() {
    registrations.forEach(ServiceRegistration::unregister);
    registrations.clear();
  }
}
