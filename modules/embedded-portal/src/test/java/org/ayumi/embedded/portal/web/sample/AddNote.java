package org.ayumi.embedded.portal.web.sample;

import com.liferay.portal.kernel.portlet.bridges.mvc.BaseMVCActionCommand;
import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.servlet.SessionMessages;
import com.liferay.portal.kernel.util.ParamUtil;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;

/** Keeps the text that it is sent; refuses an empty one loudly, and "twice" with a message. */
public final class AddNote extends BaseMVCActionCommand {

  private static final List<String> NOTES = new CopyOnWriteArrayList<>();

  static List<String> notes() {
    return NOTES;
  }

  @Override
  protected void doProcessAction(ActionRequest request, ActionResponse response) {
    String text = ParamUtil.getString(request, "text");
    if (text.isEmpty()) {
      throw new IllegalStateException("A note without text: <secret>");
    }
    if (text.equals("twice")) {
      SessionErrors.add(request, "refused");
      SessionMessages.add(request, "hint");
      return;
    }
    NOTES.add(text);
  }
}
