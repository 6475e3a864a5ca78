package org.ayumi.plan.editor.web.internal.command;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.io.IOException;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.PortletException;
import org.ayumi.plan.editor.web.internal.form.FieldError;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.form.RefusedException;

/**
 * One verb, by POST alone (F1): reads the form, makes one call and goes to the next screen; when
 * refused, shows the screen again with the reasons and everything that was typed.
 */
public abstract class EditorActionCommand implements MVCActionCommand {

  private static final String[] KEPT = {"planId", "code", "part"};

  private final Desk desk;

  protected EditorActionCommand(Desk desk) {
    this.desk = desk;
  }

  protected final Desk desk() {
    return desk;
  }

  /**
   * Does it.
   *
   * @return the address to go to; empty to show the screen again in this request
   */
  protected abstract String act(EditorAction action) throws RefusedException, PortalException;

  /** The screen that is shown again when the act is refused. */
  protected abstract String screen(EditorAction action);

  @Override
  public final boolean processAction(ActionRequest request, ActionResponse response)
      throws PortletException {
    EditorAction action = desk.action(request, response);
    if (!"POST".equals(request.getMethod())) {
      return showAgain(action, response, FormErrors.of(new FieldError("", "error-not-permitted")));
    }
    try {
      String address = act(action);
      if (address.isEmpty()) {
        showAgain(action, response, FormErrors.none());
      } else {
        response.sendRedirect(address);
      }
      return true;
    } catch (RefusedException e) {
      return showAgain(action, response, e.errors());
    } catch (PortalException | RuntimeException | IOException e) {
      return showAgain(action, response, desk.failures().errors(e));
    }
  }

  private boolean showAgain(EditorAction action, ActionResponse response, FormErrors errors) {
    new Submission(errors, action.kept()).keepIn(action.portletRequest());
    response.getRenderParameters().setValue("mvcRenderCommandName", screen(action));
    for (String name : KEPT) {
      if (!action.parameters().text(name).isEmpty()) {
        response.getRenderParameters().setValue(name, action.parameters().text(name));
      }
    }
    return errors.isEmpty();
  }
}
