package org.ayumi.embedded.portal.standin.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.Part;
import javax.mail.internet.ContentType;

/** A mail as text: HTML as it is written, of attachments and the like their type and name. */
final class MailText {

  private MailText() {}

  static String of(Part part) throws IOException, MessagingException {
    if (part.isMimeType("multipart/*")) {
      Multipart parts = (Multipart) part.getContent();
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < parts.getCount(); i++) {
        texts.add(of(parts.getBodyPart(i)));
      }
      return String.join("\n\n", texts);
    }
    boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    if (part.isMimeType("text/*") && !attached) {
      return (String) part.getContent();
    }
    String type = new ContentType(part.getContentType()).getBaseType();
    return part.getFileName() == null
        ? "[" + type + "]"
        : "[" + type + ": " + part.getFileName() + "]";
  }
}
