package org.ayumi.embedded.portal.standin;

import com.liferay.asset.kernel.manager.AssetLinkManager;
import com.liferay.exportimport.kernel.staging.LayoutStaging;
import com.liferay.exportimport.kernel.staging.Staging;
import com.liferay.exportimport.kernel.staging.permission.StagingPermission;
import com.liferay.layout.admin.kernel.visibility.LayoutVisibilityManager;
import com.liferay.portal.kernel.audit.AuditRouter;
import com.liferay.portal.kernel.login.AuthLoginGroupSettings;
import com.liferay.portal.kernel.redirect.RedirectURLSettings;
import com.liferay.portal.kernel.search.reindexer.ReindexerBridge;
import com.liferay.portal.kernel.servlet.InactiveRequestHandler;
import com.liferay.sites.kernel.util.Sites;
import com.liferay.users.admin.kernel.util.UserInitialsGenerator;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletResponse;
import org.ayumi.embedded.portal.standin.StandIn.Kind;

/** Services that sites, pages and their permissions ask for. */
final class SiteStandIns {

  private static final String STAGING = "com.liferay.exportimport.service";

  private SiteStandIns() {}

  static List<StandIn<?>> all() {
    return List.of(
        real(Staging.class, LiveStaging.create(), "for " + STAGING + ": every site is live"),
        // No opinion: the answer null lets the permission checker go on.
        StandIn.none(StagingPermission.class, STAGING, "hasPermission"),
        real(LayoutStaging.class, pages(), "for " + STAGING + ": no page has branches"),
        StandIn.none(
            Sites.class,
            "com.liferay.site.impl",
            "isLayoutModifiedSinceLastMerge",
            "isLayoutSetMergeable",
            "mergeLayoutPrototypeLayout",
            "mergeLayoutSetPrototypeLayouts",
            "updateLayoutSetPrototypesLinks"),
        real(
            LayoutVisibilityManager.class,
            AbsentService.of(LayoutVisibilityManager.class, "com.liferay.layout.admin.web")
                .answer("isPrivateLayoutsEnabled", arguments -> true)
                .create(),
            "for com.liferay.layout.admin.web: a site may have private pages"),
        real(
            AuthLoginGroupSettings.class,
            groupId -> true,
            "for com.liferay.login.web: a page that needs a login asks for it"),
        real(
            RedirectURLSettings.class,
            redirects(),
            "for com.liferay.redirect.service: redirects stay in this portal"),
        real(
            InactiveRequestHandler.class,
            (request, response, message) ->
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, message),
            "for com.liferay.portal.inactive.request.handler: answers 503"),
        real(
            UserInitialsGenerator.class,
            new Initials(),
            "for com.liferay.users.admin.impl: first letters of the names"),
        StandIn.none(AuditRouter.class, "com.liferay.portal.security.audit", "isDeployed", "route"),
        StandIn.none(ReindexerBridge.class, "com.liferay.portal.search", "reindex"),
        StandIn.none(
            AssetLinkManager.class,
            "com.liferay.asset.link.service",
            "getDirectLinksIds",
            "getRelatedDirectLinksIds",
            "updateLinks"));
  }

  private static LayoutStaging pages() {
    return AbsentService.of(LayoutStaging.class, STAGING)
        .silent(
            "getLayoutRevision",
            "getLayoutSetBranch",
            "getLayoutSetStagingHandler",
            "getLayoutStagingHandler",
            "isBranchingLayout",
            "isBranchingLayoutSet")
        .answer("mergeLayoutRevisionIntoLayout", arguments -> arguments[0])
        .answer("mergeLayoutSetRevisionIntoLayoutSet", arguments -> arguments[0])
        .create();
  }

  private static RedirectURLSettings redirects() {
    return AbsentService.of(RedirectURLSettings.class, "com.liferay.redirect.service")
        .silent("getAllowedDomains", "getAllowedIPs")
        .answer("getSecurityMode", arguments -> "domain")
        .create();
  }

  private static <T> StandIn<T> real(Class<T> type, T service, String reason) {
    return new StandIn<>(type, service, Map.of(), Kind.REAL, reason);
  }
}
