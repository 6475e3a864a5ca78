package org.ayumi.embedded.portal.web.sample;

import com.liferay.portal.kernel.portlet.bridges.mvc.BaseMVCActionCommand;
import com.liferay.portal.kernel.upload.UploadException;
import com.liferay.portal.kernel.upload.UploadPortletRequest;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;

/** Keeps name, type and content of a file that it is sent. */
public final class UploadNote extends BaseMVCActionCommand {

  @Override
  protected void doProcessAction(ActionRequest request, ActionResponse response) throws Exception {
    UploadException refused = (UploadException) request.getAttribute(WebKeys.UPLOAD_EXCEPTION);
    if (refused != null) {
      AddNote.notes().add("too large: " + refused.isExceededUploadRequestSizeLimit());
      return;
    }
    UploadPortletRequest upload = PortalUtil.getUploadPortletRequest(request);
    try (InputStream content = upload.getFileAsStream("file")) {
      String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      AddNote.notes()
          .add(
              ParamUtil.getString(upload, "caption")
                  + "|"
                  + upload.getFileName("file")
                  + "|"
                  + upload.getSize("file")
                  + "|"
                  + upload.getFile("file").length()
                  + "|"
                  + text.substring(0, Math.min(5, text.length())));
    }
  }
}
