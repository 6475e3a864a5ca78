package org.ayumi.embedded.portal.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ORMException;
import com.liferay.portal.kernel.model.UserGroup;
import com.liferay.portal.kernel.model.UserGroupTable;
import com.liferay.portal.kernel.service.UserGroupLocalServiceUtil;
import com.liferay.portal.kernel.service.persistence.UserGroupUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.ayumi.embedded.portal.boot.SqlStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Transactions, versions and what the caches make of them. */
abstract class CacheScenarios {

  private final City city = StandInsInPortalTest.city();

  @AfterEach
  void actAsPortal() {
    city.actAsPortal();
  }

  @Test
  void aLostUpdateIsRefused() throws Exception {
    UserGroup userGroup = city.userGroup();
    UserGroup first = UserGroupLocalServiceUtil.getUserGroup(userGroup.getUserGroupId());
    UserGroup second = UserGroupLocalServiceUtil.getUserGroup(userGroup.getUserGroupId());
    assertThat(first).isNotSameAs(second);
    first.setDescription("first");
    UserGroupLocalServiceUtil.updateUserGroup(first);

    second.setDescription("second");
    assertThatThrownBy(() -> UserGroupLocalServiceUtil.updateUserGroup(second))
        .hasRootCauseInstanceOf(org.hibernate.StaleObjectStateException.class);

    UserGroup now = UserGroupLocalServiceUtil.getUserGroup(userGroup.getUserGroupId());
    assertThat(now.getDescription()).isEqualTo("first");
    now.setDescription("third");
    assertThat(UserGroupLocalServiceUtil.updateUserGroup(now).getDescription()).isEqualTo("third");
  }

  @Test
  void whatATransactionRolledBackDidIsNowhereInTheCaches() throws Exception {
    UserGroup userGroup = city.userGroup();
    long id = userGroup.getUserGroupId();
    String name = userGroup.getName();
    int count = UserGroupLocalServiceUtil.getUserGroupsCount(city.companyId(), null);
    assertThat(count).isEqualTo(userGroupsByQuery().size());

    assertThatThrownBy(
            () ->
                City.inTransaction(
                    () -> {
                      UserGroup changed = UserGroupLocalServiceUtil.getUserGroup(id);
                      changed.setName(name + "-changed");
                      UserGroupLocalServiceUtil.updateUserGroup(changed);
                      city.userGroup();
                      UserGroupUtil.getPersistence().flush();
                      assertThat(UserGroupLocalServiceUtil.getUserGroup(id).getName())
                          .isEqualTo(name + "-changed");
                      assertThat(userGroupsByQuery()).hasSize(count + 1);
                      throw new ORMException("undo");
                    }))
        .hasMessageContaining("undo");

    assertThat(UserGroupLocalServiceUtil.getUserGroup(id).getName()).isEqualTo(name);
    assertThat(UserGroupLocalServiceUtil.fetchUserGroup(city.companyId(), name)).isNotNull();
    assertThat(UserGroupLocalServiceUtil.fetchUserGroup(city.companyId(), name + "-changed"))
        .isNull();
    assertThat(userGroupsByQuery()).hasSize(count);
    UserGroup again = UserGroupLocalServiceUtil.getUserGroup(id);
    again.setDescription("after the rollback");
    assertThat(UserGroupLocalServiceUtil.updateUserGroup(again).getDescription())
        .isEqualTo("after the rollback");
  }

  private List<UserGroup> userGroupsByQuery() {
    UserGroupTable table = UserGroupTable.INSTANCE;
    return UserGroupLocalServiceUtil.dslQuery(
        DSLQueryFactoryUtil.select(table).from(table).where(table.companyId.eq(city.companyId())));
  }

  @Test
  void aReaderUnderWayDoesNotPutBackWhatAWriterChanged() throws Exception {
    int before = userGroupsByQuery().size();
    String name = city.name("mada");
    assertThat(UserGroupLocalServiceUtil.fetchUserGroup(city.companyId(), name)).isNull();
    assertThat(countsInOneTransactionAround(() -> addUserGroup(name)))
        .as("the reader's own transaction")
        .allMatch(count -> count >= before);

    assertThat(userGroupsByQuery()).hasSize(before + 1);
    assertThat(newQuery(name)).isEqualTo(before + 1);
    assertThat(allUserGroups()).hasSize(before + 1);
    assertThat(UserGroupLocalServiceUtil.fetchUserGroup(city.companyId(), name)).isNotNull();
  }

  private Void addUserGroup(String name) throws Exception {
    UserGroupLocalServiceUtil.addUserGroup(
        city.adminId(), city.companyId(), name, "", city.context());
    return null;
  }

  /** Reads, lets another thread change and commit, reads again, and commits last. */
  private List<Integer> countsInOneTransactionAround(Callable<Void> change) throws Exception {
    return City.inTransaction(
        () -> {
          List<Integer> counts = new ArrayList<>(readings());
          ExecutorService writer = Executors.newSingleThreadExecutor();
          try {
            writer.submit(change).get(30, TimeUnit.SECONDS);
          } finally {
            writer.shutdown();
          }
          counts.addAll(readings());
          return counts;
        });
  }

  private static List<UserGroup> allUserGroups() throws Exception {
    return City.inTransaction(() -> UserGroupUtil.getPersistence().findAll());
  }

  private List<Integer> readings() throws Exception {
    return List.of(userGroupsByQuery().size(), newQuery("").intValue(), allUserGroups().size());
  }

  /** A query with an argument of its own: each argument is asked of the database once. */
  private Long newQuery(String otherName) {
    UserGroupTable table = UserGroupTable.INSTANCE;
    return UserGroupLocalServiceUtil.dslQuery(
        DSLQueryFactoryUtil.count()
            .from(table)
            .where(table.companyId.eq(city.companyId()).and(table.name.neq(otherName + "#"))));
  }

  @Test
  void aSecondReadingCostsNoStatement() throws Exception {
    UserGroup userGroup = city.userGroup();
    UserGroupLocalServiceUtil.fetchUserGroup(city.companyId(), userGroup.getName());
    userGroupsByQuery();
    allUserGroups();
    SqlStatements statements = StandInsInPortalTest.portal().sqlStatements();
    statements.mark();

    assertThat(UserGroupLocalServiceUtil.getUserGroup(userGroup.getUserGroupId()))
        .isEqualTo(userGroup);
    assertThat(UserGroupLocalServiceUtil.fetchUserGroup(city.companyId(), userGroup.getName()))
        .isEqualTo(userGroup);
    assertThat(userGroupsByQuery()).contains(userGroup);
    assertThat(allUserGroups()).contains(userGroup);
    assertThat(statements.statements()).isEmpty();
  }
}
