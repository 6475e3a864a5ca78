package org.ayumi.embedded.portal.demo;

import com.liferay.portal.kernel.events.ActionException;
import com.liferay.portal.kernel.events.LifecycleAction;
import com.liferay.portal.kernel.events.LifecycleEvent;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import com.liferay.portal.kernel.struts.LastPath;
import com.liferay.portal.kernel.util.WebKeys;
import javax.servlet.http.HttpSession;

/**
 * Where a person comes to who signs in without having asked for a page: who works on the plan to
 * its management, everybody else to what citizens read.
 */
final class DemoLanding implements LifecycleAction {

  private final long intranetId;
  private final String intranetPath;
  private final String cityPath;

  DemoLanding(long intranetId, String intranetPath, String cityPath) {
    this.intranetId = intranetId;
    this.intranetPath = intranetPath;
    this.cityPath = cityPath;
  }

  @Override
  public void processLifecycleEvent(LifecycleEvent event) throws ActionException {
    HttpSession session = event.getRequest().getSession();
    User user = (User) session.getAttribute(WebKeys.USER);
    if (user == null) {
      throw new ActionException("Signed in, but nobody is in the session");
    }
    boolean member = UserLocalServiceUtil.hasGroupUser(intranetId, user.getUserId());
    session.setAttribute(WebKeys.LAST_PATH, new LastPath("", member ? intranetPath : cityPath));
  }
}
