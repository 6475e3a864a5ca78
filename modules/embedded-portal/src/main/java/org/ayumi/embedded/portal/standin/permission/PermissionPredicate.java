package org.ayumi.embedded.portal.standin.permission;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.Table;
import com.liferay.petra.sql.dsl.ast.ASTNode;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.petra.sql.dsl.query.WhereStep;
import com.liferay.petra.sql.dsl.spi.ast.BaseASTNode;
import com.liferay.petra.sql.dsl.spi.query.GroupBy;
import com.liferay.petra.sql.dsl.spi.query.Having;
import com.liferay.petra.sql.dsl.spi.query.Limit;
import com.liferay.petra.sql.dsl.spi.query.OrderBy;
import com.liferay.petra.sql.dsl.spi.query.SetOperation;
import com.liferay.petra.sql.dsl.spi.query.Where;
import com.liferay.portal.kernel.model.ResourceConstants;
import com.liferay.portal.kernel.model.ResourcePermissionTable;
import java.util.SortedSet;
import org.ayumi.embedded.portal.standin.permission.Visibility.Part;

/** The condition on a resource, as a predicate of the query language of the portal's services. */
final class PermissionPredicate<T extends Table<T>> {

  private final String className;
  private final Column<T, Long> key;
  private final Visibility visibility;

  PermissionPredicate(String className, Column<T, Long> key, Visibility visibility) {
    this.className = className;
    this.key = key;
    this.visibility = visibility;
  }

  Predicate predicate() {
    Predicate any = null;
    for (Part part : visibility.parts()) {
      any = Predicate.or(any, predicate(part));
    }
    return any.withParentheses();
  }

  /** The query with the predicate in its condition, whatever comes after the condition. */
  DSLQuery addTo(DSLQuery query) {
    return (DSLQuery) added(query);
  }

  private ASTNode added(ASTNode node) {
    if (node instanceof SetOperation union) {
      return new SetOperation(
          addTo(union.getLeftDSLQuery()),
          union.getSetOperationType(),
          addTo(union.getRightDSLQuery()));
    }
    if (node instanceof Limit
        || node instanceof OrderBy
        || node instanceof Having
        || node instanceof GroupBy) {
      BaseASTNode step = (BaseASTNode) node;
      return step.withNewChild(added(step.getChild()));
    }
    if (node instanceof Where where) {
      Predicate old = Predicate.withParentheses(where.getPredicate());
      return new Where((WhereStep) where.getChild(), Predicate.and(predicate(), old));
    }
    return new Where((WhereStep) node, predicate());
  }

  private Predicate predicate(Part part) {
    Predicate resources = part.all() ? null : key.in(permitted(part.roleIds()));
    if (part.groupIds().isEmpty()) {
      return resources;
    }
    Predicate sites =
        key.getTable().getColumn("groupId", Long.class).in(part.groupIds().toArray(new Long[0]));
    return Predicate.and(sites, resources).withParentheses();
  }

  private DSLQuery permitted(SortedSet<Long> roleIds) {
    ResourcePermissionTable table = ResourcePermissionTable.INSTANCE;
    return DSLQueryFactoryUtil.select(table.primKeyId)
        .from(table)
        .where(
            table
                .companyId
                .eq(visibility.companyId())
                .and(table.name.eq(className))
                .and(table.scope.eq(ResourceConstants.SCOPE_INDIVIDUAL))
                .and(table.viewActionId.eq(true))
                .and(holders(table, roleIds)));
  }

  private Predicate holders(ResourcePermissionTable table, SortedSet<Long> roleIds) {
    Predicate roles = roleIds.isEmpty() ? null : table.roleId.in(roleIds.toArray(new Long[0]));
    Predicate owner = visibility.ownerId() == 0 ? null : table.ownerId.eq(visibility.ownerId());
    if (roles == null && owner == null) {
      return table.roleId.isNull();
    }
    return Predicate.or(roles, owner).withParentheses();
  }
}
