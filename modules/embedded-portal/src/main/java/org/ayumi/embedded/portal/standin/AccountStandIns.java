package org.ayumi.embedded.portal.standin;

import com.liferay.portal.kernel.encryptor.Encryptor;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.DefaultFullNameGenerator;
import com.liferay.portal.kernel.security.auth.FullNameGenerator;
import com.liferay.portal.kernel.security.permission.InlineSQLHelper;
import com.liferay.portal.kernel.security.pwd.PasswordEncryptor;
import com.liferay.portal.kernel.workflow.WorkflowHandler;
import com.liferay.users.admin.kernel.organization.types.OrganizationTypesSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.ayumi.embedded.portal.standin.StandIn.Kind;
import org.ayumi.embedded.portal.standin.account.AesEncryptor;
import org.ayumi.embedded.portal.standin.account.Pbkdf2Passwords;
import org.ayumi.embedded.portal.standin.account.UserApproval;
import org.ayumi.embedded.portal.standin.permission.PermissionFilter;

/** Services that users and their passwords need. */
final class AccountStandIns {

  private AccountStandIns() {}

  static List<StandIn<?>> all() {
    return List.of(
        real(
            Encryptor.class,
            new AesEncryptor(),
            Map.of(),
            "for com.liferay.portal.encryptor: AES with the company's key"),
        real(
            PasswordEncryptor.class,
            new Pbkdf2Passwords(),
            Map.of("type", PasswordEncryptor.TYPE_PBKDF2),
            "for com.liferay.portal.security.password.encryptor: PBKDF2"),
        real(
            InlineSQLHelper.class,
            new PermissionFilter(),
            Map.of(),
            "for com.liferay.portal.security.permission.impl: lists hold what may be viewed"),
        new StandIn<>(
            PasswordEncryptor.class,
            AbsentService.of(PasswordEncryptor.class, "password encryptor but PBKDF2").create(),
            Map.of("type", PasswordEncryptor.TYPE_DEFAULT),
            Kind.REFUSING,
            "for com.liferay.portal.security.password.encryptor: other algorithms are refused"),
        real(
            WorkflowHandler.class,
            new UserApproval(),
            Map.of("model.class.name", User.class.getName()),
            "for com.liferay.users.admin.impl: a new user is approved at once"),
        real(
            OrganizationTypesSettings.class,
            new PlainOrganizations(),
            Map.of(),
            "for com.liferay.users.admin.impl: one type of organization"),
        real(
            FullNameGenerator.class,
            DefaultFullNameGenerator.INSTANCE,
            Map.of(),
            "for com.liferay.users.admin.impl: the kernel's own default rule"),
        personNames(Locale.JAPAN),
        personNames(Locale.US));
  }

  /** The order of a person's names, of the product's texts, which the kernel's rule reads. */
  private static StandIn<ResourceBundle> personNames(Locale locale) {
    return real(
        ResourceBundle.class,
        ResourceBundle.getBundle(
            AccountStandIns.class.getPackageName() + ".PersonNames",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
        Map.of("language.id", locale.toString()),
        "for com.liferay.portal.language.lang: the order of a person's names");
  }

  private static <T> StandIn<T> real(
      Class<? super T> type, T service, Map<String, Object> properties, String reason) {
    return new StandIn<>(type, service, properties, Kind.REAL, reason);
  }
}
