package org.ayumi.embedded.portal.web.page;

import com.liferay.portal.kernel.template.Template;
import com.liferay.portal.kernel.template.TemplateException;
import com.liferay.portal.kernel.template.TemplateManager;
import com.liferay.portal.kernel.template.TemplateResource;
import freemarker.template.Configuration;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.HashMap;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** FreeMarker for layout templates. Without the product's helpers and tag libraries. */
public final class TemplateLanguage implements TemplateManager {

  /** The extension of the templates, and the service's {@code language.type}. */
  public static final String NAME = "ftl";

  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_32);

  public TemplateLanguage() {
    configuration.setLogTemplateExceptions(false);
    configuration.setLocalizedLookup(false);
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public String[] getRestrictedVariables() {
    return new String[0];
  }

  @Override
  public Template getTemplate(TemplateResource resource, boolean restricted) {
    return new FreeMarkerTemplate(resource);
  }

  private final class FreeMarkerTemplate extends HashMap<String, Object> implements Template {
    private static final long serialVersionUID = 1L;

    private final transient TemplateResource resource;

    FreeMarkerTemplate(TemplateResource resource) {
      this.resource = resource;
    }

    @Override
    public void prepare(HttpServletRequest request) {
      // The templates of this host use the processor only.
    }

    @Override
    public void prepareTaglib(HttpServletRequest request, HttpServletResponse response) {
      // The templates of this host use no tags.
    }

    @Override
    public void processTemplate(Writer writer) throws TemplateException {
      try (Reader reader = resource.getReader()) {
        new freemarker.template.Template(resource.getTemplateId(), reader, configuration)
            .process(this, writer);
      } catch (IOException | freemarker.template.TemplateException e) {
        throw new TemplateException(resource.getTemplateId(), e);
      }
    }

    @Override
    public void processTemplate(Writer writer, Supplier<TemplateResource> errorTemplate)
        throws TemplateException {
      processTemplate(writer);
    }
  }
}
