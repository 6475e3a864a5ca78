package org.ayumi.embedded.portal.web.page;

import com.liferay.portal.kernel.theme.NavItem;
import java.util.ArrayList;
import java.util.List;

/** A link of the shell. */
public final class PageLink {

  private final String name;
  private final String url;
  private final boolean selected;
  private final boolean current;
  private final List<PageLink> children;

  PageLink(String name, String url, boolean current) {
    this(name, url, current, current, List.of());
  }

  private PageLink(
      String name, String url, boolean selected, boolean current, List<PageLink> children) {
    this.name = name;
    this.url = url;
    this.selected = selected;
    this.current = current;
    this.children = children;
  }

  /** A page of the site; with its children when it is open. */
  static PageLink of(NavItem item, long plid) throws Exception {
    List<PageLink> children = new ArrayList<>();
    if (item.isSelected() && item.hasBrowsableChildren()) {
      for (NavItem child : item.getBrowsableChildren()) {
        children.add(of(child, plid));
      }
    }
    return new PageLink(
        item.getUnescapedName(),
        item.getRegularURL(),
        item.isSelected(),
        item.getLayout().getPlid() == plid,
        children);
  }

  public String getName() {
    return name;
  }

  /** Empty when there is nowhere to go. */
  public String getUrl() {
    return url;
  }

  /** Whether this page or one below it is the one shown. */
  public boolean isSelected() {
    return selected;
  }

  /** Whether this page is the one shown. */
  public boolean isCurrent() {
    return current;
  }

  public List<PageLink> getChildren() {
    return children;
  }
}
