package org.ayumi.embedded.portal.standin;

import com.liferay.portal.kernel.model.ListTypeConstants;
import com.liferay.portal.kernel.service.ListTypeLocalServiceUtil;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.TransactionConfig;
import com.liferay.portal.kernel.transaction.TransactionInvokerUtil;
import java.util.List;
import java.util.Map;

/**
 * The rows absent modules add to every new company: the kinds of addresses, phones, web sites and
 * the states of an organization, without which no organization can be added, and the guest site's
 * first page.
 */
public final class DefaultRows {

  private static final List<String> ADDRESSES = List.of("billing", "other", "p-o-box", "shipping");
  private static final List<String> EMAIL_ADDRESSES =
      List.of("email-address", "email-address-2", "email-address-3");
  private static final List<String> PHONES =
      List.of("business", "business-fax", "mobile-phone", "other", "personal", "personal-fax");
  private static final List<String> WEBSITES = List.of("business", "other", "personal");

  private static final Map<String, List<String>> NAMES_BY_TYPE =
      Map.ofEntries(
          Map.entry(
              ListTypeConstants.ORGANIZATION_STATUS,
              List.of(ListTypeConstants.ORGANIZATION_STATUS_DEFAULT, "provisional-member")),
          Map.entry(
              ListTypeConstants.ORGANIZATION_SERVICE,
              List.of("administrative", "contracts", "donation", "retail", "training")),
          Map.entry(ListTypeConstants.ORGANIZATION_ADDRESS, ADDRESSES),
          Map.entry(ListTypeConstants.ORGANIZATION_EMAIL_ADDRESS, EMAIL_ADDRESSES),
          Map.entry(ListTypeConstants.ORGANIZATION_PHONE, PHONES),
          Map.entry(ListTypeConstants.ORGANIZATION_WEBSITE, WEBSITES),
          Map.entry(ListTypeConstants.CONTACT_ADDRESS, ADDRESSES),
          Map.entry(ListTypeConstants.CONTACT_EMAIL_ADDRESS, EMAIL_ADDRESSES),
          Map.entry(ListTypeConstants.CONTACT_PHONE, PHONES),
          Map.entry(ListTypeConstants.CONTACT_WEBSITE, WEBSITES),
          Map.entry(ListTypeConstants.CONTACT_PREFIX, List.of("dr", "mr", "mrs", "ms")),
          Map.entry(
              ListTypeConstants.CONTACT_SUFFIX, List.of("ii", "iii", "iv", "jr", "phd", "sr")));

  /**
   * Adds the rows a company does not have yet, all or none.
   *
   * @throws IllegalStateException when the database refuses
   */
  public void addTo(long companyId) {
    TransactionConfig config =
        TransactionConfig.Factory.create(Propagation.REQUIRED, new Class<?>[] {Exception.class});
    try {
      TransactionInvokerUtil.invoke(
          config,
          () -> {
            NAMES_BY_TYPE.forEach(
                (type, names) -> names.forEach(name -> add(companyId, name, type)));
            GuestHome.addTo(companyId);
            return null;
          });
    } catch (Throwable e) {
      throw new IllegalStateException("No default rows for company " + companyId, e);
    }
  }

  private static void add(long companyId, String name, String type) {
    if (ListTypeLocalServiceUtil.getListType(companyId, name, type) == null) {
      ListTypeLocalServiceUtil.addListType(companyId, name, type);
    }
  }
}
