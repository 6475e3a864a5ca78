package org.ayumi.plan.editor.web.internal.portlet;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCPortlet;
import javax.portlet.Portlet;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.osgi.service.component.annotations.Component;

/** The departments' and the coordinating office's portlet; its commands do the work. */
@Component(
    property = {
      "com.liferay.portlet.add-default-resource=true",
      "com.liferay.portlet.css-class-wrapper=portlet-ayumi-editor",
      "com.liferay.portlet.display-category=category.cms",
      "com.liferay.portlet.header-portlet-css=/css/main.css",
      "com.liferay.portlet.header-portlet-javascript=/js/import.js",
      "com.liferay.portlet.instanceable=false",
      "com.liferay.portlet.private-request-attributes=true",
      "com.liferay.portlet.private-session-attributes=true",
      "com.liferay.portlet.render-weight=1",
      "javax.portlet.display-name=Ayumi Plan Editor",
      "javax.portlet.expiration-cache=0",
      "javax.portlet.init-param.add-process-action-success-action=false",
      "javax.portlet.init-param.copy-request-parameters=false",
      "javax.portlet.init-param.template-path=/META-INF/resources/",
      "javax.portlet.init-param.view-template=/message.jsp",
      "javax.portlet.name=" + PlanPortletKeys.EDITOR,
      "javax.portlet.resource-bundle=content.Language",
      "javax.portlet.security-role-ref=power-user,user",
      "javax.portlet.supports.mime-type=text/html",
      "javax.portlet.version=3.0"
    },
    service = Portlet.class)
public final class PlanEditorPortlet extends MVCPortlet {}
